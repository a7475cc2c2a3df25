public import RuleFiles

/// A thing that word lists name.
public struct Concept: Hashable, Sendable {
  /// The list that names it, such as places, operations or populations.
  public var list: String
  public var name: String

  public init(list: String, name: String) {
    self.list = list
    self.name = name
  }
}

/// All words that the rule files know, ready to be looked up, and what holds what.
public struct Lexicon: Sendable {
  /// A way to name a concept, in base forms, by its first word.
  ///
  /// Plain numbers, as phrases are looked at for every word of a text.
  struct Phrase: Sendable {
    var concept: Int
    var inflection: WordList.Inflection
    /// Phrases of one layer do not overlap: each list is a layer, as are each event and each
    /// measure, which may share words.
    var layer: Int
    /// Whether it is a name only with a capital: a common word is spelled the same ("turkey").
    var needsCapital: Bool
    /// Where the numbers of its words after the first stand among those of all phrases.
    var rest: Range<Int>
    /// The marks of those words: where the words of a sentence lack one, the phrase is not in it.
    var needs: WordMarks

    /// How many words it has.
    var length: Int { rest.count + 1 }

    var isVerbal: Bool { if case .verbs = inflection { true } else { false } }

    /// Whether its words may stand in the plural.
    var isInflected: Bool {
      switch inflection {
      case .nouns, .verbs: true
      case .adjectives, .names: false
      }
    }
  }

  /// Every concept; the others refer to it by its index.
  public private(set) var concepts: [Concept] = []
  /// The list of each concept.
  private(set) var lists: [ListSet] = []
  /// The numbers of the concepts, by list and name.
  private var numbers: [String: [String: Int]] = [:]
  private var parents: [[Int]] = []
  private var values: [String?] = []
  /// The concepts in which others lie.
  public private(set) var wholes: Set<Int> = []
  /// The phrases by their first word, longest first.
  private var phrases: [String: [Phrase]] = [:]
  /// The numbers of the words that stand in phrases after the first.
  private(set) var wordNumbers: [String: Int32] = [:]
  /// The numbers of the words after the first of each phrase, one phrase after the other.
  private(set) var rests: [Int32] = []
  /// The number of each layer: of a list, or of one event or measure.
  private(set) var layers: [String: Int] = [:]
  public let morphology: Morphology
  /// Words that are names only with a capital.
  private let homographs: Set<String>
  let vocabulary = Vocabulary()

  /// A lexicon of the word lists and cards of a rule book.
  public init(_ book: RuleBook) {
    morphology = Morphology(knownVerbs: Self.verbs(of: book))
    homographs = Set(book.entries(of: Self.homographsName).map { $0.name.lowercased() })
    let others = ValueWords.lists.subtracting(["hedges"]).union([Self.homographsName])
    let lists = book.lists.filter { !others.contains($0.name) }
    words.reserveCapacity(lists.reduce(0) { $0 + 2 * $1.entries.count })
    for list in lists {
      for entry in list.entries { add(entry, of: list) }
    }
    for list in lists {
      for entry in list.entries { link(entry, of: list.name) }
    }
    for card in book.measures {
      add(card.verbs, as: Concept(list: "measure", name: card.name), .verbs)
      add(card.nouns, as: Concept(list: "measure", name: card.name), .nouns)
    }
    for card in book.events {
      add(card.verbs, as: Concept(list: "event", name: card.name), .verbs)
      add(card.nouns, as: Concept(list: "event", name: card.name), .nouns)
    }
    for card in book.events {
      guard let child = numbers["event"]?[card.name] else { continue }
      parents[child] += card.parents.compactMap { numbers["event"]?[$0] }
    }
    wholes = Set(parents.joined())
    var index = phrases.values.startIndex
    while index < phrases.values.endIndex {
      if phrases.values[index].count > 1 {
        phrases.values[index].sort { ($0.length, $1.concept) > ($1.length, $0.concept) }
      }
      phrases.values.formIndex(after: &index)
    }
  }

  /// The list of names that are common words, too.
  private static let homographsName = "homographs"

  /// The number of a concept; nil when no list names it.
  public func number(of concept: Concept) -> Int? { numbers[concept.list]?[concept.name] }

  /// The `= value` of a concept.
  public func value(of concept: Int) -> String? { values[concept] }

  /// The concepts that hold a concept directly.
  public func parents(of concept: Int) -> [Int] { parents[concept] }

  /// Whether `inner` is `outer` or lies in it, however deep.
  public func lies(_ inner: Int, in outer: Int) -> Bool {
    if inner == outer { return true }
    // Few concepts lie in many: a list is searched faster than a set is made.
    var holders = parents[inner]
    var index = 0
    while index < holders.count {
      if holders[index] == outer { return true }
      for holder in parents[holders[index]] where !holders.contains(holder) {
        holders.append(holder)
      }
      index += 1
    }
    return false
  }

