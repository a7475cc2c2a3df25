public import RuleFiles

/// The words that the readers of numbers and dates know from the word lists.
public final class ValueWords: Sendable {
  public let hedges: Hedges
  let units: UnitWords
  let numbered: NumberedNames
  /// What each word can begin.
  let openings: WordTable<Opening>

  /// The lists that are read; they say what values are, and name nothing in the world.
  public static let lists: Set<String> = [
    "hedges", "units", "unit-prefixes", "currencies", "code-words", "number-labels",
    "number-titles", "number-names",
  ]

  /// The files in the folder of words where those lists stand, by name without ending.
  public static let files = ["hedges", "units", "currencies", "numbered"]

  /// The words of the lists of a rule book; lists that it lacks are empty.
  public init(_ book: RuleBook) {
    hedges = Hedges(entries: book.entries(of: "hedges"))
    units = UnitWords(
      units: book.entries(of: "units"),
      prefixes: book.entries(of: "unit-prefixes"),
      currencies: book.entries(of: "currencies"),
      codeWords: book.entries(of: "code-words")
    )
    numbered = NumberedNames(
      labels: book.entries(of: "number-labels"),
      titles: book.entries(of: "number-titles"),
      names: book.entries(of: "number-names")
    )
    openings = Opening.table(hedges: hedges, units: units, numbered: numbered)
  }
}
