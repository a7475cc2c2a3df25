import Glibc
import Testing

@testable import LineEditing

@Suite struct HistoryFileTests {
  private let folder = ScratchFolder()
  private var file: HistoryFile { HistoryFile(path: folder.path + "/history") }

  private func append(_ texts: String...) throws {
    for text in texts { try file.append(.entered(HistoryEntry(text))) }
  }

  private var texts: [String] { file.entries().map(\.text) }

  @Test func `entries come back with their circumstances, in their order`() throws {
    let first = HistoryEntry("one\ntwo", time: "2026-11-21T15:42:10Z", folder: "/a", session: "x")
    let second = HistoryEntry("né\t日本", time: "2026-11-21T15:42:11Z", folder: "/b", session: "y")
    try file.append(.entered(first))
    try file.append(.entered(second))
    try file.append(.answered(session: "x", verdict: "1 agrees"))
    var answered = first
    answered.verdict = "1 agrees"
    #expect(file.entries() == [answered, second])
  }

  @Test func `no file is an empty history`() {
    #expect(file.entries().isEmpty)
  }

  @Test func `folder and file are made for the user alone`() throws {
    let deep = HistoryFile(path: folder.path + "/deep/state/history")
    try deep.append(.entered(HistoryEntry("x")))
    var status = stat()
    #expect(stat(deep.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat(folder.path + "/deep/state", &status) == 0 && status.st_mode & 0o077 == 0)
    #expect(deep.entries().map(\.text) == ["x"])
  }

  @Test func `a torn last line does not swallow the next entry`() throws {
    folder.write("history", Array("one\ntor".utf8))
    try append("two")
    #expect(texts == ["one", "tor", "two"])
  }

  @Test func `bytes that are not UTF-8 spoil only themselves`() {
    folder.write("history", [0x61, 0xFF, 0x0A, 0x62, 0x0A])
    #expect(texts == ["a\u{FFFD}", "b"])
  }

  @Test func `what cannot be kept says why`() {
    folder.write("input", [])
    let failure = #expect(throws: HistoryFile.Failure.self) {
      try HistoryFile(path: folder.path + "/input/history").append(.entered(HistoryEntry("x")))
    }
    #expect(failure?.reason == "Not a directory")
  }

  @Test func `writers at once do not mix their lines`() async {
    let file = file
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<25 {
            let text = "\(writer) \(number) " + String(repeating: "é\n", count: 500)
            try? file.append(.entered(HistoryEntry(text)))
          }
        }
      }
    }
    let entries = texts
    #expect(entries.count == 100)
    #expect(entries.allSatisfy { $0.hasSuffix(String(repeating: "é\n", count: 500)) })
    #expect(entries.filter { $0.hasPrefix("2 ") }.count == 25)
  }
}

@Suite struct HistoryRecordTests {
  @Test(arguments: ["", "plain", "a\nb", "a\\nb", "\\", "a\\", "\r\n\t", "né 日本\n\n\\\\"])
  func `an entry is one line and comes back from it`(text: String) {
    let record = HistoryRecord.entered(HistoryEntry(text, time: "t", folder: "/a\tb", session: "s"))
    #expect(!record.line.utf8.contains(0x0A) && !record.line.utf8.contains(0x0D))
    #expect(HistoryRecord(line: record.line) == record)
  }

  @Test(arguments: ["deaths = 58", "a\tb", "1\t2\t3\t4\t5", "a\tb\tcame\td\te\tf"])
  func `a line that is no record is an entry`(line: String) {
    #expect(HistoryRecord(line: line) == .entered(HistoryEntry(line)))
  }

  @Test func `a verdict without an entry is passed over`() {
    let records: [HistoryRecord] = [.answered(session: "x", verdict: "1 agrees")]
    #expect(HistoryRecord.entries(records).isEmpty)
  }
}
