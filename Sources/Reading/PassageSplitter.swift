import Documents

/// Cuts a text into passages: lines, and lines that an editor has wrapped joined again.
struct PassageSplitter {
  /// A line that is not blank.
  private struct Line {
    var span: Span
    var content: Span
    var mark: Passage.Mark
    /// The number of scalars, and that of its first word.
    var width: Int
    var firstWidth: Int
    /// Whether a blank line stands before it.
    var afterBlank: Bool
    var beginsLower: Bool
    var endsOpen: Bool
  }

  private let text: SourceText
  private let letters: Letters

  /// The passages of a text in order; what lies between them is white space.
  static func passages(of text: SourceText) -> [Passage] {
    PassageSplitter(text: text).passages()
  }

  private init(text: SourceText) {
    self.text = text
    letters = Letters(bytes: text.bytes, end: text.bytes.count)
  }

  private func passages() -> [Passage] {
    let lines = lines()
    let wrapWidth = wrapWidth(of: lines)
    var passages: [Passage] = []
    for (index, line) in lines.enumerated() {
      if index > 0, let last = passages.last {
        if isUnderline(line), !line.afterBlank, last.mark == .plain {
          let level = letters.bytes[line.span.start] == UInt8(ascii: "=") ? 1 : 2
          passages[passages.count - 1].mark = .heading(level: level)
          passages[passages.count - 1].span.end = line.span.end
          continue
        }
        if joins(lines[index - 1], line, width: wrapWidth) {
          passages[passages.count - 1].span.end = line.span.end
          passages[passages.count - 1].content.end = line.content.end
          continue
        }
      }
      passages.append(Passage(mark: line.mark, span: line.span, content: line.content))
    }
    for index in passages.indices {
      passages[index].tokens = Tokenizer.tokens(of: text.bytes, in: passages[index].content)
    }
    return passages
  }

  private func lines() -> [Line] {
    var lines: [Line] = []
    var afterBlank = true
    for index in text.lineStarts.indices {
      let span = letters.trimmed(text.line(index))
      if span.length == 0 {
        afterBlank = true
        continue
      }
      lines.append(line(span, afterBlank: afterBlank))
      afterBlank = false
    }
    return lines
  }

  private func line(_ span: Span, afterBlank: Bool) -> Line {
    let (mark, content) = marked(span)
    let bytes = text.bytes[content.start..<content.end]
    let first = bytes.prefix { $0 > 0x20 }
    let last = bytes.last ?? 0
    return Line(
      span: span,
      content: content,
      mark: mark,
      width: bytes.count { $0 & 0xC0 != 0x80 },
      firstWidth: first.count { $0 & 0xC0 != 0x80 },
      afterBlank: afterBlank,
      beginsLower: bytes.first.map { (0x61...0x7A).contains($0) } ?? false,
      endsOpen: last | 0x20 >= 0x61 && last | 0x20 <= 0x7A || last == UInt8(ascii: ",")
    )
  }

  /// The mark of a line and the span of what it says.
  private func marked(_ span: Span) -> (Passage.Mark, Span) {
    let bytes = text.bytes[span.start..<span.end]
    let rest: (Int) -> Span = { letters.trimmed(Span(span.start + $0, span.end)) }
    switch bytes.first {
    case UInt8(ascii: "#"):
      let level = bytes.prefix { $0 == UInt8(ascii: "#") }.count
      guard level <= 6, span.length > level, bytes[span.start + level] == 0x20 else { break }
      return (.heading(level: level), rest(level))
    case UInt8(ascii: ">"):
      let content = rest(1)
      return content.length == 0 ? (.rule, span) : (.quote, content)
    case UInt8(ascii: "!") where bytes.dropFirst().first == UInt8(ascii: "["):
      return (.image, span)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      guard span.length > 2, bytes[span.start + 1] == 0x20 else { break }
      if bytes.first == UInt8(ascii: "+"), text[rest(1)].lowercased() == "posts" { break }
      return (.listItem, rest(1))
    case .some(0x30...0x39):
      let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
      guard digits <= 3, span.length > digits + 2, bytes[span.start + digits] == UInt8(ascii: "."),
        bytes[span.start + digits + 1] == 0x20
      else { break }
      return (.listItem, rest(digits + 1))
    default: break
    }
    return (isRule(bytes) ? .rule : .plain, span)
  }

  /// Whether a line holds nothing but marks.
  private func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 && letters.glyphIsMark($0) }
  }

  private func isUnderline(_ line: Line) -> Bool {
    guard line.mark == .rule, line.span.length >= 3,
      let first = text.bytes[line.span.start...].first,
      first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
    else { return false }
    return text.bytes[line.span.start..<line.span.end].allSatisfy { $0 == first }
  }

  /// The width to which the text is wrapped, or 0 if it has a line for each paragraph.
  ///
  /// A wrapped text shows itself by lines that end in the middle of a sentence, the next one
  /// beginning with a small letter.
  private func wrapWidth(of lines: [Line]) -> Int {
    var width = 0
    for (line, next) in zip(lines, lines.dropFirst()) where continues(line, next) {
      width = max(width, line.width)
    }
    return width
  }

  private func continues(_ line: Line, _ next: Line) -> Bool {
    !next.afterBlank && next.mark == .plain && next.beginsLower && line.endsOpen
      && isRunning(line.mark) && (40...120).contains(line.width) && next.width <= 120
  }

  private func isRunning(_ mark: Passage.Mark) -> Bool {
    mark == .plain || mark == .listItem || mark == .quote
  }

  private func joins(_ line: Line, _ next: Line, width: Int) -> Bool {
    guard width > 0 else { return false }
    if continues(line, next) { return true }
    guard !next.afterBlank, isRunning(line.mark), line.width <= width, next.width <= width + 20,
      next.mark == .plain || next.mark == .quote && line.mark == .quote
    else { return false }
    // The next word did not fit on the line.
    return line.width + 1 + next.firstWidth > width
  }
}
