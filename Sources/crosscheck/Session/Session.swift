import Documents
import Rendering
import Verdicts

/// A conversation: the sources and rules in use, the last answer, and what a line does.
struct Session: Sendable {
  var workspace: Workspace
  let console: Console
  /// The answer that `why` explains.
  var lastReport: Report?
  /// Whether the user asked to leave.
  var isOver = false
  /// The lines that old output in a pasted transcript may hold.
  private var echoes: Set<Substring> = []

  init(workspace: Workspace, console: Console) {
    self.workspace = workspace
    self.console = console
  }

  /// Runs one typed line: a command, or else a claim.
  mutating func run(_ line: String) {
    guard let input = input(of: line) else { return }
    let words = input.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, !first.hasPrefix("#") else { return }
    let arguments = Array(words.dropFirst())
    if let command = SessionCommand.named(first), command.takes(arguments) {
      command.run(&self, arguments)
    } else {
      answer(input)
    }
  }

  /// Writes a result, and remembers it as possible old output.
  mutating func show(_ text: String) {
    if !echoes.isEmpty { echoes.formUnion(text.split(separator: "\n")) }
    console.show(text)
  }

  /// What is typed on a line: the prompt of a pasted transcript is stripped, and its old output
  /// is nothing.
  private mutating func input(of line: String) -> String? {
    let trimmed = line.drop(while: \.isWhitespace)
    let prompt = Program.prompt.dropLast()
    guard trimmed.hasPrefix(prompt) else {
      return echoes.contains(line[...]) ? nil : String(trimmed)
    }
    echoes = [prompt]
    return String(trimmed.dropFirst(prompt.count).drop(while: \.isWhitespace))
  }

  private mutating func answer(_ claim: String) {
    switch workspace.checker.check(claim) {
    case .report(let report):
      lastReport = report
      show(ReportText(report, shelf: workspace.shelf, style: console.results).text)
    case .unread(let diagnostics):
      console.tell(Self.suggestion(for: claim) ?? diagnostics)
    }
  }

  /// What to say of a line that reads as no claim but nearly as a command.
  private static func suggestion(for line: String) -> [Diagnostic]? {
    guard !line.contains(where: "=<>~".contains),
      let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init)
    else { return nil }
    let names = Spelling.nearest(to: word, among: SessionCommand.names)
    guard !names.isEmpty else { return nil }
    return [
      Diagnostic(
        .error,
        "\"\(word)\" is no command, and the line is no claim",
        place: Place(line: 1, column: 1),
        line: line,
        width: word.unicodeScalars.count,
        expected: "a command or a claim; see help",
        candidates: names
      )
    ]
  }
}
