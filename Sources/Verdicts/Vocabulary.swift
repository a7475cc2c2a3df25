internal import Annotation
internal import Documents
internal import Inference

/// Which words of a claim each source has anywhere, and which names can be of the same.
enum Vocabulary {
  /// The words of a document, as they stand and in the singular.
  static func words(of document: Document) -> Set<String> {
    var words: Set<String> = []
    for block in document.blocks where block.kind == .title {
      words.formUnion(Lexicon.words(of: document.text[block.span]))
    }
    for token in document.tokens where token.kind != .mark {
      words.insert(token.word)
      words.insert(Morphology.singular(token.word))
    }
    return words
  }

  /// What is asserted with a part of a claim: `mentioned` words, and names as `part` of each other.
  static func facts(
    on part: Claim.Part,
    in vocabularies: [String: Set<String>],
    _ store: Store
  ) -> [Fact] {
    var facts: [Fact] = []
    for detail in part.statement.details where detail.concept == nil {
      for (source, words) in vocabularies.sorted(by: { $0.key < $1.key })
      where words.contains(detail.name) {
        facts.append(
          Fact("mentioned", [.symbol(source), .symbol("words:\(detail.name.lowercased())")])
        )
      }
    }
    return facts + aliases(part, store)
  }

  /// "Robert Thomas" of a source for the claim's "Robert James Thomas".
  private static func aliases(_ part: Claim.Part, _ store: Store) -> [Fact] {
    let asked = part.statement.slots.filter { $0.concept == nil }.map(\.name)
    guard !asked.isEmpty else { return [] }
    var known: Set<String> = []
    for stored in store.statements where stored.statement.type == part.statement.type {
      known.formUnion(stored.statement.slots.filter { $0.concept == nil }.map(\.name))
    }
    return asked.flatMap { name in
      let words = NameMention.words(of: name)
      return known.sorted().flatMap { other -> [Fact] in
        guard other != name, NameMention.canBeSame(words, NameMention.words(of: other)) else {
          return []
        }
        let one = Value.symbol("words:\(name.lowercased())")
        let two = Value.symbol("words:\(other.lowercased())")
        return [Fact("part", [one, two]), Fact("part", [two, one])]
      }
    }
  }
}
