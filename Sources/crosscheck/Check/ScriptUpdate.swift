import Rendering
import Verdicts

/// Writes what was found into the expectations of a script.
struct ScriptUpdate {
  /// The new text of each line that changes, by its number.
  private var replacements: [Int: [String]] = [:]

  /// Notes a result; a failed expectation is replaced by what was found.
  mutating func note(_ claim: ScriptClaim, _ result: ScriptResult) {
    guard case .failed = result.outcome,
      case .success(let expectation)? = claim.expectation,
      case .report(let report) = result.answer
    else { return }
    let verdicts =
      expectation.isNegated || !expectation.sources.isEmpty
      ? named(expectation, in: report) : report.verdicts
    let lines = Verdict.Kind.allCases.compactMap { kind in
      let ids = verdicts.filter { $0.kind == kind }.map(\.source)
      return ids.isEmpty
        ? nil : "expect \(kind.rawValue) \(ids.joined(separator: " ")): \(claim.claim)"
    }
    if !lines.isEmpty { replacements[claim.number] = lines }
  }

  /// The text of the script with the replacements in it.
  func text(of script: Script) -> String {
    script.lines.flatMap { replacements[$0.number] ?? [$0.text] }.map { $0 + "\n" }.joined()
  }

  var isEmpty: Bool { replacements.isEmpty }

  private func named(_ expectation: Expectation, in report: Report) -> [Verdict] {
    expectation.sources.isEmpty
      ? expectation.offending(report.verdicts)
      : report.verdicts.filter { expectation.sources.contains($0.source) }
  }
}
