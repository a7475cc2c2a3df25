import Annotation
import ArgumentParser
import Documents
import Glibc
import Reading
import Rendering
import RuleFiles
import Verdicts

/// The text that is read over and over to measure speed, and the table of what was measured.
struct BenchTexts: ParsableArguments {
  @Argument(help: "Articles; those of --sources, else the shipped ones, when none is named.")
  var files: [String] = []

  @Option(help: ArgumentHelp("The largest text, in millions of bytes.", valueName: "n"))
  var megabytes = 1

  @Option(help: "How often each text is read; the fastest counts.")
  var times = 3

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (1...1000).contains(megabytes) else { throw ValidationError("--megabytes is 1 to 1000") }
    guard (1...1000).contains(times) else { throw ValidationError("--times is 1 to 1000") }
  }

  /// Measures work on texts of ten thousand bytes and ten times more, up to the largest, and shows
  /// millions of bytes a second of processor time.
  func run(_ name: String, _ work: (_ text: [UInt8]) -> Int) throws {
    let articles = try articles()
    var size = 10_000
    repeat {
      let text = Self.text(of: size, from: articles)
      var best = Double.infinity
      var found = 0
      for _ in 0..<times {
        let start = Self.seconds
        found = work(text)
        best = min(best, Self.seconds - start)
      }
      shared.console.show(Self.row(name, bytes: text.count, seconds: best, found: found))
      size *= 10
    } while size <= megabytes * 1_000_000
  }

  /// The words of the articles, one after the other.
  private func articles() throws -> [UInt8] {
    let (locations, missing) = Locations.find(
      sources: files + shared.sources,
      rules: shared.rules,
      environment: Environment.variables
    )
    let folders = locations.sources.map(SourceFolder.read)
    shared.console.tell(missing + folders.flatMap(\.diagnostics))
    let texts = folders.flatMap(\.documents).map(\.text.bytes)
    guard !texts.isEmpty else { throw ExitCode.unreadableFile }
    return Array(texts.joined(separator: "\n\n".utf8))
  }

  /// The articles over and over, up to a number of bytes, cut between two characters.
  private static func text(of size: Int, from articles: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(size + articles.count)
    while text.count < size { text += articles }
    var end = size
    while end > 0, text[end - 1] >= 0x80 { end -= 1 }
    return Array(text.prefix(end))
  }

  /// The processor time used so far.
  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func row(_ name: String, bytes: Int, seconds: Double, found: Int) -> String {
    func number(_ value: Double) -> String { Interval((value * 1000).rounded() / 1000).description }
    let speed = Double(bytes) / 1e6 / max(seconds, 1e-9)
    let size = number(Double(bytes) / 1e6)
    return "\(name)  \(size) MB  \(number(seconds)) s  \(number(speed)) MB/s  \(found) found\n"
  }
}

/// `crosscheck bench annotate`: the speed of finding numbers, quantities and dates.
struct BenchAnnotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Measures how fast numbers, quantities and dates are found.",
    discussion: "Example:\n  crosscheck bench annotate --megabytes 10"
  )

  @OptionGroup var texts: BenchTexts

  func run() throws {
    let annotator = ValueSpans(
      words: ValueWords(try texts.shared.ruleBook())
    )
    try texts.run("annotate") { text in
      let document = TextReader.read(statements: text, source: Source(id: ""))
      return annotator.spans(of: document).count
    }
  }
}

/// `crosscheck bench extract`: the speed from bytes to rows of facts.
struct BenchExtract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Measures how fast articles become facts.",
    discussion: "Example:\n  crosscheck bench extract articles --megabytes 10"
  )

  @OptionGroup var texts: BenchTexts

  func run() throws {
    let reader = ArticleReader(rules: try texts.shared.ruleBook())
    var writer = JSONWriter()
    try texts.run("extract") { text in
      guard let document = TextReader.read(bytes: text, path: "bench", id: "bench").document else {
        return 0
      }
      let facts = reader.facts(of: document)
      writer.removeAll()
      Extract.write(facts, to: &writer)
      return facts.count
    }
  }
}
