import Foundation

/// The built program, run as its users run it.
struct Program {
  /// What a run came to.
  struct Run {
    var status: Int32
    var output: String
    var messages: String
  }

  var arguments: [String] = []
  /// Variables beside those that every run has.
  var environment: [String: String] = [:]
  var input: [UInt8] = []
  /// The folder in which it runs.
  var directory = Program.folder

  /// The folder of these tests, in which the program runs.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// The top of the package.
  static let root = folder.deletingLastPathComponent().deletingLastPathComponent()

  /// The program stands beside the tests in the folder of what was built.
  static var executable: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "crosscheck")
  }

  /// Runs to the end, with the input in a file so that nobody waits for anybody.
  func run() throws -> Run {
    let home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    func file(_ name: String, _ bytes: [UInt8] = []) throws -> URL {
      let url = home.appending(path: name)
      try Data(bytes).write(to: url)
      return url
    }
    let output = try file("output")
    let messages = try file("messages")
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.environment = [
      "HOME": home.path(), "PATH": "/usr/bin:/bin", "TERM": "xterm", "LANG": "C.UTF-8",
    ].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: file("input", input))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self)
    )
  }
}
