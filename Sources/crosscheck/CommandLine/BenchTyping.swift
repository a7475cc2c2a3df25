import ArgumentParser
import Documents
import Glibc
import LineEditing
import Reading
import Rendering
import Verdicts

/// `crosscheck bench typing`: what a key costs in a session with very many facts.
struct BenchTyping: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "typing",
    abstract: "Measures what completing, colouring and hinting a typed line costs.",
    discussion: """
      The articles are the sentences that the cards give as examples, over and over,
      until they have the facts that are asked for. It prints seconds, milliseconds
      and megabytes as one line of JSON.

      Example:
        crosscheck bench typing --facts 10000
      """
  )

  @Option(help: ArgumentHelp("The number of facts to load.", valueName: "n"))
  var facts = 10_000

  @OptionGroup var shared: SharedOptions

  /// The paragraphs of an article.
  private static let length = 1_000

  func validate() throws {
    guard (1...10_000_000).contains(facts) else {
      throw ValidationError("--facts is 1 to 10000000")
    }
  }

  func run() throws {
    let facts = facts
    let workspace = try shared.workspace()
    let console = shared.console
    try MainActor.assumeIsolated { try Self.measure(facts, workspace, console) }
  }

  @MainActor
  private static func measure(
    _ facts: Int,
    _ workspace: Workspace,
    _ console: Console
  ) throws {
    var workspace = workspace
    let sentences = workspace.checker.exampleSentences
    guard !sentences.isEmpty else { throw ExitCode.unreadableFile }
    let text = (0..<length).map { sentences[$0 % sentences.count] }.joined(separator: "\n\n")
    func article(_ number: Int) -> Document {
      TextReader.read(statements: Array(text.utf8), source: Source(id: "copy-\(number)"))
    }
    let each = workspace.checker.factCount(of: article(0))
    let start = ContinuousClock.now
    workspace.add((0..<max(1, facts / max(1, each))).map(article))
    let seconds = milliseconds(since: start) / 1_000
    let session = Session(workspace: workspace, console: console)
    let claims = workspace.checker.exampleClaims
    let lines = lines(claims, source: "copy-1")
    let adviser = SessionAdviser(session: session)
    // The words are made ready when they are first asked for, at the first key.
    _ = adviser.completion(of: lines[0], at: lines[0].utf8.count)
    let tabs = lines.map { line in
      time { _ = adviser.completion(of: line, at: line.utf8.count) }
    }
    let keys = lines.map { line in
      time {
        _ = adviser.highlights(of: line)
        _ = adviser.hint(after: line)
      }
    }
    let figures: [(String, Double)] = [
      ("facts", Double(workspace.checker.factCount)), ("load_s", seconds),
      ("complete_med_ms", median(tabs)), ("complete_max_ms", tabs.max() ?? 0),
      ("key_med_ms", median(keys)), ("key_max_ms", keys.max() ?? 0), ("peak_mb", Figures.peak),
    ]
    let texts = figures.map { "\"\($0)\": \(Figures.text($1))" }
    console.show("{\(texts.joined(separator: ", "))}\n")
  }

  /// Lines as they grow key by key: claims, and commands that name sources, facts and files.
  private static func lines(_ claims: [String], source: String) -> [String] {
    let whole =
      claims + [
        "show \(source) 12", "why not agrees \(source)", "whatif place=", "facts measure=deaths",
        "facts \(source)#12", "rule counts-agree", "set mode table", "load /usr/share/doc",
        "expect agrees \(source): \(claims.first ?? "")",
      ]
    return whole.flatMap { line in line.indices.map { String(line[...$0]) } }
  }

  private static func time(_ work: () -> Void) -> Double {
    let start = ContinuousClock.now
    work()
    return milliseconds(since: start)
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> Double {
    let (seconds, attoseconds) = start.duration(to: .now).components
    return Double(seconds) * 1e3 + Double(attoseconds) * 1e-15
  }

  private static func median(_ figures: [Double]) -> Double {
    figures.isEmpty ? 0 : figures.sorted()[figures.count / 2]
  }
}
