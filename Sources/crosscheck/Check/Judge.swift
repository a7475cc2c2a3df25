import Documents
import Rendering
import Verdicts

/// Reads the lines of a script and says whether its claims hold.
struct Judge {
  let checker: FactChecker

  /// What a line is.
  func parse(_ line: String, number: Int, path: String) -> ScriptLine {
    let scalars = Array(line.unicodeScalars)
    var start = scalars.prefix { $0.properties.isWhitespace }.count
    let words = text(scalars[start...]).split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, !first.hasPrefix("#") else { return .nothing }
    var claim = ScriptClaim(path: path, number: number, line: line, claim: "", offset: start)
    if first == "expect", let colon = scalars.firstIndex(of: ":") {
      let written = Self.trimmed(text(scalars[(start + 6)..<colon]))
      claim.expectation = Expectation.read(written, ids: checker.sourceIDs)
      claim.expectationText = written
      start = colon + 1
      start += scalars[start...].prefix { $0.properties.isWhitespace }.count
    } else if first == "expect" {
      claim.expectation = .failure(SourceName.Failure(diagnostic: Self.noColon))
    } else if let command = SessionCommand.named(first), command.takes(Array(words.dropFirst())) {
      return .command(line)
    }
    claim.claim = Self.trimmed(text(scalars[start...]))
    claim.offset = start
    return .claim(claim)
  }

  /// What becomes of a claim.
  func result(of claim: ScriptClaim, policy: Policy) -> ScriptResult {
    var result = ScriptResult(
      path: claim.path,
      line: claim.number,
      claim: claim.claim,
      expectation: claim.expectationText,
      answer: .unread([]),
      outcome: .unread
    )
    var expectation: Expectation?
    switch claim.expectation {
    case .failure(let failure):
      result.answer = .unread([Self.atStart(failure.diagnostic, of: claim)])
      return result
    case .success(let read): expectation = read
    case nil: break
    }
    result.answer = checker.check(claim.claim)
    guard case .report(let report) = result.answer else { return result }
    result.outcome = outcome(of: report, expectation: expectation, policy: policy)
    return result
  }

  private func outcome(
    of report: Report,
    expectation: Expectation?,
    policy: Policy
  ) -> ScriptResult.Outcome {
    guard let expectation else { return policy.outcome(of: report) }
    if expectation.holds(for: report.verdicts) { return .passed }
    let offending = expectation.offending(report.verdicts)
    return .failed(
      ScriptResult.Failure(
        expected: expectation.text,
        actual: Self.words(offending),
        verdicts: offending
      )
    )
  }

  /// "agrees 004-x; silent 000-y 001-z": verdicts in the words of expectations.
  static func words(_ verdicts: [Verdict]) -> String {
    let parts = Verdict.Kind.allCases.compactMap { kind -> String? in
      let ids = verdicts.filter { $0.kind == kind }.map(\.source)
      return ids.isEmpty ? nil : "\(kind.rawValue) \(ids.joined(separator: " "))"
    }
    return parts.isEmpty ? "no source" : parts.joined(separator: "; ")
  }

  /// A diagnostic of the expectation, placed at the start of the line.
  private static func atStart(_ diagnostic: Diagnostic, of claim: ScriptClaim) -> Diagnostic {
    var placed = diagnostic
    placed.place = Place(line: claim.number, column: 1)
    placed.line = claim.line
    placed.width = 6
    return placed
  }

  private static let noColon = Diagnostic(
    .error,
    "the expectation has no end",
    expected: "a colon before the claim"
  )

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func trimmed(_ text: String) -> String {
    let head = text.drop(while: \.isWhitespace)
    let end = head.lastIndex { !$0.isWhitespace }
    return end.map { String(head[...$0]) } ?? ""
  }
}

extension Session {
  /// Reads and judges claims against the sources in use.
  var judge: Judge { Judge(checker: workspace.checker) }
}
