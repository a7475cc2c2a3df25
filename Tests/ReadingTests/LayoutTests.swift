import Documents
import Testing

@testable import Reading

/// What pages of many layouts state of their articles, and what of them is furniture.
@Suite struct `Pages saved as plain text` {
  private static func mark(_ kind: Block.Kind) -> Character {
    switch kind {
    case .title: "T"
    case .heading: "h"
    case .paragraph: "."
    case .caption: "c"
    case .dateline: "@"
    case .furniture: "~"
    }
  }

  @Test(arguments: Layout.all)
  func `are told apart line by line`(layout: Layout) throws {
    let document = try Document.reading(layout.text)
    let read = document.blocks.map { "\(Self.mark($0.kind)) \(document.text[$0.span])" }
    let expected = layout.lines.map { "\($0.mark) \($0.words)" }
    for (line, wanted) in zip(read, expected) { #expect(line == wanted, "\(layout)") }
    #expect(read.count == expected.count, "\(layout)")
  }

  @Test(arguments: Layout.all)
  func `name their title, outlet, author and day`(layout: Layout) throws {
    let source = try Document.reading(layout.text).source
    let title = layout.lines.first { $0.mark == "T" }?.words ?? ""
    // The name of the outlet behind a bar is no word of the title.
    #expect(
      source.title?.value == title.split(separator: " | ").first.map(String.init),
      "\(layout)"
    )
    #expect(source.author?.value == layout.author, "\(layout)")
    #expect(source.publisher?.value == layout.publisher?.value, "\(layout)")
    #expect(source.date?.earliest.description == layout.date?.value, "\(layout)")
    #expect(part(source.publisher?.origin) == layout.publisher?.part, "\(layout)")
    #expect(part(source.date?.origin) == layout.date?.part, "\(layout)")
  }

  private func part(_ origin: Source.Origin?) -> String? {
    guard case .part(let part, _)? = origin else { return nil }
    return part.rawValue
  }

  private static let page = """
    Havik Herald, 12 May 2024

    Herring quota cut by a fifth

    %

    The ministry in Havik said on Sunday that 40 boats may still put to sea this year.
    """

  @Test func `an editor's note is furniture`() throws {
    let note = "Editor's note: this article was changed after it had appeared on Sunday."
    let document = try Document.reading(Self.page.replacing("%", with: note))
    let block = try #require(document.blocks.first { document.text[$0.span].hasPrefix("Editor") })
    #expect(Self.mark(block.kind) == "~")
  }

  @Test(arguments: [
    ("HAVIK, May 16th (NNA) - The herring quota will be cut this year.", "The herring"),
    ("(A) - the first of two points - is that the quota will be cut this year.", "(A)"),
  ])
  func `an agency has more than a letter, a day its ending`(line: String, start: String) throws {
    let document = try Document.reading(Self.page.replacing("%", with: line))
    let said = document.sentences.map { document.text[$0.span] }
    #expect(said.contains { $0.hasPrefix(start) }, "\(said)")
  }

  @Test func `may have their by-line below the lead`() throws {
    let lead = """
      The council of Havik said in the morning that all of the bridges over the river would be \
      closed for as long as the water stood so high, and that buses would run instead.
      """
    let byline = "Maria Sen, Havik Herald, 12 May 2024"
    let page = ["Bridges close", lead, byline, lead].joined(separator: "\n\n")
    let document = try Document.reading(page)
    #expect(document.blocks.map { Self.mark($0.kind) } == ["T", ".", "@", "."])
  }

  @Test func `say no dateline as words of the report`() throws {
    let document = try Document.reading(Layout.agencyReport.text)
    let said = document.sentences.map { document.text[$0.span] }
    #expect(said.contains { $0.hasPrefix("The herring quota will be cut") })
    #expect(!said.contains { $0.contains("PORT HAVIK") || $0.contains("Cod prices") })
  }
}
