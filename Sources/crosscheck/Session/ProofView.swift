import Documents
import Rendering
import Verdicts

/// Which part of a proof is asked for: `003 depth 2`, `003 step 1.3`.
struct ProofView {
  /// The sources whose proofs are asked for; none for all that speak.
  var names: [String]
  private var depth: Int?
  /// The number of the step, as it is shown.
  private var step: String?

  /// Reads the words behind `why`; `depth` holds where none is given.
  static func read(_ words: [String], depth: Int?) -> Result<ProofView, SourceName.Failure> {
    guard let mark = words.firstIndex(where: { $0 == "depth" || $0 == "step" }) else {
      return .success(ProofView(names: words, depth: depth))
    }
    let names = Array(words[..<mark])
    let rest = words[(mark + 1)...]
    guard rest.count == 1, let word = rest.first else {
      return .failure(mistake("\(words[mark]) takes one number", words[mark]))
    }
    if words[mark] == "step" {
      return .success(ProofView(names: names, depth: depth, step: word))
    }
    guard let levels = Int(word), levels > 0 else {
      return .failure(mistake("\"\(word)\" is no number of levels", "depth"))
    }
    return .success(ProofView(names: names, depth: levels))
  }

  /// The proof of a verdict, or the step of it that is asked for.
  func text(of verdict: Verdict, style: Style) -> Result<String, SourceName.Failure> {
    guard let step else {
      return .success(ProofText(verdict, style: style, depth: depth).text)
    }
    let path = step.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard path.first == 1, let found = verdict.proof.step(at: path.dropFirst()) else {
      return .failure(Self.mistake("the proof has no step \"\(step)\"", "step"))
    }
    let head = "\(verdict.source) \(verdict.kind.rawValue), step \(step)"
    return .success(
      ProofText(head, found, style: style, depth: depth, number: step).text
    )
  }

  private static func mistake(_ message: String, _ word: String) -> SourceName.Failure {
    let example =
      word == "step" ? "why 003 step 1.3; why 003 depth 2 shows numbers" : "why 003 depth 2"
    return SourceName.Failure(diagnostic: Diagnostic(.error, message, expected: example))
  }
}
