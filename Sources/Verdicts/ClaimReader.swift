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

  /// The claim, or why it could not be read.
  func claim(_ typed: String) -> (Claim?, [Diagnostic]) {
    let trimmed = typed.trimmingBlanks
    guard !trimmed.isEmpty else {
      return (nil, [Diagnostic(.error, "there is no claim here", expected: "a claim such as \(example)")])
    }
    let (text, notes) = spelling.corrected(trimmed)
    if let (sign, left, right) = NotationSplitter.split(text) {
      return notation(typed, text, sign, left, right, notes)
    }
    return sentence(typed, text, notes)
  }

  private var example: String { "\"French deaths = 58\"" }

  // MARK: The notation

  private func notation(
    _ typed: String,
    _ text: String,
    _ sign: Claim.Operator,
    _ left: String,
    _ right: String,
    _ notes: [String]
  ) -> (Claim?, [Diagnostic]) {
    let subject = NotationReader(lexicon: lexicon, analyser: analyser, reader: reader)
    guard !left.isEmpty else {
      return (nil, [at(typed, left, "nothing stands before the sign", "what is counted")])
    }
    guard !right.isEmpty else {
      return (nil, [at(typed, right, "nothing stands after the sign", "a number or a date")])
    }
    let read = subject.read(left)
    guard read.isKnown else {
      let unknown = spelling.unknown(in: left)
      return (nil, [at(typed, unknown.word, "no word here is known", "a measure or an event", unknown.near)])
    }
    if let time = values.claimTime(right), subject.wantsDate(read, right) {
      return (Claim(text: typed, parts: [subject.dated(read, time, sign)], notes: notes), [])
    }
    let number = right.hasPrefix("+") ? String(right.dropFirst()) : right
    guard let value = values.claimValue(number) else {
      return (nil, [at(typed, right, "\"\(right)\" is no number and no date", "a number, a range A..B or a date")])
    }
    return (Claim(text: typed, parts: [subject.counted(read, value, sign)], notes: notes), [])
  }

  // MARK: Plain English

  private func sentence(
    _ typed: String,
    _ text: String,
    _ notes: [String]
  ) -> (Claim?, [Diagnostic]) {
    let document = TextReader.read(sentence: text)
    let analyses = analyser.analyses(of: document)
    let statements = reader.statements(of: document, analyses)
    let parts = SentenceClaim(lexicon: lexicon).parts(of: statements)
    guard !parts.isEmpty else {
      let unknown = spelling.unknown(in: text)
      return (
        nil,
        [
          at(
            typed, unknown.word, "nothing here can be checked",
            "a count such as \(example), or a sentence that says what happened", unknown.near)
        ]
      )
    }
    return (Claim(text: typed, parts: parts, notes: notes), [])
  }

  private func at(
    _ typed: String,
    _ word: String,
    _ message: String,
    _ expected: String,
    _ candidates: [String] = []
  ) -> Diagnostic {
    let text = SourceText(path: "", typed)
    let start = typed.offset(of: word)
    return Diagnostic(
      .error, message, in: text, at: Span(start, min(typed.utf8.count, start + max(1, word.utf8.count))),
      expected: expected, candidates: candidates)
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmingBlanks: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// The byte offset at which a word first stands; 0 when it does not.
  func offset(of word: String) -> Int {
    let bytes = Array(utf8)
    let wanted = Array(word.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return max(0, bytes.count - 1) }
    return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) } ?? 0
  }
}
