import Documents

extension SessionCommand {
  static let open = SessionCommand(
    name: "open",
    group: .session,
    arguments: "FILE",
    most: 1,
    isAside: true,
    summary: "takes up a saved session, script or transcript instead",
    example: "open lesson.claims"
  ) { session, words in
    guard let path = words.first else { return session.tell([.noFile("open")]) }
    session.takeUp(fileAt: path, by: "open \(path)")
  }

  static let resume = SessionCommand(
    name: "resume",
    group: .session,
    isAside: true,
    summary: "takes up the session before this one, even if killed",
    example: "resume"
  ) { session, _ in
    guard let journal = session.journal, let path = JournalFolder.newest(beside: journal) else {
      session.tell([Diagnostic(.error, "no earlier session is kept")])
      return
    }
    session.takeUp(fileAt: path, by: "resume")
  }
}

extension Session {
  fileprivate mutating func takeUp(fileAt path: String, by command: String) {
    switch SessionScript.read(path) {
    case .success(let script): takeUp(script, by: command)
    case .failure(let failure): tell([failure.diagnostic])
    }
  }
}
