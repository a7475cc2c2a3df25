import Documents
import Rendering

extension SessionCommand {
  static let rules = SessionCommand(
    name: "rules",
    group: .rules,
    arguments: "[NAME]",
    most: 1,
    summary: "the cards of the rule files",
    example: "rules"
  ) { session, arguments in
    if let name = arguments.first { return page(of: name, &session) }
    let width = session.console.results.width
    session.show(RuleCards(book: session.workspace.rules).index(width: width))
  }

  static let rule = SessionCommand(
    name: "rule",
    group: .rules,
    arguments: "NAME",
    most: 1,
    summary: "one card: its text, what it fired on, how long it took",
    example: "rule deaths",
    details: """
      Of a rule it shows how many rows it gave on the sources and the claims so far,
      and the verdicts whose proofs rest on it; of a measure or an event the facts
      that it reads.
      """
  ) { session, arguments in
    guard let name = arguments.first else { return session.tell([.noCard("rule")]) }
    page(of: name, &session)
  }

  static let lint = SessionCommand(
    name: "lint",
    group: .rules,
    summary: "slips in the rule files: unused, misspelt, never matching",
    example: "lint"
  ) { session, _ in
    let found = session.workspace.lint
    session.tell(found)
    let errors = found.count { $0.severity == .error }
    let warnings = Wording.count(found.count - errors, "warning")
    session.show("\(Wording.count(errors, "error")), \(warnings)\n")
  }

  static let profile = SessionCommand(
    name: "profile",
    group: .rules,
    summary: "the rules that took longest on the sources and claims",
    example: "profile"
  ) { session, _ in
    let claims = session.state.ledger.entries.map(\.claim)
    session.show(RuleProfile(checker: session.workspace.checker, claims: claims).text)
  }

  static let without = SessionCommand(
    name: "without",
    group: .rules,
    arguments: "NAME",
    most: 1,
    summary: "which verdicts and examples a card is needed for",
    example: "without counts-contradict",
    details: """
      It asks the claims so far again as if the card were not there, and runs the
      examples of all others. Nothing is changed by it.
      """
  ) { session, arguments in
    guard let name = arguments.first else { return session.tell([.noCard("without")]) }
    let ablation = Ablation(
      checker: session.workspace.checker,
      name: name,
      reports: session.state.ledger.entries.map(\.report)
    )
    guard let text = ablation.text(style: session.console.results) else {
      return session.tell([RuleCards(book: session.workspace.rules).unknown(name)])
    }
    session.show(text)
  }

  private static func page(of name: String, _ session: inout Session) {
    let page = RulePage(
      checker: session.workspace.checker,
      reports: session.state.ledger.entries.map(\.report),
      style: session.console.results
    )
    guard let text = page.text(of: name) else {
      return session.tell([RuleCards(book: session.workspace.rules).unknown(name)])
    }
    session.show(text)
  }
}

extension Diagnostic {
  /// A command that takes the name of a card was given none.
  static func noCard(_ command: String) -> Diagnostic {
    Diagnostic(
      .error,
      "\(command) takes a name",
      expected: "\(command) NAME; rules lists the names"
    )
  }
}
