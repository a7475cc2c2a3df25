import Documents

/// The labels of other stories: "Also in this issue: …", "More from the region".
extension FurnitureRules {
  /// Whether a passage below the text begins with a label of other stories and a colon, a bar or a
  /// dash: "Also in this issue: the flood in pictures", "(Read more: …)".
  func isLabelled(_ passage: Passage) -> Bool {
    let tokens = passage.tokens.drop { $0.kind == .mark }
    guard passage.wordCount <= 60,
      let cut = tokens.prefix(10).firstIndex(where: Self.endsLabel),
      cut > tokens.startIndex, cut + 1 < tokens.endIndex
    else { return false }
    let label = tokens[..<cut]
    if isLabel(label), tokens[cut].word != "-" { return !passage.endsSentence }
    let span = label.reduce(tokens[tokens.startIndex].span) { $0.union($1.span) }
    switch phrase(span)?.role {
    case .opensOthers?, .endsTeaser?: return label.count > 1 || !passage.endsSentence
    case .opensList?: return label.count > 1 && !passage.endsSentence
    case .alone?, nil: return false
    }
  }

  private static func endsLabel(_ token: Token) -> Bool {
    guard token.kind == .mark else { return false }
    switch token.word {
    case ":", "|", "¦": return true
    case "-", ">", "›": return token.spaceBefore
    default: return false
    }
  }

  /// Whether a line as a whole is a label such as "More from the region".
  func isLabel(_ passage: Passage) -> Bool {
    passage.wordCount <= 8 && !passage.endsSentence && isLabel(passage.tokens[...])
  }

  private func isLabel(_ tokens: ArraySlice<Token>) -> Bool {
    EnglishFurniture.labels.contains { tokens.starts(with: $0, by: { $0.word == $1 }) }
  }
}
