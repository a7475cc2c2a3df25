import Documents
import Reading
import Testing

@testable import Verdicts

/// Where sources disagree among themselves.
@Suite struct ConflictTests {
  /// The conflicts between short articles of one paragraph each, published so many days apart.
  private func conflicts(
    _ texts: String...,
    apart days: Int = 0
  ) throws -> [FactChecker.Conflict] {
    var checker = FactChecker(rules: Corpus.rules)
    let first = Day(year: 2021, month: 3, day: 12)
    checker.add(
      texts.enumerated().map { number, text in
        let day = Day(number: first.number + number * days)
        var document = TextReader.read(sentence: text, id: "source \(number)")
        document.source.date = PublicationDate(earliest: day, latest: day, origin: .listed)
        return document
      }
    )
    return checker.conflicts()
  }

  @Test func `two counts of one thing contradict each other, once`() throws {
    let found = try conflicts(
      "31 people died in Sunde.",
      "40 people were killed in Sunde."
    )
    #expect(found.map(\.kind) == [.contradicts])
    #expect(found.first?.reason == "value")
    #expect(found.first?.first.source == "source 0")
    #expect(found.first?.second.source == "source 1")
  }

  @Test func `a cause that no list knows does not hide a contradiction`() throws {
    let found = try conflicts(
      "The fire in Sunde killed 31 people.",
      "40 people were killed in Sunde."
    )
    #expect(found.map(\.kind) == [.contradicts])
  }

  @Test func `hedges that leave room are no conflict`() throws {
    let found = try conflicts(
      "About 200 people were injured in Sunde.",
      "195 people were injured in Sunde.",
      "More than 150 people were injured in Sunde."
    )
    #expect(found.isEmpty)
  }

  @Test func `another place explains the difference`() throws {
    let found = try conflicts(
      "The police arrested 7 sailors in Havik.",
      "The police arrested 12 sailors in Norland.",
      "The police arrested 30 sailors in Estmark."
    )
    #expect(found.allSatisfy { $0.kind == .qualifies && $0.dimension == "place" })
    #expect(found.count == 3)
  }

  @Test func `a part that exceeds its whole is a contradiction`() throws {
    let found = try conflicts(
      "The police arrested 50 sailors in Havik.",
      "The police arrested 12 sailors in Norland."
    )
    #expect(found.map(\.reason) == ["part-exceeds-whole"])
    #expect(found.map(\.kind) == [.contradicts])
  }

