import Documents

extension SessionCommand {
  static let set = SessionCommand(
    name: "set",
    group: .session,
    arguments: "[OPTION VALUE]",
    most: 2,
    summary: "the options; with words, sets one",
    example: "set mode table",
    details: """
      Lines such as "set pager off" in the file that help configuration names hold
      for every session.
      """
  ) { session, words in
    if words.isEmpty { return session.show(list(session.state.options)) }
    guard words.count == 2 else {
      session.tell([
        Diagnostic(.error, "the value is missing", expected: "set OPTION VALUE, as in set mode csv")
      ])
      return
    }
    var options = session.state.options
    if let mistake = options.set(words[0], to: words[1]) { return session.tell([mistake]) }
    session.change { $0.options = options }
  }

  private static func list(_ options: SessionOptions) -> String {
    SessionOptions.all.map { option in
      func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
      }
      let head = padded(option.name, 7) + padded(option.shown(options), 10)
      return head + "\(option.summary)\n" + String(repeating: " ", count: 17)
        + option.values.joined(separator: ", ") + "\n"
    }.joined()
  }
}
