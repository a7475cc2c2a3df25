import Annotation
import ArgumentParser
import Documents
import Glibc
import Reading
import Rendering
import RuleFiles

/// `crosscheck annotate`: rows of text in, their numbers, quantities and dates out.
struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the numbers, quantities and dates of texts, as JSON Lines.",
    discussion: """
      Each row of the input holds "id", "text" and perhaps "reference_date", the day from which
      "last week" is counted; each row of the output the "id" and the "spans". Places are counted
      in code points. A row that cannot be read gives an "error", and the run goes on.

      Example:
        echo '{"id": 1, "text": "It rose by 7% to $1.5bn."}' | crosscheck annotate

      \(ExitCodes.table)
      """
  )

  @Option(help: ArgumentHelp("The folder of the rule files.", valueName: "dir"))
  var rules: String?

  func run() throws {
    let console = Console(results: Style(), messages: Style())
    let annotator = ValueSpans(words: try words(console))
    var writer = JSONWriter()
    var isWhole = true
    let isRead = LineStream(STDIN_FILENO).forEach {
      console.show(writer.bytes)
      writer.removeAll()
    } _: { line in
      if line.allSatisfy({ $0 <= 0x20 }) { return }
      if !Self.annotate(line, annotator, &writer) { isWhole = false }
      if writer.bytes.count > 1 << 16 {
        console.show(writer.bytes)
        writer.removeAll()
      }
    }
    console.show(writer.bytes)
    guard isRead else { throw ExitCode.unreadableFile }
    guard isWhole else { throw ExitCode.syntaxError }
  }

  /// Only the words that values need: the other rules and the articles are left alone.
  private func words(_ console: Console) throws -> ValueWords {
    let (locations, missing) = Locations.find(
      sources: [""],
      rules: rules,
      environment: Environment.variables
    )
    console.tell(missing)
    guard missing.isEmpty else { throw ExitCode.unreadableFile }
    let (book, diagnostics) = RuleFolder.read(
      lists: ValueWords.files,
      path: locations.rules,
      displayPath: locations.shown(locations.rules)
    )
    console.tell(diagnostics.filter { $0.severity == .error })
    guard Paths.isFolder(locations.rules) else { throw ExitCode.unreadableFile }
    return ValueWords(book)
  }

  /// Writes the row of a line; false when the line could not be read.
  private static func annotate(
    _ line: [UInt8],
    _ annotator: ValueSpans,
    _ writer: inout JSONWriter
  ) -> Bool {
    var id = ArraySlice("null".utf8)
    do throws(JSONRow.Mistake) {
      let row = try JSONRow(line)
      if let raw = row.raw("id") { id = raw }
      guard let text = try row.text("text") else {
        throw JSONRow.Mistake("the row has no text", expected: "a member `text`")
      }
      var source = Source(id: "")
      source.date = try row.date("reference_date")
      let document = TextReader.read(statements: text, source: source)
      writer.row(
        id: id,
        spans: annotator.spans(of: document, clock: try row.clock("reference_date")),
        of: document.text
      )
      return true
    } catch {
      writer.row(id: id, error: error.message, expected: error.expected, column: error.column)
      return false
    }
  }
}

extension JSONRow {
  /// The time of day of a member that is a date and a time; nil without one.
  func clock(_ key: String) throws(Mistake) -> ClockTime? {
    try text(key).flatMap { ClockTime(iso8601: String(decoding: $0, as: UTF8.self)) }
  }

  /// The day of a member; nil when it is missing or null.
  func date(_ key: String) throws(Mistake) -> PublicationDate? {
    guard let text = try text(key) else { return nil }
    guard let day = Day(iso8601: String(decoding: text, as: UTF8.self)) else {
      throw Mistake("`\(key)` is no date", expected: "a day as in 2022-02-19")
    }
    return PublicationDate(earliest: day, latest: day, origin: .listed)
  }
}
