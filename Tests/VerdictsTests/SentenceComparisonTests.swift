import Documents
import Reading
import Testing

@testable import Verdicts

/// Claims that no card reads, beside a text of a sentence or two, under the shipped rules.
@Suite struct SentenceComparisonTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var claim: String
    var text: String

    init(_ claim: String, _ text: String) {
      self.claim = claim
      self.text = text
    }

    var testDescription: String { "\(claim) | \(text)" }
  }

  private static func kind(_ pair: Case) throws -> Verdict.Kind {
    try Shipped.verdict(of: pair.text, on: pair.claim).kind
  }

  @Test(arguments: [
    Case("Ana Diaz is a painter.", "Ana Diaz (born 3 May 1971) is a Norwegian painter and poet."),
    Case("Blue Harbour is a 1984 film.", "Blue Harbour is a 1984 Danish crime film."),
    Case("Blue Harbour was released in 1984.", "Blue Harbour is a 1984 Danish crime film."),
    Case("The Red Lions started in 1997.", "The Red Lions are a rock band formed in Oslo in 1997."),
    Case("Marlow Bridge was built in 1892.", "Built in 1892, it crosses the river."),
    Case("Filming of Blue Harbour ended in June 1983.", "It was shot from May to June 1983."),
  ])
  func `what a sentence says in other words is said`(pair: Case) throws {
    #expect(try Self.kind(pair) == .agrees)
  }

  @Test(arguments: [
    Case("Blue Harbour is a 1994 film.", "Blue Harbour is a 1984 Danish crime film."),
    Case("The Red Lions started in 1994.", "The Red Lions are a rock band formed in Oslo in 1997."),
    Case("The choir sang twelve songs.", "On its first evening the choir sang nine songs."),
    Case("Ana Diaz is a Norwegian painter.", "Ana Diaz is a Danish painter and poet."),
    Case("The gate is open on Friday.", "The gate is closed on Friday."),
    Case("The Rovers beat the Lions 2-0.", "The Rovers beat the Lions 3-1."),
    Case("The lamp was never lit.", "The lamp was lit."),
    Case("The Rovers praised Ana Diaz warmly.", "Ana Diaz warmly praised the Rovers."),
    Case("The guests voted against the plan.", "The guests voted for the plan."),
    // The clause with the claim's words has its number.
    Case("Timber exports rose by 10%.", "Timber exports rose by 12%, while imports gained 10%."),
    Case("The union accepted an offer of 6%.", "The union turned down an offer of 6%."),
  ])
  func `the same sentence with another value contradicts`(pair: Case) throws {
    #expect(try Self.kind(pair) == .contradicts)
  }

  @Test(arguments: [
    // A thing may be done by, to and in several.
    Case("Ana Diaz acted in Blue Harbour.", "Ana Diaz acted in Green Valley."),
    Case("Ana Diaz is a painter.", "Ana Diaz is a poet."),
    // Another year or country of what the claim is about is of something else.
    Case("The Norwegian painter lives here.", "The Danish painter lives here."),
    Case("The 1932 regatta was a handicap race.", "The 1937 regatta was a handicap race."),
    // Numbers of other things.
    Case("The choir sang twelve songs.", "The choir sang to nine guests."),
    // What is planned is not done, and may yet be done otherwise.
    Case("The choir sang in May.", "The choir will sing in June."),
    // What is measured is another thing, in whatever unit.
    Case(
      "The moon Calia has a diameter of 5100 kilometers.",
      "Nearly seven meters in height, the probe is to be dropped on Calia, the largest moon."
    ),
    // The same measure of the same thing, but something else is done.
    Case("The union accepted an offer of 6% by Orsk.", "The union demands 12%; Orsk offers 4%."),
    // Another verb's date.
    Case(
      "In May Orsk sacked Ana Diaz.",
      "Ana Diaz, sacked by Orsk, is to be taken back on 1 June."
    ),
    Case("Ana Diaz moved to Bergen in 1994.", "Ana Diaz, born in 1971, moved to Bergen."),
  ])
  func `what may be true beside it does not contradict`(pair: Case) throws {
    #expect(try Self.kind(pair) != .contradicts)
  }

  @Test(arguments: [
    // Names that no list knows.
    Case("The fair took place in Ruritown.", "The fair took place in Soderport."),
    Case("Ana Diaz met Jon Berg.", "Ana Diaz met Per Dahl."),
    // Who is named, and nothing of what is said of them.
    Case(
      "Ana Diaz, the mayor of Marlow, does not want a new bridge.",
      "Carl Bo wants a new bridge. Marlow's mayor, Ana Diaz, takes his side."
    ),
    Case("Orsk has taken Ana Diaz back.", "Ana Diaz was sacked by Orsk."),
    // Who does it to whom.
    Case("The Rovers warned Ana Diaz of the flood.", "Ana Diaz warned them of the flood."),
    // What is planned.
    Case(
      "Guests of the hall marched to the river.",
      "Guests of the hall plan to march to the river."
    ),
    // A number of another verb, or of a name.
    Case("The union accepted an offer of 6%.", "The union was told of an offer of 6%."),
    Case("The Sevenfold Choir was founded in May.", "The Sevenfold Choir sang."),
  ])
  func `what is not said is not agreed to`(pair: Case) throws {
    #expect(try Self.kind(pair) != .agrees)
  }

  @Test func `a claim of several sentences is contradicted by one of them`() throws {
    let text = "The choir sang nine songs. The hall was full. Ana Diaz led the choir."
    let right = try Shipped.verdict(of: text, on: "The choir sang nine songs. The hall was full.")
    #expect(right.kind == .agrees)
    let wrong = try Shipped.verdict(of: text, on: "The hall was full. The choir sang ten songs.")
    #expect(wrong.kind == .contradicts)
    #expect(wrong.evidence.first?.quote.contains("nine songs") == true)
  }

  @Test func `what one source says of a summary is its own`() throws {
    var checker = FactChecker(rules: Repository.rules)
    let nine = "Ana Diaz opened the fair with nine songs on Monday. The fair drew a large crowd."
    let ten = "Ana Diaz opened the fair with ten songs on Monday. The hall was empty."
    checker.add(TextReader.read(sentence: nine, id: "nine"))
    checker.add(TextReader.read(sentence: ten, id: "ten"))
    let claim = "Diaz opened the fair of Havik with nine songs. The fair drew a huge crowd."
    let verdicts = try checker.report(claim).verdicts
    #expect(verdicts.first { $0.source == "nine" }?.kind == .agrees)
  }

  @Test(arguments: [
    // What a text says in other words, where it holds no figure.
    Case(
      "The choir sang nine songs. Ana Diaz led it on. The hall was packed to the roof.",
      "The choir sang nine songs. Ana Diaz led the choir. The hall was full."
    ),
    // An age behind a name.
    Case(
      "The 27-year-old painter opened the fair on Monday. The fair drew a crowd.",
      "Ana Diaz, 27, a painter, opened the fair on Monday. The fair drew a large crowd."
    ),
  ])
  func `a summary agrees when most of it is said and every figure is`(pair: Case) throws {
    #expect(try Self.kind(pair) == .agrees)
  }

  @Test(arguments: [
    // A figure that the text does not give.
    Case(
      "The choir sang nine songs. Ana Diaz led it. The hall holds 700 guests.",
      "The choir sang nine songs. Ana Diaz led it. The hall was full."
    ),
    // Most is not said.
    Case(
      "The choir sang nine songs. A storm broke the roof. The mayor fled.",
      "The choir sang nine songs. Ana Diaz led it. The hall was full."
    ),
  ])
  func `a summary is left open by what is not said`(pair: Case) throws {
    #expect(try Self.kind(pair) == .qualifies)
  }

  @Test(arguments: [
    // "Billions of" what is counted behind "of".
    Case(
      "The hall was full. The baker sells two billion loaves every year.",
      "The hall was full. The baker now sells one billion of its plain loaves every year."
    ),
    // One of two figures of a sentence is changed.
    Case(
      "The hall was full. The choir of 30 singers sang ten songs.",
      "The hall was full. The choir of 30 singers sang nine songs."
    ),
  ])
  func `a summary is contradicted by another number of the same thing`(pair: Case) throws {
    #expect(try Self.kind(pair) == .contradicts)
  }

  @Test(arguments: [
    // The text gives the claim's number too.
    Case(
      "The hall was full. The choir sang nine songs.",
      "The hall was full. The choir sang two songs in the morning. At night it sang nine songs."
    ),
    // One of several is a part.
    Case(
      "The hall was full. Three choirs sang.",
      "The hall was full. One of the choirs that sang was from Oslo."
    ),
  ])
  func `a summary is not contradicted by a number beside its own`(pair: Case) throws {
    #expect(try Self.kind(pair) != .contradicts)
  }

  @Test func `what "it" is taken for is a reading step`() throws {
    let verdict = try Shipped.verdict(
      of: "It was built in 1892.",
      on: "Marlow Bridge was built in 1892."
    )
    #expect(verdict.proof.all(.assumed).map(\.text) == ["\"it\" is taken as Marlow Bridge"])
  }
}
