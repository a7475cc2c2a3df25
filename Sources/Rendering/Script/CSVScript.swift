import Verdicts

/// Results of a script as comma-separated values: a row for each claim and source.
public struct CSVScript: ScriptRenderer {
  private var isBegun = false

  public init() {}

  public mutating func add(_ result: ScriptResult) -> String {
    guard case .report(let report) = result.answer else { return "" }
    let text = TableText(.verdicts(on: [report]), mode: .csv).text
    defer { isBegun = true }
    return isBegun ? Self.withoutHead(text) : text
  }

  public mutating func end(_ tally: ScriptTally) -> String {
    isBegun ? "" : TableText(.verdicts(on: []), mode: .csv).text
  }

  /// The names of the columns hold no end of line.
  private static func withoutHead(_ text: String) -> String {
    String(text[text.index(after: text.firstIndex(of: "\n") ?? text.startIndex)...])
  }
}
