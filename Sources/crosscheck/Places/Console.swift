import Documents
import Glibc
import Rendering

/// The two streams: results go to one, messages to the other.
struct Console: Sendable {
  /// How results are drawn.
  var results: Style
  /// How messages are drawn.
  var messages: Style
  /// Whether results go to a terminal at which somebody types.
  var isConversation = false
  /// Whether long results go through a pager.
  var isPaging = false

  /// The streams as the options of a session have them.
  func applying(_ options: SessionOptions) -> Console {
    var console = self
    for path in [\Console.results, \Console.messages] {
      if let form = options.form { console[keyPath: path].form = form }
      if let width = options.width { console[keyPath: path].width = width }
      if let isColored = options.isColored { console[keyPath: path].isColored = isColored }
    }
    console.isPaging = isConversation && options.isPaging && console.results.form != .narrated
    return console
  }

  /// Writes a result.
  func show(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

  /// Writes bytes of a result.
  func show(_ bytes: [UInt8]) { bytes.withUnsafeBytes { Self.write($0, to: STDOUT_FILENO) } }

  /// Writes a message.
  func tell(_ text: String) { Self.write(text, to: STDERR_FILENO) }

  /// Writes diagnostics, as messages.
  func tell(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { tell(DiagnosticText(diagnostic, style: messages).text) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  /// Writes all of some bytes; a reader that has gone ends the program quietly.
  ///
  /// Work that was broken off writes no more.
  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    guard !Task.isCancelled else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let slice = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, slice.baseAddress, slice.count)
      if count < 0, errno == EPIPE { exit(141) }
      if count < 0, errno != EINTR, errno != EAGAIN { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
