internal import Glibc

/// Turns the bytes that a terminal sends into keys and pasted texts.
struct Keyboard {
  /// What was typed.
  enum Key: Hashable {
    /// One scalar; what is not UTF-8 comes as U+FFFD.
    case scalar(Unicode.Scalar)
    /// A text that the terminal marked as pasted.
    case paste(String)
  }

  /// Sequences that begin with Escape and come as one key, where Escape is also a key by itself.
  var sequences: [[UInt8]: Unicode.Scalar] = [:]

  /// Bytes that came and were not asked for yet.
  private var bytes: ArraySlice<UInt8> = []

  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// How many milliseconds the rest of what has begun is worth waiting for; nil for a new key.
  var patience: Int? {
    if bytes.isEmpty { return nil }
    return bytes.starts(with: Self.pasteStart) ? 2_000 : 50
  }

  /// Takes in what was typed.
  mutating func receive(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// The next key, or nil when its bytes have not all come.
  ///
  /// With `isFinal` nothing more comes, and what is there is read as it stands.
  mutating func next(isFinal: Bool) -> Key? {
    if bytes.starts(with: Self.pasteStart) {
      guard let paste = pasted(isFinal: isFinal) else { return nil }
      return .paste(paste)
    }
    if !bytes.isEmpty, !isFinal, Self.pasteStart.starts(with: bytes) { return nil }
    if bytes.first == 0x1B, !sequences.isEmpty {
      if let (sequence, key) = sequences.first(where: { bytes.starts(with: $0.key) }) {
        bytes = bytes.dropFirst(sequence.count)
        return .scalar(key)
      }
      if !isFinal, sequences.keys.contains(where: { $0.starts(with: bytes) }) { return nil }
    }
    let (step, length) = UTF8Decoder.first(of: bytes)
    if step == .incomplete, !isFinal || bytes.isEmpty { return nil }
    bytes = bytes.dropFirst(length)
    guard case .scalar(let scalar) = step, !(0x80..<0xA0).contains(scalar.value) else {
      return .scalar("\u{FFFD}")
    }
    return .scalar(scalar)
  }

  /// The text between the marks, which are taken away with it.
  private mutating func pasted(isFinal: Bool) -> String? {
    let body = bytes.dropFirst(Self.pasteStart.count)
    guard let end = Self.index(of: Self.pasteEnd, in: body) else {
      guard isFinal else { return nil }
      bytes = []
      return Self.insertable(String(decoding: body, as: UTF8.self))
    }
    bytes = bytes[(end + Self.pasteEnd.count)...]
    return Self.insertable(String(decoding: body[..<end], as: UTF8.self))
  }

  private static func index(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var from = bytes.startIndex
    while let escape = bytes[from...].firstIndex(of: 0x1B) {
      if bytes[escape...].starts(with: mark) { return escape }
      from = escape + 1
    }
    return nil
  }

  /// A pasted text as it is put into the line: each line end is LF, the last one is left out,
  /// and so are control characters, which might act as keys or colour the screen.
  static func insertable(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\r", "\n": kept.append("\n")
      case "\t": kept.append(scalar)
      case _ where scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value: continue
      default: kept.append(scalar)
      }
    }
    while kept.last == "\n" { kept.removeLast() }
    return String(kept)
  }
}
