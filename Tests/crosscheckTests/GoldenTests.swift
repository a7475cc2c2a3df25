import Foundation
import Testing

/// Every command and every error has a recorded session in which a reader can see it.
@Suite struct GoldenTests {
  /// Commands of which no recording could be the same twice: another test tries them.
  static let untimed: Set<String> = [
    "profile"  // ordered by the clock; Terminal/session_test.py
  ]

  /// Errors that no recording can show, and why.
  static let elsewhere = [
    "the session is not kept",  // only at a terminal: Terminal/session_test.py
    "none are installed beside the program",  // the tests run where they are
    "the rules cannot run",  // the rules of the engine's bench are the program's own
    "the claim could not be read",  // there is always a better reason
  ]

  /// The lines typed into sessions, and the command lines.
  static let typed: [String] = RecordedSession.all.flatMap { session -> [String] in
    let file = RecordedSession.folder.appending(path: "\(session.name).in")
    let bytes = (try? Data(contentsOf: file)) ?? Data()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// All that was answered, its lines joined as they were before they were broken.
  static let answered: String = {
    let texts = RecordedSession.all.compactMap {
      try? String(contentsOf: $0.recording, encoding: .utf8)
    }
    return joined(texts.joined(separator: "\n"))
  }()

  static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: ExampleTests.commands) func `a command has a session`(_ name: String) {
    if Self.untimed.contains(name) { return }
    #expect(Self.typed.contains { $0 == name || $0.hasPrefix(name + " ") })
  }

  @Test func `each subcommand has a session`() throws {
    let overview = try Program(arguments: ["--help"]).run().output
    let list = try #require(overview.firstRange(of: "SUBCOMMANDS:")).upperBound
    for name in overview[list...].matches(of: /(?m)^  ([a-z]+)/).map({ String($0.1) }) {
      let isRecorded = Self.typed.contains { line in
        line.hasPrefix("$ ") && line.split(separator: " ").contains { $0 == name }
      }
      #expect(isRecorded, "\(name)")
    }
  }

  @Test func `an error has a session`() throws {
    let messages = try Self.messages()
    #expect(messages.count > 40)
    for known in Self.elsewhere { #expect(messages.contains { $0.contains(known) }, "\(known)") }
    for message in messages where !Self.elsewhere.contains(where: message.contains) {
      let pattern = try Regex(Self.pattern(of: message))
      #expect(Self.answered.contains(pattern), "no session shows: \(message)")
    }
  }

  /// The messages of the program and of its reader of claims, as they stand in the sources.
  private static func messages() throws -> [String] {
    let sources = Program.root.appending(path: "Sources")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
    let wanted = files.filter {
      $0.hasPrefix("crosscheck/") || $0.hasPrefix("Verdicts/Claim")
    }
    return try wanted.filter { $0.hasSuffix(".swift") }.sorted().flatMap { file in
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      return text.matches(of: made).map { String($0.message) }
    }
  }

  /// A diagnostic being made, up to its message; what is put into that may hold brackets and quotes.
  private static var made: Regex<(Substring, message: Substring)> {
    /(?:Diagnostic\(\s*(?:\.error,|\.warning,)?|failure\(|notMoved\(|\bat\((?:[^"()]|"")*)\s*(?:[\w.$]+\.map \{ )?"(?<message>(?:\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\.|[^"\\])+)"/
  }

  /// A pattern of the answers that a message can give.
  private static func pattern(of message: String) -> String {
    let inserted = /\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/
    return message.split(separator: inserted, omittingEmptySubsequences: false).map {
      NSRegularExpression.escapedPattern(
        for: String($0).replacing("\\\"", with: "\"").replacing("\\n", with: " ")
      )
    }.joined(separator: ".*?")
  }
}
