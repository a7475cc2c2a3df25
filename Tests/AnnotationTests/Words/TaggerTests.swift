import Testing

@testable import Annotation

@Suite struct TaggerTests {
  /// The words of a sentence that are verbs.
  private func verbs(_ text: String) -> [String] {
    English.words(text).filter { $0.tag == .verb }.map(\.text)
  }

  @Test(arguments: [
    Sample("The army attacks the town.", "attacks"),
    Sample("The attacks of the army stopped.", "stopped"),
    Sample("Rebels attack the town.", "attack"),
    Sample("The attack was short."),
    Sample(
      "Its attack on the town cost lives.",
      "cost",
      bug: "a past form that is like its base is taken for a noun"
    ),
    Sample("They plan to attack.", "plan", "attack"),
    Sample("The plan failed.", "failed"),
    Sample("Soldiers killed in the war are buried here.", "killed", "buried"),
    Sample("The station is closed.", "closed"),
    Sample("Stationing troops abroad is expensive.", "stationing"),
    Sample("The report says that he died.", "says", "died"),
    Sample("31 died in Sunde.", "died"),
    Sample("31 died.", "died"),
    Sample("She had 300 votes, or 4%."),
    Sample("There were 300 attacks in May."),
    Sample("The close friends of the general."),
  ])
  func `what is a verb follows from its neighbours`(sample: Sample) { sample.test(verbs) }

  @Test func `closed classes have their tags`() {
    let words = English.words(
      "It will not have stopped in the 12 towns, which it still wants to visit."
    )
    let tags = Dictionary(words.map { ($0.text, $0.tag) }, uniquingKeysWith: { first, _ in first })
    #expect(tags["it"] == .pronoun)
    #expect(tags["will"] == .modal)
    #expect(tags["not"] == .negation)
    #expect(tags["have"] == .auxiliary)
    #expect(tags["in"] == .preposition)
    #expect(tags["the"] == .determiner)
    #expect(tags["12"] == .number)
    #expect(tags["which"] == .relative)
    #expect(tags["still"] == .adverb)
    #expect(tags["to"] == .infinitiveTo)
    #expect(tags["."] == .mark)
  }

  @Test func `to before a noun is a preposition`() {
    #expect(English.words("They sailed to Norland.").first { $0.text == "to" }?.tag == .preposition)
  }
}
