import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  private func completion(_ range: Range<Int>, _ texts: String...) -> Completion {
    Completion(replacing: range, candidates: texts.map { Completion.Candidate($0) })
  }

  @Test func `no candidate changes nothing`() {
    #expect(completion(0..<3).effect(in: "xyz", cursor: 3) == .none)
  }

  @Test func `the only candidate replaces the word and a space follows`() {
    let effect = completion(0..<3, "help").effect(in: "hel", cursor: 3)
    #expect(effect == .replace(.init(forward: 0, delete: 3, text: "help ")))
  }

  @Test func `no space follows a folder or stands before further text`() {
    let folder = completion(5..<7, "data/").effect(in: "load da", cursor: 7)
    #expect(folder == .replace(.init(forward: 0, delete: 2, text: "data/")))
    let middle = completion(0..<3, "help").effect(in: "hel me", cursor: 3)
    #expect(middle == .replace(.init(forward: 0, delete: 3, text: "help")))
  }

  @Test func `candidates with spaces go as far as they agree`() {
    let effect = completion(3..<5, "United Kingdom", "United States").effect(
      in: "is Un",
      cursor: 5
    )
    #expect(effect == .replace(.init(forward: 0, delete: 2, text: "United ")))
  }

  @Test func `candidates that agree no further are listed`() {
    let both = completion(0..<7, "United Kingdom", "United States")
    #expect(both.effect(in: "United ", cursor: 7) == .list(both.candidates))
  }

  @Test func `letters are set right, but nothing typed is taken away`() {
    let countries = completion(0..<2, "Unité", "Unités")
    #expect(
      countries.effect(in: "un", cursor: 2) == .replace(.init(forward: 0, delete: 2, text: "Unité"))
    )
    let fuzzy = completion(0..<2, "United Kingdom", "Ukraine")
    #expect(fuzzy.effect(in: "uk", cursor: 2) == .list(fuzzy.candidates))
    let right = completion(0..<1, "Kenya", "Korea")
    #expect(right.effect(in: "k", cursor: 1) == .replace(.init(forward: 0, delete: 1, text: "K")))
  }

  @Test func `offsets count bytes and deletions count scalars`() {
    let effect = completion(4..<5, "étés").effect(in: "né ét", cursor: 5)
    #expect(effect == .none, "byte 5 is within the é")
    let whole = completion(4..<7, "étés").effect(in: "né ét", cursor: 7)
    #expect(whole == .replace(.init(forward: 0, delete: 2, text: "étés ")))
  }

  @Test func `a range past the cursor takes what stands there with it`() {
    let effect = completion(0..<3, "help").effect(in: "heélp", cursor: 2)
    #expect(effect == .none, "byte 3 is within the é")
    let whole = completion(0..<6, "help").effect(in: "heélp", cursor: 2)
    #expect(whole == .replace(.init(forward: 3, delete: 5, text: "help ")))
  }

  @Test(arguments: [-1..<2, 0..<9, 3..<3, 0..<1])
  func `a range that does not hold the cursor or the line is refused`(range: Range<Int>) {
    #expect(completion(range, "help").effect(in: "hel", cursor: 2) == .none)
  }

  @Test(
    arguments: [
      ([], ""), (["one"], "one"), (["one", "onto"], "on"), (["été", "étés"], "été"),
      (["e", "e\u{301}"], ""), (["a", "b"], ""),
    ] as [([String], String)]
  )
  func `a common prefix ends between graphemes`(texts: [String], prefix: String) {
    #expect(Completion.commonPrefix(of: texts) == prefix)
  }
}

@Suite struct CandidateListingTests {
  @Test func `notes stand in one column, by width and not by bytes`() {
    let rows = CandidateListing.rows(
      [.init("Côte d’Ivoire", note: "a country"), .init("日本", note: "a country"), .init("x")],
      columns: 40,
      atMost: 10
    )
    #expect(rows == ["Côte d’Ivoire  a country", "日本           a country", "x"])
  }

  @Test func `candidates without notes are packed down the columns`() {
    let rows = CandidateListing.rows(
      ["été", "b", "日本", "d", "e"].map { .init($0) },
      columns: 14,
      atMost: 10
    )
    #expect(rows == ["été   d", "b     e", "日本"])
  }

  @Test func `a list longer than the screen says how much is left out`() {
    let rows = CandidateListing.rows(
      (1...9).map { .init("\($0)", note: "n") },
      columns: 40,
      atMost: 4
    )
    #expect(rows == ["1  n", "2  n", "3  n", "… and 6 more rows"])
  }

  @Test func `a row never wraps`() {
    let rows = CandidateListing.rows(
      [.init("日本国日本国", note: "a long note")],
      columns: 10,
      atMost: 4
    )
    #expect(rows == ["日本国日…"])
  }
}
