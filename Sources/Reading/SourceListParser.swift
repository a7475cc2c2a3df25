import Documents

/// Reads a list of sources, line by line; what cannot be read is reported and left out.
struct SourceListParser {
  private let text: SourceText
  private let letters: Letters
  private var entries: [SourceList.Entry] = []
  private var diagnostics: [Diagnostic] = []

  static func read(bytes: [UInt8], path: String) -> (list: SourceList?, diagnostics: [Diagnostic]) {
    let characters: TextDecoder.Characters
    switch TextDecoder.characters(of: bytes, path: path) {
    case .success(let decoded): characters = decoded
    case .failure(let failure): return (nil, [failure.diagnostic])
    }
    if let problem = TextCheck.problem(with: characters.bytes, path: path) {
      return (nil, [problem])
    }
    var parser = SourceListParser(text: SourceText(path: path, bytes: characters.bytes))
    parser.diagnostics = characters.warnings
    for index in parser.text.lineStarts.indices { parser.readLine(index) }
    return (SourceList(text: parser.text, entries: parser.entries), parser.diagnostics)
  }

  private init(text: SourceText) {
    self.text = text
    letters = Letters(bytes: text.bytes, end: text.bytes.count)
  }

  private mutating func readLine(_ index: Int) {
    let line = letters.trimmed(text.line(index))
    guard line.length > 0, text.bytes[line.start] != UInt8(ascii: "#") else { return }
    let (key, rest) = firstWord(of: line)
    if text[key] == "source" {
      beginEntry(rest, line: line)
      return
    }
    guard !entries.isEmpty else {
      report("nothing says of which source this is", at: key, expected: "a line 'source …' above")
      return
    }
    let (valueSpan, originSpan) = parts(of: rest)
    guard let origin = origin(originSpan) else { return }
    let words = valueSpan.length > 0 ? text[valueSpan] : nil
    guard words != nil || origin == .some(nil) else {
      report("nothing is said here", at: Span(line.end, line.end), expected: "a value")
      return
    }
    guard words == nil || origin != nil else {
      report("a value is given and said not to be stated", at: originSpan ?? line)
      return
    }
    guard let value = value(text[key], words, key: key, at: valueSpan) else { return }
    let field = SourceList.Field(value: value, origin: origin ?? .listed, span: line)
    entries[entries.count - 1].fields.append(field)
  }

  private mutating func beginEntry(_ id: Span, line: Span) {
    guard id.length > 0 else {
      report("the source has no name", at: Span(line.end, line.end), expected: "its id")
      return
    }
    if entries.contains(where: { $0.id == text[id] }) {
      report("'\(text[id])' stands in this list twice", at: id)
    }
    entries.append(SourceList.Entry(id: text[id], span: id, fields: []))
  }

  private func firstWord(of line: Span) -> (word: Span, rest: Span) {
    var end = line.start
    while end < line.end, letters.glyph(at: end).glyph != .space {
      end += letters.glyph(at: end).length
    }
    return (Span(line.start, end), letters.trimmed(Span(end, line.end)))
  }

  /// What stands before the last "|" and after it.
  private func parts(of rest: Span) -> (value: Span, origin: Span?) {
    guard
      let bar = text.bytes[rest.start..<rest.end].lastIndex(of: UInt8(ascii: "|"))
    else { return (rest, nil) }
    return (
      letters.trimmed(Span(rest.start, bar)), letters.trimmed(Span(bar + 1, rest.end))
    )
  }

  /// The origin that a line names; the inner nil means that the text does not state it.
  private mutating func origin(_ span: Span?) -> Source.Origin?? {
    guard let span else { return .some(.listed) }
    let words = text[span]
    let own = "from its own words:"
    switch words {
    case "stated": return .some(.stated(nil))
    case "listed": return .some(.listed)
    case "not stated": return .some(nil)
    case _ where words.hasPrefix(own):
      let quotation = letters.trimmed(Span(span.start + own.utf8.count, span.end))
      guard !Quotation.pieces(of: text[quotation]).isEmpty else {
        report("the words are missing", at: span, expected: "words of the text in \"quotes\"")
        return nil
      }
      return .some(.ownWords(text[quotation]))
    default:
      let expected = "'stated', 'not stated', 'listed' or 'from its own words: \"…\"'"
      report("'\(words)' does not say how this is known", at: span, expected: expected)
      return nil
    }
  }

  private mutating func value(_ name: String, _ words: String?, key: Span, at span: Span)
    -> SourceList.Value?
  {
    switch name {
    case "title": return .title(words)
    case "publisher": return .publisher(words)
    case "author": return .author(words)
    case "date":
      guard let words else { return .date(nil) }
      guard let days = PublicationDate.days(words) else {
        let expected = "a date such as 2022-02-17, 2022-02, or 2022-07..2022-12"
        report("'\(words)' is no date", at: span, expected: expected)
        return nil
      }
      return .date(days)
    default:
      let known = ["source", "title", "publisher", "author", "date"]
      diagnostics.append(
        Diagnostic(
          .error,
          "'\(name)' is nothing that a list of sources knows",
          in: text,
          at: key,
          expected: "'source', 'title', 'publisher', 'author' or 'date'",
          candidates: known.filter { $0.first == name.first }
        )
      )
      return nil
    }
  }

  private mutating func report(_ message: String, at span: Span, expected: String? = nil) {
    diagnostics.append(Diagnostic(.error, message, in: text, at: span, expected: expected))
  }
}
