internal import Glibc

/// What was entered once, with the circumstances.
package struct HistoryEntry: Hashable, Sendable {
  /// The text, which may hold several lines.
  package var text: String
  /// When it was entered, in UTC, such as "2026-11-21T15:42:10Z"; empty when that is not known.
  package var time: String
  /// The folder in which the session ran.
  package var folder: String
  /// The session, by a name that no other one has.
  package var session: String
  /// What it came to, in a few words; empty when it came to nothing.
  package var verdict: String

  /// Makes an entry.
  package init(
    _ text: String,
    time: String = "",
    folder: String = "",
    session: String = "",
    verdict: String = ""
  ) {
    self.text = text
    self.time = time
    self.folder = folder
    self.session = session
    self.verdict = verdict
  }
}

/// The time and the place at which a session enters its lines.
struct Circumstances: Sendable {
  let folder: String
  let session: String

  /// Those of this process.
  static func current() -> Circumstances {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let start = now.tv_sec * 1_000_000 + now.tv_nsec / 1_000
    let path = getcwd(nil, 0)
    defer { free(path) }
    return Circumstances(
      folder: path.map { String(cString: $0) } ?? "",
      session: String(start, radix: 36) + "-" + String(getpid(), radix: 36)
    )
  }

  /// Now, in UTC.
  static var time: String {
    var seconds = Glibc.time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return String(unsafeUninitializedCapacity: 32) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        strftime(text.baseAddress, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
      }
    }
  }

  /// An entry made now.
  func entry(_ text: String) -> HistoryEntry {
    HistoryEntry(text, time: Self.time, folder: folder, session: session)
  }
}
