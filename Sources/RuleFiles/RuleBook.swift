package import Documents

/// All that the rule files of a folder say.
package struct RuleBook: Sendable {
  /// The files it was read from, to show where something stands.
  package var texts: [SourceText] = []
  package var lists: [WordList] = []
  package var measures: [MeasureCard] = []
  package var events: [EventCard] = []
  package var relations: [RelationDeclaration] = []
  package var rules: [CheckRule] = []

  package init() {}

  /// The list of a name; lists of the same name in several files are one list.
  package func entries(of list: String) -> [WordList.Entry] {
    lists.filter { $0.name == list }.flatMap(\.entries)
  }

  /// The book without the cards of a name.
  package func without(_ name: String) -> RuleBook {
    var book = self
    book.lists.removeAll { $0.name == name }
    book.measures.removeAll { $0.name == name }
    book.events.removeAll { $0.name == name }
    book.rules.removeAll { $0.name == name }
    return book
  }
}
