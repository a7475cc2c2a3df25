import Documents
import Rendering
import Verdicts

/// The first five minutes: steps that the user can type, on the sources in use.
enum Tour {
  /// One step: what it shows, and the line to type.
  struct Step: Sendable {
    var text: String
    var line: String
  }

  static func steps(of session: Session) -> [Step] {
    let checker = session.workspace.checker
    let claim = claim(of: session)
    let source = checker.sourceIDs.first.map { ShortName.of($0, among: checker.sourceIDs) }
    return [
      Step(
        text: """
          A claim is a line: what is counted, a sign, a number. Each source answers for itself: it
          agrees, contradicts, qualifies (speaks of another scope) or is silent.
          """,
        line: claim
      ),
      Step(
        text: "The proof of an answer goes down to the words of the source, underlined above.",
        line: "why"
      ),
      Step(
        text: """
          What if the claim were another? Change its place, time, operation or number and see which
          verdicts move.
          """,
        line: "whatif value>=1"
      ),
      Step(
        text: "These claims near yours are accepted by every source that speaks.",
        line: "narrow"
      ),
      Step(
        text: "Without any claim: where do the sources disagree among themselves?",
        line: "conflicts"
      ),
      Step(
        text: "What is known of each source, and how it is known: who wrote it, and when.",
        line: "sources"
      ),
      Step(
        text: "The text itself, with line numbers; ~ marks what the page adds to the article.",
        line: source.map { "show \($0) 1" } ?? "help load"
      ),
      Step(
        text: "Your claims so far. Write them down with save, report or record.",
        line: "claims"
      ),
    ]
  }

  /// The text of a step; the line to type stands ready at the prompt.
  static func text(of steps: [Step], number: Int, width: Int) -> String {
    let step = steps[number - 1]
    let words = step.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let next = number < steps.count ? "Then:  tour \(number + 1)" : "That is all; help says more."
    let lines =
      Wrapping.hanging(words, after: "\(number) of \(steps.count)  ", width: width)
      + Wrapping.hanging(step.line, after: "Type:  ", width: width) + [next]
    return lines.map { $0 + "\n" }.joined()
  }

  static func noStep(_ word: String, of count: Int) -> Diagnostic {
    Diagnostic(
      .error,
      "the tour has no step \"\(word)\"",
      expected: "a number from 1 to \(count)"
    )
  }

  /// A claim on which the sources disagree, if they do: it shows more verdicts than any other.
  private static func claim(of session: Session) -> String {
    session.workspace.checker.conflicts().first?.first.evidence.readAs
      ?? session.workspace.exampleClaim ?? "deaths = 58"
  }
}
