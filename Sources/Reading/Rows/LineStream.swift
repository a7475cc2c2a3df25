import Glibc

/// The lines of a stream, each handed over once it is whole: no more than one is kept.
public struct LineStream {
  private let descriptor: Int32

  /// The lines that come from a file descriptor.
  public init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Hands over every line without its end, then answers whether the stream could be read.
  ///
  /// `willWait` runs before each read, when nothing that has come is left to do.
  public func forEach(willWait: () -> Void, _ body: ([UInt8]) -> Void) -> Bool {
    var line: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      willWait()
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        if !line.isEmpty { body(line) }
        return count == 0
      }
      var rest = buffer[..<count]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        line += rest[..<end]
        body(line)
        line.removeAll(keepingCapacity: line.capacity <= buffer.count)
        rest = rest[(end + 1)...]
      }
      line += rest
    }
  }
}
