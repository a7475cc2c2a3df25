/// What a word at the cursor can become.
package struct Completion: Hashable, Sendable {
  /// One text that can stand there, with a word about it.
  package struct Candidate: Hashable, Sendable {
    /// The text to be inserted, which may hold spaces.
    package var text: String
    /// What is shown beside it in a list; may be empty.
    package var note: String

    /// Makes a candidate, with or without a note.
    package init(_ text: String, note: String = "") {
      self.text = text
      self.note = note
    }
  }

  /// The UTF-8 offsets of the part of the line that a candidate replaces.
  package var replacing: Range<Int>
  /// The candidates, in the order in which they are listed.
  package var candidates: [Candidate]

  /// Makes a completion of the part of a line.
  package init(replacing: Range<Int>, candidates: [Candidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }

  /// A change of the line at the cursor.
  package struct Edit: Hashable, Sendable {
    /// How many scalars the cursor goes forward first.
    package var forward: Int
    /// How many scalars before it are then deleted.
    package var delete: Int
    /// What is inserted in the end.
    package var text: String
  }

  /// What one press of Tab does.
  package enum Effect: Hashable, Sendable {
    /// Nothing fits.
    case none
    /// More is certain.
    case replace(Edit)
    /// Nothing more is certain: the user should see the candidates.
    case list([Candidate])
  }

  /// What Tab does in `line` with the cursor at a UTF-8 offset.
  package func effect(in line: String, cursor: Int) -> Effect {
    let bytes = Array(line.utf8)
    guard !candidates.isEmpty, 0...bytes.count ~= cursor, replacing.lowerBound >= 0,
      replacing.lowerBound <= cursor, cursor <= replacing.upperBound,
      replacing.upperBound <= bytes.count,
      let typed = String(validating: bytes[replacing], as: UTF8.self),
      let ahead = String(validating: bytes[cursor..<replacing.upperBound], as: UTF8.self)
    else { return .none }
    var text = Self.commonPrefix(of: candidates.map(\.text))
    if candidates.count > 1 {
      guard Self.advances(text, typed) else { return .list(candidates) }
    } else if replacing.upperBound == bytes.count, Self.endsWord(text) {
      text += " "
    }
    return .replace(
      Edit(
        forward: ahead.unicodeScalars.count,
        delete: typed.unicodeScalars.count,
        text: text
      )
    )
  }

  /// The longest text with which all of `texts` begin, in whole graphemes.
  package static func commonPrefix(of texts: [String]) -> String {
    guard var prefix = texts.first else { return "" }
    for text in texts.dropFirst() {
      let same = zip(prefix, text).prefix { $0 == $1 }.count
      prefix = String(prefix.prefix(same))
    }
    return prefix
  }

  /// Whether putting `prefix` for what was typed says more, or says it in its right letters.
  private static func advances(_ prefix: String, _ typed: String) -> Bool {
    guard prefix.count == typed.count else { return prefix.count > typed.count }
    return prefix != typed && prefix.lowercased() == typed.lowercased()
  }

  private static func endsWord(_ text: String) -> Bool {
    guard let last = text.last else { return false }
    return last.isLetter || last.isNumber || "\"”')".contains(last)
  }
}
