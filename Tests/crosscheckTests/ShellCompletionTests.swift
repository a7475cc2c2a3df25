import Foundation
import Testing

/// The scripts that let shells complete the command line.
@Suite struct ShellCompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell gets a script that names the subcommands`(shell: String) throws {
    let run = try Program(arguments: ["--generate-completion-script", shell]).run()
    #expect(run.status == 0)
    for name in ["check", "ask", "conflicts", "facts"] { #expect(run.output.contains(name)) }
  }

  @Test func `bash reads its script`() throws {
    let script = try Program(arguments: ["--generate-completion-script", "bash"]).run().output
    let shell = Process()
    let input = Pipe()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = ["-n"]
    shell.standardInput = input
    try shell.run()
    try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
    try input.fileHandleForWriting.close()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
  }
}
