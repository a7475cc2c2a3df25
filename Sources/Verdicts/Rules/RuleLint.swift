public import Documents
internal import Inference
public import RuleFiles

/// Finds what is probably a slip in rules that can be read: names that nothing gives, that nothing
/// asks for, or that can never match.
///
/// What a single file shows (a column that is not there, a variable without a value) is told when the
/// files are read.
public struct RuleLint {
  let book: RuleBook
  private let texts: [String: SourceText]
  let given: Set<String>
  let read: Set<String>
  let values: ColumnValues

  public init(_ book: RuleBook) {
    self.book = book
    texts = Dictionary(book.texts.map { ($0.path, $0) }) { first, _ in first }
    given = Set(book.rules.flatMap { $0.gives.map(\.relation) })
    read = Set(book.rules.flatMap { $0.read.map(\.relation) })
    values = ColumnValues(book)
  }

  /// All findings, in the order of the files.
  public var findings: [Diagnostic] {
    let all =
      faults + missing + widths + relations + rules.unreachable + rules.unmatched + constants
      + names + lists
    let ranks = Dictionary(
      uniqueKeysWithValues: texts.keys.sorted().enumerated().map { ($1, $0) }
    )
    return all.enumerated().sorted {
      key($0.element, ranks, $0.offset) < key($1.element, ranks, $1.offset)
    }.map(\.element)
  }

  private func key(
    _ finding: Diagnostic,
    _ ranks: [String: Int],
    _ number: Int
  ) -> (Int, Int, Int, Int) {
    let place = finding.place ?? Place(line: 0, column: 0)
    return (ranks[finding.path] ?? -1, place.line, place.column, number)
  }

  /// Why the rules are no program, if they are none.
  private var faults: [Diagnostic] {
    if let circle = book.proofCircle { return [circle] }
    let translation = RuleTranslation(book.relations)
    do {
      let rules = book.rules.flatMap(translation.rules)
      _ = try Program(rules: rules, declared: translation.arities)
      return []
    } catch {
      return [book.diagnostic(error)]
    }
  }

  // MARK: Relations

  /// Relations of which the program asks, and that no rule gives.
  private var missing: [Diagnostic] {
    RuleInterface.asked.keys.sorted().filter {
      !given.contains($0) && $0 != RuleInterface.remark
    }.map { name in
      let unasked = given.filter { RuleInterface.asked[$0] == nil }
      return Diagnostic(
        .warning,
        "no rule gives `\(name)`, which verdicts ask for",
        expected: "a rule with `give \(name)(…)`",
        candidates: Spelling.nearest(name, in: unasked)
      )
    }
  }

  /// Relations that the program fills or asks for, declared with another number of columns.
  private var widths: [Diagnostic] {
    let known = RuleInterface.supplied.merging(RuleInterface.asked) { first, _ in first }
    return book.relations.compactMap { relation in
      guard let width = known[relation.name], width != relation.columns.count else { return nil }
      return finding(
        "the program knows `\(relation.name)` with \(width) columns, not \(relation.columns.count)",
        relation.path,
        name(relation.name, in: relation.span, relation.path),
        expected: "\(width) columns",
        severity: .error
      )
    }
  }

  private var relations: [Diagnostic] {
    book.relations.compactMap { relation in
      let name = relation.name
      let isGiven =
        given.contains(name) || RuleInterface.supplied[name] != nil || name == RuleInterface.remark
      let isRead = read.contains(name) || RuleInterface.asked[name] != nil
      let span = self.name(name, in: relation.span, relation.path)
      switch (isGiven, isRead) {
      case (false, true):
        let near = given.union(RuleInterface.supplied.keys).subtracting([name])
        return finding(
          "nothing gives `\(name)`: what asks for it never holds",
          relation.path,
          span,
          expected: "a rule that gives it, or a relation that the program fills",
          candidates: Spelling.nearest(name, in: near)
        )
      case (false, false):
        return finding("`\(name)` is never used", relation.path, span, expected: "a rule with it")
      case (true, false) where given.contains(name):
        return finding(
          "no rule and no verdict asks for `\(name)`",
          relation.path,
          span,
          expected: "a condition with it",
          candidates: Spelling.nearest(name, in: RuleInterface.asked.keys.filter { $0 != name })
        )
      default: return nil
      }
    }
  }

  // MARK: Rules

  /// Rules that lead to no verdict, and rules of which some condition can never hold.
  private var rules: (unreachable: [Diagnostic], unmatched: [Diagnostic]) {
    let wanted = Reach.wanted(by: book)
    let possible = Reach.possible(in: book)
    let declared = Set(book.relations.map(\.name))
    let unreachable = book.rules.compactMap { rule -> Diagnostic? in
      guard rule.gives.allSatisfy({ !wanted.contains($0.relation) && read.contains($0.relation) })
      else { return nil }
      return finding(
        "the rule `\(rule.name)` leads to no verdict",
        rule.path,
        name(rule.name, in: rule.span, rule.path)
      )
    }
    let unmatched = book.rules.compactMap { rule -> Diagnostic? in
      let lost = rule.asked.first {
        !possible.contains($0.relation) && given.contains($0.relation)
          && declared.contains($0.relation)
      }
      return lost.map { atom in
        finding(
          "the rule `\(rule.name)` never holds: nothing can give `\(atom.relation)`",
          rule.path,
          Span(atom.span.start, atom.span.start + atom.relation.utf8.count)
        )
      }
    }
    return (unreachable, unmatched)
  }

  // MARK: Places

  /// The name of a card within its text: the second word of its first line.
  func name(_ name: String, in card: Span, _ path: String) -> Span {
    guard let text = texts[path] else { return card }
    let bytes = text.bytes[card.start..<card.end]
    let blank = bytes.firstIndex(of: UInt8(ascii: " ")) ?? card.start
    let start = bytes[blank...].firstIndex { $0 != UInt8(ascii: " ") } ?? card.start
    return Span(start, min(card.end, start + name.utf8.count))
  }

  func finding(
    _ message: String,
    _ path: String,
    _ span: Span,
    expected: String? = nil,
    candidates: [String] = [],
    severity: Diagnostic.Severity = .warning
  ) -> Diagnostic {
    guard let text = texts[path] else {
      return Diagnostic(severity, message, path: path, expected: expected, candidates: candidates)
    }
    return Diagnostic(
      severity,
      message,
      in: text,
      at: span,
      expected: expected,
      candidates: candidates
    )
  }
}
