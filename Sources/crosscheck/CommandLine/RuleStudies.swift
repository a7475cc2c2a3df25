import ArgumentParser
import Documents
import Verdicts

/// `crosscheck rules show`: one card.
struct ShowRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one card: its text, what it fired on, how often and how long.",
    discussion: "Example:\n  crosscheck rules show deaths"
  )

  @Argument(help: "The name of a card.")
  var name: String

  @OptionGroup var study: RuleStudy
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try shared.format(among: [.text, .plain, .narrated])
    let checker = try shared.workspace().checker
    let page = RulePage(
      checker: checker,
      reports: try study.reports(checker, shared.console),
      style: shared.console.results
    )
    guard let text = page.text(of: name) else { throw shared.unknown(card: name, checker) }
    shared.console.show(text)
  }
}

/// `crosscheck rules profile`: the slowest rules.
struct ProfileRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Says which rules took longest on the sources and claims.",
    discussion: "Example:\n  crosscheck rules profile"
  )

  @OptionGroup var study: RuleStudy
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try shared.format(among: [.text, .plain, .narrated])
    let checker = try shared.workspace().checker
    let claims = try study.claims(checker, shared.console)
    shared.console.show(RuleProfile(checker: checker, claims: claims).text)
  }
}

/// `crosscheck rules without`: what a card is needed for.
struct WithoutRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "without",
    abstract: "Says which verdicts and examples would be others without a card.",
    discussion: "Example:\n  crosscheck rules without counts-contradict"
  )

  @Argument(help: "The name of a card.")
  var name: String

  @OptionGroup var study: RuleStudy
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try shared.format(among: [.text, .plain, .narrated])
    let checker = try shared.workspace().checker
    let ablation = Ablation(
      checker: checker,
      name: name,
      reports: try study.reports(checker, shared.console)
    )
    guard let text = ablation.text(style: shared.console.results) else {
      throw shared.unknown(card: name, checker)
    }
    shared.console.show(text)
  }
}

/// The claims on which rules are looked at.
struct RuleStudy: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A script of claims to look at the rules on; else the claims of the cards' examples.",
      valueName: "file"
    ),
    completion: .file()
  )
  var claims: String?

  /// The claims of the script, or those that the cards' examples must state.
  func claims(_ checker: FactChecker, _ console: Console) throws -> [String] {
    guard let path = claims else { return checker.exampleClaims }
    let judge = Judge(checker: checker)
    return try Script.opened(path, console: console).typed.compactMap { line in
      guard case .claim(let claim) = judge.parse(line.text, number: line.number, path: path) else {
        return nil
      }
      return claim.claim
    }
  }

  /// The answers to them; what cannot be read is left out.
  func reports(_ checker: FactChecker, _ console: Console) throws -> [Report] {
    try claims(checker, console).compactMap { claim in
      if case .report(let report) = checker.check(claim) { report } else { nil }
    }
  }
}

extension SharedOptions {
  /// Says that no card has the name.
  fileprivate func unknown(card name: String, _ checker: FactChecker) -> ExitCode {
    console.tell([RuleCards(book: checker.book).unknown(name)])
    return .syntaxError
  }
}
