import Glibc
import Testing

@testable import LineEditing

@Suite struct HistoryFileTests {
  private let folder = ScratchFolder()
  private var file: HistoryFile { HistoryFile(path: folder.path + "/history") }

  @Test(arguments: ["", "plain", "a\nb", "a\\nb", "\\", "a\\", "\r\n", "né 日本\n\n\\\\"])
  func `an entry comes back from one line`(entry: String) {
    let line = HistoryFile.escaped(entry)
    #expect(!line.utf8.contains(0x0A) && !line.utf8.contains(0x0D))
    #expect(HistoryFile.unescaped(line) == entry)
  }

  @Test func `entries are loaded in their order, the last of them only`() throws {
    for number in 1...5 { try file.append("entry \(number)\nmore") }
    #expect(file.load(last: 2) == ["entry 4\nmore", "entry 5\nmore"])
    #expect(file.load(last: 1_000).count == 5)
    #expect(folder.text(of: "history").hasPrefix("entry 1\\nmore\nentry 2"))
  }

  @Test func `no file is an empty history`() {
    #expect(file.load(last: 10).isEmpty)
  }

  @Test func `folder and file are made for the user alone`() throws {
    let deep = HistoryFile(path: folder.path + "/deep/state/history")
    try deep.append("x")
    var status = stat()
    #expect(stat(deep.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat(folder.path + "/deep/state", &status) == 0 && status.st_mode & 0o077 == 0)
    #expect(deep.load(last: 10) == ["x"])
  }

  @Test func `a torn last line does not swallow the next entry`() throws {
    folder.write("history", Array("one\ntor".utf8))
    try file.append("two")
    #expect(file.load(last: 10) == ["one", "tor", "two"])
  }

  @Test func `bytes that are not UTF-8 spoil only themselves`() {
    folder.write("history", [0x61, 0xFF, 0x0A, 0x62, 0x0A])
    #expect(file.load(last: 10) == ["a\u{FFFD}", "b"])
  }

  @Test func `what cannot be kept says why`() {
    folder.write("input", [])
    let failure = #expect(throws: HistoryFile.Failure.self) {
      try HistoryFile(path: folder.path + "/input/history").append("x")
    }
    #expect(failure?.reason == "Not a directory")
  }

  @Test func `writers at once do not mix their lines`() async {
    let file = file
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<25 {
            try? file.append("\(writer) \(number) \(String(repeating: "é\n", count: 500))")
          }
        }
      }
    }
    let entries = file.load(last: 1_000)
    #expect(entries.count == 100)
    #expect(entries.allSatisfy { $0.hasSuffix(String(repeating: "é\n", count: 500)) })
    #expect(entries.filter { $0.hasPrefix("2 ") }.count == 25)
  }
}
