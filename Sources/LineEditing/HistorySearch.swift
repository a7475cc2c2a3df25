/// A search of the history while its pattern is typed.
struct HistorySearch {
  /// What is looked for; capitals do not count unless the pattern has one.
  private(set) var pattern = ""
  /// Whether nothing holds the pattern; the entry found before stays.
  private(set) var hasFailed = false
  /// The line to go back to when the search is given up.
  let typed: String

  private let entries: [HistoryEntry]
  /// The index of the entry found, and the place of the pattern in it, in UTF-8 offsets.
  private var match: (index: Int, range: Range<Int>)?

  /// Begins a search in entries, newest first.
  init(typed: String, in entries: [HistoryEntry]) {
    self.typed = typed
    self.entries = entries
  }

  /// The entry found.
  var entry: HistoryEntry? { match.map { entries[$0.index] } }

  /// What the line shows: the entry found, else what was typed.
  var shown: String { entry?.text ?? typed }

  /// Where the pattern stands in what is shown.
  var range: Range<Int>? { hasFailed ? nil : match?.range }

  /// Adds to the pattern; an entry that still holds it stays.
  mutating func extend(by text: String) {
    pattern += text
    find(from: match?.index ?? 0, by: 1)
  }

  /// Takes the last character from the pattern and looks from the newest entry again.
  mutating func shorten() {
    guard !pattern.isEmpty else { return }
    pattern.removeLast()
    match = nil
    hasFailed = false
    if !pattern.isEmpty { find(from: 0, by: 1) }
  }

  /// Goes to the next older entry.
  mutating func goBack() { find(from: match.map { $0.index + 1 } ?? 0, by: 1) }

  /// Goes to the next newer entry.
  mutating func goForward() { find(from: match.map { $0.index - 1 } ?? -1, by: -1) }

  private mutating func find(from start: Int, by step: Int) {
    guard !pattern.isEmpty else { return }
    let isExact = pattern.contains(where: \.isUppercase)
    let wanted = Array((isExact ? pattern : pattern.lowercased()).utf8)
    var index = start
    while entries.indices.contains(index) {
      let text = entries[index].text
      if let range = Self.range(of: wanted, in: isExact ? text : text.lowercased()) {
        match = (index, range)
        hasFailed = false
        return
      }
      index += step
    }
    hasFailed = true
  }

  /// Where some bytes stand in a text for the first time.
  private static func range(of wanted: [UInt8], in text: String) -> Range<Int>? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count >= wanted.count else { return nil }
      for start in 0...(bytes.count - wanted.count)
      where bytes[start] == wanted[0] && bytes[start...].starts(with: wanted) {
        return start..<(start + wanted.count)
      }
      return nil
    }
  }
}
