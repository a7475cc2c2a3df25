import ArgumentParser

/// The manual page, made of the same texts as the help inside the program.
enum ManPage {
  /// The page in the macros of `man`.
  static var text: String {
    let name = Program.name
    let lines =
      [
        ".TH \(name.uppercased()) 1 \"\" \"\(name) \(Program.version)\"",
        ".SH NAME", "\(name) \\- \(escaped(Crosscheck.configuration.abstract))",
        ".SH SYNOPSIS", ".nf", escaped(Crosscheck.configuration.usage ?? name), ".fi",
        ".SH SUBCOMMANDS",
      ] + subcommands + [".SH COMMANDS OF THE SESSION"] + commands + topics
    return lines.joined(separator: "\n") + "\n"
  }

  private static var subcommands: [String] {
    Crosscheck.configuration.subcommands.flatMap { command in
      [".TP", ".B " + escaped(command._commandName), escaped(command.configuration.abstract)]
    }
  }

  private static var commands: [String] {
    SessionCommand.all.flatMap { command in
      let usage = command.arguments.isEmpty ? command.name : "\(command.name) \(command.arguments)"
      return [
        ".TP", ".B " + escaped(usage), escaped(command.summary), ".br",
        "Example: " + escaped(command.example),
      ]
    }
  }

  private static var topics: [String] {
    HelpTopic.all.flatMap { topic in
      let head = topic.name.split(separator: "-").joined(separator: " ").uppercased()
      return [".SH " + escaped(head), ".nf", escaped(topic.text), ".fi"]
    }
  }

  /// Words that `man` takes for no request of its own.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let plain = line.reduce(into: "") { escaped, character in
        switch character {
        case "\\": escaped += "\\e"
        case "-": escaped += "\\-"
        default: escaped.append(character)
        }
      }
      return plain.first == "." || plain.first == "'" ? "\\&" + plain : plain
    }.joined(separator: "\n")
  }
}
