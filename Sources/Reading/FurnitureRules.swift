import Documents

/// What a passage is by its own words alone.
struct FurnitureRules {
  /// Why a passage is furniture, or may be, and what follows it.
  struct Finding: Hashable {
    var reason: String
    var role: EnglishFurniture.Role
  }

  private let text: SourceText
  /// The phrases without spaces and marks, by their first byte, longest first.
  private static let phrases: [UInt8: [(bytes: [UInt8], finding: Finding)]] = {
    var phrases: [UInt8: [(bytes: [UInt8], finding: Finding)]] = [:]
    for (reason, role, words) in EnglishFurniture.phrases {
      for word in words {
        let bytes = bare(word.utf8)
        guard let first = bytes.first else { continue }
        phrases[first, default: []].append((bytes, Finding(reason: reason, role: role)))
      }
    }
    return phrases.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }()

  init(text: SourceText) { self.text = text }

  /// What a passage is by its own words, or nil: furniture wherever it stands, but with the role
  /// `opensList` only above a list.
  func finding(_ passage: Passage) -> Finding? {
    let tokens = passage.tokens
    switch passage.mark {
    case .image: return Finding(reason: "picture", role: .alone)
    case .rule: return Finding(reason: "separator", role: .alone)
    case .plain, .heading, .quote, .listItem: break
    }
    guard tokens.count <= 200 else { return nil }
    if let phrase = phrase(passage.content) { return phrase }
    if let reason = opening(passage) { return Finding(reason: reason, role: .alone) }
    if CopyrightLine(tokens) != nil { return Finding(reason: "copyright", role: .alone) }
    if isContribution(tokens) { return Finding(reason: "agencies", role: .alone) }
    if isCounter(tokens) { return Finding(reason: "counter", role: .alone) }
    if isNewsletter(passage) { return Finding(reason: "newsletter", role: .alone) }
    if isFileName(tokens) { return Finding(reason: "name of a picture", role: .alone) }
    if isAddress(tokens) { return Finding(reason: "address", role: .alone) }
    if isAgencyLine(tokens) { return Finding(reason: "agencies", role: .alone) }
    if isSectionLabel(tokens) { return Finding(reason: "section label", role: .alone) }
    if isLabel(passage) { return Finding(reason: "other stories", role: .opensList) }
    return nil
  }

  /// "34 comments", "Comments (34)", "5 min read".
  private func isCounter(_ tokens: [Token]) -> Bool {
    guard tokens.count <= 6, tokens.contains(where: { $0.kind == .number }) else { return false }
    let words = tokens.lazy.filter { $0.kind == .word }.map(\.word)
    return !words.isEmpty && words.allSatisfy(EnglishFurniture.counters.contains)
  }

  /// Whether a line advertises a letter to readers: "Our morning newsletter: 15,000 read it".
  private func isNewsletter(_ passage: Passage) -> Bool {
    let tokens = passage.tokens
    guard passage.wordCount <= 40,
      let place = tokens.firstIndex(where: { token in
        token.span.length >= 10 && (token.word == "newsletter" || token.word == "newsletters")
      })
    else { return false }
    return tokens[..<place].suffix(4).contains { $0.word == "our" || $0.word == "your" }
  }

  /// Whether a line says who contributed to the report.
  private func isContribution(_ tokens: [Token]) -> Bool {
    guard tokens.count <= 40, tokens.suffix(6).contains(where: { $0.word == "contributed" }) else {
      return false
    }
    let words = tokens.suffix(6).map(\.word).filter { $0 != "." }
    return words.count >= 4
      && words.suffix(4).dropLast().elementsEqual(["contributed", "to", "this"])
      && ["report", "article", "story"].contains(words.last)
  }

  /// Whether a passage is the name of a section, such as "Europe".
  func isSection(_ passage: Passage) -> Bool {
    passage.span.length <= 40
      && EnglishFurniture.sections.contains(passage.tokens.map(\.word).joined(separator: " "))
  }

