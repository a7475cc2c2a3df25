import Documents

extension SessionCommand {
  static let undo = SessionCommand(
    name: "undo",
    group: .claims,
    isAside: true,
    summary: "takes the last claim or change back",
    example: "undo"
  ) { session, _ in
    let before = session.state.ledger
    guard let line = session.undo() else {
      session.tell([Diagnostic(.error, "there is nothing to undo")])
      return
    }
    session.show("undone: \(line)\n")
    session.showMoves(since: before)
  }

  static let redo = SessionCommand(
    name: "redo",
    group: .claims,
    isAside: true,
    summary: "makes again what was undone",
    example: "redo"
  ) { session, _ in
    let before = session.state.ledger
    guard let line = session.redo() else {
      session.tell([Diagnostic(.error, "there is nothing to redo")])
      return
    }
    session.show("done again: \(line)\n")
    session.showMoves(since: before)
  }
}
