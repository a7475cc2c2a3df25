/// The files of the user, where the XDG base directories put them.
enum UserFiles {
  /// The lines typed in earlier sessions; nil without a home.
  static func history(_ environment: [String: String]) -> String? {
    folder("XDG_STATE_HOME", ".local/state", environment).map { "\($0)/\(Program.name)/history" }
  }

  /// The folder of the journals of sessions; nil without a home.
  static func journals(_ environment: [String: String]) -> String? {
    folder("XDG_STATE_HOME", ".local/state", environment).map { "\($0)/\(Program.name)/sessions" }
  }

  /// The commands that a session begins with; nil without a home.
  static func rc(_ environment: [String: String]) -> String? {
    folder("XDG_CONFIG_HOME", ".config", environment).map { "\($0)/\(Program.name)/rc" }
  }

  /// A base directory; a relative one is no directory, says the specification.
  private static func folder(
    _ variable: String,
    _ standard: String,
    _ environment: [String: String]
  ) -> String? {
    if let path = environment[variable], path.hasPrefix("/") { return path }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return "\(home)/\(standard)"
  }
}
