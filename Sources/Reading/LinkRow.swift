import Documents

/// A row of links as menus and the foot of a page have them: "News | Sport | Weather",
/// "Home > Regions", "Home - Town - Region".
struct LinkRow {
  /// The marks between the parts.
  private enum Separator {
    /// "|" and its like, which no sentence has.
    case bar
    /// ">" and its like, from the whole to its part.
    case path
    /// A dash with a space on both sides.
    case dash
  }

  private let separator: Separator
  private let parts: [ArraySlice<Token>]

  /// The row that a line is cut into, or nil where nothing cuts it.
  init?(_ tokens: [Token]) {
    var first: Separator?
    var parts: [ArraySlice<Token>] = []
    var start = 0
    for index in tokens.indices {
      guard let mark = Self.separator(at: index, in: tokens), mark == first ?? mark else {
        continue
      }
      first = mark
      parts.append(tokens[start..<index])
      start = index + 1
    }
    guard let first else { return nil }
    separator = first
    self.parts = parts + [tokens[start...]]
  }

  /// Whether it is a menu above an article.
  var isMenu: Bool {
    guard !isTable, !hasDate else { return false }
    switch separator {
    case .bar: return parts.count >= 3 && parts.allSatisfy { has($0, upTo: 5) }
    case .path: return parts.allSatisfy { has($0, upTo: 4) && $0.first?.isCapitalized == true }
    case .dash:
      return parts.count >= 3
        && parts.allSatisfy { has($0, upTo: 3) && $0.first?.isCapitalized == true }
    }
  }

  /// Whether it is a row of links below an article.
  var isFoot: Bool {
    guard separator == .bar else { return isMenu }
    return !isTable && parts.allSatisfy { has($0, upTo: 14) }
  }

  private func has(_ part: ArraySlice<Token>, upTo count: Int) -> Bool {
    let words = part.count { $0.kind != .mark }
    return words <= count && words > 0
  }

  /// Whether a part is a figure alone: "Green Party | 5,900 | 6.6%".
  var isTable: Bool {
    parts.contains { part in
      part.first?.kind == .number && part.dropFirst().allSatisfy { $0.kind == .mark }
    }
  }

  private var hasDate: Bool {
    parts.contains { part in part.indices.contains { WrittenDate.read(part[$0...]) != nil } }
  }

  /// The index of the first mark that cuts a line.
  static func firstCut(in tokens: [Token]) -> Int? {
    tokens.indices.first { separator(at: $0, in: tokens) != nil }
  }

  /// The index of the last mark that cuts a line.
  static func lastCut(in tokens: [Token]) -> Int? {
    tokens.indices.last { separator(at: $0, in: tokens) != nil }
  }

  private static func separator(at index: Int, in tokens: [Token]) -> Separator? {
    let token = tokens[index]
    guard token.kind == .mark else { return nil }
    let isApart =
      token.spaceBefore && index + 1 < tokens.count && tokens[index + 1].spaceBefore
    switch token.word {
    case "|", "¦", "·", "•": return .bar
    // "»" is read as a quotation mark, which is never apart on both sides.
    case ">", "›", "\"": return isApart ? .path : nil
    case "-", "/": return isApart ? .dash : nil
    default: return nil
    }
  }
}
