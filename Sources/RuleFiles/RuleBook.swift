public import Documents

/// All that the rule files of a folder say.
public struct RuleBook: Sendable {
  /// The files it was read from, to show where something stands.
  public var texts: [SourceText] = []
  public var lists: [WordList] = []
  public var measures: [MeasureCard] = []
  public var events: [EventCard] = []
  public var relations: [RelationDeclaration] = []
  public var rules: [CheckRule] = []

  public init() {}

  /// The list of a name; lists of the same name in several files are one list.
  public func entries(of list: String) -> [WordList.Entry] {
    lists.filter { $0.name == list }.flatMap(\.entries)
  }

  /// The book without the cards of a name.
  public func without(_ name: String) -> RuleBook {
    var book = self
    book.lists.removeAll { $0.name == name }
    book.measures.removeAll { $0.name == name }
    book.events.removeAll { $0.name == name }
    book.rules.removeAll { $0.name == name }
    return book
  }
}
