import Documents

/// A line that says whose the article is: "© 2022 The Outlet. All rights reserved."
struct CopyrightLine {
  /// The name of the owner.
  var owner: Range<Int>?

  /// The line that tokens are, or nil if they are none.
  ///
  /// "(c)" and "Copyright" need a year or the rights that are reserved: an item "(c)" of a list and
  /// a sentence about copyright are none.
  init?(_ tokens: [Token]) {
    guard let first = tokens.first, tokens.count <= 60 else { return nil }
    let isReserved = tokens.indices.contains { index in
      tokens[index].span.length == 3 && tokens[index].word == "all"
        && tokens[index...].prefix(3).map(\.word) == ["all", "rights", "reserved"]
    }
    let isDated = tokens.prefix(8).contains(where: Self.isYear)
    let isLettered = tokens.count > 3 && tokens.prefix(3).map(\.word) == ["(", "c", ")"]
    let isNamed = first.word == "copyright" && (isReserved || isDated || tokens.count < 3)
    guard
      first.word == "©" || isLettered && (isReserved || isDated) || isNamed
        || isReserved && tokens.count <= 20
    else { return nil }
    guard isReserved || isDated else { return }
    owner = Self.name(in: tokens)
  }

  private static func isYear(_ token: Token) -> Bool {
    token.kind == .number && token.word.utf8.count == 4
      && Int(token.word).map { (1900...2100).contains($0) } == true
  }

  /// The first run of capitalised words that are not those of the notice itself.
  private static func name(in tokens: [Token]) -> Range<Int>? {
    let start = tokens.indices.first { tokens[$0].isCapitalized && !isNotice(tokens, $0) }
    guard let start else { return nil }
    var end = start
    while end < tokens.count, !isNotice(tokens, end) {
      let token = tokens[end]
      guard token.isCapitalized || Masthead.joins(token), token.spaceBefore || end == start else {
        break
      }
      end += 1
    }
    while end > start, !tokens[end - 1].isCapitalized { end -= 1 }
    return end > start && end - start <= 6 ? start..<end : nil
  }

  /// Whether a word belongs to the notice: "Copyright", "(C)", "All rights reserved".
  private static func isNotice(_ tokens: [Token], _ index: Int) -> Bool {
    let word = tokens[index].word
    if ["copyright", "c", "all", "rights", "reserved", "by", "content"].contains(word) {
      return word != "all" || index + 1 < tokens.count && tokens[index + 1].word == "rights"
    }
    return false
  }
}
