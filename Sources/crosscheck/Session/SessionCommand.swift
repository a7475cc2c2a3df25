/// A command of the session, as a value.
struct SessionCommand: Sendable {
  var name: String
  /// Other words for it.
  var aliases: [String] = []
  /// What stands behind the name, in capitals; empty when nothing does.
  var arguments = ""
  var summary: String
  var example: String
  /// More to say in its help.
  var details = ""
  var run: @Sendable (inout Session, [String]) -> Void

  /// Whether a line that begins with this command's name is meant for it.
  ///
  /// A line with a comparison is a claim, and so is one with more words than the command takes.
  func takes(_ words: [String]) -> Bool {
    guard !words.contains(where: { $0.contains(where: "=<>~".contains) }) || name == "expect"
    else { return false }
    return !arguments.isEmpty || words.isEmpty
  }

  /// All commands, in the order of the help.
  static let all: [SessionCommand] = [
    .why, .sources, .show, .facts, .conflicts, .expect, .load, .reload, .rules, .help, .quit,
  ]

  /// The command of a name.
  static func named(_ name: String) -> SessionCommand? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// All names, aliases included.
  static var names: [String] { all.flatMap { [$0.name] + $0.aliases } }
}
