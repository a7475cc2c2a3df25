import Documents
import Testing

@testable import Verdicts

/// What a claim must come to in one source.
struct Row: CustomTestStringConvertible, Sendable {
  var claim: String
  var source: String
  var kind: Verdict.Kind
  var reason: String?
  /// Why the row does not hold yet.
  var bug: String?

  init(
    _ claim: String,
    _ source: String,
    _ kind: Verdict.Kind,
    _ reason: String? = nil,
    bug: String? = nil
  ) {
    self.claim = claim
    self.source = source
    self.kind = kind
    self.reason = reason
    self.bug = bug
  }

  var testDescription: String { "\(source): \(claim)" }

  func check() throws {
    let report = try Corpus.shared.get().report(claim)
    let verdict = try #require(report.verdicts.first { $0.source == source })
    #expect(verdict.kind == kind, "\(report.understood): \(verdict.explanation)")
    if let reason { #expect(verdict.reason == reason, "\(verdict.explanation)") }
  }

  func test() throws {
    guard let bug else { return try check() }
    withKnownIssue("\(bug)") { try check() }
  }
}

/// Claims on the fire at sea, source by source.
@Suite struct VerdictTests {
  @Test(arguments: [
    Row("people deaths = 31", "north", .agrees, "same"),
    Row("people deaths in Sunde = 32", "north", .contradicts, "value"),
    Row("Nobody died in Sunde.", "north", .contradicts, "value"),
    Row("people deaths = 32", "north", .qualifies, "narrower"),
    Row("people deaths = 30", "north", .contradicts),
    Row("people deaths = 31", "west", .silent),
    Row("people wounded = 200", "north", .agrees),
    Row("people wounded = 190", "north", .agrees, "hedged"),
    Row("people wounded ~ 220", "north", .agrees),
    Row("people wounded = 260", "north", .contradicts, "value"),
    Row("passengers wounded = 57", "east", .agrees, "hedged"),
    Row("passengers wounded = 63", "east", .contradicts, "value"),
    Row("sailors arrests = 11", "east", .agrees),
    Row("sailors arrests = 13", "east", .contradicts, "value"),
  ])
  func `values and hedges`(row: Row) throws { try row.test() }

  @Test(arguments: [
    Row("people deaths = 28", "south", .agrees),
    Row("people deaths = 30", "south", .agrees),
    Row("people deaths = 60", "south", .qualifies, "bound"),
    Row("people deaths = 20", "south", .contradicts),
    Row("people wounded = 160", "south", .agrees),
    Row("people wounded = 400", "south", .qualifies, "bound"),
    Row("people wounded = 90", "south", .contradicts, "value"),
    Row("people deaths >= 25", "north", .agrees),
    Row("people deaths in Sunde > 31", "north", .contradicts),
    Row("people deaths < 50", "north", .agrees),
    Row("people deaths <= 31", "north", .agrees),
    Row("people deaths in Sunde < 31", "north", .contradicts),
    Row(
      "people deaths < 31",
      "north",
      .contradicts,
      "part-exceeds-whole"
    ),
    Row("people deaths in Sunde != 31", "north", .contradicts),
    Row("people deaths != 40", "north", .agrees),
    Row("people deaths = 30..35", "north", .agrees),
    Row("people deaths >= 28", "south", .agrees),
    Row("people wounded > 150", "south", .agrees),
    Row("people wounded > 500", "south", .qualifies, "bound"),
  ])
  func `bounds and operators`(row: Row) throws { try row.test() }

  @Test(arguments: [
    Row("Norlandic deaths = 36", "east", .agrees, "same"),
    Row("passengers deaths in Havik = 20", "east", .agrees, "same"),
    Row("Norlandic passengers deaths in Havik = 40", "east", .contradicts),
    Row(
      "Norlandic passengers deaths = 20",
      "east",
      .qualifies,
      "narrower"
    ),
    Row("passengers deaths outside Havik = 16", "east", .agrees, "derived"),
    Row("people deaths = 25", "east", .contradicts, "part-exceeds-whole"),
    Row("people deaths = 90", "east", .qualifies, "narrower"),
    Row("sailors deaths = 31", "north", .silent),
    Row(
      "sailors deaths = 50",
      "north",
      .contradicts,
      "part-exceeds-whole",
      bug: "a total over a wider population is not held against a claim that exceeds it"
    ),
    Row("soldiers deaths = 36", "east", .silent),
    Row("Estmarkian deaths = 36", "east", .silent),
    Row("people displaced = 31", "north", .silent),
  ])
  func `parts, wholes and other people`(row: Row) throws { try row.test() }

