import Documents
import Rendering

extension SessionCommand {
  static let rules = SessionCommand(
    name: "rules",
    aliases: ["rule"],
    group: .sources,
    arguments: "[NAME]",
    most: 1,
    summary: "the cards of the rule files; with a name, what one says",
    example: "rules deaths"
  ) { session, arguments in
    let cards = RuleCards(book: session.workspace.rules)
    guard let name = arguments.first else {
      session.show(cards.index)
      return
    }
    guard let text = cards.text(of: name) else {
      session.tell([RuleCards.unknown(name, among: cards.names)])
      return
    }
    session.show(text)
  }
}
