internal import Annotation
internal import Inference

/// What word lists and cards say, as leaves of proofs.
extension ProofWords {
  /// Whether a proof rests on the claim or on a statement, not only on word lists and cards.
  func speaksOfStatements(_ proof: Proof) -> Bool {
    if let fact = proof.fact {
      let isAbout = fact.values.contains { value in
        guard case .symbol(let id) = value else { return false }
        return id == Judge.claim || store.statement(id) != nil
      }
      if isAbout { return true }
    }
    return proof.premises.contains(where: speaksOfStatements)
  }

  /// A value as people name it: without its list.
  func name(_ value: Value) -> String {
    guard case .symbol(let text) = value, let colon = text.firstIndex(of: ":") else {
      return value.description
    }
    return String(text[text.index(after: colon)...])
  }

  /// One leaf for all that lists say in a proof; none where that is only what a word is.
  func knowledge(_ proof: Proof, _ fact: Fact, _ known: inout Set<String>) -> [ProofStep] {
    let texts = leaves(proof).compactMap(sentence)
    guard !texts.isEmpty else { return [] }
    let text = texts.joined(separator: ", ") + source(of: leaves(proof).first)
    guard known.insert(text).inserted else { return [] }
    return [ProofStep(kind: .derived, text: text)]
  }

  /// How the values of a dimension lie in each other: "Pristina lies in Kosovo (word list places)".
  func inclusion(of dimension: String, in statement: Statement) -> [ProofStep] {
    func concepts(_ statement: Statement) -> [Int] {
      statement.slots.filter { $0.dimension.rawValue == dimension }.compactMap(\.concept)
    }
    let (own, asked) = (concepts(statement), concepts(part.statement))
    let pairs = own.flatMap { one in asked.flatMap { [(one, $0), ($0, one)] } }
    return pairs.compactMap { inner, outer in
      guard inner != outer, lexicon.lies(inner, in: outer) else { return nil }
      let (one, other) = (lexicon.concepts[inner], lexicon.concepts[outer])
      let text =
        "\(one.name) \(Self.link(one.list, other.list)) \(other.name) (word list \(one.list))"
      return ProofStep(kind: .derived, text: text)
    }
  }

  private static func link(_ inner: String, _ outer: String) -> String {
    inner == outer ? "lies in" : "belongs to"
  }

  private func leaves(_ proof: Proof) -> [Fact] {
    if proof.kind == .base { return proof.fact.map { [$0] } ?? [] }
    return proof.premises.flatMap(leaves)
  }

  /// The relations of word lists that are worth a word, and how they are said.
  private func sentence(_ fact: Fact) -> String? {
    guard let first = fact.values.first, let last = fact.values.last else { return nil }
    switch fact.relation {
    case "part": return "\(name(first)) \(Self.link(list(first), list(last))) \(name(last))"
    case "opposite": return "\(name(first)) is the opposite of \(name(last))"
    case "home": return "\(name(first)) works in \(name(last))"
    case "run": return "\(name(first)) belongs to \(name(last))"
    case "unique": return "there is one \(name(first)) for each object"
    default: return nil
    }
  }

  private func source(of fact: Fact?) -> String {
    guard let first = fact?.values.first else { return "" }
    let list = list(first)
    return list.isEmpty || list == "event" ? " (event cards)" : " (word list \(list))"
  }

  private func list(_ value: Value) -> String {
    guard case .symbol(let text) = value, let colon = text.firstIndex(of: ":") else { return "" }
    return String(text[..<colon])
  }
}
