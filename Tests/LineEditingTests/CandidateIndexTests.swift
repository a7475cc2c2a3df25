import Testing

@testable import LineEditing

@Suite struct CandidateIndexTests {
  private func index(_ texts: String...) -> CandidateIndex {
    CandidateIndex(texts.map { Completion.Candidate($0) })
  }

  private func texts(_ found: (fit: CandidateIndex.Fit, [Completion.Candidate])?) -> [String] {
    found?.1.map(\.text) ?? []
  }

  @Test func `what begins so comes before a word that does, and that before scattered letters`() {
    let index = index("United Kingdom", "Kenya", "Unikod", "Burkina Faso")
    #expect(texts(index.matches("k")) == ["Kenya"])
    #expect(texts(index.matches("ki")) == ["United Kingdom"])
    #expect(texts(index.matches("bf")) == ["Burkina Faso"])
    #expect(index.matches("xyz") == nil)
    #expect(texts(index.matches("UNI")) == ["Unikod", "United Kingdom"])
  }

  @Test func `the last that begins so is given even when there are too many`() {
    let index = CandidateIndex((0..<500).map { Completion.Candidate("w\($0)") } + [.init("wz")])
    let found = texts(index.matches("w", limit: 10))
    #expect(found.count == 10 && found.first == "w0" && found.last == "wz")
  }

  @Test func `of the same text the first stays`() {
    let index = CandidateIndex([.init("a", note: "first"), .init("a", note: "second")])
    #expect(index.matches("a")?.1 == [.init("a", note: "first")])
  }

  @Test func `several indices answer with the best fit of all`() {
    let found = CandidateIndex.matches("k", in: [index("Fakir"), index("Korea"), index("Kenya")])
    #expect(found?.fit == .beginning && texts(found) == ["Korea", "Kenya"])
    #expect(CandidateIndex.matches("k", in: []) == nil)
  }

  @Test func `an index finds what a simpler search finds`() {
    var random = SystemRandomNumberGenerator()
    func word(_ most: Int) -> String {
      String(
        (0..<Int.random(in: 1...most, using: &random)).map { _ in
          "abC é-".randomElement(using: &random) ?? "a"
        }
      )
    }
    for _ in 0..<300 {
      let words = Set((0..<30).map { _ in word(8) })
      let typed = word(3)
      let found = CandidateIndex(words.map { Completion.Candidate($0) }).matches(typed)
      #expect(Set(texts(found)) == Self.naive(typed, words), "\(typed) in \(words)")
    }
  }

  /// The words that fit best, by definition.
  private static func naive(_ typed: String, _ words: Set<String>) -> Set<String> {
    let typed = typed.lowercased()
    let beginning = words.filter { $0.lowercased().hasPrefix(typed) }
    if !beginning.isEmpty { return beginning }
    let word = words.filter { text in
      let text = text.lowercased()
      return text.indices.contains {
        " -".contains(text[$0]) && text[text.index(after: $0)...].hasPrefix(typed)
      }
    }
    if !word.isEmpty { return word }
    return words.filter { text in
      var rest = typed[...]
      for letter in text.lowercased() where letter == rest.first { rest.removeFirst() }
      return rest.isEmpty
    }
  }
}

@Suite struct UsageTests {
  @Test func `words and names are counted in any case`() {
    let usage = Usage(of: ["troops of the United Kingdom", "united kingdom troops"])
    #expect(usage.count(of: "Troops") == 2)
    #expect(usage.count(of: "United Kingdom") == 2)
    #expect(usage.count(of: "the United") == 1)
    #expect(usage.count(of: "Mexico") == 0)
  }
}

@Suite struct CompletionCycleTests {
  @Test func `Tab goes through the candidates and back to what was typed`() throws {
    let completion = Completion(
      replacing: 3..<5,
      candidates: [.init("United Kingdom"), .init("Ukraine")]
    )
    var cycle = try #require(CompletionCycle(completion, line: "in uk!", cursor: 5))
    var line = "in uk!"
    var cursor = 5
    func press(_ step: Int) {
      #expect(cycle.stands(in: line, cursor: cursor))
      let edit = cycle.advance(by: step)
      let bytes = Array(line.utf8)
      line =
        String(decoding: bytes[..<(cursor - edit.delete)], as: UTF8.self) + edit.text
        + String(decoding: bytes[cursor...], as: UTF8.self)
      cursor += edit.text.utf8.count - edit.delete
    }
    press(1)
    #expect(line == "in United Kingdom!")
    press(1)
    #expect(line == "in Ukraine!")
    press(1)
    #expect(line == "in uk!")
    press(-1)
    #expect(line == "in Ukraine!")
    #expect(!cycle.stands(in: line, cursor: 0))
  }
}
