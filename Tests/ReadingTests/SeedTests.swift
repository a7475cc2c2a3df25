import Documents
import Testing

@testable import Reading

@Suite struct `The shipped articles` {
  @Test(arguments: [
    ("000", 3378, 0x1772_4C76_8366_D503 as UInt64),
    ("001", 2629, 0x72EF_E2B4_1977_943D as UInt64),
    ("002", 9888, 0xA88B_5A87_A445_9B34 as UInt64),
    ("003", 5332, 0xBC3F_7558_125A_F493 as UInt64),
    ("004", 2546, 0x79AF_F186_31B0_84C7 as UInt64),
  ])
  func `are byte for byte as given`(id: String, size: Int, hash: UInt64) throws {
    let bytes = try Seeds.document(id).text.bytes
    #expect(bytes.count == size)
    // FNV-1a
    #expect(bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } == hash)
  }

  @Test func `are read without a complaint`() {
    #expect(Seeds.all.diagnostics.isEmpty)
    #expect(Seeds.all.unreadable.isEmpty)
    #expect(Seeds.all.documents.count == 5)
  }

  @Test(arguments: [
    ("000", "France withdraws its forces from Mali", 10, 0),
    ("001", "France has withdrawn its last troops from Mali", 6, 0),
    ("002", "Bye-bye France? Not so fast. Mali failures don't quite mean a full exit", 16, 26),
    ("003", "France announces military withdrawal from Mali", 30, 6),
    ("004", "French troops forced to withdraw from Mali", 7, 9),
  ])
  func `have one title`(id: String, title: String, atLeast: Int, furniture: Int) throws {
    let document = try Seeds.document(id)
    #expect(document.source.title?.value == title)
    #expect(document.blocks.count { $0.kind == .title } == 1)
    #expect(document.blocks.count { $0.isStatement } >= atLeast)
    let marked = document.blocks.count { if case .furniture = $0.kind { true } else { false } }
    #expect(marked >= furniture)
  }

  @Test(arguments: [
    ("000", "![image]"), ("002", "Follow us"), ("002", "9825791004"), ("002", "Analysis | Africa"),
    ("002", "Kim Jong Un"), ("002", "Top photo credit"), ("002", "Asia-Pacific"),
    ("002", "President Donald Trump’s"), ("002", "The president dramatically"),
    ("002", "keep reading"), ("002", "Why new CENTCOM"), ("002", "Middle East"),
    ("002", "If accounts"), ("002", "With Kurilla"), ("002", "Putin Trump"), ("002", "How Trump"),
    ("002", "Europe"), ("002", "In the first six months"), ("002", "He got to combine"),
    ("002", "LATEST"), ("002", "QIOSK"), ("002", "Newsletter"), ("002", "Subscribe now"),
    ("003", "1. Skip"), ("003", "2. Skip"), ("003", "3. Skip"), ("003", "Infografik"),
    ("003", "rc/rt"), ("003", "A French soldier mans a machine gun"), ("004", "News of Africa"),
    ("004", "Romain Mielcarek"), ("004", "+ posts"), ("004", "Latest news"), ("004", "DeSantis"),
    ("004", "Florida Governor"), ("004", "Must read"), ("004", "You might also like"),
    ("004", "Recommended to you"),
  ])
  func `have their furniture marked`(id: String, beginning: String) throws {
    #expect(try Seeds.document(id).reason(beginning) != nil)
  }

  @Test(arguments: [
    ("000", "WHEN THEY"), ("000", "France will continue"), ("001", "IN JANUARY"),
    ("001", "Even France"), ("002", "The West's"), ("002", "In a widely-expected"),
    ("002", "To take just one metric"), ("002", "The situation in Mali"),
    ("003", "France and its allies"), ("003", "Macron: France"), ("003", "Germany has some"),
    ("003", "\"The answer"), ("004", "Since 2020"), ("004", "Eight years on"),
    ("004", "Young people join"),
  ])
  func `keep their own statements`(id: String, beginning: String) throws {
    let document = try Seeds.document(id)
    #expect(document.reason(beginning) == nil)
    let starts = document.sentences.map { document.text[$0.span] }
    #expect(starts.contains { $0.hasPrefix(beginning) })
  }

  @Test func `have captions without credits`() throws {
    let second = try Seeds.document("002")
    let third = try Seeds.document("003")
    #expect(second.statements(.caption).count == 1)
    #expect(third.statements(.caption).count == 1)
    let said =
      (second.sentences.map { second.text[$0.span] }
        + third.sentences.map { third.text[$0.span] })
    #expect(said.contains { $0.hasSuffix("in Bamako, Mali.") })
    #expect(said.contains { $0.hasSuffix("during Operation Barkhane") })
    #expect(!said.contains { $0.contains("Photo MINUSMA") || $0.contains("Benoit") })
  }

  @Test func `keep a damaged sentence in one piece`() throws {
    let document = try Seeds.document("001")
    let said = document.sentences.map { document.text[$0.span] }
    #expect(said.contains { $0.hasSuffix("or 40% more than overall. of 2021.") })
    let last = try Seeds.document("004")
    #expect(last.sentences.contains { last.text[$0.span] == "Pascal Ianni" })
  }

  @Test(arguments: [
    ("000", "2022-02-19", "2022-02-19"), ("001", "2022-07-01", "2022-12-31"),
    ("002", "2022-02-17", "2022-02-23"), ("003", "2022-02-17", "2022-02-17"),
    ("004", "2022-02-17", "2022-03-31"),
  ])
  func `have the dates of their list`(id: String, from: String, to: String) throws {
    let date = try #require(try Seeds.document(id).source.date)
    #expect(date.earliest.description == from)
    #expect(date.latest.description == to)
  }

  @Test func `state their dates, authors and titles where they stand`() throws {
    let first = try Seeds.document("000")
    guard case .stated(let span?) = first.source.date?.origin else {
      Issue.record("the date of 000 has no span")
      return
    }
    #expect(first.text[span] == "Feb 19th 2022")
    let last = try Seeds.document("004").source
    #expect(last.author?.value == "Romain Mielcarek")
    #expect(last.publisher == nil)
    #expect(try Seeds.document("003").source.publisher?.value == "DW")
  }
}
