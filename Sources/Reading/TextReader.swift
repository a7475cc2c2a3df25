public import Documents
internal import Glibc

/// Reads a text of any format: marks its page furniture, finds its sentences and tokens.
public enum TextReader {
  /// Reads a file; without a document if the file is no text, then with the reason.
  ///
  /// `displayPath` is the path as it is shown to people, `id` the name of the source; they default
  /// to the path and to the file's name without its extension.
  public static func read(
    path: String,
    displayPath: String? = nil,
    id: String? = nil
  ) -> (document: Document?, diagnostics: [Diagnostic]) {
    let shown = displayPath ?? path
    switch FileSystem.bytes(of: path, displayPath: shown) {
    case .success(let bytes): return read(bytes: bytes, path: shown, id: id ?? name(of: path))
    case .failure(let failure): return (nil, [failure.diagnostic])
    }
  }

  /// Reads standard input to its end as one text.
  public static func readStandardInput(
    id: String
  ) -> (document: Document?, diagnostics: [Diagnostic]) {
    switch FileSystem.bytes(of: STDIN_FILENO, displayPath: "-") {
    case .success(let bytes): return read(bytes: bytes, path: "-", id: id)
    case .failure(let failure): return (nil, [failure.diagnostic])
    }
  }

  /// Reads the bytes of a file; `path` is shown, and its end tells the format where the bytes do not.
  public static func read(
    bytes: [UInt8],
    path: String,
    id: String
  ) -> (document: Document?, diagnostics: [Diagnostic]) {
    switch ReadablePage.read(bytes, path: path) {
    case .failure(let failure): return (nil, [failure.diagnostic])
    case .success(let readable): return (document(of: readable, id: id), readable.warnings)
    }
  }

  private static func document(of readable: ReadablePage, id: String) -> Document {
    let text = readable.text
    let metadata = readable.metadata
    let page = Page(text: text, passages: readable.passages, headline: metadata?.title?.value)
    var document = Document(
      source: page.source(id: id).completed(by: metadata),
      text: text,
      blocks: [],
      sentences: [],
      tokens: []
    )
    document.tokens.reserveCapacity(text.bytes.count / 5)
    for (index, passage) in page.passages.enumerated() {
      let block = Block(kind: page.kinds[index], span: passage.span)
      document.blocks.append(block)
      guard block.isStatement else { continue }
      for tokens in statements(of: passage, credit: page.credits[index], in: text) {
        append(tokens, block: document.blocks.count - 1, to: &document)
      }
    }
    return document
  }

  /// Reads all of a text as statements, without looking for page furniture.
  ///
  /// The bytes must be valid UTF-8; white space alone gives a document without sentences.
  public static func read(statements bytes: [UInt8], source: Source) -> Document {
    let text = SourceText(path: "", bytes: bytes)
    var document = Document(source: source, text: text, blocks: [], sentences: [], tokens: [])
    document.tokens.reserveCapacity(bytes.count / 5)
    for passage in PassageSplitter.passages(of: text) {
      document.blocks.append(Block(kind: .paragraph, span: passage.span))
      append(passage.tokens, block: document.blocks.count - 1, to: &document)
    }
    return document
  }

  /// Reads a typed sentence as one paragraph, without looking for page furniture.
  public static func read(sentence: String, id: String = "") -> Document {
    let text = SourceText(path: "", sentence)
    let letters = Letters(bytes: text.bytes, end: text.bytes.count)
    let span = letters.trimmed(Span(0, text.bytes.count))
    var document = Document(
      source: Source(id: id),
      text: text,
      blocks: [],
      sentences: [],
      tokens: []
    )
    guard span.length > 0 else { return document }
    document.blocks = [Block(kind: .paragraph, span: span)]
    append(Tokenizer.tokens(of: text.bytes, in: span), block: 0, to: &document)
    return document
  }

  /// The name of a file without its folders and its extension.
  public static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return String(file) }
    return String(file[..<dot])
  }

  /// The tokens of a statement without its credit, and those of a speaker glued to it apart.
  private static func statements(
    of passage: Passage,
    credit: Int?,
    in text: SourceText
  ) -> [[Token]] {
    guard let speaker = PullQuote.speaker(in: passage, of: text) else {
      return [Credit.tokens(of: passage, before: credit, in: text)]
    }
    let parts = [Span(passage.content.start, speaker), Span(speaker, passage.content.end)]
    return parts.map { Tokenizer.tokens(of: text.bytes, in: $0) }
  }

  private static func append(_ tokens: [Token], block: Int, to document: inout Document) {
    let base = document.tokens.count
    document.tokens += tokens
    for range in SentenceSplitter.sentences(of: tokens) {
      let span = tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)
      document.sentences.append(
        Sentence(
          span: span,
          block: block,
          tokens: range.lowerBound + base..<range.upperBound + base
        )
      )
    }
  }
}
