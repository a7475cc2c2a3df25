/// The entries of all sessions, in the order of their time, and how they are found again.
package struct History: Sendable {
  /// What was entered, oldest first.
  package private(set) var entries: [HistoryEntry]
  private let here: Circumstances

  init(_ entries: [HistoryEntry], here: Circumstances) {
    self.entries = entries
    self.here = here
  }

  /// Adds an entry.
  mutating func add(_ entry: HistoryEntry) { entries.append(entry) }

  /// Says what the last entry of this session came to.
  mutating func answer(_ verdict: String) {
    guard let index = entries.lastIndex(where: isOwn) else { return }
    entries[index].verdict = verdict
  }

  /// The last text that this session entered.
  var last: String? { entries.last(where: isOwn)?.text }

  private func isOwn(_ entry: HistoryEntry) -> Bool { entry.session == here.session }

  /// How near an entry is: 0 in this session, 1 in its folder, 2 elsewhere.
  private func distance(_ entry: HistoryEntry) -> Int {
    isOwn(entry) ? 0 : entry.folder == here.folder ? 1 : 2
  }

  /// What can be recalled that begins with a prefix, best first and each text once: the entries of
  /// this session, then those of its folder, then all others, the newest first in each.
  func recalled(beginning prefix: String) -> [String] {
    var seen: Set<String> = []
    return (0...2).flatMap { wanted in
      entries.reversed().filter {
        distance($0) == wanted && $0.text.utf8.starts(with: prefix.utf8)
          && seen.insert($0.text).inserted
      }.map(\.text)
    }
  }

  /// The best entry that goes on from a line.
  func continuation(of line: String) -> String? {
    guard !line.isEmpty else { return nil }
    var best: (distance: Int, text: String)?
    for entry in entries.reversed() where entry.text.utf8.starts(with: line.utf8) {
      let distance = distance(entry)
      guard entry.text.utf8.count > line.utf8.count, distance < best?.distance ?? 3 else {
        continue
      }
      if distance == 0 { return entry.text }
      best = (distance, entry.text)
    }
    return best?.text
  }

  /// The newest entry of each text, newest first.
  func newestFirst() -> [HistoryEntry] {
    var seen: Set<String> = []
    return entries.reversed().filter { seen.insert($0.text).inserted }
  }
}
