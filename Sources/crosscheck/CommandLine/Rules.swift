import ArgumentParser
import Documents
import Rendering
import RuleFiles
import Verdicts

/// `crosscheck rules`: the rule files.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Runs the examples of the rule files, finds mistakes in them, lists, weighs and begins cards.",
    discussion: ExitCodes.table,
    subcommands: [
      Test.self, Lint.self, List.self, ShowRule.self, ProfileRules.self, WithoutRule.self,
      New.self,
    ]
  )

  /// Runs the examples.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Runs the examples that the cards carry.",
      discussion: "Example:\n  crosscheck rules test --rules my-rules"
    )

    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try shared.format(among: [.text, .plain, .narrated])
      let checker = try shared.workspace().checker
      let failed = checker.failedExamples()
      shared.console.tell(failed)
      shared.console.show("\(checker.exampleCount - failed.count) passed, \(failed.count) failed\n")
      if !failed.isEmpty { throw ExitCode.doesNotHold }
    }
  }

  /// Finds mistakes.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Finds mistakes and probable slips in the rule files.",
      discussion: """
        Besides what cannot be read it shows what is never used, what can never match,
        names that are probably misspelt, rules that lead to no verdict, and what
        verdicts ask for and no rule gives. The sources are not read.

        Example:
          crosscheck rules lint --rules my-rules
        """
    )

    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try shared.format(among: [.text, .plain, .narrated])
      let (book, read) = try shared.readRules()
      let diagnostics = read + RuleLint(book).findings
      let errors = diagnostics.count { $0.severity == .error }
      shared.console.tell(diagnostics)
      let warnings = Wording.count(diagnostics.count - errors, "warning")
      shared.console.show("\(Wording.count(errors, "error")), \(warnings)\n")
      if errors > 0 { throw ExitCode.syntaxError }
    }
  }

  /// Lists the cards.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the cards of the rule files.",
      discussion: "Example:\n  crosscheck rules list"
    )

    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try shared.format(among: [.text, .plain, .narrated])
      shared.console.show(
        RuleCards(book: try shared.ruleBook()).index(width: shared.console.results.width)
      )
    }
  }

  /// Begins a rule file for other articles.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begins a rule file: what the articles name and count and no rule knows.",
      discussion: """
        Lists stand ready to be edited; verbs that come often stand as comments, each
        with a sentence of the articles.

        Example:
          crosscheck rules new --sources my-articles > my-rules/words/storm.words
        """
    )

    @OptionGroup var shared: SharedOptions

    func run() throws {
      _ = try shared.format(among: [.text, .plain, .narrated])
      let workspace = try shared.workspace()
      shared.console.show(RuleScaffold(words: workspace.checker.unlistedWords()).text)
    }
  }
}