  /// The single words of all phrases: what a spelling may be corrected to.
  public private(set) var words: Set<String> = []

  /// The phrases that may begin with a word, longest first.
  func phrases(beginning word: String) -> [Phrase] { phrases[word] ?? [] }

  private mutating func intern(_ concept: Concept) -> Int {
    if let number = numbers[concept.list]?[concept.name] { return number }
    numbers[concept.list, default: [:]][concept.name] = concepts.count
    concepts.append(concept)
    lists.append(ListSet(named: concept.list))
    parents.append([])
    values.append(nil)
    return concepts.count - 1
  }

  private mutating func add(_ entry: WordList.Entry, of list: WordList) {
    let concept = intern(Concept(list: list.name, name: entry.name))
    values[concept] = values[concept] ?? entry.value
    let layer = layer(of: concept)
    add(entry.name, concept, list.inflection, layer)
    for form in entry.forms { add(form, concept, list.inflection, layer) }
  }

  private mutating func add(_ cues: [Cue], as concept: Concept, _ inflection: WordList.Inflection) {
    let number = intern(concept)
    let layer = layer(of: number)
    for cue in cues { add(cue.words.joined(separator: " "), number, inflection, layer) }
  }

  private mutating func add(
    _ form: String,
    _ concept: Int,
    _ inflection: WordList.Inflection,
    _ layer: Int
  ) {
    let words = Self.words(of: form)
    guard let first = words.first else { return }
    if lists[concept].isDisjoint(with: .comparing) { self.words.formUnion(words) }
    let needsCapital = inflection == .names && words.count == 1 && homographs.contains(first)
    let start = rests.count
    for word in words.dropFirst() { rests.append(number(ofWord: word)) }
    phrases[first, default: []].append(
      Phrase(
        concept: concept,
        inflection: inflection,
        layer: layer,
        needsCapital: needsCapital,
        rest: start..<rests.count,
        needs: WordMarks(rests[start...])
      )
    )
  }

  private mutating func number(ofWord word: String) -> Int32 {
    if let number = wordNumbers[word] { return number }
    let number = Int32(wordNumbers.count)
    wordNumbers[word] = number
    return number
  }

  private mutating func layer(of concept: Int) -> Int {
    let list = concepts[concept].list
    let key = list == "event" || list == "measure" ? "\(list) \(concept)" : list
    if let layer = layers[key] { return layer }
    layers[key] = layers.count
    return layers.count - 1
  }

  private mutating func link(_ entry: WordList.Entry, of list: String) {
    guard let child = numbers[list]?[entry.name] else { return }
    for parent in entry.parents {
      guard let number = numbers[list]?[parent] else { continue }
      if !parents[child].contains(number) { parents[child].append(number) }
    }
  }

  /// The words of a form as tokens have them: lower case, split at blanks and before "'s".
  public static func words(of form: String) -> [String] {
    let lower = form.lowercased()
    // Most forms are one plain word.
    if lower.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "'") }) {
      return lower.isEmpty ? [] : [lower]
    }
    let hasQuote = lower.utf8.contains(0xE2)
    return lower.utf8.split(separator: UInt8(ascii: " ")).flatMap { bytes -> [String] in
      var word = String(Substring(bytes))
      if hasQuote {
        word = word.split(separator: "’", omittingEmptySubsequences: false).joined(separator: "'")
      }
      guard word.utf8.suffix(2).elementsEqual("'s".utf8) else { return [word] }
      return [String(word.dropLast(2)), "'s"]
    }
  }

  private static func verbs(of book: RuleBook) -> Set<String> {
    var verbs: Set<String> = []
    for list in book.lists
    where list.inflection == .verbs && ListSet(named: list.name).isDisjoint(with: .comparing) {
      for entry in list.entries {
        for form in [entry.name] + entry.forms { verbs.formUnion(words(of: form).prefix(1)) }
      }
    }
    for cue in book.measures.flatMap(\.verbs) + book.events.flatMap(\.verbs) {
      verbs.formUnion(cue.words.prefix(1).map { $0.lowercased() })
    }
    return verbs
  }
}

extension Lexicon {
  /// Whether a word in lower case belongs to grammar or spells a number: it is no misspelt name.
  public static func isGrammarOrNumber(_ word: String) -> Bool {
    ClosedClass.tags[word] != nil || NumberWords.units[word] != nil || NumberWords.tens[word] != nil
      || NumberWords.scales[word] != nil || NumberWords.ordinals[word] != nil
  }
}
