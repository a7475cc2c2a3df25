import Documents
import Testing

@testable import Reading

/// Invented articles on other subjects: nothing may depend on what the shipped ones are about.
@Suite struct `Articles on other subjects` {
  static let ferry = """
    Skip to main content
    Home
    World
    Europe

    Ferry with 214 people on board runs aground near Tromsø

    By Ingrid Halvorsen and Per Lund
    Published: 3 March 2019, 14:05 GMT | Updated: 4 March 2019

    ferry_20190303_lead.jpg
    Rescue boats surround the ferry on Sunday evening
    Rescue boats surround the ferry on Sunday evening near Tromsø. Photo: Ola Berg/REUTERS

    A ferry with 214 passengers ran aground in northern Norway on Sunday, the coast guard said.

    Share this article

    The captain of the Nordlys told NRK that a sudden gust had pushed the ship onto the rocks.

    What happened next?

    "We heard a bang," said passenger Kari Dahl. Two people were treated for minor injuries.

    Read more: Why ferries in Tromsø are ageing

    Latest news
    Storm warning for the coast

    The Nordlys was built in 1994 and was due to be replaced in 2021, according to the owner of the
     ship, Nordferge of Tromsø. The coast guard said that it would be towed to Norway's main yard.

    Divers will look at the hull on Monday. The owner said it would pay for hotels.

    The last accident of this kind in the region was in 2011, when a freighter sank off Hammerfest.

    Related stories
    Whale watchers rescued after engine failure
    Twelve people were rescued on Friday when their boat lost its engine off the coast of Iceland.
    Read more

    Newsletter
    Sign up for our daily round-up of the news from the north.
    """

  @Test func `are read around menus, widgets and other stories`() throws {
    let document = try Document.reading(Self.ferry)
    #expect(document.source.title?.value.hasPrefix("Ferry with 214 people") == true)
    #expect(document.source.author?.value == "Ingrid Halvorsen and Per Lund")
    #expect(document.source.date?.earliest.description == "2019-03-03")
    #expect(document.reason("By Ingrid") == "by-line")
    for beginning in [
      "Skip to", "Home", "World", "Europe", "ferry_2019", "Share this", "Read more:",
      "Latest news", "Storm warning", "Related stories", "Whale watchers", "Twelve people",
      "Newsletter", "Sign up",
    ] {
      #expect(document.reason(beginning) != nil, "\(beginning)")
    }
    for beginning in [
      "A ferry with 214", "The captain of", "What happened", "\"We heard", "The Nordlys was built",
      "Divers will look", "The last accident",
    ] {
      #expect(document.reason(beginning) == nil, "\(beginning)")
      let said = document.sentences.map { document.text[$0.span] }
      #expect(said.contains { $0.hasPrefix(beginning) }, "\(beginning)")
    }
    #expect(document.statements(.caption).count == 1)
  }

  @Test func `lose no paragraph to a rule when they have no furniture`() throws {
    let paragraphs = [
      "The newsletter of the society, founded in 1901, has 300 readers in Peru and Chile.",
      "Latest figures show that exports of copper rose by 4.5% in March, the central bank said.",
      "Related to this is the price of water, which has doubled since 2010 in the dry north.",
      "Share prices of Codelco fell after the photo of a flooded mine went around the world.",
      "Follow us, the miners shouted on Tuesday, and about 1,500 people did so in Antofagasta.",
      "By Friday, 12 of the 15 pits had closed. The ministry of mines (AP had reported 11) agreed.",
      "In the picture: a ridge of salt, 3 km long, that nobody had seen before the rains of 2015.",
      "Subscribe to the theory or not, the rains came. Image rights, said one miner, were his.",
      "Recommended doses of iodine vary from 90 to 150 micrograms a day, the doctors told Reuters.",
      "Read more books, the mayor said; and in 2016 the library lent 20,000 more than in 2015.",
      "Reporting by El Mercurio, which counted 40 lorries, showed that the road was open.",
      "Skip to the year 2016.",
      "Infographic designers won 3 of the 12 prizes that the city gives to its artists.",
      "SANTIAGO (Reuters) - Copper fell on Monday to its lowest price in seven years, traders said.",
    ]
    let text = "Copper and rain\n\n" + paragraphs.joined(separator: "\n\n")
    let document = try Document.reading(text)
    #expect(document.statements(.paragraph) == paragraphs)
    #expect(document.source.author == nil)
    #expect(document.source.date == nil)
  }

  @Test func `in Markdown have headings, quotations and pictures`() throws {
    let document = try Document.reading(
      """
      ![cover](cover.png)
      # A vaccine for bees
      > 17 Feb 2022

      The first vaccine for insects was
      approved on Tuesday, the maker said, and
      bees will get it with their food.

      ## How it works
      > "Nobody had thought of it," the founder said at a fair in Lyon on Wednesday.

      1. The queen eats it.
      2. Her larvae are immune.

      ---
      """
    )
    let kinds = document.blocks.map(\.kind)
    #expect(
      kinds == [
        .furniture("picture"), .title, .dateline, .paragraph, .heading, .paragraph, .paragraph,
        .paragraph, .furniture("separator"),
      ]
    )
    #expect(document.sentences.count { document.blocks[$0.block].kind == .paragraph } == 4)
    #expect(document.source.date?.latest.description == "2022-02-17")
  }

  @Test func `are never dated by other stories`() throws {
    let document = try Document.reading(
      """
      A dam in Laos

      The dam was finished after nine years of work and fills a valley of 60 square kilometres.

      Most read
      17 February 2022
      Published: 18 February 2022
      """
    )
    #expect(document.source.date == nil)
  }

  @Test func `take a date below the text for a heading`() throws {
    let document = try Document.reading(
      """
      A history of the dam

      The dam was planned in the days of the king, when nobody asked the villages in the valley.

      Work on it began long after that, with money from three banks and a loan from abroad.

      2 May 2012

      The first villages were moved on that day to the hills above the valley, on 12 lorries.
      """
    )
    #expect(document.source.date == nil)
    #expect(document.reason("2 May") == nil)
  }

  @Test func `may begin with a header`() throws {
    let document = try Document.reading(
      """
      Title: Snow closes the pass
      Source: The Alpine Post
      Author: Jane Doe
      Date: 3 May 2020
      URL: https://example.com/snow

      Snow has closed the pass for the third time this month, the cantonal police said.

      (Reporting by Jane Doe; Editing by John Roe)
      """
    )
    let source = document.source
    #expect(source.title?.value == "Snow closes the pass")
    #expect(source.publisher?.value == "The Alpine Post")
    #expect(source.author?.value == "Jane Doe")
    #expect(source.date?.earliest.description == "2020-05-03")
    let said = document.sentences.map { document.text[$0.span] }
    #expect(said.count == 2 && said.first == "Snow closes the pass")
  }

  @Test func `with a picture's credit among few paragraphs lose none of them`() throws {
    let document = try Document.reading(
      """
      Water on a moon - Example News
      Water on a moon
      Published 12 minutes ago
      IMAGE SOURCE, NASA

      Astronomers found water on a moon of Saturn, a team from Chile said on Monday.

      Photo credit: The moon in a picture taken by the probe in 2019, Jane Doe

      The moon is 28 km wide. The probe will return in 2031 to look for more of it.

      Advertisement

      It will carry 40 kg of rock.
      """
    )
    #expect(document.source.title?.value == "Water on a moon")
    #expect(document.source.date == nil)
    #expect(document.statements(.paragraph).count == 3)
    #expect(document.reason("Published 12") != nil && document.reason("IMAGE SOURCE") != nil)
  }
}
