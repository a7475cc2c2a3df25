import ArgumentParser
import Documents
import Reading
import Rendering
import Verdicts

/// `crosscheck extract`: articles in, facts out.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads the facts of articles, as JSON Lines.",
    discussion: """
      Each article is read on its own and forgotten, so that any number of them takes
      the memory of one. A row is that of "facts --format jsonl". What cannot be read
      is reported, and the run goes on. Articles are plain text, Markdown, HTML or PDF
      (with pdftotext).

      Example:
        crosscheck extract articles/*.html report.pdf > facts.jsonl

      \(ExitCodes.table)
      """
  )

  @Argument(help: "Articles, or folders of them; - is standard input, the default.")
  var files: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try shared.format(among: [.text, .jsonl])
    let reader = ArticleReader(rules: try shared.ruleBook())
    let inputs = files + shared.sources
    var told: Set<Diagnostic> = []
    var writer = JSONWriter()
    let console = shared.console
    for input in inputs.isEmpty ? ["-"] : inputs {
      Self.read(input) { documents, diagnostics in
        // Mistakes in a folder's list of sources are met with each of its articles.
        console.tell(diagnostics.filter { told.insert($0).inserted })
        for document in documents {
          Self.write(reader.facts(of: document), to: &writer)
          console.show(writer.bytes)
          writer.removeAll()
        }
      }
    }
    if told.contains(where: { $0.severity == .error }) { throw ExitCode.unreadableFile }
  }

  /// Writes facts, a line for each.
  static func write(_ facts: [FactChecker.StoredFact], to writer: inout JSONWriter) {
    for fact in facts {
      FactRow(fact).write(to: &writer)
      writer.endLine()
    }
  }

  /// Reads a file, the files of a folder one after the other, or standard input.
  private static func read(_ input: String, _ use: ([Document], [Diagnostic]) -> Void) {
    guard input != "-" else {
      let (document, diagnostics) = TextReader.readStandardInput(id: "stdin")
      return use(document.map { [$0] } ?? [], diagnostics)
    }
    let (paths, diagnostics) = SourceFolder.articles(at: input)
    use([], diagnostics)
    for path in paths {
      let article = SourceFolder.read(path: path)
      use(article.documents, article.diagnostics)
    }
  }
}
