/// The word lists that readers of statements know by name, as a set; events and measures count as
/// lists.
public struct ListSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  static let places = ListSet(rawValue: 1)
  static let organisations = ListSet(rawValue: 1 << 1)
  static let actors = ListSet(rawValue: 1 << 2)
  static let persons = ListSet(rawValue: 1 << 3)
  static let populations = ListSet(rawValue: 1 << 4)
  static let operations = ListSet(rawValue: 1 << 5)
  static let event = ListSet(rawValue: 1 << 6)
  static let measure = ListSet(rawValue: 1 << 7)
  static let things = ListSet(rawValue: 1 << 8)
  static let qualities = ListSet(rawValue: 1 << 9)
  static let actions = ListSet(rawValue: 1 << 10)
  static let speech = ListSet(rawValue: 1 << 11)
  static let offices = ListSet(rawValue: 1 << 12)
  static let promises = ListSet(rawValue: 1 << 13)
  static let works = ListSet(rawValue: 1 << 14)
  static let contrasts = ListSet(rawValue: 1 << 15)
  static let synonyms = ListSet(rawValue: 1 << 16)
  static let titles = ListSet(rawValue: 1 << 17)

  /// Those who can act or be meant by a pronoun.
  static let agents: ListSet = [.places, .organisations, .actors, .persons]

  /// Lists that only lay sentences side by side: readers of statements do not see them.
  static let comparing: ListSet = [.works, .contrasts, .synonyms]

  private static let named: [String: ListSet] = [
    "places": .places, "organisations": .organisations, "actors": .actors, "persons": .persons,
    "populations": .populations, "operations": .operations, "event": .event, "measure": .measure,
    "things": .things, "qualities": .qualities, "actions": .actions, "speech": .speech,
    "offices": .offices, "promises": .promises, "titles": .titles,
    "works": .works,
    "verb-contrasts": .contrasts, "word-contrasts": .contrasts, "verb-synonyms": .synonyms,
    "word-synonyms": .synonyms,
  ]

  /// The list of a name; none of a list that no reader knows.
  init(named name: String) { self = Self.named[name] ?? [] }
}
