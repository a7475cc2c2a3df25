internal import Glibc

/// What comes while a line is edited, to be said above the prompt.
package struct News {
  /// Rings when there is something to say.
  let bell: Bell
  /// Gives what there is to say, as whole lines; nothing when it is out of date.
  let take: @MainActor () -> String

  package init(bell: Bell, take: @escaping @MainActor () -> String) {
    self.bell = bell
    self.take = take
  }
}

/// A pipe that one thread writes to and another one waits at.
package final class Bell: Sendable {
  /// Readable from a ring until it is cleared.
  let descriptor: Int32
  private let end: Int32

  /// Makes a silent bell.
  package init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, end) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(end)
  }

  /// Wakes who waits; from any thread.
  package func ring() {
    var byte: UInt8 = 1
    _ = Glibc.write(end, &byte, 1)
  }

  /// Takes back all rings.
  func clear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while Glibc.read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
