import Documents
import RuleFiles
import Testing

@testable import Annotation

@Suite struct LexiconTests {
  private func concept(_ list: String, _ name: String) throws -> Int {
    try #require(English.lexicon.number(of: Concept(list: list, name: name)))
  }

  @Test func `the rules of these tests have no mistakes`() {
    #expect(English.book.1.filter { $0.severity == .error }.isEmpty)
  }

  @Test(arguments: [
    ("Sunde", "Norland", true), ("Sunde", "Europe", true), ("Sunde", "the world", true),
    ("Sunde", "Sunde", true), ("Norland", "Sunde", false), ("Sunde", "Havik", false),
    ("Estmark", "Norland", false),
  ])
  func `places lie in each other, however deep`(inner: String, outer: String, lies: Bool) throws {
    let (one, other) = (try concept("places", inner), try concept("places", outer))
    #expect(English.lexicon.lies(one, in: other) == lies)
  }

  @Test func `a circle of parents ends`() {
    var book = RuleBook()
    let text = """
      list places
        A in B
        B in A
        C
      """
    book.lists = RuleFile.parse(SourceText(path: "circle.words", text)).0.lists
    let lexicon = Lexicon(book)
    for one in lexicon.concepts.indices {
      for other in lexicon.concepts.indices { _ = lexicon.lies(one, in: other) }
    }
  }

  @Test func `values and parents are those of the list`() throws {
    let norland = try concept("places", "Norland")
    #expect(English.lexicon.value(of: norland) == "state")
    #expect(English.lexicon.isCountryLike(norland))
    #expect(English.lexicon.parents(of: norland) == [try concept("places", "Europe")])
    #expect(English.lexicon.number(of: Concept(list: "places", name: "Atlantis")) == nil)
  }

  private func mentions(_ text: String) -> [String] {
    English.analyses(text).1.flatMap(\.mentions).map { English.lexicon.concepts[$0.concept] }
      .map { "\($0.list): \($0.name)" }.sorted()
  }

  @Test(arguments: [
    Sample("Norlandic soldiers", "places: Norland", "populations: soldiers"),
    Sample("Norlanders", "places: Norland"),
    Sample("a soldier of Norland", "places: Norland", "populations: soldiers"),
    Sample("The Lantern mission ended", "operations: Lantern"),
    Sample("Operation Lantern ended", "operations: Lantern"),
    Sample("the Blue Cross society", "organisations: Blue Cross"),
    Sample("he was killed", "measure: deaths"),
    Sample("they throw them out", "event: expulsion"),
    Sample("he threw the men out", "event: expulsion"),
    Sample("killers of the sea"),
    Sample("the oceans and the islands"),
  ])
  func `words name what the lists say, in all their forms`(sample: Sample) {
    sample.test(mentions)
  }

  @Test(arguments: [
    ("Côte d’Ivoire", ["côte", "d'ivoire"]), ("Mother’s Day", ["mother", "'s", "day"]),
    ("Two  Words", ["two", "words"]),
  ])
  func `a form is divided as a text is`(form: String, words: [String]) {
    #expect(Lexicon.words(of: form) == words)
  }
}