  @Test func `the same number of something else is no conflict`() throws {
    let found = try conflicts(
      "31 people died in Sunde.",
      "12 people were injured in Sunde.",
      "31 sailors were arrested in Sunde.",
      "45 sailors were arrested in Sunde."
    )
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.first.evidence.readAs.hasPrefix("arrests") })
  }

  @Test func `people of another side are no conflict`() throws {
    let found = try conflicts(
      "The fire killed 31 Norlandic passengers.",
      "The fire killed 12 Estmarkian passengers."
    )
    #expect(found.isEmpty)
  }

  @Test func `one event has one date`() throws {
    let found = try conflicts(
      "Norland expelled the Estmarkian ambassador in February 2021.",
      "Norland expelled the Estmarkian ambassador in January 2021.",
      "Norland expelled the Estmarkian ambassador in 2021."
    )
    #expect(found.map(\.kind) == [.contradicts])
    #expect(found.map(\.reason) == ["date"])
  }

  @Test func `events of different objects are different events`() throws {
    let found = try conflicts(
      "Norland expelled the Estmarkian sailors in February 2021.",
      "Norland expelled the Estmarkian ambassador in January 2021."
    )
    #expect(found.isEmpty)
  }

  @Test func `a part beside its whole is no conflict`() throws {
    let found = try conflicts(
      "The town mourns, with 20 of the 36 sailors killed in the fire having died in Havik."
    )
    #expect(found.isEmpty)
  }

  @Test func `one source can contradict itself`() throws {
    let found = try conflicts(
      "31 people died in Sunde. 40 people were killed in Sunde."
    )
    #expect(found.map(\.kind) == [.contradicts])
  }

  @Test func `the two ends of a change are no conflict`() throws {
    let found = try conflicts(
      "Estmark increased its troop numbers in Norland from 4,500 to 5,100."
    )
    #expect(found.isEmpty)
  }

  @Test func `figures of the present that no text dates contradict each other`() throws {
    let found = try conflicts(
      "Estmark has 4,500 troops in Norland.",
      "Estmark has 5,600 troops in Norland.",
      apart: 150
    )
    #expect(found.map(\.kind) == [.contradicts])
    #expect(found.first?.explanation.contains("2021-03-12 and 2021-08-09") == true)
  }

  @Test func `figures of the present in articles years apart are of different times`() throws {
    let found = try conflicts(
      "Estmark has 4,500 troops in Norland.",
      "Estmark has 5,600 troops in Norland.",
      apart: 900
    )
    #expect(found.map(\.kind) == [.qualifies])
    #expect(found.map(\.dimensions) == [["time"]])
  }

  @Test func `a figure that its text dates keeps its date`() throws {
    let found = try conflicts(
      "In early 2019 Estmark had 4,500 troops in Norland.",
      "Estmark has 5,600 troops in Norland."
    )
    #expect(found.map(\.kind) == [.qualifies])
    #expect(found.map(\.dimension) == ["time"])
  }

  @Test func `counts of which neither says where may be of different things`() throws {
    let found = try conflicts("31 people died in the storm.", "40 people were killed at sea.")
    #expect(found.map(\.kind) == [.qualifies])
    #expect(found.map(\.dimensions) == [["place"]])
    #expect(found.first?.explanation.contains("neither says where") == true)
  }

  @Test func `those of a count that was just given are a part of it`() throws {
    let found = try conflicts(
      "Estmark has 5,600 troops in the north. Of those, some 2,400 were stationed in Norland."
    )
    #expect(found.isEmpty)
  }

  @Test func `contradictions come first`() throws {
    let found = try conflicts(
      "The police arrested 7 sailors in Havik. The police arrested 12 sailors in Norland.",
      "40 people were killed in Sunde.",
      "31 people died in Sunde."
    )
    #expect(found.map(\.kind) == [.contradicts, .qualifies])
  }
}

/// Conflicts among the shipped articles.
@Suite struct SeedConflictTests {
  private static let found = Repository.seeds.conflicts()

  private func pair(_ one: String, _ other: String) -> FactChecker.Conflict? {
    Self.found.first { conflict in
      let quotes = [conflict.first.evidence.quote, conflict.second.evidence.quote]
      return quotes.contains { $0.contains(one) } && quotes.contains { $0.contains(other) }
    }
  }

  @Test func `the strengths of the UN mission contradict each other, with a caution`() throws {
    let conflict = try #require(pair("12,000", "15,000"))
    #expect(conflict.kind == .contradicts)
    #expect(conflict.explanation.contains("neither text dates its figure"))
    #expect(conflict.first.source.hasPrefix("000"))
    #expect(conflict.second.source.hasPrefix("001"))
  }

  @Test func `58 and 53 differ in scope and do not contradict`() {
    let conflict = pair("58", "53")
    #expect(conflict?.kind != .contradicts)
    #expect(conflict?.reason == "narrower" || conflict?.reason == "wider")
  }

  @Test func `nothing else is a contradiction`() {
    let quotes = Self.found.filter { $0.kind == .contradicts }.map(\.first.evidence.quote)
    #expect(quotes.allSatisfy { $0.contains("12,000") })
    #expect(quotes.count == 1)
  }

  @Test func `false friends do not appear`() {
    #expect(pair("1,000 troops", "1,000 mercenaries") == nil)
    #expect(pair("2,800 jihadists", "2,700 civilians") == nil)
    #expect(pair("2,700 militants", "2,700 civilians") == nil)
  }

  @Test func `furniture is nobody's statement`() throws {
    for fact in Self.found.flatMap({ [$0.first, $0.second] }) {
      let document = try #require(
        Repository.seeds.documents.first { $0.source.id == fact.source }
      )
      let block = document.blocks.first { $0.span.contains(fact.evidence.span) }
      #expect(block?.isStatement == true)
    }
  }

  @Test func `each pair appears once`() {
    let ids = Self.found.map { Set([$0.first.id, $0.second.id]) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.count == 2 })
  }
}
