internal import Annotation
public import Documents

/// A place where a number stands in a source, and what it was read as.
public struct NumberSighting: Hashable, Sendable {
  /// How the number was taken.
  public enum Role: Hashable, Sendable {
    /// It is the number of facts, which are given in the notation of claims.
    case fact([String])
    /// It is a number of a sentence that no rule makes a fact of.
    case unused
    /// It belongs to a date.
    case date(String)
    /// It stands in what the page adds to the article, for this reason.
    case furniture(String)
    /// It is no number: a part of a name, a code, a file's name.
    case code
  }

  public var source: String
  public var path: String
  public var place: Place
  /// The bytes of the number.
  public var span: Span
  /// The sentence or the line around it.
  public var sentence: Span
  public var quote: String
  public var role: Role
}

extension FactChecker {
  /// Where a number stands: as it is typed, or as another way to write the same.
  ///
  /// The sightings come in the order of the sources and their texts; nil when the text is no number.
  public func sightings(of typed: String) -> [NumberSighting]? {
    guard let value = values.claimValue(typed) else { return nil }
    return documents.flatMap { document in
      NumberTrace(
        document: document,
        statements: store.statements(of: document.source.id)
      ).sightings(of: value.point, typed: typed, in: articles.analyser.analyses(of: document))
    }
  }
}

/// Finds a number in one document.
struct NumberTrace {
  let document: Document
  let statements: [StoredStatement]

  func sightings(of value: Double, typed: String, in analyses: [Analysis]) -> [NumberSighting] {
    var found: [NumberSighting] = []
    for analysis in analyses {
      for number in analysis.numbers where number.point == value && !number.isOrdinal {
        found.append(sighting(number.span, analysis.sentence.span, role(of: number)))
      }
    }
    let times = analyses.flatMap(\.times)
    for span in written(typed) where !found.contains(where: { $0.span.overlaps(span) }) {
      found.append(sighting(span, surroundings(of: span), role(at: span, times)))
    }
    return found.sorted { $0.span.start < $1.span.start }
  }

  private func role(of number: NumberMention) -> NumberSighting.Role {
    let facts = statements.filter { $0.statement.value?.span == number.span }
      .map { EvidenceWriter.notation(of: $0.statement) }
    return facts.isEmpty ? .unused : .fact(facts)
  }

  private func role(at span: Span, _ times: [TimeMention]) -> NumberSighting.Role {
    if let time = times.first(where: { $0.span.overlaps(span) }) {
      return .date(time.period.description)
    }
    for block in document.blocks where block.span.overlaps(span) {
      if case .furniture(let reason) = block.kind { return .furniture(reason) }
      if block.kind == .dateline { return .date("the day of publication") }
    }
    return .code
  }

  private func sighting(
    _ span: Span,
    _ sentence: Span,
    _ role: NumberSighting.Role
  ) -> NumberSighting {
    NumberSighting(
      source: document.source.id,
      path: document.text.path,
      place: document.text.place(at: span.start),
      span: span,
      sentence: sentence,
      quote: document.text[span],
      role: role
    )
  }

  /// The sentence of a place, or its line where there is none.
  private func surroundings(of span: Span) -> Span {
    document.sentences.first { $0.span.contains(span) }?.span
      ?? document.text.line(document.text.lineIndex(at: span.start))
  }

  /// Where the digits stand as they were typed, not inside a longer number.
  private func written(_ typed: String) -> [Span] {
    let wanted = Array(typed.utf8)
    let bytes = document.text.bytes
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return [] }
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (48...57).contains(bytes[index])
    }
    func continues(_ index: Int, _ step: Int) -> Bool {
      if isDigit(index) { return true }
      let isMark = bytes.indices.contains(index) && [0x2C, 0x2E].contains(bytes[index])
      return isMark && isDigit(index + step)
    }
    return (0...(bytes.count - wanted.count)).compactMap { start in
      let end = start + wanted.count
      guard bytes[start] == wanted[0], bytes[start..<end].elementsEqual(wanted),
        !continues(start - 1, -1), !continues(end, 1)
      else { return nil }
      return Span(start, end)
    }
  }
}
