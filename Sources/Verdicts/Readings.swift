internal import Annotation
internal import Documents
internal import Inference

/// The ways in which a count of another number and another scope can be read; none is adopted.
struct Readings {
  let part: Claim.Part
  let store: Store
  let database: Database
  /// What the rules find in one source.
  let findings: [Judge.Finding]

  /// The readings of the statements that qualify a claim on a number, and what would turn the
  /// verdict; the first statement is the one that the verdict rests on.
  func readings(of facts: [StoredStatement]) -> [Reading] {
    guard part.statement.kind == .measure else { return [] }
    let open = facts.filter {
      fit($0) != nil && !dimensions(of: $0).isEmpty && !ProofWords.isReckoned($0.statement)
    }
    guard let first = open.first else { return [] }
    var seen: Set<String> = []
    let all =
      open.compactMap(asTheWhole)
      + bounds(of: first).map { Reading(text: "as \($0)", wouldBe: .qualifies) }
      + withoutAssumptions(first) + turns(first)
    return all.filter { seen.insert($0.text).inserted }
  }

  /// The arithmetic of part and whole, where it holds: "a part of the whole: 53 <= 58, kept".
  func bounds(of fact: StoredStatement) -> [String] {
    guard let own = fact.statement.value?.interval, let asked = part.statement.value?.interval,
      part.statement.kind == .measure, !dimensions(of: fact).isEmpty
    else { return [] }
    let pattern: [Value?] = [.symbol(Judge.claim), .symbol(fact.id)]
    var bounds: [String] = []
    if !database.rows(of: "partly", matching: pattern).isEmpty, own.low <= asked.high {
      let (least, most) = (Interval.text(of: own.low), Interval.text(of: asked.high))
      bounds.append("a part of what the claim counts: \(least) <= \(most), kept")
    }
    if !database.rows(of: "wholly", matching: pattern).isEmpty, asked.low <= own.high {
      let (least, most) = (Interval.text(of: asked.low), Interval.text(of: own.high))
      bounds.append("a whole of which the claim counts a part: \(least) <= \(most), kept")
    }
    return bounds
  }

  /// What the numbers alone would come to, where they do not simply agree.
  private func fit(_ fact: StoredStatement) -> Verdict.Kind? {
    let rows = database.rows(
      of: "fits",
      matching: [.symbol(Judge.claim), .symbol(fact.id), nil]
    )
    let fits = rows.compactMap(\.last)
    if fits.contains("agrees") { return nil }
    return fits.contains("contradicts") ? .contradicts : nil
  }

  /// The dimensions in which a statement is not of the claim's scope, or is narrower than an open
  /// one; none for a plan, of which no other scope makes a fact.
  private func dimensions(of fact: StoredStatement) -> [String] {
    let found = findings.filter { $0.fact == fact.id && $0.kind == .qualifies }
      .compactMap(\.dimension)
    let narrowed = database.rows(
      of: "narrowed",
      matching: [.symbol(Judge.claim), .symbol(fact.id), nil]
    ).compactMap(\.last?.description)
    let all = Set(found + narrowed)
    return all.contains("status") ? [] : all.sorted()
  }

  private func asTheWhole(_ fact: StoredStatement) -> Reading? {
    guard let kind = fit(fact) else { return nil }
    let aside = dimensions(of: fact).map { dimension in
      let own = ProofWords.values(of: dimension, in: fact.statement).joined(separator: ", ")
      let name = ProofWords.label(of: dimension)
      return own.isEmpty ? "\(name) not given" : "\(name) \(own)"
    }
    let numbers = "\(number(of: fact.statement)) against \(number(of: part.statement))"
    return Reading(
      text: "as all of it (\(aside.joined(separator: " and ")) left aside): \(numbers)",
      wouldBe: kind
    )
  }

  private func withoutAssumptions(_ fact: StoredStatement) -> [Reading] {
    fact.statement.assumptions.map {
      Reading(
        text: "as something else than \(fact.statement.type), without the reading step \"\($0)\"",
        wouldBe: .silent
      )
    }
  }

  /// What would have to change for the verdict to be another.
  private func turns(_ fact: StoredStatement) -> [Reading] {
    guard let kind = fit(fact) else { return [] }
    let scope = dimensions(of: fact).map { dimension in
      let own = ProofWords.values(of: dimension, in: fact.statement).joined(separator: ", ")
      let name = ProofWords.label(of: dimension)
      return own.isEmpty ? "left the \(name) open" : "named the \(name) \(own)"
    }.joined(separator: " and ")
    return [
      Reading(text: "if the claim \(scope)", wouldBe: kind),
      Reading(
        text: "if the claim \(scope), and its number were \(number(of: fact.statement))",
        wouldBe: .agrees
      ),
    ]
  }

  private func number(of statement: Statement) -> String {
    guard let value = statement.value else { return "no number" }
    return value.interval.isPoint || value.isRange
      ? value.interval.description : "about \(Interval.text(of: value.point))"
  }
}
