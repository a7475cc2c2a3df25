import Verdicts

/// The claims of a session in the order in which they were asked, each with its last answer.
struct Ledger: Sendable {
  /// An answer, and with what it was found.
  struct Answer: Sendable {
    var report: Report
    var checker: FactChecker
  }

  /// A claim that was asked.
  struct Entry: Sendable {
    var answer: Answer
    /// The answer before the last change that moved a verdict of it.
    var former: Answer?
    /// The verdicts before the last change of sources or rules, where they were others.
    var before: [String: Verdict.Kind] = [:]

    var report: Report { answer.report }
    var claim: String { report.claim }
  }

  /// A verdict that another reading of the sources or rules has moved.
  struct Move: Hashable, Sendable {
    /// The number of the claim, counted from 1.
    var number: Int
    var claim: String
    var source: String
    /// Nil for a source that was not there.
    var from: Verdict.Kind?
    /// Nil for a source that is gone.
    var to: Verdict.Kind?
  }

  private(set) var entries: [Entry] = []
  private var current: Int?

  /// The entry that was asked last.
  var last: Entry? { current.map { entries[$0] } }

  /// Notes an answer; a claim that was asked before keeps its number.
  mutating func note(_ report: Report, by checker: FactChecker) {
    let entry = Entry(answer: Answer(report: report, checker: checker))
    if let index = entries.firstIndex(where: { $0.claim == report.claim }) {
      entries[index] = entry
      current = index
    } else {
      entries.append(entry)
      current = entries.count - 1
    }
  }

  /// Makes a claim the last one again.
  mutating func select(_ index: Int) { current = index }

  /// Asks all claims again, and says which verdicts moved; a claim that can no longer be read keeps
  /// its answer.
  mutating func ask(_ checker: FactChecker) -> [Move] {
    var moves: [Move] = []
    for index in entries.indices where !Task.isCancelled {
      guard case .report(let report) = checker.check(entries[index].claim) else { continue }
      let own = Self.moves(from: entries[index].report, to: report, number: index + 1)
      entries[index].before = Dictionary(
        own.compactMap { move in move.from.map { (move.source, $0) } }
      ) { first, _ in first }
      if !own.isEmpty { entries[index].former = entries[index].answer }
      entries[index].answer = Answer(report: report, checker: checker)
      moves += own
    }
    return moves
  }

  /// Takes the answers of another ledger for those that came before its own, where they differ.
  mutating func follow(_ other: Ledger) {
    for move in Self.moves(from: other, to: self) {
      let entry = other.entries.first { $0.claim == move.claim }
      entries[move.number - 1].former = entry?.answer
    }
  }

  /// The verdicts that are gone when a claim can no longer be read.
  static func moves(losing report: Report, number: Int) -> [Move] {
    report.verdicts.filter { $0.kind != .silent }.map { verdict in
      Move(number: number, claim: report.claim, source: verdict.source, from: verdict.kind, to: nil)
    }
  }

  /// The verdicts in which two ledgers differ, on the claims that both have.
  static func moves(from old: Ledger, to new: Ledger) -> [Move] {
    new.entries.enumerated().flatMap { index, entry -> [Move] in
      guard let before = old.entries.first(where: { $0.claim == entry.claim }) else { return [] }
      return moves(from: before.report, to: entry.report, number: index + 1)
    }
  }

  /// The verdicts in which two answers to one claim differ.
  static func moves(from old: Report, to new: Report, number: Int) -> [Move] {
    func kinds(_ report: Report) -> [String: Verdict.Kind] {
      Dictionary(report.verdicts.map { ($0.source, $0.kind) }) { first, _ in first }
    }
    let (before, after) = (kinds(old), kinds(new))
    return Set(before.keys).union(after.keys).sorted().compactMap { source in
      guard before[source] != after[source] else { return nil }
      // A new source that says nothing moves nothing.
      if before[source] == nil, after[source] == .silent { return nil }
      return Move(
        number: number,
        claim: new.claim,
        source: source,
        from: before[source],
        to: after[source]
      )
    }
  }
}
