import Foundation
import Testing

/// A file of typed input, and the file of what the program answered when it was recorded.
///
/// A first line `$ NAME=value crosscheck arguments` gives the command line; without it the input
/// goes to the session. `CROSSCHECK_RECORD=1` in the environment records anew.
struct RecordedSession: CustomTestStringConvertible, Sendable {
  var name: String

  static let folder = Program.folder.appending(path: "Sessions")

  static var isRecording: Bool {
    ProcessInfo.processInfo.environment["CROSSCHECK_RECORD"] == "1"
  }

  /// All sessions, by name.
  static let all: [RecordedSession] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (files ?? []).filter { $0.hasSuffix(".in") }.sorted()
      .map { RecordedSession(name: String($0.dropLast(3))) }
  }()

  var testDescription: String { name }
  var recording: URL { Self.folder.appending(path: "\(name).out") }

  /// What the program answers now: results, then messages and the exit code if there are any.
  func answer() throws -> String {
    let run = try program().run()
    var text = run.output
    if !run.messages.isEmpty { text += "--- messages\n" + run.messages }
    if run.status != 0 { text += "--- exit code \(run.status)\n" }
    // What rules cost is another time on each machine and in each run.
    return text.replacing(/[0-9]+\.[0-9](?= ms)/, with: "TIME")
  }

  private func program() throws -> Program {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).in")))
    guard bytes.first == UInt8(ascii: "$") else { return Program(input: bytes) }
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let line = String(decoding: bytes[1..<end], as: UTF8.self)
    var program = Program(input: Array(bytes[end...].dropFirst()))
    var words = Self.words(of: line)
    while let first = words.first, first != "crosscheck" {
      words.removeFirst()
      guard let sign = first.firstIndex(of: "=") else { continue }
      program.environment[String(first[..<sign])] = String(first[first.index(after: sign)...])
    }
    program.arguments = Array(words.dropFirst())
    return program
  }

  /// The words of a command line; double quotes hold words together.
  private static func words(of line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
      }
  }
}
