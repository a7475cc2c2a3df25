import Foundation
import Testing

/// Sessions that nobody would type: they end in order, and what they record runs again.
@Suite struct SessionFuzzTests {
  /// The same numbers for the same seed (SplitMix64).
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let claims = [
    "deaths in Chad = 31", "wounded in Chad >= 150", "soldiers of Germany in Niger ~ 12000",
    "deaths in Niger != 12", "The captain left the ship in 2019.", "deaths = 3..9",
  ]

  static let commands = [
    "why", "whatif", "narrow", "reject", "accept", "claims", "expect", "undo", "redo", "sources",
    "show", "trace", "facts", "conflicts", "load", "reload", "watch", "rules", "set", "help",
    "apropos", "tour", "report", "save", "record", "open", "resume",
    "assert", "retract", "rule", "lint",
  ]

  static let words = [
    "gazette", "herald", "1", "2", "99", "-1", "value=40", "value>=10", "place=Niger", "place=",
    "time=2021", "mode", "csv", "text", "not", "agrees", "silent:", "deaths", "=", "<", "\u{301}",
    "é", "日本", "\u{202E}", "\\", "\"", "12,000", "C1", "x.html", "x.claims", "x.txt", "/", "*",
    String(repeating: "long", count: 200),
  ]

  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let ferry = Program.folder.appending(path: "Fixtures/ferry")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: ferry, to: folder.appending(path: "ferry"))
    return folder
  }

  static func run(_ lines: [String], in folder: URL) throws -> Program.Run {
    try Program(
      arguments: ["--sources", "ferry"],
      input: Array(lines.joined(separator: "\n").utf8),
      directory: folder
    ).run()
  }

  @Test(arguments: [1, 2, 3]) func `any lines end in order`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let lines = (0..<120).map { _ -> String in
      if Int.random(in: 0..<4, using: &dice) == 0 {
        return Self.claims.randomElement(using: &dice) ?? ""
      }
      let count = Int.random(in: 0..<4, using: &dice)
      let rest = (0..<count).compactMap { _ in Self.words.randomElement(using: &dice) }
      return ([Self.commands.randomElement(using: &dice) ?? ""] + rest).joined(separator: " ")
    }
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Self.run(lines + ["record last.txt"], in: folder)
    #expect(run.status == 0, "\(lines)")
    let again = try Program(
      arguments: ["--sources", "ferry", "check", "last.txt"],
      directory: folder
    ).run()
    #expect([0, 1].contains(again.status), "\(again.messages)")
  }

  @Test(arguments: [4, 5]) func `undo goes all the way back, and redo forth`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let changes = [
      "load \(Program.folder.path())/Fixtures/flood.txt", "set next off", "claims 1",
      "whatif value=40", "accept", "narrow",
    ]
    let lines =
      [Self.claims[0]]
      + (0..<12).map { _ in (Self.claims + changes).randomElement(using: &dice) ?? "" }
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func ending(_ more: [String]) throws -> String {
      let whole = try Self.run(lines + more + ["help quit", "claims", "sources"], in: folder)
      let mark = try #require(whole.output.ranges(of: "Example:  quit\n").last)
      return String(whole.output[mark.upperBound...])
    }
    let undos = Array(repeating: "undo", count: 20)
    let redos = Array(repeating: "redo", count: 20)
    let start = try Self.run(["claims", "sources"], in: folder).output
    #expect(try ending(undos) == start)
    #expect(try ending(undos + redos) == ending([]))
  }
}
