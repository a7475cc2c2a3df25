import Documents
import Rendering
import Verdicts

/// Which proofs of an answer are asked for, and how much of them: `003 depth 2`, `003 step 1.3`,
/// `003 all`, `003 facts`.
struct ProofView {
  /// How much is asked for.
  private enum Part {
    case whole
    /// A step by its number, as it is shown.
    case step(String)
    /// Every way to the verdict.
    case all
    /// The steps as rows, as rules see them.
    case facts
  }

  /// The sources whose proofs are asked for; none for all that speak.
  let names: [String]
  private let depth: Int?
  private let part: Part

  /// Whether rows are asked for, and no tree.
  var asksForFacts: Bool { if case .facts = part { true } else { false } }

  /// A proof, or a part of one, under its heading.
  struct Shown {
    var head: String
    var step: ProofStep
    var number = "1"
  }

  /// The words that may stand behind the sources.
  static let words = ["depth", "step", "all", "facts"]

  /// Reads the words behind `why`; `depth` holds where none is given.
  static func read(_ words: [String], depth: Int?) -> Result<ProofView, SourceName.Failure> {
    guard let mark = words.firstIndex(where: Self.words.contains) else {
      return .success(ProofView(names: words, depth: depth, part: .whole))
    }
    let names = Array(words[..<mark])
    let rest = words[(mark + 1)...]
    if let part = ["all": Part.all, "facts": .facts][words[mark]] {
      guard rest.isEmpty else {
        return .failure(mistake("\(words[mark]) takes nothing behind it", words[mark]))
      }
      return .success(ProofView(names: names, depth: depth, part: part))
    }
    guard rest.count == 1, let word = rest.first else {
      return .failure(mistake("\(words[mark]) takes one number", words[mark]))
    }
    if words[mark] == "step" {
      return .success(ProofView(names: names, depth: depth, part: .step(word)))
    }
    guard let levels = Int(word), levels > 0 else {
      return .failure(mistake("\"\(word)\" is no number of levels", "depth"))
    }
    return .success(ProofView(names: names, depth: levels, part: .whole))
  }

  /// What is asked for of the proof of a verdict on a claim.
  func shown(
    of verdict: Verdict,
    on claim: String,
    by checker: FactChecker
  ) -> Result<[Shown], SourceName.Failure> {
    let head = "\(verdict.source) \(verdict.kind.rawValue)"
    guard case .all = part else {
      let whole = Shown(head: ProofText.head(of: verdict), step: verdict.proof)
      return shown(of: whole, named: head).map { [$0] }
    }
    let steps = checker.proofs(of: verdict, on: claim)
    return .success(
      steps.enumerated().map { index, step in
        Shown(head: "\(head), proof \(index + 1) of \(steps.count)", step: step)
      }
    )
  }

  /// What is asked for of one proof: all of it, or a step.
  func shown(of whole: Shown, named head: String) -> Result<Shown, SourceName.Failure> {
    guard case .step(let number) = part else { return .success(whole) }
    let path = number.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard path.first == 1, let found = whole.step.step(at: path.dropFirst()) else {
      return .failure(Self.mistake("the proof has no step \"\(number)\"", "step"))
    }
    return .success(Shown(head: "\(head), step \(number)", step: found, number: number))
  }

  /// A proof in the mode of the session: as a tree, or as JSON.
  func text(of shown: Shown, _ session: Session) -> String {
    Self.text(of: shown, depth: depth, session)
  }

  /// A proof in the mode of the session, cut below a depth if it is drawn.
  static func text(of shown: Shown, depth: Int? = nil, _ session: Session) -> String {
    if session.state.options.mode == .json { return JSONText.pretty(ProofRow(shown.step)) + "\n" }
    return ProofText(
      shown.head,
      shown.step,
      style: session.console.results,
      depth: depth,
      number: shown.number
    ).text
  }

  private static func mistake(_ message: String, _ word: String) -> SourceName.Failure {
    let example =
      switch word {
      case "step": "why 003 step 1.3; why 003 depth 2 shows numbers"
      case "all", "facts": "why 003 \(word)"
      default: "why 003 depth 2"
      }
    return SourceName.Failure(diagnostic: Diagnostic(.error, message, expected: example))
  }
}
