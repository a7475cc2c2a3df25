internal import Glibc

/// The terminal on standard input and output.
enum Terminal {
  /// Asks the terminal to bracket what is pasted.
  static let pasteOn = "\u{1B}[?2004h"
  /// Ends that.
  static let pasteOff = "\u{1B}[?2004l"

  /// Whether both ends are a terminal that can move its cursor.
  static var isInteractive: Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
    guard let kind = getenv("TERM") else { return false }
    return !["", "dumb"].contains(String(cString: kind))
  }

  /// Columns and rows; 80 by 24 where the terminal does not say.
  static var size: (columns: Int, rows: Int) {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return (
      isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80,
      isKnown && size.ws_row > 0 ? Int(size.ws_row) : 24
    )
  }

  /// Writes all of a text at once, past the buffers of stdio.
  static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Makes characters UTF-8, in a C locale too: libedit drops every other byte there.
  static func adoptUTF8() {
    setlocale(LC_CTYPE, "")
    if let name = nl_langinfo(Int32(CODESET)), String(cString: name) == "UTF-8" { return }
    setlocale(LC_CTYPE, "C.UTF-8")
  }
}
