import Testing

@testable import Annotation

@Suite struct MorphologyTests {
  @Test(arguments: [
    ("soldier", ["soldier", "soldiers"]), ("army", ["army", "armies"]),
    ("child", ["child", "children"]), ("woman", ["woman", "women"]), ("wife", ["wife", "wives"]),
    ("church", ["church", "churches"]), ("box", ["box", "boxes"]), ("loss", ["loss", "losses"]),
    ("crisis", ["crisis", "crises"]), ("virus", ["virus"]), ("series", ["series"]),
    ("people", ["people"]), ("gas", ["gas"]), ("house", ["house", "houses"]),
    ("policeman", ["policeman", "policemen"]),
  ])
  func `nouns have one singular`(singular: String, forms: [String]) {
    for form in forms { #expect(Morphology.singular(form) == singular, "\(form)") }
  }

  static let morphology = Morphology(knownVerbs: [
    "kill", "station", "refuse", "stop", "carry", "sign", "visit", "die", "close", "free",
  ])

  @Test(arguments: [
    ("kill", ["kill", "kills", "killed", "killing"]),
    ("station", ["station", "stations", "stationed", "stationing"]),
    ("refuse", ["refuse", "refuses", "refused", "refusing"]),
    ("stop", ["stop", "stops", "stopped", "stopping"]),
    ("carry", ["carry", "carries", "carried", "carrying"]),
    ("visit", ["visit", "visits", "visited", "visiting"]),
    ("die", ["die", "dies", "died"]), ("free", ["free", "freed"]),
    ("be", ["am", "is", "are", "was", "were", "been", "being"]),
    ("begin", ["begin", "began", "begun", "beginning"]),
    ("shoot", ["shoot", "shot", "shooting"]), ("withdraw", ["withdrew", "withdrawn"]),
    ("leave", ["left", "leaving"]), ("fall", ["fell", "fallen"]),
  ])
  func `verbs have one base`(lemma: String, forms: [String]) {
    for form in forms { #expect(Self.morphology.verb(form)?.lemma == lemma, "\(form)") }
  }

  @Test(arguments: [
    ("bombarded", "bombard"), ("quarantined", "quarantine"), ("shelled", "shell"),
    ("looted", "loot"), ("occupied", "occupy"), ("trapped", "trap"), ("infected", "infect"),
    ("capsized", "capsize"),
  ])
  func `a past form of an unknown verb has a likely base`(form: String, lemma: String) {
    #expect(Self.morphology.verb(form)?.lemma == lemma)
  }

  @Test(arguments: [("rescued", "rescue"), ("stayed", "stay"), ("argued", "argue")])
  func `a stem that ends in a vowel keeps it`(form: String, lemma: String) {
    #expect(Self.morphology.verb(form)?.lemma == lemma)
  }

  @Test(arguments: ["soldier", "sea", "boats", "ceiling", "the", "31"])
  func `other words are no verbs`(word: String) {
    #expect(Self.morphology.verb(word) == nil)
  }

  @Test func `an ending tells the form`() {
    #expect(Self.morphology.verb("kills")?.form == .third)
    #expect(Self.morphology.verb("killing")?.form == .gerund)
    #expect(Self.morphology.verb("killed")?.form == .pastOrParticiple)
    #expect(Self.morphology.verb("fell")?.form == .past)
    #expect(Self.morphology.verb("fallen")?.form == .participle)
  }
}
