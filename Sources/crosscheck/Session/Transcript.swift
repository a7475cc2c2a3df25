/// What was typed and what came out, so that a session can be written down afterwards.
struct Transcript: Sendable {
  private struct Entry: Sendable {
    var line: String
    var output = ""
    var isMistaken = false
    var isUndone = false
    /// Whether the line is about the session itself, such as `help` or `undo`.
    var isAside = false

    var isKept: Bool { !isMistaken && !isUndone && !isAside }
  }

  private var entries: [Entry] = []
  /// How many bytes of the last entry's output were shown.
  private var shown = 0

  var count: Int { entries.count }

  /// The line that runs, or ran last.
  var lastLine: String? { entries.last?.line }

  func line(_ index: Int) -> String { entries[index].line }

  mutating func begin(_ line: String) {
    entries.append(Entry(line: line))
    shown = 0
  }

  /// Adds output of the line that runs; output of none belongs nowhere.
  mutating func add(_ text: String) {
    guard !entries.isEmpty else { return }
    entries[entries.count - 1].output += text
  }

  mutating func markMistaken() {
    guard !entries.isEmpty else { return }
    entries[entries.count - 1].isMistaken = true
  }

  mutating func setAside() { entries[entries.count - 1].isAside = true }

  mutating func setUndone(_ index: Int, _ isUndone: Bool) { entries[index].isUndone = isUndone }

  /// The output of the last line that was not taken yet.
  mutating func takeUnshown() -> String {
    guard let output = entries.last?.output else { return "" }
    defer { shown = output.utf8.count }
    return String(decoding: output.utf8.dropFirst(shown), as: UTF8.self)
  }

  /// The lines that a script of the session holds: no mistakes, nothing undone, no asides.
  var lines: [String] { entries.filter(\.isKept).map(\.line) }

  /// The session as it would be typed without mistakes, with what came out.
  var text: String {
    entries.filter(\.isKept).map { "\(Program.prompt)\($0.line)\n\($0.output)" }.joined()
  }
}
