/// A command of the session, as a value.
struct SessionCommand: Sendable {
  /// What a command is for, in the order of the help.
  enum Group: String, CaseIterable, Sendable {
    case claims, sources, rules, session, help
  }

  var name: String
  /// Other words for it.
  var aliases: [String] = []
  var group: Group
  /// What stands behind the name, in capitals; empty when nothing does.
  var arguments = ""
  /// Words of its own that may stand behind the name, to be completed.
  var words: [String] = []
  /// The words that may stand behind the name at most; a line with more of them is a claim.
  var most = Int.max
  /// Whether the words behind the name may hold signs such as = and <; else such a line is a claim.
  var takesSigns = false
  /// Whether it is about the session itself, and so no part of what is recorded of it.
  var isAside = false
  var summary: String
  var example: String
  /// More to say in its help.
  var details = ""
  var run: @Sendable (inout Session, [String]) -> Void

  /// Whether a line that begins with this command's name is meant for it.
  func takes(_ words: [String]) -> Bool {
    let hasSigns = words.contains { $0.contains(where: "=<>~".contains) }
    if hasSigns && !takesSigns { return false }
    return arguments.isEmpty ? words.isEmpty : words.count <= most
  }

  /// All commands, in the order of the help.
  static let all: [SessionCommand] = [
    .why, .whatif, .narrow, .reject, .accept, .claims, .expect, .undo, .redo,
    .sources, .show, .trace, .facts, .conflicts, .load, .assert, .retract, .reload, .watch,
    .rules, .rule, .lint, .profile, .without,
    .set, .report, .record, .save, .open, .resume, .quit,
    .help, .apropos, .tour,
  ]

  /// The command of a name.
  static func named(_ name: String) -> SessionCommand? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// All names, aliases included.
  static var names: [String] { all.flatMap { [$0.name] + $0.aliases } }
}
