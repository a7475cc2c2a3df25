import Glibc

/// Shows long texts a screen at a time, by the program that the user prefers.
enum Pager {
  /// Writes a text, through the pager when it is longer than the screen.
  static func show(_ text: String, console: Console) {
    let lines = text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    guard lines >= Screen.height(of: STDOUT_FILENO), let command = command,
      page(text, by: command)
    else { return console.show(text) }
  }

  /// `CROSSCHECK_PAGER`, then `PAGER`, then less; nil when the user wants none.
  static var command: String? {
    let named = ["CROSSCHECK_PAGER", "PAGER"].lazy
      .compactMap { (name: String) in getenv(name) }.first
    let command = named.map { String(cString: $0) } ?? "less"
    return ["", "cat"].contains(command) ? nil : command
  }

  /// Whether the pager took the text; a shell says 127 when there is no such program.
  private static func page(_ text: String, by command: String) -> Bool {
    // Short texts stay on the screen, colours are kept.
    setenv("LESS", "FIRX", 0)
    let interrupts = signal(SIGINT, SIG_IGN)
    let broken = signal(SIGPIPE, SIG_IGN)
    defer {
      signal(SIGINT, interrupts)
      signal(SIGPIPE, broken)
    }
    guard let pipe = popen(command, "w") else { return false }
    fputs(text, pipe)
    return pclose(pipe) >> 8 & 0xFF != 127
  }
}
