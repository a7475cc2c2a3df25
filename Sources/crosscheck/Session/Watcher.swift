import LineEditing
import Synchronization

/// Looks at the files of a session while its user types, and reads changed ones anew.
///
/// All of it happens beside the editor, on a copy: the session takes the copy when it is ready, or,
/// if it has changed itself meanwhile, lets it go, and the files are looked at again.
final class Watcher: Sendable {
  private struct State {
    /// The session as it waits for a line; nil while a line runs, or when none is watched.
    var session: Session?
    /// How often the session was set.
    var turn = 0
    /// What became of it.
    var news: (session: Session, text: String)?
  }

  let bell = Bell()
  private let state = Mutex(State())

  /// The time between two looks.
  private static let pause = Duration.milliseconds(250)

  /// Begins to look, until the watcher is let go.
  init() {
    Task.detached(priority: .utility) { [weak self] in
      while true {
        try? await Task.sleep(for: Self.pause)
        guard let self else { return }
        self.look()
      }
    }
  }

  /// Looks at the files of this session from now on; of none when nil.
  func follow(_ session: Session?) {
    state.withLock {
      $0.session = session
      $0.turn += 1
      $0.news = nil
    }
  }

  /// The session after its files were read anew and what that came to, once.
  func take() -> (session: Session, text: String)? {
    state.withLock { state in
      defer { state.news = nil }
      return state.news
    }
  }

  private func look() {
    let (waiting, turn) = state.withLock { ($0.news == nil ? $0.session : nil, $0.turn) }
    guard var session = waiting, let text = session.readChangedFiles() else { return }
    let isNews = state.withLock { state in
      guard state.turn == turn else { return false }
      state.session = session
      state.news = (session, text)
      return true
    }
    if isNews { bell.ring() }
  }
}
