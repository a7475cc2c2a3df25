internal import Annotation
internal import Inference
internal import RuleFiles

/// What word lists and cards know, as tuples.
extension Tuples {
  /// What the word lists and cards say, once for all claims.
  func knowledge(of book: RuleBook) -> [Fact] {
    var facts: [Fact] = []
    for concept in lexicon.concepts.indices {
      facts += sort(name(concept, ""))
      for parent in lexicon.parents(of: concept) {
        facts.append(
          Fact("part", [.symbol(name(concept, "")), .symbol(name(parent, ""))])
        )
      }
      if let side = side(of: concept) {
        facts.append(Fact("part", [.symbol(name(concept, "")), .symbol(side)]))
      }
    }
    for card in book.measures {
      facts.append(Fact("accrual", [.symbol(card.name), .symbol(card.accrual.rawValue)]))
    }
    facts += opposites()
    facts.append(Fact("accrual", ["number", "stock"]))
    for concept in lexicon.concepts.indices {
      facts += mission(concept)
      if ["organisations", "actors"].contains(lexicon.concepts[concept].list) {
        facts.append(Fact("body", [.symbol(name(concept, ""))]))
      }
    }
    for card in book.events {
      facts.append(Fact("known", [.symbol(card.name)]))
      if card.isUnique { facts.append(Fact("unique", [.symbol(card.name)])) }
      for other in card.opposites {
        let (one, two) = (Value.symbol("event:\(card.name)"), Value.symbol("event:\(other)"))
        facts.append(Fact("opposite", [one, two]))
        facts.append(Fact("opposite", [two, one]))
      }
      for parent in card.parents {
        facts.append(Fact("part", [.symbol(card.name), .symbol(parent)]))
      }
    }
    return facts
  }

  /// Qualities of which a thing has one or the other, and actions that undo each other.
  private func opposites() -> [Fact] {
    lexicon.concepts.indices.flatMap { concept -> [Fact] in
      let list = lexicon.concepts[concept].list
      guard list == "qualities" || list == "actions", let value = lexicon.value(of: concept)
      else { return [] }
      let (one, other) = (Value.symbol(name(concept, "")), Value.symbol("\(list):\(value)"))
      return [Fact("opposite", [one, other]), Fact("opposite", [other, one])]
    }
  }

  /// Where an operation works, and whose it is.
  private func mission(_ concept: Int) -> [Fact] {
    let known = lexicon.concepts[concept]
    guard let value = lexicon.value(of: concept) else { return [] }
    let operation = Value.symbol("operations:\(known.name)")
    switch known.list {
    case "operations": return [Fact("home", [operation, .symbol("places:\(value)")])]
    case "populations":
      return [
        Fact(
          "nature",
          [.symbol("populations:\(known.name)"), .symbol("organisations:\(value)")]
        )
      ]
    case "missions": return [Fact("run", [operation, .symbol("organisations:\(value)")])]
    default: return []
    }
  }

  /// The country to which a person, a group or an organisation belongs.
  private func side(of concept: Int) -> String? {
    let list = lexicon.concepts[concept].list
    guard ["persons", "actors", "organisations"].contains(list),
      let value = lexicon.value(of: concept)
    else { return nil }
    return ["places", "organisations"].lazy
      .compactMap { lexicon.number(of: Concept(list: $0, name: value)) }
      .first.map { name($0, "") }
  }
}
