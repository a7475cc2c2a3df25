import Documents

/// The name of an outlet on a line of its page: "THE BERGEN GAZETTE", "Bergen Radio - Newsroom".
struct Masthead {
  /// The tokens of the name.
  let name: Range<Int>
  /// Its words.
  let words: [String]

  /// The name that a line may hold; nil if the line reads otherwise.
  init?(_ tokens: [Token]) {
    let cut = LinkRow.firstCut(in: tokens) ?? tokens.count
    let rest = tokens[min(cut + 1, tokens.count)...].filter { $0.kind != .mark }
    guard rest.count <= 8, let name = Self.name(in: tokens[..<cut]) else { return nil }
    self.name = name
    words = tokens[name].filter { $0.kind != .mark }.map(\.word)
  }

  /// The name that stands before the day of an issue: "The Havik Gazette, Sunday" or
  /// "Havik Radio | From the newsroom |".
  init?(outlet tokens: some Sequence<Token>) {
    let tokens = Array(tokens)
    let cut = LinkRow.firstCut(in: tokens) ?? tokens.firstIndex { $0.word == "," } ?? tokens.count
    self.init(Array(tokens[..<cut]))
  }

  /// A name of one to six words, each with a capital, that fills the tokens.
  private static func name(in tokens: ArraySlice<Token>) -> Range<Int>? {
    let count = tokens.count { $0.kind != .mark }
    guard tokens.first?.isCapitalized == true, (1...6).contains(count) else { return nil }
    let isName = tokens.dropFirst().allSatisfy { token in
      switch token.kind {
      case .word: token.isCapitalized || joins(token) || token.word == "'s"
      case .number: token.word.utf8.count <= 3
      case .mark: token.word == "&" || token.word == "."
      }
    }
    return isName ? tokens.indices : nil
  }

  /// Whether a word without a capital may stand inside a name.
  static func joins(_ token: Token) -> Bool {
    ["of", "the", "and", "&", "for", "in", "on", "de", "du", "la", "le"].contains(token.word)
  }

  /// Whether its own words say that it names an outlet.
  var isPress: Bool {
    guard words.count >= 2, let last = words.last else { return false }
    let first = words[0] == "the" ? words[1] : words[0]
    return EnglishPress.nouns.contains(last) || EnglishPress.leads.contains(first)
  }

  /// Whether another name is this one, a part of it, or its initials.
  func isNamed(by other: [String]) -> Bool {
    let own = words.drop { $0 == "the" }
    let others = other.drop { $0 == "the" }
    guard !own.isEmpty, !others.isEmpty else { return false }
    if own.elementsEqual(others) { return true }
    if others.count >= 2, own.starts(with: others) || own.suffix(others.count) == others {
      return true
    }
    let initials = own.filter { $0.utf8.count > 2 && $0 != "the" && $0 != "and" }
      .compactMap(\.first)
    return others.count == 1 && initials.count >= 2 && others.first == String(initials)
  }
}
