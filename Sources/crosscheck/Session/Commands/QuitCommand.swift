extension SessionCommand {
  static let quit = SessionCommand(
    name: "quit",
    aliases: ["exit"],
    group: .session,
    isAside: true,
    summary: "ends the session, as Ctrl-D does",
    example: "quit"
  ) { session, _ in
    session.isOver = true
  }
}
