import Documents
import Glibc
import Testing

@testable import Reading

@Suite struct `What cannot be read` {
  private func problem(_ bytes: [UInt8]) -> Diagnostic? {
    let (document, diagnostics) = TextReader.read(bytes: bytes, path: "a.txt", id: "a")
    #expect((document == nil) == diagnostics.contains { $0.severity == .error })
    return diagnostics.first
  }

  private static let problems: [(bytes: [UInt8], message: String)] = [
    ([], "the file is empty"),
    ([0x20, 0x0A, 0x09, 0x0D], "the file is empty"),
    ([0xEF, 0xBB, 0xBF], "the file is empty"),
    ([0x61, 0x00, 0x62], "the file is no text"),
    ([0xFF, 0xFE, 0x41, 0x00, 0x42], "the file is written in UTF-16 and damaged"),
    ([0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41], "the file is written in UTF-16 and damaged"),
    ([0xFF, 0xFE, 0x20, 0x00], "the file is empty"),
    ([0x61, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x0E], "the file is no text"),
    ([0x63, 0x81, 0x20], "the byte 0x81 is not UTF-8"),
    ([0x63, 0xC3, 0xA9, 0x20, 0xE9, 0x20], "the byte 0xE9 is not UTF-8"),
    ([0x63, 0x20, 0xE2, 0x80], "the byte 0xE2 is not UTF-8"),
  ]

  @Test(arguments: problems)
  func `is reported`(bytes: [UInt8], message: String) {
    #expect(problem(bytes)?.message == message)
  }

  @Test func `is reported with its line and column`() throws {
    // The ö is UTF-8: the other letter is damage, no other encoding.
    let bytes = Array("one\nzwölf caf".utf8) + [0xE9] + Array(" more\n".utf8)
    let diagnostic = try #require(problem(bytes))
    #expect(diagnostic.place == Place(line: 2, column: 10))
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.path == "a.txt")
  }

  @Test func `does not include a byte order mark`() throws {
    let document = try #require(
      TextReader.read(bytes: [0xEF, 0xBB, 0xBF] + Array("Rain fell.".utf8), path: "", id: "").0
    )
    #expect(document.blocks.map(\.span) == [Span(3, 13)])
  }

  @Test func `may be missing, or a folder`() {
    let missing = TextReader.read(path: "/nowhere/at-all.txt", displayPath: "at-all.txt")
    #expect(missing.document == nil)
    #expect(missing.diagnostics.map(\.message) == ["there is no such file"])
    #expect(missing.diagnostics.map(\.path) == ["at-all.txt"])
    let folder = TextReader.read(path: Seeds.folder)
    #expect(folder.diagnostics.map(\.message) == ["this is a folder"])
    let nothing = SourceFolder.read(path: "/nowhere/at-all")
    #expect(nothing.unreadable == ["at-all"])
    #expect(nothing.diagnostics.count == 1)
  }

  @Test func `in a folder is counted and does not hide the rest`() throws {
    let folder = "/tmp/crosscheck-reading-\(getpid())"
    let files: [(name: String, text: String)] = [
      ("b.txt", "Rain fell on Monday."), ("a.md", "\u{0}"), ("README.md", "A"),
      (".hidden.txt", "A"), ("b.text", "Snow fell."), ("c.bin", "\u{0}"),
      ("sources", "source b\n  author Jo | listed\nsource zz\n"),
    ]
    mkdir(folder, 0o700)
    defer {
      for (name, _) in files { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    for (name, text) in files {
      let file = try #require(fopen("\(folder)/\(name)", "w"))
      fwrite(text, 1, text.utf8.count, file)
      fclose(file)
    }
    let read = SourceFolder.read(path: folder)
    #expect(read.unreadable == ["a"])
    #expect(read.documents.map(\.source.id) == ["b", "b.txt"])
    #expect(read.documents.first?.source.author?.value == "Jo")
    #expect(read.diagnostics.map(\.message) == ["the file is no text"])
    let single = SourceFolder.read(path: "\(folder)/b.txt")
    #expect(single.documents.first?.source.author?.value == "Jo")
    #expect(single.diagnostics.isEmpty)
  }
}
