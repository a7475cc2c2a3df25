import Inference
import Rendering
import Verdicts

/// Proofs as rows in the notation of check rules, with what rules over proofs remark on them.
enum WhyFacts {
  /// The proofs of verdicts of an answer, the steps numbered as rules see them.
  static func text(of verdicts: [Verdict], in report: Report, _ checker: FactChecker) -> String {
    let rows = checker.proofRows(of: report.verdicts)
    return verdicts.map { verdict in
      text(rows.facts(of: verdict.source)) + text(verdict.remarks, on: verdict.source)
    }.joined()
  }

  /// What keeps sources from a verdict.
  static func text(of answers: [WhyNot], on claim: String, _ checker: FactChecker) -> String {
    var rows = checker.noProofRows
    for answer in answers {
      let verdict = answer.verdict
      for step in checker.obstacles(to: answer.asked, on: claim, insteadOf: verdict) {
        rows.add(obstacle: step, to: answer.asked, of: verdict.source)
      }
    }
    return text(rows, on: claim, checker)
  }

  /// Rows, and what rules make of them alone.
  static func text(_ rows: ProofRows, on claim: String, _ checker: FactChecker) -> String {
    let remarks = (try? checker.remarks(on: claim, rows)) ?? [:]
    return text(rows.facts)
      + remarks.sorted { $0.key < $1.key }.map { text($0.value, on: $0.key) }.joined()
  }

  private static func text(_ facts: [Fact]) -> String {
    facts.map { RowNotation.line($0) + "\n" }.joined()
  }

  private static func text(_ remarks: [Remark], on source: String) -> String {
    text(remarks.map { Fact("remark", [.symbol(source), .symbol($0.words)]) })
  }
}
