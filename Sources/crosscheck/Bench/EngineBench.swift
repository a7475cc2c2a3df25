import ArgumentParser
import Documents
import Inference
import RuleFiles
import Verdicts

/// `crosscheck bench engine`: loads a data set, evaluates the rules of its workload, then changes it
/// row by row.
struct EngineBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "engine",
    abstract: "Runs a workload of the rule engine and prints one line of JSON.",
    discussion: """
      The rules stand in bench/WORKLOAD.rules of the rules folder; each relation that no rule gives is \
      read from DATADIR/RELATION.facts, a row a line, tabs between the columns. With OUTDIR the \
      results are written there, as RELATION.tsv. Seconds are processor time of the one thread; \
      loading includes the indexes, and every row is kept with its proof. Of fc the silences are not \
      kept, a row for each claim and source, but derived for each claim that is asked, within its \
      time; with --stored they are rows like all others.

      Example:
        crosscheck bench engine fc data/fc_1000_100 out
      """
  )

  @Argument(help: "fc, tc, sg or pt.")
  var workload: Workload

  @Argument(help: "The folder of the data set.")
  var data: String

  @Argument(help: "The folder for the results.")
  var out: String?

  @Flag(help: "Keep the silences too.")
  var stored = false

  private var onDemand: [String] { stored ? [] : workload.onDemand }

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let (book, program) = try self.program()
    var database = Database(program)
    var figures = Figures()
    let derived = Set(book.rules.flatMap { $0.gives.map(\.relation) })
    try figures.measure(\.load) {
      for relation in book.relations where !derived.contains(relation.name) {
        try FactFile(folder: data, relation: relation.name).load(into: &database, shared.console)
      }
      try require { () throws(DatabaseError) in try database.prepare() }
    }
    try figures.measure(\.evaluation) {
      try require { () throws(DatabaseError) in try database.evaluate() }
    }
    if let out { try ResultFolder(out, shared.console).write(workload, onDemand, &database) }
    if workload == .fc {
      try require { () throws(DatabaseError) in
        try figures.change(&database, onDemand, data, shared.console)
      }
    }
    shared.console.show(figures.json(workload, data) + "\n")
  }

  /// The rules of the workload, read from their file.
  private func program() throws -> (RuleBook, Inference.Program) {
    let (locations, missing) = Locations.find(
      sources: [],
      rules: shared.rules,
      environment: shared.environment
    )
    guard missing.allSatisfy({ $0.severity != .error }) || !locations.rules.isEmpty else {
      shared.console.tell(missing)
      throw ExitCode.unreadableFile
    }
    let path = "\(locations.rules)/bench/\(workload.rawValue).rules"
    let (book, diagnostics) = RuleFolder.readFile(path: path, displayPath: locations.shown(path))
    shared.console.tell(diagnostics)
    guard diagnostics.allSatisfy({ $0.severity != .error }) else { throw ExitCode.syntaxError }
    let translation = RuleTranslation(book.relations)
    let rules = book.rules.flatMap(translation.rules)
    do {
      let declared = translation.arities
      return (
        book, try Inference.Program(rules: rules, declared: declared, onDemand: Set(onDemand))
      )
    } catch {
      shared.console.tell([Diagnostic(.error, "the rules cannot run: \(error)")])
      throw ExitCode.syntaxError
    }
  }

  private func require(_ work: () throws(DatabaseError) -> Void) throws {
    do {
      try work()
    } catch {
      shared.console.tell([Diagnostic(.error, error.description)])
      throw ExitCode.syntaxError
    }
  }
}

/// The workloads with the relations that they are asked for.
enum Workload: String, ExpressibleByArgument, CaseIterable {
  /// Claims checked against facts.
  case fc
  /// The closure of a graph.
  case tc
  /// The same generation.
  case sg
  /// Points-to.
  case pt

  /// The relations whose rows are the answer.
  var results: [String] {
    switch self {
    case .fc: ["agrees", "contra", "qual", "silent", "nagree"]
    case .tc: ["tc"]
    case .sg: ["sg"]
    case .pt: ["vpt", "hpt"]
    }
  }

  /// The relations of which a few rows are asked for at a time, and most never.
  var onDemand: [String] { self == .fc ? ["silent"] : [] }
}
