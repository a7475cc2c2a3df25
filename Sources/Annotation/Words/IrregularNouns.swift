/// Plurals that no ending explains.
extension Morphology {
  /// Plural to singular.
  static let irregularNouns: [String: String] = [
    "bases": "base",
    "children": "child",
    "countries": "country",
    "crises": "crisis",
    "feet": "foot",
    "gunmen": "gunman",
    "halves": "half",
    "knives": "knife",
    "leaves": "leaf",
    "lives": "life",
    "loaves": "loaf",
    "men": "man",
    "mice": "mouse",
    "people": "people",
    "policemen": "policeman",
    "selves": "self",
    "series": "series",
    "servicemen": "serviceman",
    "species": "species",
    "spokesmen": "spokesman",
    "teeth": "tooth",
    "thieves": "thief",
    "troops": "troop",
    "wives": "wife",
    "women": "woman",
  ]
}
