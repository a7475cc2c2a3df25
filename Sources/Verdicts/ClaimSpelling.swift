internal import Annotation
internal import Documents
internal import Synchronization

/// Corrects the spelling of claims: an unknown word that is close to one known word only.
struct ClaimSpelling: Sendable {
  /// Words of the rule files.
  private let rules: Set<String>
  private let morphology: Morphology
  private let articles: ArticleWords

  init(lexicon: Lexicon, vocabularies: [Set<String>]) {
    morphology = lexicon.morphology
    rules = lexicon.words
    articles = ArticleWords(vocabularies)
  }

  private static let common: Set<String> = [
    "in", "outside", "during", "by", "since", "before", "after", "on", "as", "of", "from", "to",
    "the",
    "a", "an", "date", "start", "end", "duration", "distance", "share", "ratio", "number",
    "million",
    "billion", "thousand", "hundred", "years", "months", "days", "km", "percent", "half", "first",
    "second", "third", "three", "four", "five", "seven", "eight", "nine", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "dozen", "score",
  ]

  private func isListed(_ word: String) -> Bool {
    rules.contains(word) || Self.common.contains(word) || articles.words.contains(word)
  }

  /// Whether a word, in lower case, is one of the rules, of the articles, or of claims.
  func isKnown(_ word: String) -> Bool {
    if word.utf8.count < 4 || word.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) { return true }
    if Lexicon.isGrammarOrNumber(word) { return true }
    return isListed(word) || isListed(Morphology.singular(word))
      || morphology.verb(word).map { isListed($0.lemma) } == true
  }

  /// Whether an article has some word of meaning among these: then it can be searched for them,
  /// though no rule knows them.
  func isTold(_ words: [String]) -> Bool {
    words.contains { word in
      word.utf8.count > 3 && !Lexicon.isGrammarOrNumber(word)
        && (articles.words.contains(word) || articles.words.contains(Morphology.singular(word)))
    }
  }

  /// The text with each word corrected that is close to one known word only, and what was done.
  func corrected(_ text: String) -> (String, [String]) {
    var notes: [String] = []
    var targets: [Substring: String] = [:]
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map {
      piece -> String in
      let target = targets[piece] ?? target(of: piece) ?? ""
      targets[piece] = target
      guard !target.isEmpty else { return String(piece) }
      let corrected = Self.capitalised(target, like: piece)
      notes.append("\"\(piece)\" read as \"\(corrected)\"")
      return corrected
    }
    return (words.joined(separator: " "), notes)
  }

  /// The one known word that an unknown word is close to.
  private func target(of piece: Substring) -> String? {
    let word = piece.lowercased()
    guard word.allSatisfy(\.isLetter), !isKnown(word),
      piece.first?.isUppercase != true || word.utf8.count > 4
    else { return nil }
    // Nearer than that, too many right words are close to others ("marching", "machine").
    let limit = word.utf8.count > 9 ? 2 : 1
    let near = articles.targets(beside: rules).nearest(word, limit: 3, most: limit).filter {
      canBeMeant($0.word, by: word)
    }
    let ties = near.filter { $0.distance == near.first?.distance }.map(\.word)
    let stems = Set(ties.map { Morphology.singular($0) })
    return stems.count == 1 ? ties.first : nil
  }

  /// Who misspells a word rarely gets its first letter wrong, but may swap it with the next.
  private func canBeMeant(_ target: String, by typed: String) -> Bool {
    target.first == typed.first || target.first == typed.dropFirst().first
  }

  /// A word with the capitals of the one that it stands for: none, the first, or all.
  private static func capitalised(_ word: String, like typed: Substring) -> String {
    guard typed.first?.isUppercase == true else { return word }
    if typed.dropFirst().allSatisfy(\.isUppercase) { return word.uppercased() }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The first word of a text that is not known, with the known words nearest to it.
  func unknown(in text: String) -> (word: String, near: [String]) {
    for piece in text.split(separator: " ") {
      let word = piece.lowercased()
      guard word.allSatisfy(\.isLetter), !isKnown(word) else { continue }
      return (String(piece), articles.targets(beside: rules).nearest(word, limit: 3).map(\.word))
    }
    return (text.split(separator: " ").first.map(String.init) ?? text, [])
  }
}

/// The words of the articles, listed once a claim asks for them.
private final class ArticleWords: Sendable {
  private let vocabularies: [Set<String>]
  private let listed = Mutex<Set<String>?>(nil)
  private let spellings = Mutex<KnownSpellings?>(nil)

  init(_ vocabularies: [Set<String>]) { self.vocabularies = vocabularies }

  var words: Set<String> {
    listed.withLock { listed in
      if let listed { return listed }
      let words = vocabularies.reduce(into: Set<String>()) { $0.formUnion($1) }
      listed = words
      return words
    }
  }

  /// Words to which a misspelt one may be corrected, those of the rules among them.
  func targets(beside rules: Set<String>) -> KnownSpellings {
    let words = words
    return spellings.withLock { spellings in
      if let spellings { return spellings }
      let targets = KnownSpellings(rules.union(words).filter { $0.utf8.count > 3 })
      spellings = targets
      return targets
    }
  }
}
