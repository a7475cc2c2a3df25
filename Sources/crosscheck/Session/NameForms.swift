import RuleFiles

/// What single words name: "UN" the United Nations.
struct NameForms: Sendable {
  private let names: [String: Set<String>]

  init(_ book: RuleBook) {
    var names: [String: Set<String>] = [:]
    for list in book.lists {
      for entry in list.entries {
        let name = entry.name.lowercased()
        for form in entry.forms where !form.contains(" ") && form.lowercased() != name {
          names[form.lowercased(), default: []].insert(name)
        }
      }
    }
    self.names = names
  }

  /// Whether a text in lower case holds a word or what it names; a short word must stand alone.
  func holds(_ text: String, _ word: String) -> Bool {
    if word.count > 3 ? text.contains(word) : Self.stands(word, in: text) { return true }
    return names[word]?.contains(where: text.contains) == true
  }

  private static func stands(_ word: String, in text: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber }.contains { $0 == word }
  }
}
