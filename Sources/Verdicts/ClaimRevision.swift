internal import Annotation
public import Documents
internal import Reading

/// A part of a claim that is to be another.
public struct ClaimChange: Hashable, Sendable {
  /// The parts that can be exchanged.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case place, outside, operation, agent, time, value
  }

  public var part: Part
  /// What stands there instead, as it would be typed; empty leaves the part open.
  public var text: String

  public init(_ part: Part, _ text: String) {
    self.part = part
    self.text = text
  }
}

extension FactChecker {
  /// A claim with parts of it exchanged, as text that can be asked; or why it cannot be made.
  public func revised(_ claim: String, _ changes: [ClaimChange]) -> Result<String, ClaimMistake> {
    let revision = ClaimRevision(lexicon: lexicon, analyser: articles.analyser)
    return changes.reduce(.success(claim)) { result, change in
      result.flatMap { revision.text(of: $0, change) }
    }
  }
}

/// Why a claim cannot be changed.
public struct ClaimMistake: Error {
  public var diagnostic: Diagnostic
}

/// Exchanges a part of a claim: takes the words away that give it, and puts others at the end.
struct ClaimRevision {
  let lexicon: Lexicon
  let analyser: Analyser

  func text(of claim: String, _ change: ClaimChange) -> Result<String, ClaimMistake> {
    let value = change.text.trimmingBlanks
    if change.part == .value { return valued(claim, value) }
    if let mistake = mistake(change.part, value) { return .failure(mistake) }
    let (head, tail) = halves(claim)
    let rest = without(change.part, head)
    return .success(value.isEmpty ? rest + tail : "\(rest) \(phrase(change.part, value))\(tail)")
  }

  /// What scope belongs to, and what comes behind it: the sign and the number, or the full stop.
  private func halves(_ claim: String) -> (head: String, tail: String) {
    if let sign = NotationSplitter.sign(in: claim) {
      let bytes = Array(claim.utf8)
      let head = String(decoding: bytes[..<sign.offset], as: UTF8.self).withoutBlanksBehind
      return (String(head), " " + String(decoding: bytes[sign.offset...], as: UTF8.self))
    }
    let sentence = claim.withoutBlanksBehind
    guard let last = sentence.last, ".!?".contains(last) else { return (String(sentence), "") }
    return (String(sentence.dropLast()), String(last))
  }

  // MARK: The number

  private func valued(_ claim: String, _ value: String) -> Result<String, ClaimMistake> {
    guard let sign = NotationSplitter.sign(in: claim) else {
      return failure("the claim has no sign", expected: "a claim such as \"deaths = 58\"")
    }
    guard !value.isEmpty else {
      return failure("the number is missing", expected: "value=58, or value>=53")
    }
    let isSigned = NotationSplitter.sign(in: value)?.offset == 0
    let head = String(decoding: Array(claim.utf8)[..<sign.offset], as: UTF8.self)
    return .success("\(head.withoutBlanksBehind) \(isSigned ? value : "\(sign.text) \(value)")")
  }

  // MARK: The scope

  /// The lists that name what can stand in a part.
  private func lists(_ part: ClaimChange.Part) -> Set<String> {
    switch part {
    case .place, .outside: ["places"]
    case .operation: ["operations"]
    case .agent: ["places", "organisations", "actors", "persons", "populations"]
    case .time, .value: []
    }
  }

  private func mistake(_ part: ClaimChange.Part, _ value: String) -> ClaimMistake? {
    guard !value.isEmpty else { return nil }
    let analyses = analyses(of: value)
    if part == .time {
      guard analyses.allSatisfy(\.times.isEmpty) else { return nil }
      return ClaimMistake(
        diagnostic: Diagnostic(.error, "\"\(value)\" is no time", expected: "a day, month or year")
      )
    }
    let lists = lists(part)
    let isKnown = analyses.contains { analysis in
      analysis.mentions.contains { lists.contains(lexicon.concepts[$0.concept].list) }
    }
    if isKnown { return nil }
    let names = lexicon.concepts.filter { lists.contains($0.list) }.map(\.name)
    return ClaimMistake(
      diagnostic: Diagnostic(
        .error,
        "no \(part == .outside ? "place" : part.rawValue) is called \"\(value)\"",
        expected: "a name of the rule files",
        candidates: Spelling.nearest(value, in: names)
      )
    )
  }

  private func phrase(_ part: ClaimChange.Part, _ value: String) -> String {
    switch part {
    case .place: return "in \(value)"
    case .outside: return "outside \(value)"
    case .operation: return "during \(value)"
    case .agent: return "by \(value)"
    case .value: return value
    case .time:
      let first = value.split(separator: " ").first.map(String.init) ?? ""
      return Self.beginnings.contains(first) ? value : "in \(value)"
    }
  }

  private static let beginnings: Set<String> = [
    "since", "before", "after", "in", "on", "from", "between", "during", "as", "by", "until",
  ]

  /// The head of a claim without the words that give a part of its scope.
  private func without(_ part: ClaimChange.Part, _ head: String) -> String {
    let document = TextReader.read(sentence: head)
    var spans: [Span] = []
    for analysis in analyser.analyses(of: document) {
      for tokens in self.tokens(of: part, analysis) {
        spans.append(
          Span(
            document.tokens[tokens.lowerBound].span.start,
            document.tokens[tokens.upperBound - 1].span.end
          )
        )
      }
    }
    var bytes = Array(head.utf8)
    for span in spans.sorted(by: { $0.start > $1.start }) where span.end <= bytes.count {
      bytes.removeSubrange(span.start..<span.end)
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: " ").joined(separator: " ")
  }

  /// The tokens that give a part, with the preposition before them.
  private func tokens(of part: ClaimChange.Part, _ analysis: Analysis) -> [Range<Int>] {
    if part == .time { return analysis.times.map { linked($0.tokens, analysis) } }
    let lists = lists(part)
    return analysis.mentions.compactMap { mention in
      guard lists.contains(lexicon.concepts[mention.concept].list) else { return nil }
      let all = linked(mention.tokens, analysis)
      let link = all == mention.tokens ? nil : analysis.word(all.lowerBound).text
      switch part {
      case .outside: return link == "outside" ? all : nil
      case .agent: return link == "by" ? all : nil
      case .place: return link == nil || link == "outside" || link == "by" ? nil : all
      default: return all
      }
    }
  }

  private func linked(_ tokens: Range<Int>, _ analysis: Analysis) -> Range<Int> {
    var start = tokens.lowerBound
    while start > analysis.base, analysis.word(start - 1).tag == .determiner { start -= 1 }
    guard start > analysis.base, analysis.word(start - 1).tag == .preposition else {
      return tokens
    }
    return start - 1..<tokens.upperBound
  }

  private func analyses(of text: String) -> [Analysis] {
    analyser.analyses(of: TextReader.read(sentence: text))
  }

  private func failure(_ message: String, expected: String) -> Result<String, ClaimMistake> {
    .failure(ClaimMistake(diagnostic: Diagnostic(.error, message, expected: expected)))
  }
}
