import Glibc
import Rendering

/// How far a task of several steps is, in one line that is written over: only at a terminal, and
/// only for a task of many steps.
final class Progress {
  private let count: Int
  private let verb: String
  private let console: Console?
  private var width = 0

  /// The fewest steps of which anything is said.
  private static let fewest = 10

  init(of count: Int, _ verb: String, console: Console?) {
    self.count = count
    self.verb = verb
    let isShown =
      count >= Self.fewest && Screen.isTerminal(STDERR_FILENO)
      && console?.messages.form != .narrated
    self.console = isShown ? console : nil
  }

  /// Says how many steps are done.
  func note(_ done: Int) {
    let text = "\(verb) \(done) of \(count)"
    width = text.count
    console?.tell("\r\(text)")
  }

  /// Takes the line away.
  func end() {
    guard width > 0 else { return }
    console?.tell("\r" + String(repeating: " ", count: width) + "\r")
  }
}
