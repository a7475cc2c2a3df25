import Documents
import Testing

@testable import Reading

@Suite struct `Sentences` {
  private func sentences(_ text: String) -> [String] {
    let document = TextReader.read(sentence: text)
    return document.sentences.map { document.text[$0.span] }
  }

  @Test(arguments: [
    ["It rained.", "It snowed!", "Why?", "Nobody knows."],
    ["The U.S. Army left.", "It stayed in the U.S.", "The end came."],
    ["Dr. Chen met Gen. Ruiz on Feb. 17 in St. Gallen.", "No. 5 won."],
    ["He said no.", "Then he left."],
    ["J. K. Rowling and George W. Bush met at 3 p.m. on Monday.", "They spoke."],
    ["“Get it done.”", "They did."],
    ["\"We agree.\"", "\"So do we,\" she said."],
    ["\"Why?\" he asked."],
    ["It rose 40% more than overall. of 2021.", "Rain followed."],
    ["Rain fell; helicopters came; nobody slept."],
    ["It cost 3.5 million.", "2021 was worse."],
    ["Well... maybe.", "Perhaps…", "No."],
    ["1. Skip the line."],
    ["It closed (see map).", "It opened."],
    ["It is over. ■"],
    ["The mayor spoke in Oslo.", "The crowd left."],
    ["A headline without an end"],
    ["Acme Inc. Vice-chair Li left.", "Acme Co.", "The firm closed."],
  ])
  func `end where English ends them`(expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test func `end at a full stop that a page has glued to the next word`() {
    #expect(
      sentences("It rained in Oslo.The mayor left.") == ["It rained in Oslo.", "The mayor left."]
    )
    #expect(sentences("Visit www.example.com now.") == ["Visit www.example.com now."])
  }

  @Test func `are cut after a comma where no prose would go on`() {
    let run = "It lists " + Array(repeating: "ten red apples", count: 1_000).joined(separator: ", ")
    let document = TextReader.read(sentence: run + ".")
    #expect(document.sentences.allSatisfy { $0.tokens.count <= SentenceSplitter.longest })
    #expect(document.sentences.dropLast().allSatisfy { document.text[$0.span].hasSuffix(",") })
    #expect(document.sentences.flatMap { Array($0.tokens) } == Array(document.tokens.indices))
    let bare = TextReader.read(sentence: String(repeating: "go ", count: 600))
    #expect(bare.sentences.map(\.tokens.count) == [256, 256, 88])
  }

  @Test func `hold all tokens of their block`() {
    let document = TextReader.read(sentence: "One. Two? “Three.” four (Five.) - ■ …")
    #expect(document.sentences.flatMap { Array($0.tokens) } == Array(document.tokens.indices))
  }
}
