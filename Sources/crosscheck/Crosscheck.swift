import ArgumentParser
import CMalloc
import Glibc
import Rendering

/// The command line: which words start what.
@main
struct Crosscheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Program.name,
    abstract: "Checks claims against articles: who agrees, who contradicts, who is silent.",
    usage: """
      crosscheck [--sources PATH]... [--rules DIR]     the session, on a terminal or a pipe
      crosscheck ask "deaths = 58"                     one claim
      crosscheck check FILE                            a script of claims
      crosscheck batch                                 rows of claim and texts
      """,
    discussion: """
      With no subcommand a session begins: type a claim, or help.

      \(ExitCodes.table)
      """,
    version: "\(Program.name) \(Program.version)",
    subcommands: [
      StartSession.self, Check.self, Ask.self, Conflicts.self, Facts.self, ReportCommand.self,
      Extract.self, Annotate.self, Batch.self, Bench.self, Rules.self, Show.self, Help.self,
    ],
    defaultSubcommand: StartSession.self
  )

  static func main() {
    keepFreedMemory()
    // An interrupt ends everything but the editing of a line, with the code that shells expect.
    signal(SIGINT) { _ in _exit(130) }
    do {
      let arguments = ArgumentOrder.subcommandFirst(Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      leave(after: error)
    }
  }

  /// Keeps the memory of one article for the next: to give it back and ask for it again costs the
  /// system a page at a time.
  private static func keepFreedMemory() {
    _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 64 << 20)
  }

  /// Ends the program well, and leaves to the system what it keeps.
  ///
  /// To take large stores apart costs time, and nobody uses their memory again.
  static func leave<Kept>(keeping kept: Kept) -> Never {
    withExtendedLifetime(kept) { Glibc.exit(0) }
  }

  /// Ends with the published exit codes; help goes to standard output, mistakes to standard error.
  private static func leave(after error: any Error) -> Never {
    let console = Console(results: Style(), messages: Style())
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess {
      if !message.isEmpty { console.show(message + "\n") }
      Glibc.exit(0)
    }
    if !message.isEmpty { console.tell(message + "\n") }
    Glibc.exit(code == .validationFailure ? ExitCode.syntaxError.rawValue : code.rawValue)
  }
}
