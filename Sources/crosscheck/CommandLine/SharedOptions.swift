import ArgumentParser
import Documents
import Glibc
import Rendering
import RuleFiles

/// The options that every command has.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .customLong("sources"),
    help: ArgumentHelp("A folder of articles, or one article; may be repeated.", valueName: "path"),
    completion: .file()
  )
  var sources: [String] = []

  @Option(
    help: ArgumentHelp("The folder of the rule files.", valueName: "dir"),
    completion: .directory
  )
  var rules: String?

  @Flag(name: .customLong("no-rc"), help: "Do not run the commands of the user's rc file.")
  var hasNoRC = false

  @Option(help: "Colour: auto, always or never. It only repeats what words say.")
  var color: ColorChoice = .auto

  @Option(help: "The form of the output.")
  var format: OutputFormat?

  /// The variables of the process.
  var environment: [String: String] { Environment.variables }

  /// The streams, drawn as the flags and the surroundings ask for.
  var console: Console {
    Console(results: style(of: STDOUT_FILENO), messages: style(of: STDERR_FILENO))
  }

  private func style(of descriptor: Int32) -> Style {
    Style(
      form: OutputFormat.form(of: format, environment: environment),
      isColored: color.isOn(
        environment: environment,
        isTerminal: Screen.isTerminal(descriptor)
      ),
      width: Screen.width(of: descriptor)
    )
  }

  /// The format, if it is one of those that a command has; else a usage error.
  func format(among allowed: Set<OutputFormat>) throws -> OutputFormat {
    let format = format ?? .text
    guard allowed.contains(format) else {
      let names = OutputFormat.allCases.filter(allowed.contains).map(\.rawValue)
      throw ValidationError(
        "no \(format.rawValue) here; expected \(names.joined(separator: ", "))"
      )
    }
    return format
  }

  /// Loads the rules alone, and shows mistakes in them; a missing folder ends the program.
  func ruleBook() throws -> RuleBook {
    let (book, diagnostics) = try readRules()
    console.tell(diagnostics.filter { $0.severity == .error })
    return book
  }

  /// Loads the rules alone, with what was wrong; a missing folder ends the program.
  func readRules() throws -> (RuleBook, [Diagnostic]) {
    let (locations, missing) = Locations.find(
      sources: sources,
      rules: rules,
      environment: environment
    )
    guard Paths.isFolder(locations.rules) else {
      console.tell(missing)
      throw ExitCode.unreadableFile
    }
    let shown = locations.shown(locations.rules)
    return RuleFolder.read(path: locations.rules, displayPath: shown)
  }

  /// Loads rules and sources; a missing folder ends the program.
  func workspace() throws -> Workspace {
    let console = console
    let (locations, missing) = Locations.find(
      sources: sources,
      rules: rules,
      environment: environment
    )
    console.tell(missing)
    guard missing.isEmpty else { throw ExitCode.unreadableFile }
    let (workspace, diagnostics, isUsable) = Workspace.load(locations, console: console)
    // Warnings on rules are for those who write them: `rules lint` shows them.
    console.tell(
      diagnostics.filter { diagnostic in
        diagnostic.severity == .error || !workspace.ruleDiagnostics.contains(diagnostic)
      }
    )
    guard isUsable else { throw ExitCode.unreadableFile }
    return workspace
  }
}

extension ExitCode {
  /// A claim or an expectation does not hold.
  static let doesNotHold = ExitCode(1)
  /// Usage or syntax error.
  static let syntaxError = ExitCode(2)
  /// A file could not be read.
  static let unreadableFile = ExitCode(3)
}
