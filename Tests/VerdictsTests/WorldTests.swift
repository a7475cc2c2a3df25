@testable import Annotation
import Reading
import RuleFiles
import Testing

/// The shipped gazetteer of the world.
@Suite struct WorldTests {
  private static let lexicon = Lexicon(Repository.rules)

  private static func place(_ name: String) -> Int? {
    lexicon.number(of: Concept(list: "places", name: name))
  }

  @Test func `every place lies in the world`() throws {
    let world = try #require(Self.place("the world"))
    let places = Self.lexicon.concepts.indices.filter { Self.lexicon.concepts[$0].list == "places" }
    #expect(places.count > 500)
    for place in places {
      #expect(Self.lexicon.lies(place, in: world), "\(Self.lexicon.concepts[place].name)")
    }
  }

  @Test func `it has the states of the world, none twice`() {
    let states = Repository.rules.entries(of: "places").filter { $0.value == "state" }
    #expect((193...220).contains(states.count))
    #expect(Set(states.map(\.name)).count == states.count)
  }

  @Test(arguments: [
    ("Oslo", "Norway"), ("Norway", "Europe"), ("Nairobi", "East Africa"), ("Kabul", "Asia"),
    ("Mexico", "North America"), ("Mexico", "Latin America"), ("Turkey", "Europe"),
    ("Turkey", "Middle East"), ("California", "the Americas"), ("Kenya", "sub-Saharan Africa"),
  ])
  func `places lie where they should`(inner: String, outer: String) throws {
    let (one, other) = (try #require(Self.place(inner)), try #require(Self.place(outer)))
    #expect(Self.lexicon.lies(one, in: other))
    #expect(!Self.lexicon.lies(other, in: one))
  }

  private static func places(in text: String) -> [String] {
    let analyser = Analyser(
      lexicon: lexicon,
      words: ValueWords(Repository.rules)
    )
    return analyser.analyses(of: TextReader.read(sentence: text)).flatMap(\.mentions)
      .map { lexicon.concepts[$0.concept] }.filter { $0.list == "places" }.map(\.name)
  }

  @Test(arguments: [
    ("Norwegian ships left Kenya.", ["Norway", "Kenya"]),
    ("He told us of a turkey in the oven.", []),
    ("The US and Turkey agreed.", ["United States", "Turkey"]),
    ("us deaths in turkey", ["United States", "Turkey"]),
    ("It sank in the Indian Ocean.", ["Indian Ocean"]),
    ("Papua New Guinea voted.", ["Papua New Guinea"]),
    ("The U.K. and Côte d’Ivoire met.", ["Britain", "Ivory Coast"]),
    ("People in South Sudan fled to Sudan.", ["South Sudan", "Sudan"]),
  ])
  func `texts name them in many ways`(text: String, places: [String]) {
    #expect(Self.places(in: text) == places)
  }
}
