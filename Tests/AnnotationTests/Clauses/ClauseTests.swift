import Testing

@testable import Annotation

/// Who does what to whom.
@Suite struct ClauseTests {
  @Test(arguments: [
    Sample("The army killed three soldiers.", "the army > kill > three soldiers"),
    Sample("Three soldiers were killed.", "- > kill > three soldiers"),
    Sample("Three soldiers were killed by the army.", "the army > kill > three soldiers"),
    Sample("Three soldiers have been killed.", "- > kill > three soldiers"),
    Sample("Norland threw out the ambassador.", "norland > throw > the ambassador"),
    Sample("The ambassador was thrown out by Norland.", "norland > throw > the ambassador"),
    Sample(
      "Soldiers died in Sunde.",
      "soldiers > die > -"
    ),
    Sample(
      "Soldiers died.",
      "soldiers > die > -"
    ),
  ])
  func `active and passive say the same`(sample: Sample) { sample.test(English.clauses) }

  @Test(arguments: [
    Sample(
      "The soldiers killed in Sunde were buried.",
      "- > kill > the soldiers",
      "- > bury > the soldiers"
    ),
    Sample(
      "He visited the sailors rescued by the army.",
      "he > visit > the sailors",
      "the army > rescue > the sailors"
    ),
    Sample(
      "The ferry, which burned for days, sank.",
      "the ferry > burn > -",
      "the ferry > sink > -"
    ),
    Sample(
      "The army that attacked the town left.",
      "the army > attack > the town",
      "the army > leave > -",
      bug: "a verb after the object of a relative clause is tied to that object"
    ),
  ])
  func `relative clauses find their noun`(sample: Sample) { sample.test(English.clauses) }

  @Test(arguments: [
    Sample("Three soldiers are thought to have been killed.", "- > kill > three soldiers"),
    Sample("Three soldiers are believed to have died.", "three soldiers > die > -"),
    Sample("The ferry is reported to have sunk.", "the ferry > sink > -"),
    Sample("The minister plans to visit Sunde.", "the minister > visit > sunde, planned"),
    Sample("The minister will visit Sunde.", "the minister > visit > sunde, planned"),
    Sample("The minister may visit Sunde.", "the minister > visit > sunde, possible"),
    Sample("The minister is visiting Sunde.", "the minister > visit > sunde, ongoing"),
    Sample("The minister refused to visit Sunde.", "the minister > visit > sunde, not"),
    Sample("The minister did not visit Sunde.", "the minister > visit > sunde, not"),
    Sample(
      "The minister never visited Sunde.",
      "the minister > visit > sunde, not"
    ),
    Sample("No ship visited Sunde.", "no ship > visit > sunde, not"),
  ])
  func `what is thought, planned and denied`(sample: Sample) { sample.test(English.clauses) }

  @Test(arguments: [
    Sample(
      "Norland and Estmark signed a treaty.",
      "norland and estmark > sign > a treaty"
    ),
    Sample(
      "The army attacked the town and killed three soldiers.",
      "the army > attack > the town",
      "the army > kill > three soldiers"
    ),
    Sample(
      "The army left and the rebels attacked the town.",
      "the army > leave > -",
      "the rebels > attack > the town"
    ),
    Sample(
      "The army left; the rebels stayed.",
      "the army > leave > -",
      "the rebels > stay > -",
      bug: "a past form before a full stop is taken for a reduced participle"
    ),
    Sample(
      "Although the army left, the town burned.",
      "the army > leave > -",
      "the town > burn > -",
      bug: "a past form before a full stop is taken for a reduced participle"
    ),
    Sample(
      "The fire killed soldiers, sailors and civilians.",
      "the fire > kill > soldiers , sailors and civilians"
    ),
  ])
  func `joined phrases and joined clauses`(sample: Sample) { sample.test(English.clauses) }
}
