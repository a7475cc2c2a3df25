internal import Annotation
internal import Documents

/// What the articles speak of and no rule file knows, the most frequent first.
public struct UnlistedWords: Hashable, Sendable {
  /// A word or a name, how often it stands in the articles, and the first sentence with it.
  public struct Word: Hashable, Sendable {
    public var text: String
    public var count: Int
    public var example: String
  }

  /// What numbers count ("12 boats").
  public var counted: [Word]
  /// Names that stand after "in", "near" and the like.
  public var places: [Word]
  /// Other names.
  public var names: [Word]
  /// Verbs, in their base forms, of which no card and no list of actions knows a kind.
  public var verbs: [Word]
}

extension FactChecker {
  /// What the sources name and count without a rule; each at least `least` times.
  public func unlistedWords(least: Int = 2) -> UnlistedWords {
    var counted = Tally()
    var places = Tally()
    var names = Tally()
    var verbs = Tally()
    for document in documents {
      for stored in store.statements(of: document.source.id) {
        let statement = stored.statement
        let example = document.text[document.sentences[statement.sentence].span]
        if statement.rule == "counted-noun" {
          for slot in statement.slots where slot.dimension == .population && slot.concept == nil {
            counted.add(slot.name, example)
          }
        } else if statement.rule == "verb", lexicon.number(of: action(statement.type)) == nil {
          verbs.add(statement.type, example)
        }
      }
      for analysis in articles.analyser.analyses(of: document) {
        let example = document.text[analysis.sentence.span]
        for name in analysis.names where !analysis.isListed(name) {
          if analysis.isPlace(name) {
            places.add(name.text, example)
          } else {
            names.add(name.text, example)
          }
        }
      }
    }
    return UnlistedWords(
      counted: counted.words(least),
      places: places.words(least),
      names: names.without(places).words(least),
      verbs: verbs.words(least + 1)
    )
  }

  private func action(_ name: String) -> Concept { Concept(list: "actions", name: name) }
}

extension Analysis {
  /// Whether a list knows a part of a name.
  fileprivate func isListed(_ name: NameMention) -> Bool {
    mentions.contains { $0.tokens.overlaps(name.tokens) }
  }

  /// Whether a preposition of place stands right before a name.
  fileprivate func isPlace(_ name: NameMention) -> Bool {
    let before = name.tokens.lowerBound - 1
    return before >= base && ["in", "near", "at", "around", "outside"].contains(word(before).text)
  }
}

/// Words with how often they came, in the order in which they came first.
private struct Tally {
  private var found: [String: UnlistedWords.Word] = [:]
  private var order: [String] = []

  mutating func add(_ text: String, _ example: String) {
    if found[text] == nil { order.append(text) }
    found[text, default: UnlistedWords.Word(text: text, count: 0, example: example)].count += 1
  }

  /// The words but those of another tally.
  func without(_ other: Tally) -> Tally {
    var rest = self
    rest.order.removeAll { other.found[$0] != nil }
    return rest
  }

  /// The words that came often enough, the most frequent first.
  func words(_ least: Int) -> [UnlistedWords.Word] {
    order.enumerated().compactMap { place, text in found[text].map { (place, $0) } }
      .filter { $0.1.count >= least }
      .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }.map(\.1)
  }
}
