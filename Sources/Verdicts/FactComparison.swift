internal import Annotation
internal import Documents
internal import RuleFiles

/// Checks the facts of the store against each other, each as a claim, by the same rules.
///
/// Compared are counts that a card reads and dated events of which there is only one. Left out are
/// bare quantities (shares, durations), as nothing but the words around them says of what they
/// are; what is only derived; and a part beside the whole that its own source gives with it.
///
/// A figure that is dated by nothing but its source's publication is asked without a date, as the
/// undated claim that it is, while the sources lie at most a year apart; else each keeps its date.
struct FactComparison {
  /// Two facts that do not go together.
  struct Pair {
    var first: StoredStatement
    var second: StoredStatement
    var kind: Verdict.Kind
    var reason: String
    var dimension: String?
    /// All dimensions in which their scopes differ.
    var dimensions: [String] = []

    /// The days of two figures that neither text dates; nil when a text dates one, or their days are
    /// the same.
    var undated: [String]?

    /// What tells pairs apart for readers: a number repeated in a headline is no new conflict.
    var key: [String] {
      [first, second].flatMap { stored in
        [
          stored.source, stored.statement.type,
          stored.statement.value?.interval.description
            ?? stored.statement.period?.period.description ?? "",
        ]
      } + [kind.rawValue]
    }
  }

  let judge: Judge
  let store: Store
  let reader: StatementReader

  /// The pairs, contradictions first, each pair once.
  func pairs() -> [Pair] {
    let facts = store.statements.filter { isCompared($0.statement) }
    let types = Dictionary(grouping: facts, by: \.statement.type).filter { $0.value.count > 1 }
    let asked = facts.filter { types[$0.statement.type] != nil }
    let answers = Dictionary(
      uniqueKeysWithValues: asked.map { ($0.id, self.answers(to: $0.statement)) }
    )
    let undated = Dictionary(
      uniqueKeysWithValues: asked.filter { isUndated($0.statement) }.map {
        ($0.id, self.answers(to: $0.statement, isDated: false))
      }
    )
    var pairs: [Pair] = []
    for (index, first) in asked.enumerated() where !Task.isCancelled {
      for second in asked[(index + 1)...] where first.statement.type == second.statement.type {
        let isUndated = areUndated(first.statement, second.statement)
        let source = isUndated ? undated : answers
        let one = source[first.id]?[second.id] ?? []
        let other = source[second.id]?[first.id] ?? []
        guard var pair = pair(first, second, one, other) else { continue }
        let days = [first, second].compactMap { $0.statement.period?.period.description }
        if isUndated, Set(days).count == 2 { pair.undated = days }
        pairs.append(pair)
      }
    }
    var seen: Set<[String]> = []
    let unlike = pairs.filter { seen.insert($0.key).inserted }
    return unlike.filter { $0.kind == .contradicts } + unlike.filter { $0.kind != .contradicts }
  }

  /// Whether a fact can be held against others; the old value of a change is no rival of the new.
  private func isCompared(_ statement: Statement) -> Bool {
    if ProofWords.isReckoned(statement) { return false }
    if let value = statement.value {
      return reader.measures[statement.type] != nil && value.change != .from
        && !statement.isNegated
    }
    return reader.events[statement.type]?.isUnique == true
      && statement.period?.status == .stated
  }

  /// What the other facts say when a fact is the claim.
  private func answers(
    to statement: Statement,
    isDated: Bool = true
  ) -> [String: [Judge.Finding]] {
    // Without an answer nothing is compared, and what was broken off ends soon.
    guard !Task.isCancelled else { return [:] }
    var claim = statement
    if !isDated { claim.period = nil }
    // The other words of its sentence belong to the sentence, not to what it states.
    claim.details = []
    let part = Claim.Part(statement: claim, comparison: .equal)
    let answers = try? judge.findings(on: part) { findings, _ in
      Dictionary(grouping: findings, by: \.fact)
    }
    return answers ?? [:]
  }

  /// A figure of the present, dated only by the day on which its source was published.
  private func isUndated(_ statement: Statement) -> Bool {
    statement.period?.status == .inherited && statement.value != nil
      && reader.measures[statement.type]?.accrual == .stock
  }

  /// Figures of the present in articles of one time: no text says that they are of different days.
  private func areUndated(_ first: Statement, _ second: Statement) -> Bool {
    guard isUndated(first), isUndated(second), let one = first.period?.period,
      let other = second.period?.period, let start = one.earliest, let end = one.latest,
      let otherStart = other.earliest, let otherEnd = other.latest
    else { return false }
    let days = max(start.number, otherStart.number) - min(end.number, otherEnd.number)
    return days <= Self.oneTime
  }

  /// The days by which two articles may lie apart and still speak of one present.
  private static let oneTime = 366

