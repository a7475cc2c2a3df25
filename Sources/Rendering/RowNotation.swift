public import Inference
internal import Verdicts

/// Rows of proofs in the notation of check rules, one a line.
public enum RowNotation {
  /// `step(step: 1, kind: read, rule: none, text: "…")`.
  public static func line(_ fact: Fact) -> String {
    let columns = ProofRows.columns[fact.relation] ?? ProofRows.remarkColumns
    let values = zip(columns, fact.values).map { "\($0): \(text(of: $1))" }
    return "\(fact.relation)(\(values.joined(separator: ", ")))"
  }

  private static func text(of value: Value) -> String {
    guard case .symbol(let text) = value, !isWord(text) else { return value.description }
    return "\"\(Printable.line(text))\""
  }

  /// Whether a text is a word of the rule language as it stands.
  private static func isWord(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
    return isPlain && text.first?.isLowercase == true && text != "not"
  }
}
