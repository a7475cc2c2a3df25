import Documents
import Verdicts

/// A search in the fact store: words, and conditions such as `place=Kosovo` or `value>=50`.
struct FactQuery: Sendable {
  /// What a condition asks of.
  enum Key: String, CaseIterable, Sendable {
    case measure, source, place, operation, agent, population, time, speaker, rule, value
  }

  private enum Condition: Sendable {
    /// The text of a key holds a word.
    case holds(Key, String)
    /// The fact has a number that can be in an interval.
    case lies(Interval)
  }

  private var words: [String] = []
  private var conditions: [Condition] = []
  private let names: NameForms

  private init(names: NameForms) { self.names = names }

  /// Reads a query; a word with a sign is a condition, of any other the fact must hold the word or
  /// what it names.
  static func read(
    _ typed: [String],
    naming names: NameForms
  ) -> Result<FactQuery, SourceName.Failure> {
    var query = FactQuery(names: names)
    for word in typed {
      guard let sign = word.firstIndex(where: "=<>".contains) else {
        query.words.append(word.lowercased())
        continue
      }
      let name = word[..<sign].lowercased()
      guard let key = Key(rawValue: name) else {
        return failure(
          "a fact has no \"\(name)\"",
          expected: Key.allCases.map(\.rawValue).joined(separator: ", "),
          candidates: Spelling.nearest(name, in: Key.allCases.map(\.rawValue))
        )
      }
      let asked = word[sign...]
      if key == .value {
        guard let interval = interval(asked) else {
          return failure(
            "\"\(asked)\" is no range of numbers",
            expected: "value=58, value>=50 or value=50..60"
          )
        }
        query.conditions.append(.lies(interval))
      } else {
        query.conditions.append(.holds(key, asked.dropFirst().lowercased()))
      }
    }
    return .success(query)
  }

  /// The facts that meet all of it.
  func filter(_ facts: [FactChecker.StoredFact]) -> [FactChecker.StoredFact] {
    facts.filter(meets)
  }

  /// Whether a fact has all its words and meets all its conditions.
  func meets(_ fact: FactChecker.StoredFact) -> Bool {
    let text = Self.text(of: fact)
    return words.allSatisfy { names.holds(text, $0) } && conditions.allSatisfy { meets(fact, $0) }
  }

  private static func text(of fact: FactChecker.StoredFact) -> String {
    let evidence = fact.evidence
    return [fact.id, fact.source, evidence.readAs, evidence.quote, evidence.rule]
      .joined(separator: " ").lowercased()
  }

  private func meets(_ fact: FactChecker.StoredFact, _ condition: Condition) -> Bool {
    switch condition {
    case .lies(let interval): fact.evidence.value.map { $0.overlaps(interval) } ?? false
    case .holds(let key, let word): names.holds(Self.text(of: key, fact).lowercased(), word)
    }
  }

  private static func text(of key: Key, _ fact: FactChecker.StoredFact) -> String {
    let evidence = fact.evidence
    switch key {
    case .measure: return String(evidence.readAs.prefix { $0 != " " })
    case .source: return fact.source
    case .speaker: return evidence.attribution ?? ""
    case .rule: return evidence.rule
    case .value: return ""
    case .place, .operation, .agent, .population, .time:
      return evidence.scope.filter { $0.dimension == key.rawValue }.compactMap(\.value)
        .joined(separator: " ")
    }
  }

  /// `=58`, `>=50`, `<60`, `=50..60`.
  private static func interval(_ text: Substring) -> Interval? {
    let signs = text.prefix { "=<>".contains($0) }
    let ends = text.dropFirst(signs.count).split(separator: ".", omittingEmptySubsequences: false)
    let isRange = ends.count == 3 && ends[1].isEmpty
    func number(_ text: Substring) -> Double? { Double(String(text.filter { $0 != "," })) }
    if isRange, signs == "=", let low = number(ends[0]), let high = number(ends[2]) {
      return Interval(low, high)
    }
    guard let point = number(text.dropFirst(signs.count)) else { return nil }
    switch signs {
    case "=": return Interval(point)
    case ">=", "=>": return Interval(point, .infinity)
    case "<=", "=<": return Interval(-.infinity, point)
    case ">": return Interval(point.nextUp, .infinity)
    case "<": return Interval(-.infinity, point.nextDown)
    default: return nil
    }
  }

  private static func failure(
    _ message: String,
    expected: String,
    candidates: [String] = []
  ) -> Result<FactQuery, SourceName.Failure> {
    .failure(
      SourceName.Failure(
        diagnostic: Diagnostic(.error, message, expected: expected, candidates: candidates)
      )
    )
  }
}
