internal import Annotation
internal import Documents
internal import Reading
internal import RuleFiles

/// Reads claims: the notation `SUBJECT OP VALUE`, or a sentence in plain English.
struct ClaimReader: Sendable {
  let lexicon: Lexicon
  let analyser: Analyser
  let reader: StatementReader
  let values: ValueReader
  let spelling: ClaimSpelling
  /// The days in which the sources were published: a claim's "January" is the one before them.
  var anchor: PublicationDate?

  /// The claim, or why it could not be read.
  func claim(_ typed: String) -> (Claim?, [Diagnostic]) {
    let trimmed = typed.trimmingBlanks
    guard !trimmed.isEmpty else {
      return (
        nil, [Diagnostic(.error, "there is no claim here", expected: "a claim such as \(example)")]
      )
    }
    let (text, notes) = spelling.corrected(trimmed)
    if let parts = NotationSplitter.split(text) {
      if let mistake = mistake(typed, parts) { return (nil, [mistake]) }
      return notation(typed, parts, notes)
    }
    if let parts = headed(text) { return notation(typed, parts, notes) }
    return sentence(typed, text, notes)
  }

  private var example: String { "\"French deaths = 58\"" }

  // MARK: The notation

  private func notation(
    _ typed: String,
    _ parts: NotationSplitter.Parts,
    _ notes: [String]
  ) -> (Claim?, [Diagnostic]) {
    let subject = NotationReader(
      lexicon: lexicon,
      analyser: analyser,
      reader: reader,
      anchor: anchor
    )
    let read = subject.read(parts.left)
    guard read.isKnown || spelling.isTold(read.words) else {
      let unknown = spelling.unknown(in: parts.left)
      return (
        nil,
        [at(typed, unknown.word, "no word here is known", "a measure or an event", unknown.near)]
      )
    }
    if let time = values.claimTime(parts.right, anchor: anchor),
      subject.wantsDate(read, parts.right)
    {
      return (Claim(text: typed, parts: [subject.dated(read, time, parts.sign)], notes: notes), [])
    }
    let right = parts.right.hasPrefix("+") ? String(parts.right.dropFirst()) : parts.right
    guard let value = values.claimValue(right) else { return (nil, [noValue(typed)]) }
    return (Claim(text: typed, parts: [subject.counted(read, value, parts.sign)], notes: notes), [])
  }

  /// What is wrong with the form of a claim: a side is empty, or there are two signs.
  private func mistake(_ typed: String, _ parts: NotationSplitter.Parts) -> Diagnostic? {
    guard !parts.left.isEmpty else {
      return at(typed, "", from: 0, "nothing stands before the sign", "what is counted")
    }
    guard let asTyped = NotationSplitter.split(typed), !asTyped.right.isEmpty else {
      return at(
        typed,
        "",
        from: typed.withoutBlanksBehind.utf8.count,
        "nothing stands after the sign",
        "a number or a date"
      )
    }
    guard let second = NotationSplitter.sign(in: asTyped.right) else { return nil }
    return at(
      typed,
      second.text,
      from: asTyped.rightStart + second.offset,
      "a claim has one sign, and here is a second",
      "a number, a range A..B or a date"
    )
  }

  /// The right side, as it was typed, is no value.
  private func noValue(_ typed: String) -> Diagnostic {
    let parts = NotationSplitter.split(typed)
    let right = parts?.right ?? ""
    return at(
      typed,
      right,
      from: parts?.rightStart ?? 0,
      "\"\(right)\" is no number and no date",
      "a number, a range A..B or a date"
    )
  }