  @Test(arguments: [
    Row("people deaths in Sunde = 31", "north", .agrees),
    Row("people deaths in Norland = 31", "north", .qualifies, "narrower"),
    Row("people deaths in Estmark = 31", "north", .qualifies, "other-scope"),
    Row("sailors arrests in Havik = 7", "south", .agrees),
    Row("sailors arrests in Norland = 7", "south", .qualifies, "narrower"),
    Row("sailors arrests in Norland = 3", "south", .contradicts, "part-exceeds-whole"),
    Row("sailors arrests in Norland = 20", "south", .qualifies, "narrower"),
    Row("sailors arrests in Sunde = 7", "south", .qualifies, "other-scope"),
    Row(
      "people deaths off Sunde = 31",
      "north",
      .agrees
    ),
  ])
  func `wider and narrower places`(row: Row) throws { try row.test() }

  @Test(arguments: [
    Row("expulsion of the Estmarkian ambassador = February 2021", "north", .agrees),
    Row("expulsion of the Estmarkian ambassador = 2021", "north", .agrees),
    Row("expulsion of the Estmarkian ambassador = February 2021", "south", .contradicts, "date"),
    Row("expulsion of the Estmarkian ambassador = 2019", "north", .contradicts, "date"),
    Row("The minister visited Sunde on 18 March 2021.", "south", .agrees),
    Row("The minister visited Sunde on 3 March 2021.", "south", .qualifies),
    Row("The minister visited Sunde in March 2021.", "south", .agrees),
    Row("Norland expelled the Estmarkian ambassador.", "north", .agrees, "same"),
    Row(
      "Estmark expelled the Norlandic ambassador.",
      "north",
      .contradicts
    ),
    Row(
      "Estmark expelled the Estmarkian ambassador.",
      "north",
      .contradicts,
      "actor"
    ),
    Row("Norland welcomed the Estmarkian ambassador.", "west", .silent),
    Row("The shipping line cancelled the crossing.", "south", .agrees, "same"),
    Row("The shipping line cancelled the crossing.", "north", .contradicts, "denied"),
    Row("The shipping line did not cancel the crossing.", "south", .contradicts, "denied"),
    Row("The shipping line did not cancel the crossing.", "north", .agrees),
    Row("The minister visited Sunde.", "north", .qualifies, "planned"),
    Row("The minister visited Sunde.", "south", .agrees, "same"),
    Row("The coastguard rescued 412 passengers.", "north", .agrees),
    Row("The coastguard rescued passengers.", "south", .silent),
    Row(
      "The coastguard rescued passengers at night with ladders and ropes.",
      "north",
      .qualifies,
      "detail-missing"
    ),
  ])
  func `events, dates, denials and plans`(row: Row) throws { try row.test() }

  @Test(arguments: ["people deaths = 31", "Norland expelled the Estmarkian ambassador."])
  func `a source that could not be read is never silent`(claim: String) throws {
    let report = try Corpus.shared.get().report(claim)
    #expect(report.verdicts.map(\.source) == ["east", "north", "south", "torn", "west"])
    #expect(report.verdicts.filter { $0.kind == .unreadable }.map(\.source) == ["torn"])
    #expect(report.count(.unreadable) == 1)
  }

  @Test func `a document that comes again takes the place of the first`() throws {
    var checker = try Corpus.checker()
    let before = try checker.report("people deaths = 31")
    checker.add(try Corpus.documents()[0])
    #expect(try checker.report("people deaths = 31") == before)
  }

  @Test(arguments: [
    ("", 0), ("florble = 3", 1), ("people deaths = many", 17), ("people deaths =", 16),
  ])
  func `what cannot be read is refused with its place`(claim: String, column: Int) throws {
    guard case .unread(let diagnostics) = try Corpus.shared.get().check(claim) else {
      Issue.record("read: \(claim)")
      return
    }
    let first = try #require(diagnostics.first)
    #expect(first.severity == .error)
    #expect(first.expected != nil)
    #expect((first.place?.column ?? 0) == column)
    if column > 0 { #expect(first.line == claim) }
  }

  @Test func `what is missing before the sign is missed at the start`() throws {
    guard case .unread(let diagnostics) = try Corpus.shared.get().check("= 3") else {
      Issue.record("read: = 3")
      return
    }
    #expect(diagnostics.first?.place?.column == 1)
  }

  @Test func `the same files and claims give the same answers`() throws {
    let claims = ["people deaths = 31", "people wounded = 160", "The minister visited Sunde."]
    let first = try claims.map { try Corpus.checker().report($0) }
    let second = try claims.map { try Corpus.checker().report($0) }
    #expect(first == second)
    #expect("\(first)" == "\(second)")
    var reversed = FactChecker(rules: Corpus.rules)
    for document in try Corpus.documents().reversed() { reversed.add(document) }
    reversed.addUnreadable(id: "torn")
    #expect(try claims.map { try reversed.report($0) } == first)
  }
}
