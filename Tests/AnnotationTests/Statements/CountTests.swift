import Testing

@testable import Annotation

/// What is counted, of whom and where.
@Suite struct CountTests {
  @Test(arguments: [
    Sample("31 people died in Sunde.", "deaths of people in Sunde = 31"),
    Sample("31 people were killed in Sunde.", "deaths of people in Sunde = 31"),
    Sample("In Sunde, 31 people were killed.", "deaths of people in Sunde = 31"),
    Sample(
      "In Sunde 31 people were killed.",
      "deaths of people in Sunde = 31"
    ),
    Sample("Norland killed 31 Estmarkian sailors.", "deaths of sailors of Estmark by Norland = 31"),
    Sample("More than 150 people drowned.", "deaths of people = 150.."),
    Sample("31 sailors are thought to have been killed.", "deaths of sailors = 31"),
    Sample(
      "The police say that 31 people were killed.",
      "deaths of people = 31"
    ),
    Sample(
      "31 people were hurt.",
      "wounded of people = 31"
    ),
    Sample("31 sailors will be stationed in Sunde.", "troops of sailors in Sunde = 31, planned"),
    Sample("No figure says whether 31 people died.", "deaths of people = 31"),
    Sample("The museum attracted 31 visitors."),
    Sample("In 2021 the ferry burned."),
  ])
  func `verbs count their people`(sample: Sample) { sample.test(English.counts) }

  @Test(arguments: [
    Sample(
      "26 people died in Pell, and four in Upper Sant.",
      "deaths of people in Pell = 26",
      "deaths of people in Upper Sant = 4"
    ),
    Sample(
      "23 people were killed, six of them sailors.",
      "deaths of people = 23",
      "deaths of sailors = 6"
    ),
    Sample("Two people died in the village of Upper Sant.", "deaths of people in Upper Sant = 2"),
    Sample("HAVIK, May 16, 2024 (NA) - 31 people were killed.", "deaths of people = 31"),
  ])
  func `numbers that leave out what they count say it of their own`(sample: Sample) {
    sample.test(English.counts)
  }

  @Test(arguments: [
    Sample("Norlandic casualties total 58.", "deaths of Norland = 58"),
    Sample(
      "Norland has some 400 soldiers in Estmark.",
      "troops of soldiers of Norland in Estmark = 360..440"
    ),
    Sample(
      "Norland has 412 soldiers in Estmark.",
      "troops of soldiers of Norland in Estmark = 412"
    ),
    Sample("Its 412 soldiers left.", "troops of soldiers = 412"),
  ])
  func `nouns and bare counts of forces`(sample: Sample) { sample.test(English.counts) }

  @Test(arguments: [
    Sample(
      "48 of the 53 soldiers killed in the war died in Sunde.",
      "deaths of soldiers in Sunde = 48",
      "deaths of soldiers = 53"
    ),
    Sample(
      "Norland fought in Havik, with 48 of the 53 soldiers killed in its Lantern mission having died there.",
      "deaths of soldiers of Norland in Havik during Lantern = 48",
      "deaths of soldiers of Norland in Norland during Lantern = 53"
    ),
    Sample(
      "Norland has 412 soldiers in Europe. Of those, 231 were stationed in Estmark.",
      "troops of soldiers of Norland in Europe = 412",
      "troops of soldiers of Norland in Estmark = 231"
    ),
    Sample(
      "The fire killed 53 sailors, 48 of them in Havik.",
      "deaths of sailors by fire = 53",
      "deaths of sailors in Havik by fire = 48",
      bug: "`48 of them` is not read"
    ),
  ])
  func `parts know their wholes`(sample: Sample) { sample.test(English.counts) }

  @Test(arguments: [
    Sample(
      "Norland left Estmark. Its 412 soldiers stayed in Sunde.",
      "troops of soldiers of Norland in Sunde = 412"
    ),
    Sample(
      "The army came to Havik. 31 people died there.",
      "deaths of people in Havik = 31"
    ),
    Sample(
      "Fighting went on in Havik. 31 people died.",
      "deaths of people in Havik = 31"
    ),
    Sample("There are 412 soldiers in Sunde.", "troops of soldiers in Sunde = 412"),
  ])
  func `pronouns stand for what came before`(sample: Sample) { sample.test(English.counts) }
}
