import Documents

/// The text of a file whatever its format, in passages, with what its markup says of it.
struct ReadablePage {
  var text: SourceText
  var passages: [Passage]
  /// What the tags of a page in HTML say of the article.
  var metadata: MarkupMetadata?
  /// What was read otherwise than the file says.
  var warnings: [Diagnostic] = []

  /// Reads the bytes of a file; without a page if they are no text, then with the reason.
  static func read(_ bytes: [UInt8], path: String) -> Result<ReadablePage, TextDecoder.Failure> {
    switch TextFormat.of(bytes, path: path) {
    case .plain:
      return characters(of: bytes, path: path, declared: nil).map { plain($0, path: path) }
    case .html:
      let declared = TextFormat.declaredEncoding(of: bytes)
      return characters(of: bytes, path: path, declared: declared).flatMap { html($0, path: path) }
    case .pdf:
      return PDFReader.text(of: bytes, path: path)
        .flatMap { characters(of: $0, path: path, declared: "utf-8") }
        .map { plain($0, path: path) }
    }
  }

  private static func characters(
    of bytes: [UInt8],
    path: String,
    declared: String?
  ) -> Result<TextDecoder.Characters, TextDecoder.Failure> {
    TextDecoder.characters(of: bytes, path: path, declared: declared).flatMap { characters in
      guard let problem = TextCheck.problem(with: characters.bytes, path: path) else {
        return .success(characters)
      }
      return .failure(TextDecoder.Failure(diagnostic: problem))
    }
  }

  private static func plain(_ characters: TextDecoder.Characters, path: String) -> ReadablePage {
    let file = characters.map.map { map in
      SourceFile(
        characters: SourceText(path: path, bytes: characters.bytes),
        text: nil,
        bytes: map
      )
    }
    let text = SourceText(path: path, bytes: characters.bytes, file: file)
    return ReadablePage(
      text: text,
      passages: PassageSplitter.passages(of: text),
      warnings: characters.warnings
    )
  }

  private static func html(
    _ characters: TextDecoder.Characters,
    path: String
  ) -> Result<ReadablePage, TextDecoder.Failure> {
    let (reader, isCut) = MarkupReader.read(characters.bytes)
    guard !reader.text.bytes.isEmpty else {
      let empty = Diagnostic(.error, "the page holds no text", path: path, expected: "an article")
      return .failure(TextDecoder.Failure(diagnostic: empty))
    }
    let file = SourceFile(
      characters: SourceText(path: path, bytes: characters.bytes),
      text: reader.text.map,
      bytes: characters.map
    )
    let text = SourceText(path: path, bytes: reader.text.bytes, file: file)
    var page = ReadablePage(
      text: text,
      passages: MainText(reader, text: text).passages,
      metadata: reader.metadata,
      warnings: characters.warnings
    )
    if isCut {
      let message = "the tags are nested too deep: the rest of the page is not read"
      page.warnings.append(Diagnostic(.warning, message, path: path))
    }
    return .success(page)
  }
}
