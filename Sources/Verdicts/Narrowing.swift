internal import Annotation
internal import Documents

extension FactChecker {
  /// Another claim, near the one that was asked, with what it comes to.
  public struct Narrowing: Hashable, Sendable {
    public var claim: String
    public var report: Report
  }

  /// The claims near one that no source contradicts or qualifies, those with most voices first.
  ///
  /// Tried are the numbers and the scopes of the sources that speak to it: a bound or a range that
  /// holds all numbers, and each scope with the claim's number and with its own. When the claim
  /// itself is such a one, none is near it.
  public func narrowings(of report: Report) -> [Narrowing] {
    let own = Set(
      report.verdicts.flatMap { verdict in
        verdict.evidence.map {
          Quoted(source: verdict.source, span: $0.span, rule: $0.rule, value: $0.value)
        }
      }
    )
    let stated = store.statements.filter { stored in
      own.contains(
        Quoted(
          source: stored.source,
          span: stored.statement.span,
          rule: stored.statement.rule,
          value: stored.statement.value?.interval
        )
      )
    }
    var seen: Set<String> = [report.claim]
    let tried = candidates(report.claim, stated.map(\.statement))
      .filter { seen.insert($0).inserted }
    let found = tried.compactMap { claim -> Narrowing? in
      guard case .report(let answer) = check(claim), answer.notes == report.notes,
        answer.count(.contradicts) == 0, answer.count(.qualifies) == 0, answer.count(.agrees) > 0
      else { return nil }
      return Narrowing(claim: claim, report: answer)
    }
    let order = found.enumerated().sorted { one, other in
      let voices = (one.element.report.count(.agrees), other.element.report.count(.agrees))
      return voices.0 == voices.1 ? one.offset < other.offset : voices.0 > voices.1
    }
    return order.map(\.element)
  }

  private struct Quoted: Hashable {
    var source: String
    var span: Span
    var rule: String
    var value: Interval?
  }

  private func candidates(_ claim: String, _ statements: [Statement]) -> [String] {
    let revision = ClaimRevision(lexicon: lexicon, analyser: articles.analyser)
    func changed(_ claim: String, _ part: ClaimChange.Part, _ text: String) -> [String] {
      guard case .success(let text) = revision.text(of: claim, ClaimChange(part, text)) else {
        return []
      }
      return [text]
    }
    var claims: [String] = []
    let values = statements.compactMap(\.value)
    let points = values.map(\.point).sorted()
    if let low = points.first, let high = points.last {
      claims += changed(claim, .value, ">= \(Interval.text(of: low))")
      let range = "= \(Interval.text(of: low))..\(Interval.text(of: high))"
      if low < high { claims += changed(claim, .value, range) }
    }
    for statement in statements {
      for scoped in scopes(of: statement).flatMap({ changed(claim, $0.part, $0.text) }) {
        claims.append(scoped)
        if let value = statement.value {
          claims += changed(scoped, .value, Interval.text(of: value.point))
        }
      }
    }
    return claims
  }

  private func scopes(of statement: Statement) -> [ClaimChange] {
    statement.slots.compactMap { slot in
      switch slot.dimension {
      case .place: ClaimChange(.place, slot.name)
      case .operation: ClaimChange(.operation, slot.name)
      default: nil
      }
    }
  }
}
