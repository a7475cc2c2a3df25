import Documents
import Foundation
import RuleFiles
import Testing

struct FolderTests {
  /// Writes files into a new folder, calls `body` with its path and takes the folder away.
  private func withFolder(_ files: [String: Data], _ body: (String) throws -> Void) throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? manager.removeItem(at: folder) }
    for part in ["words", "match", "check"] {
      try manager.createDirectory(
        at: folder.appending(path: part),
        withIntermediateDirectories: true
      )
    }
    for (name, data) in files { try data.write(to: folder.appending(path: name)) }
    try body(folder.path)
  }

  @Test func `the files of the three folders are one book`() throws {
    let files = [
      "words/b.words": "list l\n  b in a", "words/a.words": "list l\n  a",
      "words/notes.txt": "no card", "words/.hidden.words": "no card",
      "match/m.rules": "measure m\n  yes a\n  no b",
      "check/2.rules": "rule r\n  give p(a: x)", "check/3.rules": "relation p(a)",
    ]
    try withFolder(files.mapValues { Data($0.utf8) }) { path in
      let (book, diagnostics) = RuleFolder.read(path: path, displayPath: "rules")
      #expect(diagnostics.map(RuleFilesTests.shown) == [])
      #expect(book.entries(of: "l").map(\.name) == ["a", "b"])
      #expect(book.lists.map(\.path) == ["rules/words/a.words", "rules/words/b.words"])
      #expect(book.measures.count == 1)
      #expect(book.rules.count == 1)
    }
  }

  @Test func `a missing folder is a diagnostic`() {
    let (_, diagnostics) = RuleFolder.read(path: "/nowhere/at/all", displayPath: "rules")
    #expect(
      diagnostics.map(shown) == [
        "- the folder cannot be read: No such file or directory; expected a folder that can be read"
      ]
    )
    #expect(diagnostics.map(\.path) == ["rules"])
  }

  @Test func `a missing part is a diagnostic and the others are read`() throws {
    try withFolder(["words/a.words": Data("list l\n  a".utf8)]) { path in
      try FileManager.default.removeItem(atPath: path + "/match")
      try FileManager.default.createDirectory(
        atPath: path + "/check/x.rules",
        withIntermediateDirectories: true
      )
      let (book, diagnostics) = RuleFolder.read(path: path, displayPath: "rules")
      #expect(book.lists.count == 1)
      #expect(diagnostics.map(\.path) == ["rules/match", "rules/check/x.rules"])
      #expect(
        diagnostics.map(\.message) == [
          "the folder cannot be read: No such file or directory",
          "the file cannot be read: Is a directory",
        ]
      )
    }
  }

  @Test func `a file that is not UTF-8 is a diagnostic with its place`() throws {
    let bytes = Data("list l\n  é ".utf8) + Data([0xE9, 0x20])
    try withFolder(["words/a.words": bytes, "words/b.words": Data("list l\n  b".utf8)]) { path in
      let (book, diagnostics) = RuleFolder.read(path: path, displayPath: "rules")
      #expect(
        diagnostics.map(shown) == [
          "2:5 the file is not valid UTF-8; expected a text saved as UTF-8"
        ]
      )
      #expect(diagnostics.map(\.line) == ["  é "])
      #expect(book.entries(of: "l").map(\.name) == ["b"])
    }
  }
}
