/// A text read: its blocks, sentences and tokens, each with its span; nothing is deleted.
public struct Document: Sendable {
  /// What is known of the text from outside and from its own furniture.
  public var source: Source
  public var text: SourceText
  /// Paragraphs, headings and furniture, in the order of the text.
  public var blocks: [Block]
  /// The sentences of the blocks that are the source's own statements.
  public var sentences: [Sentence]
  /// The tokens of all sentences, in order.
  public var tokens: [Token]

  public init(
    source: Source,
    text: SourceText,
    blocks: [Block],
    sentences: [Sentence],
    tokens: [Token]
  ) {
    self.source = source
    self.text = text
    self.blocks = blocks
    self.sentences = sentences
    self.tokens = tokens
  }
}

/// A run of lines that belong together.
public struct Block: Hashable, Sendable {
  /// What the block is in the page.
  public enum Kind: Hashable, Sendable {
    case title
    case heading
    case paragraph
    /// The caption of the article's own picture.
    case caption
    /// A line that only states when the article was published.
    case dateline
    /// No statement of the source: menus, other stories, newsletters, credits. With the reason.
    case furniture(String)
  }

  public var kind: Kind
  public var span: Span

  public init(kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }

  /// Whether the block is a statement of the source.
  public var isStatement: Bool {
    if case .furniture = kind { return false }
    return kind != .dateline
  }
}

/// A sentence of a statement block.
public struct Sentence: Hashable, Sendable {
  public var span: Span
  /// The index of its block in `Document.blocks`.
  public var block: Int
  /// Its tokens, as a range of `Document.tokens`.
  public var tokens: Range<Int>

  public init(span: Span, block: Int, tokens: Range<Int>) {
    self.span = span
    self.block = block
    self.tokens = tokens
  }
}
