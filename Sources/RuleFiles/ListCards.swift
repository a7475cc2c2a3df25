import Documents

extension FileReader {
  /// Reads a list; a line with a mistake loses only the entries of that line.
  mutating func readList(_ card: CardLines) {
    guard let name = name(of: card) else { return }
    var card = card
    let span = card.span
    var list = WordList(name: name, summary: card.takeSummary(), span: span, path: text.path)
    for line in card.body {
      do {
        if let inflection = try inflection(of: line) {
          list.inflection = inflection
          list.inflectionSpan = line.firstWord.rest.span
        } else {
          list.entries += try EntryLine(line).entries(span: line.span)
        }
      } catch {
        report(error)
      }
    }
    book.lists.append(list)
  }

  /// The inflection that a line states; nil when it is a line of entries.
  private func inflection(of line: Piece) throws(Mistake) -> WordList.Inflection? {
    guard line.hasPrefix("inflect") else {
      return nil
    }
    let (key, word) = line.firstWord
    guard key.string == "inflect", !word.isEmpty, word.firstWord.rest.isEmpty else { return nil }
    let known = WordList.Inflection.allCases.map(\.rawValue)
    guard let inflection = WordList.Inflection(rawValue: word.string) else {
      throw Mistake(
        unknown: "inflection",
        word,
        among: known,
        expected: "`verbs`, `nouns`, `adjectives` or `names`"
      )
    }
    return inflection
  }
}
