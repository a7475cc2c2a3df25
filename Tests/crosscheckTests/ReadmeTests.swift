import Foundation
import Testing

/// The session that the README shows is a real one.
@Suite struct ReadmeTests {
  static let readme = Program.root.appending(path: "README.md")

  @Test func `the session in the README is what the program answers`() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let fence = try #require(text.firstRange(of: "```console\ncrosscheck> "))
    let start = text.index(fence.lowerBound, offsetBy: "```console\n".count)
    let end = try #require(text[start...].firstRange(of: "\n```")).lowerBound
    let shown = String(text[start..<end])
    let answer = try Self.transcript(
      of: shown.split(separator: "\n").filter { $0.hasPrefix("crosscheck> ") }
    )
    if RecordedSession.isRecording {
      let fresh = text.replacingCharacters(in: start..<end, with: answer)
      try Data(fresh.utf8).write(to: Self.readme)
    } else {
      #expect(shown == answer)
    }
  }

  /// Each typed line, and under it what that line adds to the output.
  private static func transcript(of lines: [Substring]) throws -> String {
    var transcript = ""
    var before = ""
    for count in 1...max(1, lines.count) {
      let typed = lines.prefix(count).map { $0.dropFirst("crosscheck> ".count) }
      let input = Array(typed.joined(separator: "\n").utf8)
      let output = try Program(input: input).run().output
      transcript += "\(lines[count - 1])\n\(output.dropFirst(before.count))"
      before = output
    }
    while transcript.hasSuffix("\n") { transcript.removeLast() }
    return transcript
  }
}
