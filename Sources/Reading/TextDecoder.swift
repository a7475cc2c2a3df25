import Documents

/// Turns the bytes of a file into characters in UTF-8.
///
/// A byte order mark decides first, then whether the bytes are valid UTF-8, then what the file
/// declares. A file that is none of these and holds no damaged UTF-8 is taken for Windows-1252, with
/// a warning.
struct TextDecoder {
  /// The characters of a file.
  struct Characters {
    var bytes: [UInt8]
    /// Where the characters stand in the file; nil when they are its bytes.
    var map: SpanMap?
    var warnings: [Diagnostic] = []
  }

  private let bytes: [UInt8]
  private let path: String

  /// The characters of a file, or why it has none; `declared` is the encoding it says it is in.
  static func characters(
    of bytes: [UInt8],
    path: String,
    declared: String? = nil
  ) -> Result<Characters, Failure> {
    TextDecoder(bytes: bytes, path: path).characters(declared: declared)
  }

  /// A file whose characters cannot be told.
  struct Failure: Error {
    var diagnostic: Diagnostic
  }

  private init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  private func characters(declared: String?) -> Result<Characters, Failure> {
    if let order = UTF16Decoder.order(of: bytes) { return utf16(order) }
    guard let damage = damage else { return .success(Characters(bytes: bytes)) }
    guard let declared, !Self.isUTF8(declared) else {
      // An encoding that nothing declares: a letter above 0x7F that stands between plain ones is no
      // damaged UTF-8.
      if declared == nil, !holdsLongSequence, let characters = SingleByteDecoder.windows1252(bytes)
      {
        return .success(warned(characters, at: damage))
      }
      return .failure(Failure(diagnostic: invalid(at: damage)))
    }
    guard let decode = SingleByteDecoder.named(declared) else {
      return .failure(Failure(diagnostic: unknown(declared)))
    }
    guard let characters = decode(bytes) else {
      return .failure(Failure(diagnostic: invalid(at: damage)))
    }
    return .success(characters)
  }

  private static func isUTF8(_ name: String) -> Bool {
    ["utf-8", "utf8"].contains(name.lowercased())
  }

  private func utf16(_ order: UTF16Decoder.Order) -> Result<Characters, Failure> {
    guard let characters = UTF16Decoder.characters(of: bytes, order) else {
      let message = "the file is written in UTF-16 and damaged"
      return .failure(
        Failure(diagnostic: Diagnostic(.error, message, path: path, expected: "a whole text"))
      )
    }
    return .success(characters)
  }

  /// The offset of the first byte that is not UTF-8; nil when all are.
  private var damage: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Whether a byte that begins a sequence of UTF-8 is followed by one that continues it.
  private var holdsLongSequence: Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 >= 0xC2 && $0 < 0xF5 && $1 & 0xC0 == 0x80 }
  }

  private func warned(_ characters: Characters, at offset: Int) -> Characters {
    var characters = characters
    var warning = invalid(at: offset)
    warning.severity = .warning
    warning.message += ": the file is read as Windows-1252"
    characters.warnings.append(warning)
    return characters
  }

  private func unknown(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      "the file declares the encoding '\(name)', which cannot be read",
      path: path,
      expected: "UTF-8, UTF-16, Windows-1252, ISO-8859-1 or ISO-8859-15"
    )
  }

  private func invalid(at offset: Int) -> Diagnostic {
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return Diagnostic(
      .error,
      "the byte 0x\(digits) is not UTF-8",
      in: SourceText(path: path, bytes: bytes),
      at: Span(offset, min(offset + 1, bytes.count)),
      expected: "a text file in UTF-8"
    )
  }
}
