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

  @Flag(name: .customLong("private"), help: "Keep neither a history nor a journal.")
  var isPrivate = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try shared.format(among: [.text, .plain, .narrated])
    let isAtTerminal = Screen.isTerminal(STDIN_FILENO)
    var console = shared.console
    console.isConversation = isAtTerminal && Screen.isTerminal(STDOUT_FILENO)
    var session = Session(workspace: try shared.workspace(), console: console)
    if isAtTerminal, !isPrivate {
      session.journal = JournalFolder(shared.environment)?.begin()
      session.journal?.begin(at: session.workspace.locations)
    }
    let isEditing = LineEditor.isInteractive
    let rc = isAtTerminal && !shared.hasNoRC ? UserFiles.rc(shared.environment) : nil
    let history = isPrivate ? nil : UserFiles.history(shared.environment)
    MainActor.assumeIsolated { [session] in
      let conversation = Conversation(session: session, rc: rc)
      if isEditing {
        conversation.edit(history: history)
      } else {
        conversation.read(isPrompting: isAtTerminal)
      }
      Crosscheck.leave(keeping: conversation)
    }
  }
}
