import Documents
import LineEditing
import Verdicts

/// What Tab offers: commands at the start of a line, then what the command or a claim takes.
struct SessionCompletion {
  let session: Session
  let vocabulary: Vocabulary
  let usage: Usage
  /// Names in lower case that the sources speak of: they come before others.
  var told: Set<String> = []

  /// A part of the line, by its UTF-8 offsets, and the candidates for it.
  private typealias Found = (range: Range<Int>, candidates: [Completion.Candidate])

  /// The most words that the name of something has.
  private static let longestName = 4

  /// What the word at the cursor, a UTF-8 offset, can become.
  func completion(of line: String, at cursor: Int) -> Completion {
    let typed = String(decoding: line.utf8.prefix(max(0, cursor)), as: UTF8.self)
    let row = typed.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let start = typed.utf8.count - row.utf8.count
    let found = found(in: String(row))
    return Completion(
      replacing: (found.range.lowerBound + start)..<(found.range.upperBound + start),
      candidates: ranked(found.candidates)
    )
  }

  /// The most used first, then what the sources speak of, then in the order in which they came.
  private func ranked(_ candidates: [Completion.Candidate]) -> [Completion.Candidate] {
    candidates.enumerated().map { number, candidate in
      let isTold = told.contains(candidate.text.lowercased())
      return (
        count: usage.count(of: candidate.text), told: isTold ? 1 : 0, number: number, candidate
      )
    }
    .sorted { ($1.count, $1.told, $0.number) < ($0.count, $0.told, $1.number) }
    .map(\.3)
  }

  private func found(in row: String) -> Found {
    let words = TypedWords(row).words
    let isBetween = row.last?.isWhitespace ?? true
    // A remark is the user's own.
    if words.first?.text.hasPrefix("#") == true { return (row.utf8.count..<row.utf8.count, []) }
    if words.isEmpty { return (row.utf8.count..<row.utf8.count, commands) }
    // Nobody who begins a command means a town of which it is the beginning, too.
    if let only = words.first, words.count == 1, !isBetween {
      let begun = commands.filter { $0.text.hasPrefix(only.text) }
      if !begun.isEmpty { return (only.range, begun) }
    }
    guard let first = words.first, words.count > 1 || isBetween,
      let command = SessionCommand.named(String(first.text))
    else {
      return inClaim(row, words[...], isBetween, or: words.count <= 1 ? commands : [])
    }
    let rest = words.dropFirst()
    let last = isBetween ? row.utf8.count..<row.utf8.count : words[words.count - 1].range
    switch command.kind {
    case .unknown: return one(row, last, of: own(command))
    case .claim: return inClaim(row, rest, isBetween)
    case .expectation: return inExpectation(row, rest, isBetween, last)
    case .sources:
      let isNot = words.count > 1 && words[1].text == "not" && words[1].range != last
      return one(row, last, of: (isNot ? verdicts : own(command)) + sources(row, last))
    case .facts:
      if row.contains("#") { return one(row, last, of: facts(row, last)) }
      return assigned(row) ?? one(row, last, of: AssignmentCompletion.facts + sources(row, last))
    case .card: return one(row, last, of: cards)
    case .topic: return one(row, last, of: commands + topics)
    case .path: return inPath(row, after: first)
    case .option: return one(row, last, of: options(after: words, isBetween))
    case .part: return assigned(row) ?? one(row, last, of: parts)
    }
  }

  /// What stands behind a key and its sign.
  private func assigned(_ row: String) -> Found? {
    let all = sources(row, row.utf8.count..<row.utf8.count)
    return AssignmentCompletion(
      vocabulary: vocabulary,
      book: session.workspace.rules,
      sources: all
    ).found(in: row)
  }

  /// The words that a command has of its own.
  private func own(_ command: SessionCommand) -> [Completion.Candidate] {
    command.words.map { Completion.Candidate($0) }
  }

  /// The candidates of a list that fit the last word.
  private func one(_ row: String, _ range: Range<Int>, of list: [Completion.Candidate]) -> Found {
    (range, CandidateIndex(list).matches(text(row, range))?.1 ?? [])
  }

