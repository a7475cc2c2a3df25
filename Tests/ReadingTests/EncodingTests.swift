import Documents
import Testing

@testable import Reading

/// Files in other encodings than UTF-8: what is read, and where each word of it stands.
@Suite struct `Encodings` {
  private static let words = "Le café “Œuvre” cost €5."

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  private static let windows1252: [UInt8] =
    Array("Le caf".utf8) + [0xE9, 0x20, 0x93, 0x8C] + Array("uvre".utf8) + [0x94]
    + Array(" cost ".utf8) + [0x80] + Array("5.".utf8)

  private static let latin9: [UInt8] =
    Array("<meta charset=iso-8859-15><p>Caf".utf8) + [0xE9] + Array(" cost ".utf8) + [0xA4]
    + Array("5.".utf8)

  private static func page(_ charset: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("<html><meta charset=\"\(charset)\"><p>".utf8) + bytes
  }

  static let files: [(name: String, bytes: [UInt8], text: String, warnings: Int)] = [
    ("plain", Array(words.utf8), words, 0),
    ("UTF-16, little end first", [0xFF, 0xFE] + utf16(words, bigEndian: false), words, 0),
    ("UTF-16, big end first", [0xFE, 0xFF] + utf16(words, bigEndian: true), words, 0),
    (
      "UTF-16 without a mark", utf16("It cost five euros.", bigEndian: false),
      "It cost five euros.", 0
    ),
    ("UTF-16 with a pair", [0xFF, 0xFE] + utf16("A 🙂 café.", bigEndian: false), "A 🙂 café.", 0),
    ("Windows-1252, undeclared", windows1252, words, 1),
    ("Windows-1252, declared", page("windows-1252", windows1252), words, 0),
    ("Latin-1, declared", page("ISO-8859-1", windows1252), words, 0),
    ("Latin-9, declared", latin9, "Café cost €5.", 0),
    ("UTF-8, declared otherwise", page("iso-8859-1", Array(words.utf8)), words, 0),
  ]

  @Test(arguments: files.indices)
  func `are read, and every token leads back to its bytes`(index: Int) throws {
    let file = Self.files[index]
    let path = file.bytes.starts(with: "<".utf8) ? "a.html" : "a.txt"
    let (read, diagnostics) = TextReader.read(bytes: file.bytes, path: path, id: "a")
    let document = try #require(read, "\(file.name)")
    #expect(diagnostics.map(\.severity) == Array(repeating: .warning, count: file.warnings))
    let sentence = try #require(document.sentences.first)
    #expect(document.text[sentence.span] == file.text, "\(file.name)")
    #expect(document.text.fileWords(of: sentence.span) == file.text)
    for token in document.tokens {
      let span = document.text.fileSpan(of: token.span)
      let words = Self.decoded(file.bytes[span.start..<span.end], like: file)
      #expect(words == document.text[token.span], "\(file.name)")
    }
    #expect(document.text.fileSpan(of: sentence.span).end == file.bytes.count)
  }

  /// The characters of bytes of a file, by a decoder of the standard library.
  private static func decoded(
    _ bytes: ArraySlice<UInt8>,
    like file: (name: String, bytes: [UInt8], text: String, warnings: Int)
  ) -> String {
    if file.name.hasPrefix("UTF-16") {
      let isBig = file.bytes.first == 0xFE
      let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
        let (one, other) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isBig ? one << 8 | other : other << 8 | one
      }
      return String(decoding: units, as: UTF16.self)
    }
    if file.name.hasPrefix("plain") || file.name.hasPrefix("UTF-8") {
      return String(decoding: bytes, as: UTF8.self)
    }
    let named: [UInt8: Character] = [
      0x93: "“", 0x8C: "Œ", 0x94: "”", 0x80: "€", 0xA4: "€", 0xE9: "é",
    ]
    return String(bytes.map { named[$0] ?? Character(Unicode.Scalar($0)) })
  }

  @Test func `give places in characters`() throws {
    let bytes = Array("caf".utf8) + [0xE9] + Array("\ncaf".utf8) + [0xE9] + Array(" five\n".utf8)
    let document = try #require(TextReader.read(bytes: bytes, path: "a", id: "a").document)
    let five = try #require(document.tokens.last)
    #expect(document.text.place(at: five.span.start) == Place(line: 2, column: 6))
    #expect(document.text.fileSpan(of: five.span) == Span(10, 14))
  }

  @Test func `that are not known are named`() {
    let bytes = Self.page("koi8-r", [0xC1, 0xC2])
    let (document, diagnostics) = TextReader.read(bytes: bytes, path: "a.html", id: "a")
    #expect(document == nil)
    #expect(
      diagnostics.map(\.message) == [
        "the file declares the encoding 'koi8-r', which cannot be read"
      ]
    )
  }
}