  /// Letters, figures and "+" in lower case.
  private static func bare(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      switch byte {
      case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "+"): byte
      case 0x41...0x5A: byte | 0x20
      // Typographic marks and odd spaces are left out; a letter outside ASCII matches nothing.
      case 0xC3...: byte == 0xE2 ? nil : 0xFF
      default: nil
      }
    }
  }

  /// The finding of a line made of known phrases only: "You might also likeRELATED".
  func phrase(_ span: Span) -> Finding? {
    guard span.length <= 120 else { return nil }
    let bytes = Self.bare(text.bytes[span.start..<span.end])
    var findings: [Finding] = []
    var offset = 0
    while offset < bytes.count {
      let candidates = Self.phrases[bytes[offset]] ?? []
      guard let next = candidates.first(where: { bytes[offset...].starts(with: $0.bytes) }) else {
        return nil
      }
      findings.append(next.finding)
      offset += next.bytes.count
    }
    return findings.first { $0.role == .opensOthers }
      ?? findings.first { $0.role != .opensList } ?? findings.first
  }

  private static let openings = Dictionary(grouping: EnglishFurniture.openings) { $0.words[0] }

  private func opening(_ passage: Passage) -> String? {
    guard let first = passage.tokens.first, let openings = Self.openings[first.word] else {
      return nil
    }
    let count = passage.wordCount
    for (reason, words, atMost) in openings where count <= atMost {
      guard passage.tokens.count > words.count || words.count == 1 else { continue }
      guard passage.tokens.starts(with: words, by: { $0.word == $1 }) else { continue }
      let isStatement = EnglishFurniture.unfinished.contains(reason) && passage.endsSentence
      return isStatement ? nil : reason
    }
    return nil
  }

  /// "9825791004_0c0f235ae5_k" or "harbour.jpg".
  private func isFileName(_ tokens: [Token]) -> Bool {
    guard let last = tokens.last, tokens.count <= 40,
      tokens.dropFirst().allSatisfy({ !$0.spaceBefore })
    else { return false }
    let extensions: Set<String> = ["jpg", "jpeg", "png", "gif", "webp", "svg", "avif"]
    if tokens.count >= 3, extensions.contains(last.word) { return true }
    let hasFigure = tokens.contains { $0.word.utf8.contains { (0x30...0x39).contains($0) } }
    return hasFigure && tokens.contains { $0.word == "_" }
  }

  /// "https://example.com/a".
  private func isAddress(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first?.word, tokens.count >= 3 else { return false }
    return ["http", "https", "www"].contains(first)
      && tokens.dropFirst().allSatisfy { !$0.spaceBefore }
  }

  /// "rc/rt (AFP, AP, dpa, Reuters)".
  private func isAgencyLine(_ tokens: [Token]) -> Bool {
    guard tokens.count <= 24, tokens.last?.word == ")",
      let open = tokens.firstIndex(where: { $0.word == "(" })
    else { return false }
    let initials = tokens[..<open].allSatisfy { token in
      token.kind == .mark ? token.word == "/" || token.word == "," : token.word.utf8.count <= 3
    }
    let names = tokens[(open + 1)...].dropLast()
    return initials
      && names.contains { EnglishFurniture.agencies.contains($0.word) }
      && names.allSatisfy { token in
        [",", "/", "and", "with"].contains(token.word)
          || EnglishFurniture.agencies.contains(token.word)
          || token.word.utf8.count <= 4
      }
  }

  /// "Analysis | Africa": a few capitalised words on each side of a bar.
  private func isSectionLabel(_ tokens: [Token]) -> Bool {
    guard tokens.count >= 3, tokens.count <= 12, tokens.contains(where: { $0.word == "|" }),
      ImprintLine(tokens) == nil
    else { return false }
    let parts = tokens.split(omittingEmptySubsequences: false) { $0.word == "|" }
    return parts.allSatisfy { part in
      !part.isEmpty && part.count <= 4
        && part.allSatisfy { $0.isCapitalized || ["and", "&", "of", "the", "-"].contains($0.word) }
    }
  }
}
