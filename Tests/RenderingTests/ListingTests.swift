import Documents
import Rendering
import Testing
import Verdicts

@Suite struct ListingTests {
  @Test func `what is known of a source`() {
    #expect(
      SourceCard(Sample.document.source, style: Style()).text == """
        one
          title      The ferry report (stated in the text)
          publisher  Harbour News (from the list of sources)
          author     not stated
          date       2022-07-01 to 2022-12-31 (from its own words: the first half of
                     this year)

        """
    )
  }

  @Test func `a text with line numbers`() {
    #expect(
      SourceListing(Sample.document, style: Style()).text() == """
        1   The ferry report
        2   In the long winter of that year the operator of the northern ferry line
            counted 1 234 passengers in its own ports, and it said that «l'été» had been
            far better for everybody.

        """
    )
  }

  @Test func `one line with its neighbours`() {
    var document = Sample.document
    document.blocks[0].kind = .furniture("menu")
    let listing = SourceListing(document, style: Style())
    #expect(listing.text(around: 1, context: 0) == "1 ~ The ferry report\n")
    #expect(listing.text(around: 3) == nil)
    #expect(listing.text(around: 0) == nil)
  }

  @Test func `a quote longer than a line keeps its marks`() {
    var verdict = Sample.agreeing
    verdict.evidence = [
      Sample.evidence(
        "the northern ferry line counted 1\u{A0}234 passengers in its own ports, and it said",
        readAs: "passengers = 1,234"
      )
    ]
    let report = Report(claim: "a = 1", understood: "a = 1", verdicts: [verdict])
    let shelf = Bookshelf([Sample.document])
    #expect(
      ReportText(report, shelf: shelf, style: Style(form: .plain, width: 60)).text == """
        1 agrees: a = 1
          understood  a = 1

        + AGREES  one: says the same
            seeds/one.txt:2:49
            [...] the northern ferry line counted 1 234 passengers
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            in its own ports, and it said [...]
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            read as passengers = 1,234 [count]
          because 1,234, as it is written

        1 source: 1 agrees, 0 contradicts, 0 qualifies, 0 silent, 0
        unreadable

        """
    )
  }
}
