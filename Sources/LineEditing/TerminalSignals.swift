internal import CLibEdit
internal import Glibc
internal import Synchronization

/// What signals ask of a terminal that is being typed at.
enum TerminalSignals {
  /// Takes the signals; SIGTERM and SIGHUP give the terminal back before they end the process.
  static func install() {
    Interrupts.install()
    isEditing(false)
    tcgetattr(STDIN_FILENO, settings)
    handle(SIGWINCH) { _ in TerminalSignals.redraw.store(true, ordering: .sequentiallyConsistent) }
    handle(SIGCONT) { _ in TerminalSignals.resume.store(true, ordering: .sequentiallyConsistent) }
    for number in [SIGTERM, SIGHUP] where cel_is_ignored(number) == 0 {
      handle(number) { number in
        TerminalSignals.restoreTerminal()
        cel_raise_default(number)
      }
    }
  }

  /// Gives the signals their defaults back, but for SIGINT, which `Interrupts` keeps.
  static func uninstall() {
    for number in [SIGWINCH, SIGCONT, SIGTERM, SIGHUP] where cel_is_ignored(number) == 0 {
      signal(number, SIG_DFL)
    }
  }

  /// Says whether the terminal is raw, so that it must be given back.
  static func isEditing(_ now: Bool) { editing.store(now, ordering: .sequentiallyConsistent) }

  /// Whether the size changed since this was asked.
  static func sizeChanged() -> Bool { redraw.exchange(false, ordering: .sequentiallyConsistent) }

  /// Whether the process was stopped and goes on, since this was asked.
  static func wasContinued() -> Bool { resume.exchange(false, ordering: .sequentiallyConsistent) }

  /// What ended a wait.
  enum Arrival { case input, other, nothing, signal, failure }

  /// Waits for standard input, another descriptor, a signal, or a time; for ever when none is given.
  ///
  /// The signals come only while it waits, so none slips in between the look and the wait.
  static func waitForInput(milliseconds: Int?, or other: Int32? = nil) -> Arrival {
    var ours = sigset_t()
    var before = sigset_t()
    sigemptyset(&ours)
    for number in [SIGINT, SIGWINCH, SIGCONT] { sigaddset(&ours, number) }
    pthread_sigmask(SIG_BLOCK, &ours, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    if Interrupts.isDue || isDue { return .signal }
    // A negative descriptor is passed over.
    var waits = [STDIN_FILENO, other ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    var ready: Int32 = 0
    if let milliseconds {
      var time = timespec(
        tv_sec: milliseconds / 1_000,
        tv_nsec: milliseconds % 1_000 * 1_000_000
      )
      ready = ppoll(&waits, 2, &time, &before)
    } else {
      ready = ppoll(&waits, 2, nil, &before)
    }
    if ready < 0 { return errno == EINTR ? .signal : .failure }
    if ready == 0 { return .nothing }
    return waits[0].revents != 0 ? .input : .other
  }

  private static var isDue: Bool {
    redraw.load(ordering: .sequentiallyConsistent) || resume.load(ordering: .sequentiallyConsistent)
  }

  private static let redraw = Atomic<Bool>(false)
  private static let resume = Atomic<Bool>(false)
  private static let editing = Atomic<Bool>(false)

  /// The settings found at the start; in memory of its own, for a handler to reach.
  ///
  /// Unsafe, as a handler can wait for nobody: they are written before `editing` is set and only
  /// read while it is, and the atomic orders the two.
  nonisolated(unsafe) private static let settings: UnsafeMutablePointer<termios> = {
    let settings = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    settings.initialize(to: termios())
    return settings
  }()

  /// Runs in a signal handler: only calls that are safe there.
  private static func restoreTerminal() {
    guard editing.load(ordering: .sequentiallyConsistent) else { return }
    tcsetattr(STDIN_FILENO, TCSANOW, settings)
    let farewell: StaticString = "\u{1B}[?2004l\r\n"
    _ = Glibc.write(STDOUT_FILENO, farewell.utf8Start, farewell.utf8CodeUnitCount)
  }
}