  /// "Swedish deaths in Kosovo: 12": what is counted as a heading, and its number behind a colon.
  private func headed(_ text: String) -> NotationSplitter.Parts? {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let right = String(text[text.index(after: colon)...]).trimmingBlanks
    let left = String(text[..<colon]).trimmingBlanks
    guard !left.isEmpty, text[..<colon].last?.isNumber != true, values.claimValue(right) != nil
    else { return nil }
    let subject = SubjectReader(analyser: analyser).read(TextReader.read(sentence: left))
    let countsPeople = subject.slots.contains { $0.dimension == .population }
    guard subject.measure != nil || countsPeople else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: colon) + 1
    return NotationSplitter.Parts(sign: .equal, left: left, right: right, rightStart: start)
  }

  // MARK: Plain English

  private func sentence(
    _ typed: String,
    _ text: String,
    _ notes: [String]
  ) -> (Claim?, [Diagnostic]) {
    if let none = none(typed, text, notes) { return (none, []) }
    var document = TextReader.read(sentence: text)
    document.source.date = anchor
    let analyses = analyser.analyses(of: document)
    let notes =
      notes
      + analyses.flatMap(\.times).filter(\.isUnresolved).map {
        "\"\(document.text[$0.span])\" names no year: the date is left open"
      }
    let statements = reader.statements(of: document, analyses).map { floating($0, in: document) }
    var parts = analyses.indices.flatMap { number in
      SentenceClaim(lexicon: lexicon).parts(of: statements.filter { $0.sentence == number })
    }
    if parts.isEmpty, let words = words(of: document, analyses) { parts = [words] }
    guard !parts.isEmpty else {
      let unknown = spelling.unknown(in: text)
      return (
        nil,
        [
          at(
            typed,
            unknown.word,
            "nothing here can be checked",
            "a count such as \(example), or a sentence that says what happened",
            unknown.near
          )
        ]
      )
    }
    let sentences = (notes.isEmpty ? analyses : analysesAsTyped(typed)).map {
      TermReader($0, lexicon: lexicon).sentence(implied: false)
    }
    return (Claim(text: typed, parts: parts, notes: notes, sentences: sentences), [])
  }

  /// The sentences with the words as they were typed: a name that no list knows may look misspelt.
  private func analysesAsTyped(_ typed: String) -> [Analysis] {
    var document = TextReader.read(sentence: typed)
    document.source.date = anchor
    return analyser.analyses(of: document)
  }

  /// "Nobody died": a count of none, when a card counts what befell nobody.
  private func none(_ typed: String, _ text: String, _ notes: [String]) -> Claim? {
    guard let counting = NoneClaim.counting(text) else { return nil }
    var document = TextReader.read(sentence: counting)
    document.source.date = anchor
    let statements = reader.statements(of: document, analyser.analyses(of: document))
    let parts = SentenceClaim(lexicon: lexicon).parts(
      of: statements.map { floating($0, in: document) }
    )
    guard let first = parts.first?.statement, first.kind == .measure, first.value?.point == 0,
      reader.measures[first.type] != nil
    else { return nil }
    return Claim(text: typed, parts: parts, notes: notes)
  }

  /// "On a Thursday", "yesterday": a day of the typist's week dates nothing in the sources.
  private func floating(_ statement: Statement, in document: Document) -> Statement {
    guard let slot = statement.period, slot.isDerived, slot.period.precision == .day,
      !document.text[slot.span].utf8.contains(where: { $0 >= 48 && $0 <= 57 })
    else { return statement }
    var statement = statement
    statement.period = nil
    return statement
  }

  /// A phrase without a verb that is read: all its words are asked of a sentence.
  private func words(of document: Document, _ analyses: [Analysis]) -> Claim.Part? {
    let subject = SubjectReader(analyser: analyser).read(document)
    let named = subject.details + subject.slots.map { Detail(concept: $0.concept, name: $0.name) }
    guard subject.isKnown, named.count > 1 else { return nil }
    // A number that is not read as one must stand in the sentence as it is written.
    let written = analyses.flatMap(\.numbers).map { String(document.text[$0.span]) }
    let details = named + written.map { Detail(concept: nil, name: $0) }
    var statement = Statement(
      kind: .event,
      type: subject.event ?? "event",
      sentence: 0,
      span: Span(0, 0),
      rule: "words"
    )
    statement.details = details
    statement.period = subject.period
    return Claim.Part(statement: statement, comparison: .equal)
  }

  /// A diagnostic at a word: at its first place, or from a byte offset that is known.
  private func at(
    _ typed: String,
    _ word: String,
    from offset: Int? = nil,
    _ message: String,
    _ expected: String,
    _ candidates: [String] = []
  ) -> Diagnostic {
    let text = SourceText(path: "", typed)
    let start = offset ?? typed.offset(of: word)
    return Diagnostic(
      .error,
      message,
      in: text,
      at: Span(start, min(typed.utf8.count, start + max(1, word.utf8.count))),
      expected: expected,
      candidates: candidates
    )
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmingBlanks: String {
    String(withoutBlanksBehind.drop(while: \.isWhitespace))
  }

  /// Without blanks at the end.
  var withoutBlanksBehind: Substring {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  /// The byte offset at which a word first stands; 0 when it does not.
  func offset(of word: String) -> Int {
    let bytes = Array(utf8)
    let wanted = Array(word.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return max(0, bytes.count - 1) }
    return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) } ?? 0
  }
}
