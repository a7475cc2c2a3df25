import ArgumentParser

/// Lets the shared options stand before a subcommand: `crosscheck --sources X ask ...`.
enum ArgumentOrder {
  /// The arguments with the options before the name of a subcommand moved behind it; as they are
  /// when no subcommand follows the options.
  static func subcommandFirst(_ arguments: [String]) -> [String] {
    var end = 0
    while end < arguments.count, let length = length(of: arguments[end]) { end += length }
    guard end > 0, end < arguments.count, let names = path(arguments[end...]) else {
      return arguments
    }
    return names + arguments[..<end] + arguments[(end + names.count)...]
  }

  /// How many arguments a shared option takes up with its value; nil for what is none.
  private static func length(of argument: String) -> Int? {
    if argument == "--no-rc" { return 1 }
    let names = ["--sources", "--rules", "--color", "--format"]
    if names.contains(argument) { return 2 }
    return names.contains { argument.hasPrefix($0 + "=") } ? 1 : nil
  }

  /// The names of a subcommand and of its own subcommand, if there is one.
  private static func path(_ arguments: ArraySlice<String>) -> [String]? {
    guard let first = arguments.first,
      let command = Crosscheck.configuration.subcommands.first(where: { $0._commandName == first })
    else { return nil }
    let inner = command.configuration.subcommands.map { $0._commandName }
    guard let second = arguments.dropFirst().first, inner.contains(second) else { return [first] }
    return [first, second]
  }
}