  /// A name in a claim may hold spaces: the longest end of the line that begins one is completed.
  private func inClaim(
    _ row: String,
    _ words: ArraySlice<TypedWords.Word>,
    _ isBetween: Bool,
    or commands: [Completion.Candidate] = []
  ) -> Found {
    let end = row.utf8.count
    let starts = words.suffix(Self.longestName).map(\.range.lowerBound) + (isBetween ? [end] : [])
    let extra = commands.isEmpty ? [] : [CandidateIndex(commands)]
    // A name that stands there whole, with a blank behind it: no part of it begins another one.
    var isNamed = false
    for start in starts where !isNamed || start == end {
      let typed = text(row, start..<end)
      let before = words.prefix { $0.range.lowerBound < start }.map(\.text)
      let indices = extra + vocabulary.indices(of: ClaimPosition(after: before).parts)
      guard let (fit, found) = CandidateIndex.matches(typed, in: indices) else {
        isNamed = isNamed || isBetween && isName(typed, in: indices)
        continue
      }
      if fit == .beginning || start == starts.last { return (start..<end, found) }
    }
    return (end..<end, [])
  }

  /// Whether a text is a candidate with blanks behind it.
  private func isName(_ typed: String, in indices: [CandidateIndex]) -> Bool {
    let name = typed.split(separator: " ").joined(separator: " ")
    guard let (fit, found) = CandidateIndex.matches(name, in: indices), fit == .beginning else {
      return false
    }
    return found.contains { $0.text.lowercased() == name.lowercased() }
  }

  private func inExpectation(
    _ row: String,
    _ words: ArraySlice<TypedWords.Word>,
    _ isBetween: Bool,
    _ last: Range<Int>
  ) -> Found {
    if let colon = words.firstIndex(where: { $0.text.hasSuffix(":") }) {
      return inClaim(row, words[(colon + 1)...], isBetween)
    }
    let none = [Completion.Candidate("no contradiction:", note: "no source contradicts")]
    return one(row, last, of: verdicts + none + sources(row, last))
  }

  private func inPath(_ row: String, after command: TypedWords.Word) -> Found {
    let start = min(command.range.upperBound + 1, row.utf8.count)
    let range = start..<row.utf8.count
    return (range, PathCompletion.candidates(for: text(row, range)))
  }

  private var commands: [Completion.Candidate] {
    SessionCommand.all.map { Completion.Candidate($0.name, note: $0.summary) }
  }

  private var topics: [Completion.Candidate] {
    HelpTopic.all.map { Completion.Candidate($0.name, note: $0.summary) }
  }

  /// The sources that begin as typed, else all; a store may have very many.
  private func sources(_ row: String, _ range: Range<Int>) -> [Completion.Candidate] {
    let typed = text(row, range).lowercased()
    let documents = session.workspace.checker.documents
    let near = documents.filter { $0.source.id.lowercased().hasPrefix(typed) }
    return (near.isEmpty ? documents : near).map { document in
      let known = [document.source.publisher?.value, document.source.title?.value]
      return Completion.Candidate(
        document.source.id,
        note: known.compactMap(\.self).joined(separator: ": ")
      )
    }
  }

  private func text(_ row: String, _ range: Range<Int>) -> String {
    String(decoding: Array(row.utf8)[range], as: UTF8.self)
  }

  private func facts(_ row: String, _ range: Range<Int>) -> [Completion.Candidate] {
    session.workspace.checker.facts(beginning: text(row, range), limit: 100).map {
      Completion.Candidate($0.id, note: $0.evidence.readAs)
    }
  }

  private var cards: [Completion.Candidate] {
    RuleCards(book: session.workspace.rules).names.map { Completion.Candidate($0) }
  }

  /// The names of options, then the values of the one that stands there.
  private func options(
    after words: [TypedWords.Word],
    _ isBetween: Bool
  ) -> [Completion.Candidate] {
    guard words.count > 2 || (words.count == 2 && isBetween) else {
      return SessionOptions.all.map { Completion.Candidate($0.name, note: $0.summary) }
    }
    let option = SessionOptions.all.first { $0.name == words[1].text }
    return (option?.values ?? []).map { Completion.Candidate($0) }
  }

  private var parts: [Completion.Candidate] {
    ClaimChange.Part.allCases.map { Completion.Candidate("\($0.rawValue)=") }
  }

  private var verdicts: [Completion.Candidate] {
    Verdict.Kind.allCases.map { Completion.Candidate($0.rawValue, note: "verdict") }
  }
}
