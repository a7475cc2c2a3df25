/// The candidates of a word as Tab puts them into the line one after another, and in the end what
/// was typed.
struct CompletionCycle: Hashable {
  private let candidates: [String]
  private let head: String
  private let tail: String
  /// What stands between head and tail now.
  private var shown: String
  /// Of the candidates and then the typed word, the one shown.
  private var index: Int

  /// Begins with the typed word in the line.
  init?(_ completion: Completion, line: String, cursor: Int) {
    let bytes = Array(line.utf8)
    guard let head = String(validating: bytes[..<completion.replacing.lowerBound], as: UTF8.self),
      let typed = String(validating: bytes[completion.replacing], as: UTF8.self),
      let tail = String(validating: bytes[completion.replacing.upperBound...], as: UTF8.self)
    else { return nil }
    candidates = completion.candidates.map(\.text) + [typed]
    index = candidates.count - 1
    shown = typed
    self.head = head
    self.tail = tail
    guard cursor == completion.replacing.upperBound else { return nil }
  }

  /// Whether the line is as the cycle left it.
  func stands(in line: String, cursor: Int) -> Bool {
    cursor == head.utf8.count + shown.utf8.count && line == head + shown + tail
  }

  /// Goes on to another candidate: what is to be done in the line.
  mutating func advance(by step: Int) -> Completion.Edit {
    let before = shown
    index = (index + step + candidates.count) % candidates.count
    shown = candidates[index]
    return Completion.Edit(forward: 0, delete: before.unicodeScalars.count, text: shown)
  }
}
