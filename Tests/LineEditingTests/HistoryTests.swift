import Testing

@testable import LineEditing

@Suite struct HistoryTests {
  private static let here = Circumstances(folder: "/here", session: "me")

  private func entry(_ text: String, _ folder: String, _ session: String) -> HistoryEntry {
    HistoryEntry(text, folder: folder, session: session)
  }

  private var history: History {
    History(
      [
        entry("far old", "/there", "a"), entry("near old", "/here", "b"),
        entry("twice", "/there", "a"), entry("mine", "/here", "me"), entry("twice", "/here", "b"),
        entry("far new", "/there", "c"), entry("mine too", "/there", "me"),
      ],
      here: Self.here
    )
  }

  @Test func `Up meets this session, then this folder, then the others, each text once`() {
    #expect(
      history.recalled(beginning: "") == [
        "mine too", "mine", "twice", "near old", "far new", "far old",
      ]
    )
    #expect(history.recalled(beginning: "far") == ["far new", "far old"])
    #expect(history.recalled(beginning: "zzz").isEmpty)
  }

  @Test(
    arguments: [
      ("mi", "mine too"), ("mine", "mine too"), ("mine too", nil), ("t", "twice"), ("", nil),
      ("far", "far new"),
    ] as [(String, String?)]
  )
  func `a line goes on as the nearest entry did`(line: String, continuation: String?) {
    #expect(history.continuation(of: line) == continuation)
  }

  @Test func `a verdict belongs to the last entry of this session`() {
    var history = history
    history.answer("1 agrees")
    #expect(history.entries.map(\.verdict) == ["", "", "", "", "", "", "1 agrees"])
    history.add(entry("other", "/here", "b"))
    history.answer("2 agrees")
    #expect(history.entries.suffix(2).map(\.verdict) == ["2 agrees", ""])
  }

  @Test func `a walk goes to the oldest entry and back to the typed line`() {
    var walk = HistoryWalk(typed: "m", found: ["mine too", "mine"])
    var met = [walk.shown]
    while walk.goBack() { met.append(walk.shown) }
    while walk.goForward() { met.append(walk.shown) }
    #expect(met == ["m", "mine too", "mine", "mine too", "m"])
  }
}

@Suite struct HistorySearchTests {
  private func search(_ texts: String...) -> HistorySearch {
    HistorySearch(typed: "typed", in: texts.map { HistoryEntry($0) })
  }

  @Test func `each letter narrows, and what nothing holds leaves the last find`() {
    var search = search("two apples", "one pear", "One Apple")
    #expect(search.shown == "typed")
    search.extend(by: "p")
    #expect(search.shown == "two apples" && search.range == 5..<6)
    search.extend(by: "e")
    #expect(search.shown == "one pear" && search.range == 4..<6)
    search.extend(by: "zz")
    #expect(search.hasFailed && search.shown == "one pear" && search.range == nil)
    search.shorten()
    search.shorten()
    #expect(!search.hasFailed && search.shown == "one pear")
  }

  @Test func `a capital in the pattern counts`() {
    var search = search("two apples", "One Apple")
    search.extend(by: "Apple")
    #expect(search.shown == "One Apple")
  }

  @Test func `older and newer finds follow each other`() {
    var search = search("né 1", "other", "né 2")
    search.extend(by: "né")
    #expect(search.shown == "né 1")
    search.goBack()
    #expect(search.shown == "né 2")
    search.goBack()
    #expect(search.hasFailed && search.shown == "né 2")
    search.goForward()
    #expect(!search.hasFailed && search.shown == "né 1")
  }

  @Test func `an empty pattern finds nothing`() {
    var search = search("one")
    search.goBack()
    #expect(search.shown == "typed" && search.entry == nil)
    search.shorten()
    #expect(search.pattern.isEmpty)
  }
}

@Suite struct RowStepsTests {
  @Test(
    arguments: [
      ("a", nil), ("abc\nde", -4), ("ab\ncdef", -5), ("日本\na", -4), ("\nab", -3), ("ab\n", -3),
    ] as [(String, Int?)]
  )
  func `up keeps the column, or goes to the end of a shorter row`(before: String, steps: Int?) {
    #expect(RowSteps.up(before: before) == steps)
  }

  @Test(
    arguments: [
      ("a", "b", nil), ("a", "b\ncd", 3), ("abc", "\nd", 2), ("", "ab\n", 3), ("x\na", "\nbc", 2),
    ] as [(String, String, Int?)]
  )
  func `down does too`(before: String, after: String, steps: Int?) {
    #expect(RowSteps.down(before: before, after: after) == steps)
  }
}
