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
    abstract: "Finds the numbers, quantities and dates of texts.",
    discussion: """
      Each row of the input holds "id", "text" and perhaps "reference_date", the day
      from which "last week" is counted; each row of the output the "id" and the
      "spans". Places are counted in code points. A row that cannot be read gives an
      "error", and the run goes on. With --format text each row is a table to read;
      with --entities it has the names, too, as the word lists know them and as the
      text introduces them.

      Example:
        echo '{"id": 1, "text": "It rose by 7% to $1.5bn."}' | crosscheck annotate

      \(ExitCodes.table)
      """
  )

  @Option(help: ArgumentHelp("The folder of the rule files.", valueName: "dir"))
  var rules: String?

  @Option(help: "jsonl, the default, or text.")
  var format = OutputFormat.jsonl

  @Flag(help: "Names as well: people, places, organisations, operations.")
  var entities = false

  func validate() throws {
    guard format == .jsonl || format == .text else {
      throw ValidationError("no \(format.rawValue) here; expected text, jsonl")
    }
  }

  func run() throws {
    let console = Console(results: Style(), messages: Style())
    let annotator = try annotator(console)
    var writer = JSONWriter()
    var isWhole = true
    let isRead = LineStream(STDIN_FILENO).forEach {
      console.show(writer.bytes)
      writer.removeAll()
    } _: { line in
      if line.allSatisfy({ $0 <= 0x20 }) { return }
      let row = AnnotatedRow(line, annotator)
      if row.mistake != nil { isWhole = false }
      if format == .text { return console.show(row.shown) }
      row.write(to: &writer)
      if writer.bytes.count > 1 << 16 {
        console.show(writer.bytes)
        writer.removeAll()
      }
    }
    console.show(writer.bytes)
    guard isRead else { throw ExitCode.unreadableFile }
    guard isWhole else { throw ExitCode.syntaxError }
  }

  /// For values only the words that they need are read: the other rules are left alone.
  private func annotator(_ console: Console) throws -> Annotator {
    let (locations, missing) = Locations.find(
      sources: [""],
      rules: rules,
      environment: Environment.variables
    )
    console.tell(missing)
    guard missing.isEmpty else { throw ExitCode.unreadableFile }
    let shown = locations.shown(locations.rules)
    let (book, diagnostics) =
      entities
      ? RuleFolder.read(path: locations.rules, displayPath: shown)
      : RuleFolder.read(lists: ValueWords.files, path: locations.rules, displayPath: shown)
    console.tell(diagnostics.filter { $0.severity == .error })
    guard Paths.isFolder(locations.rules) else { throw ExitCode.unreadableFile }
    return Annotator(book, readsNames: entities)
  }
}

/// What finds the values of a text and, if asked for, its names.
private struct Annotator {
  let values: ValueSpans
  let names: Analyser?

  init(_ book: RuleBook, readsNames: Bool) {
    let words = ValueWords(book)
    values = ValueSpans(words: words)
    names = readsNames ? Analyser(lexicon: Lexicon(book), words: words) : nil
  }
}

/// A row of the input, read.
private struct AnnotatedRow {
  private var id = ArraySlice("null".utf8)
  private var spans: [ValueSpan] = []
  private var entities: [EntityMention]?
  private var text = SourceText(path: "", bytes: [])
  /// Why the row cannot be read; nil when it can.
  private(set) var mistake: JSONRow.Mistake?

  init(_ line: [UInt8], _ annotator: Annotator) {
    do throws(JSONRow.Mistake) {
      let row = try JSONRow(line)
      if let raw = row.raw("id") { id = raw }
      guard let bytes = try row.text("text") else {
        throw JSONRow.Mistake("the row has no text", expected: "a member `text`")
      }
      var source = Source(id: "")
      source.date = try row.date("reference_date")
      let document = TextReader.read(statements: bytes, source: source)
      spans = annotator.values.spans(of: document, clock: try row.clock("reference_date"))
      entities = annotator.names.map { EntityReader.entities(of: document, $0) }
      text = document.text
    } catch {
      mistake = error
    }
  }

  func write(to writer: inout JSONWriter) {
    guard let mistake else {
      return writer.row(id: id, spans: spans, entities: entities, of: text)
    }
    writer.row(
      id: id,
      error: mistake.message,
      expected: mistake.expected,
      column: mistake.column
    )
  }

  /// The row for people.
  var shown: String {
    guard let mistake else {
      return SpanText.row(id: id, spans: spans, entities: entities ?? [], of: text)
    }
    return SpanText.row(
      id: id,
      error: mistake.message,
      expected: mistake.expected,
      column: mistake.column
    )
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
