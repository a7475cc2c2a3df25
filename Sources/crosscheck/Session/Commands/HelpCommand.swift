import Documents

extension SessionCommand {
  static let help = SessionCommand(
    name: "help",
    aliases: ["?"],
    group: .help,
    arguments: "[TOPIC]",
    most: 1,
    isAside: true,
    summary: "this page; with a name, more on it",
    example: "help why"
  ) { session, words in
    guard let topic = words.first else {
      session.show(HelpPages.overview(example: session.workspace.exampleClaim))
      return
    }
    guard let page = HelpPages.page(topic) else {
      session.tell([HelpPages.unknown(topic)])
      return
    }
    session.show(page)
  }
}
