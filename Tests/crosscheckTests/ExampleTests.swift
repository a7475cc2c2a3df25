import Foundation
import Testing

/// Every example in the help does what it says.
@Suite struct ExampleTests {
  /// The commands of the session, as `help commands` lists them.
  static let commands: [String] = {
    let run = try? Program(input: Array("help commands\n".utf8)).run()
    return (run?.output ?? "").matches(of: /(?m)^  ([a-z]+)/).map { String($0.1) }
  }()

  /// What has to be typed before an example makes sense.
  static let before = ["accept": ["whatif place=Niger"], "redo": ["undo"]]

  /// A folder with the files that the examples name.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let articles = folder.appending(path: "articles")
    try FileManager.default.createDirectory(at: articles, withIntermediateDirectories: true)
    for (name, fixture) in [
      ("003-gazette", "gazette"), ("004-herald", "herald"), ("today", "herald"),
    ] {
      let text = Program.folder.appending(path: "Fixtures/ferry/\(fixture).txt")
      let copy = articles.appending(path: "\(name).txt")
      try FileManager.default.copyItem(at: text, to: copy)
    }
    let lines = Data(repeating: UInt8(ascii: "\n"), count: 12)
    let gazette = try FileHandle(forWritingTo: articles.appending(path: "003-gazette.txt"))
    try gazette.seekToEnd()
    try gazette.write(contentsOf: lines)
    try gazette.close()
    try Data("deaths in Chad = 31\n".utf8).write(to: folder.appending(path: "lesson.claims"))
    return folder
  }

  @Test func `there are as many commands as the help has`() {
    #expect(Self.commands.count > 25)
    #expect(Set(Self.commands).count == Self.commands.count)
  }

  @Test(arguments: commands) func `the example of a command runs`(_ name: String) throws {
    // Only a terminal keeps journals: the tests there try it.
    if name == "resume" { return }
    let page = try Program(input: Array("help \(name)\n".utf8)).run().output
    let example = try #require(page.firstMatch(of: /(?m)^Example:  (.+)$/)).1
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = ["deaths in Chad = 31"] + (Self.before[name] ?? []) + [String(example)]
    let run = try Program(
      arguments: ["--sources", "articles"],
      input: Array(lines.joined(separator: "\n").utf8),
      directory: folder
    ).run()
    #expect(run.status == 0)
    #expect(!run.messages.contains("error:"), "\(example): \(run.messages)")
  }

  @Test func `help fits on one screen`() throws {
    let lines = try Program(input: Array("help\n".utf8)).run().output.split(separator: "\n")
    #expect(lines.count <= 24)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `every page of help fits 80 columns`() throws {
    let names = Self.commands + ["commands"]
    let overview = try Program(input: Array("help\n".utf8)).run().output
    let topics = try #require(overview.firstRange(of: "Topics: ")).upperBound
    let listed = overview[topics...].prefix { $0 != "." }.split { !$0.isLetter && $0 != "-" }
    let pages = (names + listed.map(String.init)).map { "help \($0)\n" }.joined()
    let lines = try Program(input: Array(pages.utf8)).run().output.split(separator: "\n")
    #expect(lines.count > 250)
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `each subcommand has an example in its help`() throws {
    let overview = try Program(arguments: ["--help"]).run().output
    let list = try #require(overview.firstRange(of: "SUBCOMMANDS:")).upperBound
    let names = overview[list...].matches(of: /(?m)^  ([a-z]+)/).map { String($0.1) }
    #expect(names.count > 8)
    for name in names where name != "rules" {
      let page = try Program(arguments: [name, "--help"]).run().output
      #expect(page.contains("Example"), "\(name)")
    }
  }

  @Test func `the manual page names every command, and nothing breaks its macros`() throws {
    let page = try Program(arguments: ["help", "man"]).run().output
    #expect(page.hasPrefix(".TH CROSSCHECK 1"))
    for name in Self.commands { #expect(page.contains("\n.B \(name)"), "\(name)") }
    let macros: Set<Substring> = [".TH", ".SH", ".TP", ".B", ".nf", ".fi", ".br"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains(line.prefix { $0 != " " }), "\(line)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `completions of a shell`(shell: String) throws {
    let run = try Program(arguments: ["--generate-completion-script", shell]).run()
    #expect(run.status == 0)
    #expect(run.output.contains("conflicts"))
  }
}
