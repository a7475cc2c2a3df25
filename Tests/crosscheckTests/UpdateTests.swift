import Foundation
import Testing

/// `check --update` writes what is found into the expectations of a script.
@Suite struct UpdateTests {
  @Test func `an updated script passes, and other lines stay`() throws {
    let script = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).claims")
    defer { try? FileManager.default.removeItem(at: script) }
    let text = """
      # kept
      expect contradicts flood: people deaths >= 5

      expect no silent: people deaths >= 5

      """
    try Data(text.utf8).write(to: script)
    let arguments = ["--sources", "Fixtures/flood.txt", script.path()]
    let update = try Program(arguments: ["check", "--update"] + arguments).run()
    #expect(update.status == 0)
    let updated = try String(contentsOf: script, encoding: .utf8)
    #expect(updated.hasPrefix("# kept\nexpect "))
    #expect(!updated.contains("contradicts flood"))
    #expect(try Program(arguments: ["check"] + arguments).run().status == 0)
  }
}