  private func pair(
    _ first: StoredStatement,
    _ second: StoredStatement,
    _ one: [Judge.Finding],
    _ other: [Judge.Finding]
  ) -> Pair? {
    guard !isPart(first, of: second), !isPart(second, of: first) else { return nil }
    let all = one + other
    guard !all.contains(where: { $0.kind == .agrees }) else { return nil }
    if let finding = one.first(where: { $0.kind == .contradicts }),
      other.contains(where: { $0.kind == .contradicts }),
      first.statement.kind == .measure || isSameObject(first.statement, second.statement)
    {
      let isSure = first.statement.kind == .event || finding.reason == "part-exceeds-whole"
      guard isSure || isAnchored(first.statement, second.statement) else {
        return Pair(unanchored: first, second)
      }
      return Pair(first: first, second: second, finding)
    }
    guard isSameSubject(first.statement, second.statement),
      areApart(first.statement, second.statement),
      let finding = all.filter({ Self.rank($0) != nil }).min(by: { rank($0) < rank($1) })
    else { return nil }
    var pair = Pair(first: first, second: second, finding)
    let scopes = all.filter { $0.kind == .qualifies }.compactMap(\.dimension)
    pair.dimensions = Set(scopes).subtracting(["status"]).sorted()
    return pair
  }

  /// Findings that explain a difference by scope, the plainest first.
  private static func rank(_ finding: Judge.Finding) -> Int? {
    guard finding.kind == .qualifies else { return nil }
    return ["narrower", "wider", "other-scope", "planned", "bound"].firstIndex(of: finding.reason)
  }

  private func rank(_ finding: Judge.Finding) -> (Int, String) {
    (Self.rank(finding) ?? 9, finding.dimension ?? "")
  }

  /// "48 of the 53", "of those, 2,400": the words that give the part give the whole.
  private func isPart(_ part: StoredStatement, of whole: StoredStatement) -> Bool {
    if part.source == whole.source, part.statement.isPartOfEarlier,
      (0...1).contains(part.statement.sentence - whole.statement.sentence)
    {
      return true
    }
    guard let range = part.statement.value?.partOf, let value = whole.statement.value else {
      return false
    }
    return part.source == whole.source && range.overlaps(value.tokens)
  }

  /// An event is the only one of its object, not of whatever its object belongs to.
  private func isSameObject(_ first: Statement, _ second: Statement) -> Bool {
    func objects(_ statement: Statement) -> Set<String> {
      Set(statement.slots.filter { $0.dimension == .object }.map(\.name))
    }
    return objects(first) == objects(second) && !objects(first).isEmpty
  }

  /// Whether two counts share a place, an operation or a side: without one, nothing shows that they
  /// count the same.
  private func isAnchored(_ first: Statement, _ second: Statement) -> Bool {
    let anchors: Set<Dimension> = [.place, .operation, .side, .agent]
    return first.slots.contains { slot in
      anchors.contains(slot.dimension)
        && second.slots.contains { $0.dimension == slot.dimension && $0.name == slot.name }
    }
  }

  /// The same people of the same side; a count that leaves their kind out may mean the same.
  private func isSameSubject(_ first: Statement, _ second: Statement) -> Bool {
    func names(_ statement: Statement, _ dimension: Dimension) -> Set<String> {
      Set(statement.slots.filter { $0.dimension == dimension }.map(\.name))
    }
    let (one, other) = (names(first, .population), names(second, .population))
    return (one == other || one.isEmpty || other.isEmpty)
      && names(first, .side) == names(second, .side)
      && !(one.isEmpty && other.isEmpty && names(first, .side).isEmpty)
  }

  private func areApart(_ first: Statement, _ second: Statement) -> Bool {
    guard let one = first.value, let other = second.value, one.unit == other.unit else {
      return false
    }
    return !one.interval.overlaps(other.interval)
  }
}

extension FactComparison.Pair {
  fileprivate init(first: StoredStatement, second: StoredStatement, _ finding: Judge.Finding) {
    self.init(
      first: first,
      second: second,
      kind: finding.kind,
      reason: finding.reason,
      dimension: finding.dimension
    )
  }

  /// Two counts of which neither says where.
  fileprivate init(unanchored first: StoredStatement, _ second: StoredStatement) {
    self.init(first: first, second: second, kind: .qualifies, reason: "other-scope")
    dimension = "place"
    dimensions = ["place"]
  }

  /// One sentence for people.
  var explanation: String {
    let (one, other) = (text(first), text(second))
    switch (kind, reason) {
    case (.contradicts, "value"):
      return "\(one) and \(other): nothing that they state differs in scope\(caution)"
    case (.contradicts, "part-exceeds-whole"):
      return "\(one) and \(other): a part cannot be more than its whole"
    case (.contradicts, _): return "\(one) and \(other): one event cannot be both"
    case (_, "planned"): return "\(one) and \(other): one is a plan"
    case (_, "other-scope") where isNowhere:
      return "\(one) and \(other): neither says where, so they may count different things"
    case (_, "bound"): return "\(one) and \(other): one is only a bound"
    default:
      let scope = dimensions.isEmpty ? "scope" : dimensions.joined(separator: " and ")
      return "\(one) and \(other): they differ in \(scope), which may explain it"
    }
  }

  private var isNowhere: Bool {
    [first, second].allSatisfy { stored in
      !stored.statement.slots.contains { $0.dimension == .place || $0.dimension == .operation }
    }
  }

  /// What may explain the difference though no text says so.
  private var caution: String {
    guard let undated else { return "" }
    return """
      ; neither text dates its figure, and the sources are of \(undated.joined(separator: " and "))
      """
  }

  private func text(_ stored: StoredStatement) -> String {
    if let value = stored.statement.value {
      let hedge = value.hedgeWord.map { "\($0) " } ?? ""
      return hedge + Interval(value.point).description
    }
    return stored.statement.period?.period.description ?? "no date"
  }
}
