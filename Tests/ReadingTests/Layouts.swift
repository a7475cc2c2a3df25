/// Invented articles as pages of many kinds save them as plain text.
///
/// The first letter of each line says what the line is: `T` the title, `h` a heading, `.` a
/// paragraph, `c` a caption, `@` a line that dates the article, `~` page furniture.
struct Layout: CustomStringConvertible, Sendable {
  /// A value and where it is found: nil where a line simply says so.
  typealias Known = (value: String, part: String?)

  let description: String
  var publisher: Known?
  var author: String?
  var date: Known?
  let page: String

  /// The lines of the page with their marks.
  var lines: [(mark: Character, words: String)] {
    page.split(separator: "\n").map { line in
      (line.first ?? ".", String(line.dropFirst(2)))
    }
  }

  /// The page as it is saved.
  var text: String {
    page.split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst(2) }
      .joined(separator: "\n")
  }

  static let all = [
    agencyReport, undatedWire, weekendPaper, broadcaster, weekly, localPaper, ministry, magazine,
    clipping, frontPage, portal,
  ]

  static let agencyReport = Layout(
    description: "the report of an agency",
    publisher: ("NORLAND PRESS AGENCY", "masthead"),
    date: ("2021-03-04", "dateline"),
    page: """
      ~ NORLAND PRESS AGENCY
      ~ Home » Economy » Fisheries

      T Herring quota cut by a third after survey finds few young fish

      . PORT HAVIK, Norland, March 4, 2021 (NPA) -- The herring quota will be cut by a third this year, the ministry of fisheries said on Thursday.

      . The cut, to 41,000 tonnes, is the third in five years. Some 900 boats hold a licence.

      . "We have no choice," the minister, Ole Brandt, told the NPA.

      ~ Read more
      ~ * Cod prices up 12 percent
      ~ * 3 sailors lost off the cape

      ~ Copyright © 2021 NPA
      """
  )

  /// A dateline without a year dates nothing, and neither does the year of a notice of rights.
  static let undatedWire = Layout(
    description: "a wire report without a year",
    publisher: ("The Associated Press", "copyright line"),
    author: "Jane Doe",
    page: """
      T Judge halts pipeline across river valley

      ~ By Jane Doe

      . LANSTER, Mich. (AP) — A federal judge on Friday halted work on a pipeline that would carry 90,000 barrels a day under the Lanster River.

      . The ruling affects 14 miles of the route. The company said that it would appeal.

      ~ ___

      . Twelve protesters who were arrested in June are to be tried in the spring.

      ~ Associated Press writer John Roe in Oslo contributed to this report.

      ~ Copyright 2019 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.
      """
  )

  static let weekendPaper = Layout(
    description: "the site of a national daily",
    publisher: ("Kestrel Media", "copyright line"),
    date: ("2020-07-15", nil),
    page: """
      ~ Skip to main content
      ~ News | Opinion | Sport | Culture | Lifestyle
      ~ Home / World / Americas

      ~ This article is more than 3 years old

      T Two rescued from flooded copper mine after nine days underground
      h Families cheer as brothers are brought to the surface
      h Ana Ruiz in Calama

      @ Wed 15 Jul 2020 14.05 BST
      @ Last modified on Thu 16 Jul 2020 09.10 BST

      c Rescuers at the head of the shaft on Tuesday night. Photograph: Pia Soto/EPA

      . Two brothers have been rescued from a flooded copper mine in the north of the country, nine days after a wall gave way.

      . Eleven other miners had escaped on the first day. No one was killed.

      h What went wrong

      . The pumps failed first, said the head of the miners' union, Luis Vera. They had not been serviced since 2017.

      ~ Sign up to our newsletter for the best of the week

      . The owner of the mine, which employs 430 people, has denied this and promised an inquiry.

      ~ This article was amended on 17 July 2020. An earlier version said that 13 miners had escaped.

      ~ Explore more on these topics
      ~ Mining | Americas | Floods

      ~ Most viewed
      ~ Boy, 9, wins chess title
      ~ 40 dead in bridge collapse: what we know

      ~ © 2020 Kestrel Media or its affiliated companies. All rights reserved.
      """
  )

  static let broadcaster = Layout(
    description: "the site of a broadcaster",
    publisher: ("Lake Radio", "masthead"),
    date: ("2022-05-03", nil),
    page: """
      T Ferry with 60 on board sinks on Lake Ruma
      ~ Lake Radio - Newsroom

      @ Published On 3 May 2022
      ~ Share this story
      ~ Listen to this article

      . A ferry with about 60 people on board has sunk on Lake Ruma, the harbour master said on Tuesday.

      . Forty-one people were brought ashore. Divers are looking for the others.

      ~ Recommended Stories
      ~ list of 3 items
      ~ - list 1 of 3 Bus crash kills 17 near the border
      ~ - list 2 of 3 Minister quits after 2 weeks
      ~ - list 3 of 3 Drought: 1 million need food

      . The ferry left Ruma at noon and went down within sight of the pier, witnesses told Lake Radio.

      . It had a licence for 45 passengers, according to the harbour master, Joseph Banda.

      . The last disaster on Lake Ruma was in 2011, when 23 people drowned off Kasenga.

      ~ READ ALSO | Two held over sale of fake life vests to 300 people
      ~ Watch next
      ~ Five things to know about the lake

      ~ Source: Lake Radio and agencies
      ~ Contact us • Advertise with us • Terms
      """
  )

  static let weekly = Layout(
    description: "a weekly with the date of its issue",
    publisher: ("The Bergen Review", "masthead"),
    date: ("2018-11-09", nil),
    page: """
      h Paper Tigers
      T The town that lives on old newspapers
      ~ The Bergen Review

      @ From the issue of November 9th 2018 | Havik

      . WHEN the mill opened in 1911 nobody thought that it would outlive the forest. It has: of the 212 mills of the valley it is the last.

      . Its 80 workers pulp 300 tonnes of old newspapers a day, most of them from abroad.

      . Three things could end that, says its owner, Mr Vik:

      . - dearer electricity, which has doubled since 2015;
      . - fewer newspapers, of which 12% less are printed each year; and
      . - a mill of twice the size in Tallin.

      . None of them worries the mayor. "Paper is patient," she says.

      ~ More from The Bergen Review: how 3 villages bought a glacier
      ~ Reprints | The Trust Project
      """
  )

  /// Lists and tables of the article itself, and bars in its paragraphs.
  static let localPaper = Layout(
    description: "a local paper with lists of its own",
    publisher: ("Elmford Weekly Record", "masthead"),
    author: "TOM HALE",
    date: ("2017-05-05", nil),
    page: """
      ~ Elmford Weekly Record
      ~ Your town, your paper • Log in • E-edition
      T School Bond Fails for Third Time
      ~ BY TOM HALE, STAFF WRITER
      @ Elmford, May 5, 2017

      . Voters in Elmford turned down a bond of $14 million for a new school on Tuesday, the county clerk said.

      h The result

      . For | 1,204 | 47.1%
      . Against | 1,353 | 52.9%

      . Turnout was 38 percent. In 2015 the bond had failed by 40 votes.

      h More on the plan

      . The school would have replaced three buildings, the oldest of which dates from 1924.

      . The parents' group that had asked for the bond has four demands:

      . 1. Close the east wing before winter.
      . 2. Rent 6 classrooms at the mill.
      . 3. Name a new board.
      . 4. Vote again in 2018.

      . The slogan of its posters, "Build | Now", will stay up until then, its head, May Orr, said.
      """
  )

  static let ministry = Layout(
    description: "a press release with a header of its own",
    publisher: ("Ministry of Water", "copyright line"),
    date: ("2016-02-17", "dateline"),
    page: """
      ~ Accessibility · Contact · Sitemap

      T 300 villages to get clean water by 2020

      . ARUNA, 17 Feb 2016 /NewsLine/ - The ministry of water will drill 450 wells in the south of the country over the next four years, it announced today.

      . The programme will cost 90 million dollars, of which two thirds are a loan.

      ~ Related links:
      ~ The water plan (PDF, 2 MB)
      ~ Wells drilled in 2015: 112

      ~ (c) Ministry of Water, 2016
      """
  )

  /// What looks like a dateline, an imprint or a masthead, and is none.
  static let magazine = Layout(
    description: "a history without a date of its own",
    page: """
      T Hastings, 14 October 1066

      . Harold (the king) - who had marched 200 miles in five days - drew up his men on a ridge near the town.

      . (c) of the treaty, the monks wrote later, was the reason for all that followed, and nobody had read it.

      h More about the shield wall

      . It was eight men deep, and on that day it held until the sun went down over the marsh.

      h Also in the field

      . The archers had 24 arrows each. By four in the afternoon none of them had any left.

      . Copyright in the tapestry is claimed by nobody, and its 70 metres are shown in 58 scenes.
      """
  )

  static let clipping = Layout(
    description: "a clipping with counters and links between its paragraphs",
    publisher: ("The Havik Gazette", "masthead"),
    author: "Jane Doe",
    page: """
      T Dam bursts above river town, 14 dead | The Havik Gazette

      ~ By Jane Doe | Havik Gazette
      ~ 5 min read
      ~ 34 comments

      . Fourteen people died on Tuesday when a dam burst above the river town of Havik, the mayor said.

      ~ Read more about the storm that killed 9 people
      ~ (Read more: 23 held after riot in the north)

      . "We have lost our neighbours," said the mayor, who will speak in parliament on Friday.

      ~ Our morning newsletter: 15,000 readers already get it
      ~ Comments (12)
      """
  )

  static let frontPage = Layout(
    description: "a front page with the name of the outlet beside its day",
    publisher: ("HAVIK HERALD", "masthead"),
    date: ("2024-05-12", nil),
    page: """
      @ HAVIK HERALD, Sunday 12 May 2024

      T Ferry sinks off the cape with 60 aboard

      . (CNN) — A ferry with 60 people aboard sank off the cape on Saturday, the coast guard told CNN.

      ~ Read next - Bus crash kills 17
      """
  )

  static let portal = Layout(
    description: "a portal with the report of an agency",
    publisher: ("Reuters", "agency tag"),
    author: "Jane Doe in Aruna and John Roe in Havik",
    date: ("2022-05-02", nil),
    page: """
      ~ BREAKING NEWS
      ~ Middle East

      T Truce holds for second day as aid lorries cross

      ~ By Jane Doe in Aruna and John Roe in Havik
      @ Updated: May 3, 2022 at 5:10 p.m. PDT | Published: May 2, 2022 at 7 a.m. PDT

      . ARUNA/HAVIK, May 2 (Reuters) - A truce in the border war held for a second day on Monday as 40 lorries with aid crossed the river, officials said.

      h More from the camps

      . Three more camps are to be opened this week, the aid agency said, and 1,200 tents are on their way.

      . The talks of the two sides in Geneva go on.

      ~ More in World
      ~ Election: who leads in 5 polls
      ~ Fire destroys 12 homes
      """
  )
}
