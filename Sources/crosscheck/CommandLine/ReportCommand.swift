import ArgumentParser
import Rendering
import Verdicts

/// `crosscheck report`: claims, sources and conflicts in one file, to be read without the program.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a report on claims and sources, to read, print and hand out.",
    discussion: """
      The report says what was not read, what each source says to each claim, where the sources \
      disagree among themselves, and how to repeat it. The name of the file says the form: .html \
      (one page that needs nothing else), .md, .json or .csv.

      Example:
        crosscheck report lesson.claims -o lesson.html

      \(ExitCodes.table)
      """
  )

  @Argument(
    help: "A script of claims; - is standard input. Without it, sources and conflicts only."
  )
  var file: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file")
  )
  var output: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let form = try form()
    let console = shared.console
    let script = try file.map { try Script.opened($0, console: console) }
    let workspace = try shared.workspace()
    let writer = DossierWriter(checker: workspace.checker, command: command)
    var results: [ScriptResult] = []
    for line in script?.typed ?? [] {
      let judge = Judge(checker: workspace.checker)
      guard case .claim(let claim) = judge.parse(line.text, number: line.number, path: file ?? "")
      else { continue }
      let result = judge.result(of: claim, policy: .standard)
      console.tell(claim.placed(result.answer))
      results.append(result)
    }
    let text = writer.text(of: results, form: form)
    if output == "-" {
      console.show(text)
    } else {
      try FileWriter.replace(output, with: text, console: console)
      console.tell("wrote \(output)\n")
    }
    if results.contains(where: { $0.outcome == .unread }) { throw ExitCode.syntaxError }
  }

  /// The form that `--format` asks for, else the one that the name of the file says.
  private func form() throws -> DossierWriter.Form {
    if let format = shared.format {
      guard let form = DossierWriter.Form(rawValue: format.rawValue) else {
        throw ValidationError(
          "no \(format.rawValue) here; expected \(DossierWriter.Form.names)"
        )
      }
      return form
    }
    if let form = DossierWriter.Form(path: output) { return form }
    throw ValidationError(
      output == "-"
        ? "the form of the report is missing; expected --format \(DossierWriter.Form.names)"
        : "\"\(output)\" does not say the form of the report; "
          + "expected a name that ends in .html, .md, .json or .csv"
    )
  }

  private var command: String {
    let sources = shared.sources.map { " --sources \($0)" }.joined()
    let rules = shared.rules.map { " --rules \($0)" } ?? ""
    return "crosscheck report\(sources)\(rules)\(file.map { " \($0)" } ?? "") -o \(output)"
  }
}
