import Documents

/// Reads what a plain number counts: "12,000 blue-helmeted troops", "two of its local stores".
struct CountedPhrase {
  let pieces: Pieces

  /// What is counted, its last noun in the singular; nil when no noun stands at the index.
  func name(at index: Int, isOne: Bool) -> String? {
    var index = index
    let isPart = pieces.text(index) == "of"
    if isPart {
      if ["them", "us", "you", "it", "which", "whom"].contains(pieces.text(index + 1)) {
        return nil
      }
      index = pastDeterminers(index + 1)
    }
    if pieces.text(index) == "more" || pieces.text(index) == "-" { index += 1 }
    var words: [String] = []
    let last = index + 8
    while let piece = pieces[index], piece.kind == .word, words.count < 6, index < last {
      if piece.text == "'s", !words.isEmpty {
        index += 1
        continue
      }
      guard ClosedClass.tags[piece.text] == nil || Self.nouns.contains(piece.text) else { break }
      if piece.opens.contains(.quantity), NumberWords.begins(piece.text) { break }
      if isPlural(piece.text) {
        // After "one" a word in -s is a verb: "one proposal asks".
        if isOne, !isPart, !words.isEmpty { break }
        if let unit = pieces.words.units.measure(of: piece.text) { return unit.name }
        return (words + [singular(piece.text)]).joined(separator: " ")
      }
      if !isParticiple(piece.text) { words.append(base(piece.text)) }
      index += 1
    }
    guard let first = words.first else { return nil }
    if first.hasSuffix("er"), Self.comparatives.contains(first) { return nil }
    return words.prefix(isOne || isPart ? 3 : 2).joined(separator: " ")
  }

  private static let comparatives: Set<String> = [
    "cheaper", "higher", "lower", "larger", "smaller", "bigger", "older", "younger", "longer",
    "shorter", "earlier", "later", "fewer", "greater", "faster", "slower", "deeper", "wider",
    "taller", "heavier", "lighter", "further", "farther",
  ]

  /// Words that are nouns here, whatever else they can be.
  private static let nouns: Set<String> = ["times", "others", "mine", "lots"]

  private func pastDeterminers(_ index: Int) -> Int {
    var index = index
    while let tag = ClosedClass.tags[pieces.text(index)],
      tag == .determiner || tag == .possessive || tag == .pronoun
    {
      index += 1
    }
    return index
  }

  private func isPlural(_ word: String) -> Bool { NumberContext.isPlural(word) }

  private func isParticiple(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ed") && !word.utf8.contains(UInt8(ascii: "-"))
  }

  private func singular(_ word: String) -> String {
    word == "people" ? word : Morphology.singular(word)
  }

  /// "earliest" as "early", "best" as "good".
  private func base(_ word: String) -> String {
    switch word {
    case "best": return "good"
    case "worst": return "bad"
    case _ where word.utf8.count > 5 && word.hasSuffix("iest"): return word.dropLast(4) + "y"
    case _ where word.utf8.count > 6 && word.hasSuffix("est"): return String(word.dropLast(3))
    default: return word
    }
  }
}
