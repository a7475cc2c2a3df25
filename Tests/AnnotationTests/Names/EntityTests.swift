import Documents
import Reading
import Testing

@testable import Annotation

@Suite("Names in a text")
struct EntityTests {
  /// Each name as "words = kind name".
  private static func entities(_ text: String) -> [String] {
    let document = TextReader.read(statements: Array(text.utf8), source: Source(id: ""))
    return EntityReader.entities(of: document, English.analyser).map { entity in
      "\(document.text[entity.span]) = \(entity.kind.rawValue) \(entity.name)"
    }
  }

  static let samples = [
    Sample(
      "The Blue Cross society (BCS) met in Sunde. The BCS left.",
      "Blue Cross society = organisation Blue Cross",
      "BCS = organisation Blue Cross",
      "Sunde = place Sunde",
      "BCS = organisation Blue Cross"
    ),
    Sample(
      "He led the Fjord Rescue Service (FRS). Later the FRS was closed.",
      "Fjord Rescue Service = name Fjord Rescue Service",
      "FRS = name Fjord Rescue Service",
      "FRS = name Fjord Rescue Service"
    ),
    // Letters that the words before do not hold introduce nothing.
    Sample(
      "The Blue Cross society (QZ) met.",
      "Blue Cross society = organisation Blue Cross",
      "QZ = name QZ"
    ),
    Sample(
      "Then Ana Diaz spoke. Later Diaz left.",
      "Ana Diaz = name Ana Diaz",
      "Diaz = name Ana Diaz"
    ),
    Sample(
      "Norlandic sailors in Estmark rested.",
      "Norlandic = place Norland",
      "Estmark = place Estmark"
    ),
  ]

  @Test(arguments: samples) func `are what the text makes them`(_ sample: Sample) {
    sample.test(Self.entities)
  }

  @Test func `an abbreviation acts for what it stands for`() {
    let counts = English.counts(
      "The Blue Cross society (BCS) sent help. The BCS killed 12 soldiers in Sunde."
    )
    #expect(counts == ["deaths of soldiers in Sunde by Blue Cross = 12"])
  }
}

@Suite("Long forms of abbreviations")
struct AbbreviationTests {
  static let samples: [(String, String, String?)] = [
    ("economic community of west african states", "ecowas", "economic"),
    ("the north atlantic treaty organization", "nato", "north"),
    ("he joined the world wide fund", "wwf", "world"),
    ("rain fell", "nato", nil), ("a", "nato", nil),
  ]

  @Test(arguments: samples)
  func `begin at the word with the first letter`(long: String, short: String, first: String?) {
    let words = English.words(long + " (")
    let start = Abbreviations.start(of: short, before: words.count - 1, in: words)
    #expect(start.map { words[$0].text } == first)
  }
}
