import Documents

extension SessionCommand {
  static let help = SessionCommand(
    name: "help",
    arguments: "[TOPIC]",
    summary: "this list; with a name, more on it",
    example: "help why"
  ) { session, arguments in
    guard let topic = arguments.first else {
      session.show(HelpPages.overview(example: session.workspace.exampleClaim))
      return
    }
    guard let page = HelpPages.page(topic) else {
      session.console.tell([HelpPages.unknown(topic)])
      return
    }
    session.show(page)
  }
}

/// The pages of help.
enum HelpPages {
  /// All commands and topics, a line each.
  static func overview(example: String?) -> String {
    let claim = example.map { "Type a claim to check it, such as:  \($0)\n" }
    return (claim ?? "Type a claim to check it.\n") + "Commands:\n"
      + SessionCommand.all.map { line(usage(of: $0), $0.summary) }.joined()
      + "More help, with help TOPIC:\n"
      + HelpTopic.all.map { line($0.name, $0.summary) }.joined()
  }

  private static func line(_ name: String, _ summary: String) -> String {
    "  \(name)\(String(repeating: " ", count: max(0, 21 - name.count)))  \(summary)\n"
  }

  private static func usage(of command: SessionCommand) -> String {
    let names = ([command.name] + command.aliases).joined(separator: ", ")
    return command.arguments.isEmpty ? names : "\(names) \(command.arguments)"
  }

  /// The page of a command or a topic.
  static func page(_ name: String) -> String? {
    if let topic = HelpTopic.named(name) { return topic.text }
    guard let command = SessionCommand.named(name) else { return nil }
    let details = command.details.isEmpty ? "" : command.details + "\n"
    return "\(usage(of: command))\n  \(command.summary)\n\(details)Example:  \(command.example)\n"
  }

  static func unknown(_ topic: String) -> Diagnostic {
    let names = SessionCommand.names + HelpTopic.all.map(\.name)
    return Diagnostic(
      .error,
      "there is no help on \"\(topic)\"",
      expected: "a name that help lists",
      candidates: Spelling.nearest(topic, in: names)
    )
  }
}
