internal import Glibc

/// Reads numbered lines from what is not a terminal: a pipe, a file, a terminal that cannot edit.
package struct LineReader: ~Copyable {
  /// What was read.
  package enum Line: Hashable, Sendable {
    /// A line without its end, and its number counted from 1.
    case text(String, number: Int)
    /// A line that is not UTF-8: each fault is U+FFFD, the first stands at byte `offset`.
    case invalid(String, number: Int, offset: Int)
    /// Ctrl-C while waiting for the line of this number; reading may go on.
    case interrupted(number: Int)
    /// The input could not be read at this line; nothing follows.
    case unreadable(reason: String, number: Int)
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var number = 1
  private var isAtEnd = false

  /// Makes a reader of an open file descriptor, which stays open.
  package init(descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

  /// Reads the next line; nil at the end of the input.
  ///
  /// The end of a line is LF, CRLF or the end.
  package mutating func next() -> Line? {
    while true {
      if let newline = buffer[searched...].firstIndex(of: 0x0A) {
        defer { consume(through: newline + 1) }
        return line(buffer[start..<newline])
      }
      searched = buffer.count
      guard !isAtEnd else { return lastLine() }
      switch fill() {
      case .more: continue
      case .end: isAtEnd = true
      case .interrupted: return .interrupted(number: number)
      case .failed(let code):
        isAtEnd = true
        return .unreadable(reason: String(cString: strerror(code)), number: number)
      }
    }
  }

  private mutating func lastLine() -> Line? {
    guard start < buffer.count else { return nil }
    defer { consume(through: buffer.count) }
    return line(buffer[start...])
  }

  private mutating func consume(through end: Int) {
    start = end
    searched = end
    number += 1
  }

  private func line(_ bytes: ArraySlice<UInt8>) -> Line {
    var bytes = bytes
    if bytes.last == 0x0D { bytes = bytes.dropLast() }
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if let text = String(validating: bytes, as: UTF8.self) { return .text(text, number: number) }
    return .invalid(
      String(decoding: bytes, as: UTF8.self),
      number: number,
      offset: UTF8Decoder.firstFault(in: bytes) ?? 0
    )
  }

  private enum Filling { case more, end, interrupted, failed(Int32) }

  /// Waits for input and takes what is there.
  private mutating func fill() -> Filling {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&wait, 1, -1) < 0 {
      guard errno == EINTR else { return .failed(errno) }
      if Interrupts.taken() { return .interrupted }
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    guard count >= 0 else { return errno == EINTR || errno == EAGAIN ? .more : .failed(errno) }
    buffer.append(contentsOf: chunk[..<count])
    return count == 0 ? .end : .more
  }
}
