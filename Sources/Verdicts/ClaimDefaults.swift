internal import Annotation
internal import RuleFiles

/// What a claim on a count means without saying so.
struct ClaimDefaults {
  let lexicon: Lexicon
  let measures: [String: MeasureCard]

  /// The population of the card when the claim names neither people nor a side, the side that a
  /// population has by its nature, and the place where an operation works.
  func fill(_ statement: inout Statement) {
    let sides = statement.slots.contains { $0.dimension == .side }
    let populations = statement.slots.filter { $0.dimension == .population }
    if populations.isEmpty, !sides, let card = measures[statement.type], !card.of.isEmpty,
      let root = lexicon.number(of: Concept(list: "populations", name: card.of))
    {
      statement.slots.append(Slot(.population, concept: root, name: card.of, status: .inherited))
    }
    guard !sides else { return }
    for population in populations {
      guard let concept = population.concept, let value = lexicon.value(of: concept) else {
        continue
      }
      let side = ["organisations", "places", "actors"].lazy
        .compactMap { lexicon.number(of: Concept(list: $0, name: value)) }.first
      if let side {
        statement.slots.append(Slot(.side, concept: side, name: value, status: .inherited))
      }
    }
  }
}
