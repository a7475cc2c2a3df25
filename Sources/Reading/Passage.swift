import Documents

/// A line or several joined lines of a text, before it is known what it is in the page.
struct Passage {
  /// How the line is marked.
  enum Mark: Hashable {
    case plain
    /// "# " to "###### ", or a line underlined with "===" or "---".
    case heading(level: Int)
    case quote
    /// "- ", "* " or "1. ".
    case listItem
    /// "![…](…)".
    case image
    /// A line without any letter or figure, such as "---".
    case rule
  }

  var mark: Mark
  /// All of it, its mark included.
  var span: Span
  /// What it says, without its mark.
  var content: Span
  var tokens: [Token] = [] {
    didSet {
      wordCount = tokens.count { $0.kind != .mark && ($0.span.length > 4 || $0.word != "'s") }
    }
  }
  /// Its number of words and figures.
  private(set) var wordCount = 0
  /// What markup says that it is; nil where its words decide.
  var given: Block.Kind?

  /// The level of a marked heading.
  var headingLevel: Int? {
    guard case .heading(let level) = mark else { return nil }
    return level
  }

  /// Whether it ends as a sentence does.
  var endsSentence: Bool {
    for token in tokens.reversed() {
      guard token.kind == .mark else {
        return token.kind == .word && token.word.utf8.last == UInt8(ascii: ".")
      }
      switch token.word {
      case ".", "!", "?", "...": return true
      case "\"", "'", ")", "]", "*", "_": continue
      // An end sign such as "■".
      default:
        guard token.spaceBefore, token.word.utf8.contains(where: { $0 >= 0x80 }) else {
          return false
        }
      }
    }
    return false
  }

  /// Whether it reads as running text and not as a headline or a label.
  var isProse: Bool {
    switch mark {
    case .heading, .image, .rule: return false
    case .plain, .quote, .listItem: break
    }
    let count = wordCount
    return count >= 30 || count >= 8 && endsSentence
  }

  /// Whether it may be a headline: short, and not ended as a statement is.
  var isHeadlineLike: Bool {
    let count = wordCount
    guard count >= 1, count <= 30, span.length <= 300 else { return false }
    guard let last = tokens.last(where: { $0.word != "\"" && $0.word != "'" }) else { return false }
    switch last.word {
    case ".", ",", ";", ":", "...": return false
    default: return true
    }
  }
}
