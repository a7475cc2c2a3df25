internal import Glibc
internal import Synchronization

/// The wish of the user, given by Ctrl-C, that what runs now should stop.
package enum Interrupts {
  /// Takes SIGINT: from now on it ends nothing but sets a flag.
  ///
  /// Safe to call again.
  package static func install() {
    flag.store(false, ordering: .sequentiallyConsistent)
    handle(SIGINT) { _ in Interrupts.flag.store(true, ordering: .sequentiallyConsistent) }
  }

  /// Whether Ctrl-C was pressed since the last time this was asked.
  package static func taken() -> Bool {
    flag.exchange(false, ordering: .sequentiallyConsistent)
  }

  /// Whether `taken` would say so.
  static var isDue: Bool { flag.load(ordering: .sequentiallyConsistent) }

  private static let flag = Atomic<Bool>(false)
}

/// Sets what a signal does; system calls that it breaks into are taken up again, except `poll`.
func handle(_ number: Int32, with handler: @escaping @convention(c) (Int32) -> Void) {
  var action = sigaction()
  action.__sigaction_handler.sa_handler = handler
  action.sa_flags = SA_RESTART
  sigemptyset(&action.sa_mask)
  sigaction(number, &action, nil)
}
