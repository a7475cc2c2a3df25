import Documents
import Rendering

/// The pages of help inside the program.
enum HelpPages {
  /// The commands that a newcomer needs first, with a line each; the others by name only.
  private static let first: [SessionCommand] = [
    .why, .whatif, .narrow, .claims, .trace, .facts, .conflicts, .sources, .show, .load, .undo,
  ]

  /// All commands and topics on one screen.
  static func overview(example: String?) -> String {
    let claim = example.map { "Type a claim to check it, such as:  \($0)\n" }
    let others = SessionCommand.all.filter { command in
      !first.contains { $0.name == command.name }
    }
    return (claim ?? "Type a claim to check it.\n") + "Then:\n"
      + first.map { line(usage(of: $0), $0.summary) }.joined()
      + paragraph("Also", others.map(\.name)) + paragraph("Topics", HelpTopic.all.map(\.name))
      + "help NAME says more on each; apropos WORD finds them; tour shows the way.\n"
  }

  private static func paragraph(_ head: String, _ names: [String]) -> String {
    let lines = Wrapping.hanging(
      names.joined(separator: ", "),
      after: "\(head): " + String(repeating: " ", count: max(0, 6 - head.count)),
      width: 80
    )
    return lines.map { $0 + "\n" }.joined()
  }

  /// A name and what it is, in columns.
  static func line(_ name: String, _ summary: String) -> String {
    let space = String(repeating: " ", count: max(0, 19 - name.count))
    return Wrapping.hanging(summary, after: "  \(name)\(space)  ", width: 80)
      .map { $0 + "\n" }.joined()
  }

  private static func usage(of command: SessionCommand) -> String {
    command.arguments.isEmpty ? command.name : "\(command.name) \(command.arguments)"
  }

  /// The page of a command or a topic.
  static func page(_ name: String) -> String? {
    if let topic = HelpTopic.named(name) { return topic.text }
    if name == "commands" { return commands }
    guard let command = SessionCommand.named(name) else { return nil }
    let names = ([usage(of: command)] + command.aliases).joined(separator: ", ")
    let details = command.details.split(separator: "\n").map { "  \($0)\n" }.joined()
    return "\(names)\n  \(command.summary)\n\(details)Example:  \(command.example)\n"
  }

  /// All commands, group by group.
  private static var commands: String {
    SessionCommand.Group.allCases.map { group in
      let own = SessionCommand.all.filter { $0.group == group }
      return "\(group.rawValue)\n" + own.map { line(usage(of: $0), $0.summary) }.joined()
    }.joined()
  }

  /// A line for each command and topic whose page holds a word.
  static func mentioning(_ word: String) -> [String] {
    let commands = SessionCommand.all.map { ($0.name, $0.summary) }
    let topics = HelpTopic.all.map { ($0.name, $0.summary) }
    return (commands + topics).filter { name, _ in
      page(name)?.lowercased().contains(word) == true
    }.map { line("help \($0)", $1) }
  }

  /// The commands whose page has a word of the same beginning: "disagreements" for conflicts.
  static func commands(speakingOf word: String) -> [String] {
    let wanted = word.lowercased().prefix { $0.isLetter }
    guard wanted.count > 5 else { return [] }
    return SessionCommand.all.filter { command in
      "\(command.summary) \(command.details)".lowercased().split { !$0.isLetter }.contains {
        let stem = $0.prefix(max(6, $0.count - 2))
        return $0.count > 5 && (wanted.hasPrefix(stem) || $0.hasPrefix(wanted))
      }
    }.map(\.name)
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
