import Documents
import RuleFiles

/// Words that make a number a name: the lists of numbered things.
struct NumberedNames: Sendable {
  /// Words that number a thing wherever they stand.
  private(set) var labels: Set<String> = []
  /// Words that number a thing when they are written as a name.
  private(set) var titles: Set<String> = []
  /// Names that hold a number, by their first word.
  private var names: [String: [[String]]] = [:]
  /// The words that can begin such a name.
  var firstWords: some Sequence<String> { names.keys }

  init(labels: [WordList.Entry], titles: [WordList.Entry], names: [WordList.Entry]) {
    self.labels = Set(labels.map { $0.name.lowercased() })
    self.titles = Set(titles.map { $0.name.lowercased() })
    for entry in names {
      for form in [entry.name] + entry.forms {
        let words = PlainTokens.tokens(of: form).map(\.word)
        guard let first = words.first else { continue }
        self.names[first, default: []].append(words)
      }
    }
    for key in self.names.keys { self.names[key]?.sort { $0.count > $1.count } }
  }

  /// The index past a name that begins at a piece and is written as one; nil when none does.
  func end(at index: Int, in pieces: Pieces) -> Int? {
    guard let piece = pieces[index], piece.opens.contains(.name),
      piece.isCapitalized || piece.kind == .number
    else {
      return nil
    }
    return names[piece.text]?.lazy
      .filter { words in
        pieces.matches(words, at: index)
          && (index + 1..<index + words.count).allSatisfy { pieces.isNameLike(at: $0) }
      }
      .map { index + $0.count }.first
  }
}

extension Pieces {
  /// Whether a piece may be a part of a name: no word in small letters.
  fileprivate func isNameLike(at index: Int) -> Bool {
    guard let piece = self[index] else { return false }
    return piece.kind != .word || piece.isCapitalized
  }
}
