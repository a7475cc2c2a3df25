import Testing

@testable import Annotation

/// Which words are of one family.
@Suite struct StemTests {
  @Test(arguments: [
    ["discover", "discovery"],
    ["marry", "marriage", "married"],
    ["produce", "production", "producer"],
    ["reduce", "reduction"],
    ["govern", "government", "governor"],
    ["resign", "resignation"],
    ["organise", "organisation", "organiser"],
  ])
  func `words of one family have one stem`(words: [String]) {
    let stems = Set(words.map(Stem.of))
    #expect(stems.count == 1, "\(stems.sorted())")
  }

  @Test(arguments: [
    ("build", "built"), ("born", "bore"), ("state", "station"), ("nation", "nature"),
    ("cat", "cats"), ("win", "wine"),
  ])
  func `other words do not`(one: String, other: String) {
    #expect(Stem.of(one) != Stem.of(other))
  }
}
