internal import Glibc
internal import Synchronization

/// Work that the user may break off by Ctrl-C.
package enum Interruptible {
  /// Does some work; nil when Ctrl-C broke it off.
  ///
  /// What is broken off is cancelled as a task and no longer waited for, so that the user is
  /// answered at once; it must not change anything by itself once `Task.isCancelled` is true.
  package static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value? {
    _ = Interrupts.taken()
    let outcome = Outcome<Value>()
    let task = Task.detached(priority: .userInitiated) { outcome.finish(with: work()) }
    while true {
      if let value = outcome.wait(milliseconds: 100) { return value }
      if Interrupts.taken() {
        task.cancel()
        return nil
      }
    }
  }
}

/// The value to which work comes on another thread.
private final class Outcome<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  /// A pipe: the end to read and the end to write; closing the latter wakes who waits.
  private let ends: (Int32, Int32)

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.ends = (ends[0], ends[1])
  }

  deinit { close(ends.0) }

  func finish(with value: Value) {
    self.value.withLock { $0 = value }
    close(ends.1)
  }

  /// Waits for the value, a signal or a time.
  func wait(milliseconds: Int32) -> Value? {
    var wait = pollfd(fd: ends.0, events: Int16(POLLIN), revents: 0)
    poll(&wait, 1, milliseconds)
    return value.withLock { $0 }
  }
}
