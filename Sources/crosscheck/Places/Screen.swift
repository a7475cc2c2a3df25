import Glibc

/// What the streams of the process are connected to.
enum Screen {
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The rows of a terminal; 24 when it does not say.
  static func height(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return 24 }
    return Int(size.ws_row)
  }

  /// The columns to write in: 80, fewer on a narrower terminal.
  static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard isTerminal(descriptor), ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return 80 }
    return size.ws_col == 0 ? 80 : min(80, max(40, Int(size.ws_col)))
  }
}
