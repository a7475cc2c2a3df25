public import Documents

/// Reads rule files: cards in, rules and diagnostics out.
public enum RuleFile {
  /// Reads a text that stands alone.
  ///
  /// A card with a mistake is left out, as is a line of a list; all else is read.
  public static func parse(_ text: SourceText) -> (RuleBook, [Diagnostic]) {
    parse([text])
  }

  /// Reads texts that belong together: what one says may be named in another.
  ///
  /// A text whose path came before is the same file and read once. The diagnostics come in the
  /// order of the texts, then by place.
  public static func parse(_ texts: [SourceText]) -> (RuleBook, [Diagnostic]) {
    var book = RuleBook()
    var diagnostics: [Diagnostic] = []
    var lostRelations: Set<String> = []
    var paths: Set<String> = []
    let once = texts.filter { paths.insert($0.path).inserted }
    for reader in Concurrently.map(once, FileReader.read) {
      book.texts.append(reader.text)
      book.lists += reader.book.lists
      book.measures += reader.book.measures
      book.events += reader.book.events
      book.relations += reader.book.relations
      book.rules += reader.book.rules
      diagnostics += reader.diagnostics
      lostRelations.formUnion(reader.lostRelations)
    }
    var check = BookCheck(book: book, texts: texts, lostRelations: lostRelations)
    check.checkLists()
    check.checkMatchCards()
    check.checkRules()
    return (check.book, inOrder(diagnostics + check.diagnostics, of: texts))
  }

  private static func inOrder(
    _ diagnostics: [Diagnostic],
    of texts: [SourceText]
  ) -> [Diagnostic] {
    var ranks: [String: Int] = [:]
    for (index, text) in texts.enumerated() where ranks[text.path] == nil {
      ranks[text.path] = index
    }
    func key(_ index: Int) -> (Int, Int, Int, Int) {
      let diagnostic = diagnostics[index]
      let place = diagnostic.place ?? Place(line: 0, column: 0)
      return (ranks[diagnostic.path] ?? 0, place.line, place.column, index)
    }
    return diagnostics.indices.sorted { key($0) < key($1) }.map { diagnostics[$0] }
  }
}
