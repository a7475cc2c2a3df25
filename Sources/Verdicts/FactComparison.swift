internal import Annotation
internal import Documents
internal import RuleFiles

/// Checks the facts of the store against each other, each as a claim, by the same rules.
///
/// Compared are counts that a card reads and dated events of which there is only one. Left out are
/// bare quantities (shares, durations), as nothing but the words around them says of what they
/// are; what is only derived; and a part beside the whole that its own source gives with it.
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
    var pairs: [Pair] = []
    for (index, first) in asked.enumerated() {
      for second in asked[(index + 1)...] where first.statement.type == second.statement.type {
        let one = answers[first.id]?[second.id] ?? []
        let other = answers[second.id]?[first.id] ?? []
        if let pair = pair(first, second, one, other) { pairs.append(pair) }
      }
    }
    var seen: Set<[String]> = []
    let unlike = pairs.filter { seen.insert($0.key).inserted }
    return unlike.filter { $0.kind == .contradicts } + unlike.filter { $0.kind != .contradicts }
  }

  /// Whether a fact can be held against others; the old value of a change is no rival of the new.
  private func isCompared(_ statement: Statement) -> Bool {
    if statement.rule == "difference" { return false }
    if let value = statement.value {
      return reader.measures[statement.type] != nil && value.change != .from
        && !statement.isNegated
    }
    return reader.events[statement.type]?.isUnique == true
      && statement.period?.status == .stated
  }

  /// What the other facts say when a fact is the claim.
  private func answers(to statement: Statement) -> [String: [Judge.Finding]] {
    var claim = statement
    // The other words of its sentence belong to the sentence, not to what it states.
    claim.details = []
    let (findings, _) = judge.findings(on: Claim.Part(statement: claim, comparison: .equal))
    return Dictionary(grouping: findings, by: \.fact)
  }

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

  /// "48 of the 53": the sentence that gives the part gives the whole.
  private func isPart(_ part: StoredStatement, of whole: StoredStatement) -> Bool {
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

  /// One sentence for people.
  var explanation: String {
    let (one, other) = (text(first), text(second))
    switch (kind, reason) {
    case (.contradicts, "value"): return "\(one) and \(other): nothing in their scope differs"
    case (.contradicts, "part-exceeds-whole"):
      return "\(one) and \(other): a part cannot be more than its whole"
    case (.contradicts, _): return "\(one) and \(other): one event cannot be both"
    case (_, "planned"): return "\(one) and \(other): one is a plan"
    case (_, "bound"): return "\(one) and \(other): one is only a bound"
    default:
      let scope = dimensions.isEmpty ? "scope" : dimensions.joined(separator: " and ")
      return "\(one) and \(other): they differ in \(scope), which may explain it"
    }
  }

  private func text(_ stored: StoredStatement) -> String {
    if let value = stored.statement.value {
      let hedge = value.hedgeWord.map { "\($0) " } ?? ""
      return hedge + Interval(value.point).description
    }
    return stored.statement.period?.period.description ?? "no date"
  }
}
