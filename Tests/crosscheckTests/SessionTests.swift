import Foundation
import Testing

/// Typed input and expected output, against the built program.
@Suite struct SessionTests {
  @Test(arguments: RecordedSession.all) func `a session`(_ session: RecordedSession) throws {
    let answer = try session.answer()
    if RecordedSession.isRecording {
      try Data(answer.utf8).write(to: session.recording)
    }
    let recorded = try? String(contentsOf: session.recording, encoding: .utf8)
    let expected = try #require(
      recorded,
      "not recorded: CROSSCHECK_RECORD=1 swift test --filter SessionTests"
    )
    #expect(answer == expected)
  }

  @Test func `every recording has its input`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: RecordedSession.folder.path())
    let names = Set(RecordedSession.all.map(\.name))
    #expect(
      files.filter { $0.hasSuffix(".out") }.allSatisfy { names.contains(String($0.dropLast(4))) }
    )
    #expect(names.count >= 20)
  }
}
