import Documents

extension SessionCommand {
  static let save = SessionCommand(
    name: "save",
    group: .session,
    arguments: "FILE",
    most: 1,
    isAside: true,
    summary: "writes the session as a script for open and check",
    example: "save lesson.claims"
  ) { session, words in
    guard let path = words.first else { return session.tell([.noFile("save")]) }
    let head = SessionScript.head(of: session.workspace.locations)
    let text = (head + session.transcript.lines).map { $0 + "\n" }.joined()
    session.write(text, to: path)
  }

  static let record = SessionCommand(
    name: "record",
    group: .session,
    arguments: "FILE",
    most: 1,
    isAside: true,
    summary: "writes what was typed and answered; it replays",
    example: "record lesson.txt",
    details: """
      It holds the whole session, from its beginning. Lines that were not
      understood, what was undone, and lines about the session itself, such as help,
      are left out. crosscheck check runs it as a script.
      """
  ) { session, words in
    guard let path = words.first else { return session.tell([.noFile("record")]) }
    session.write(session.transcript.text, to: path)
  }
}

extension Session {
  /// Writes a file whole, and says so.
  mutating func write(_ text: String, to path: String) {
    if let mistake = FileWriter.write(text, to: path) {
      tell([mistake])
    } else {
      console.tell("wrote \(path)\n")
    }
  }
}

extension Diagnostic {
  /// A command that takes a file was given none.
  static func noFile(_ command: String) -> Diagnostic {
    Diagnostic(.error, "\(command) takes a file", expected: "\(command) FILE")
  }
}
