/// What stands behind the name of a command, so that it can be completed and coloured.
enum ArgumentKind: Hashable, Sendable {
  /// Nothing that is known beforehand.
  case unknown
  /// A claim.
  case claim
  /// A verdict, sources, a colon and a claim.
  case expectation
  /// Ids of sources.
  case sources
  /// Ids of facts, or words to find them by.
  case facts
  /// The name of a card of the rules.
  case card
  /// The name of a command or of a topic of help.
  case topic
  /// A path of a file or a folder.
  case path
  /// An option of the session and its value.
  case option
  /// A part of a claim and what it is to be.
  case part

  /// The kind that the usage of a command names first, such as `[SOURCE]`.
  init(usage: String) {
    switch usage.drop(while: { $0 == "[" }).prefix(while: \.isLetter) {
    case "CLAIM": self = .claim
    case "VERDICT": self = .expectation
    case "SOURCE": self = .sources
    case "QUERY", "WORDS", "FACT": self = .facts
    case "NAME", "CARD": self = .card
    case "TOPIC", "COMMAND": self = .topic
    case "PATH", "FILE", "FOLDER": self = .path
    case "OPTION": self = .option
    case "PART": self = .part
    default: self = .unknown
    }
  }
}

extension SessionCommand {
  /// What stands behind the name.
  var kind: ArgumentKind { ArgumentKind(usage: arguments) }
}
