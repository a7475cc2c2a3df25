import Documents

extension SessionCommand {
  static let apropos = SessionCommand(
    name: "apropos",
    group: .help,
    arguments: "WORD",
    isAside: true,
    summary: "the commands, topics and rules that speak of a word",
    example: "apropos place"
  ) { session, words in
    guard !words.isEmpty else {
      session.tell([Diagnostic(.error, "apropos takes a word", expected: "apropos WORD")])
      return
    }
    let wanted = words.joined(separator: " ").lowercased()
    let found = HelpPages.mentioning(wanted) + cards(mentioning: wanted, in: session.workspace)
    session.show(found.isEmpty ? "nothing speaks of \"\(wanted)\"\n" : found.joined())
  }

  private static func cards(mentioning word: String, in workspace: Workspace) -> [String] {
    RuleCards(book: workspace.rules).all.filter { card in
      card.name.lowercased().contains(word) || card.summary.lowercased().contains(word)
    }.map { HelpPages.line("rule \($0.name)", $0.summary.isEmpty ? $0.kind : $0.summary) }
  }
}
