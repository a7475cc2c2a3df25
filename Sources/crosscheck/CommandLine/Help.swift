import ArgumentParser

/// `crosscheck help`: the pages of help, and the usage of subcommands.
struct Help: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows help on a topic.",
    discussion: """
      Topics: \(HelpTopic.all.map(\.name).joined(separator: ", ")), \
      every subcommand and every command of the session; man is the manual page, to be kept as
      crosscheck.1. For completions in a shell see crosscheck --generate-completion-script bash.

      Example:
        crosscheck help verdicts
      """
  )

  @Argument(help: "The topic.")
  var topic: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    guard let name = topic.first else {
      return console.show(Crosscheck.helpMessage() + "\n")
    }
    if name == "man" { return console.show(ManPage.text) }
    let subcommand = Crosscheck.configuration.subcommands.first { $0._commandName == name }
    let page = HelpPages.page(name)
    if let subcommand {
      console.show(Crosscheck.helpMessage(for: subcommand) + "\n")
    } else if let page {
      console.show(page)
    } else {
      console.tell([HelpPages.unknown(name)])
      throw ExitCode.syntaxError
    }
  }
}
