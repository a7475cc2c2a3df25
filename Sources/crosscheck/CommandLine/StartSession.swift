import ArgumentParser
import Glibc
import LineEditing
import Rendering

/// `crosscheck`: the session.
struct StartSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Starts the session (the default).",
    discussion: """
      Type a claim, or help. With input that is no terminal, each line is run in turn.

      Example:
        echo "deaths = 58" | crosscheck

      \(ExitCodes.table)
      """
  )

  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try shared.format(among: [.text, .plain, .narrated])
    let session = Session(workspace: try shared.workspace(), console: shared.console)
    let isAtTerminal = Screen.isTerminal(STDIN_FILENO)
    let isEditing = LineEditor.isInteractive
    let rc = isAtTerminal && !shared.hasNoRC ? UserFiles.rc(shared.environment) : nil
    let history = UserFiles.history(shared.environment)
    MainActor.assumeIsolated {
      let conversation = Conversation(session: session, rc: rc)
      if isEditing {
        conversation.edit(history: history)
      } else {
        conversation.read(isPrompting: isAtTerminal)
      }
    }
  }
}
