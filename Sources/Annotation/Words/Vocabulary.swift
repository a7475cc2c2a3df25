internal import Documents
internal import Synchronization

/// The forms of the words met of late, each worked out once as long as it is kept.
///
/// A cache of a fixed size: every word has a few places, which later words may take. So neither a
/// long text nor one whose words were chosen to share a place can make it large or slow.
final class Vocabulary: Sendable {
  private let places = Mutex<[WordForm?]>(Array(repeating: nil, count: size))
  /// A power of two: some times more than an article has different words.
  private static let size = 1 << 14
  /// How many places a word has: words that share them would else drive each other out.
  private static let ways = 4

  /// A word for each token; `make` works out a form that is not kept.
  func words(of tokens: ArraySlice<Token>, make: (Token) -> WordForm) -> [Word] {
    places.withLock { places in
      tokens.map { token in
        // Readers fold dashes; the long one still divides a sentence.
        if token.kind == .mark, token.word == "-", token.span.length > 1 {
          return Word(Self.dash, token)
        }
        let first = Int(token.traits.hash) & (Self.size - Self.ways)
        for place in first..<first + Self.ways {
          if let known = places[place], known.text == token.word { return Word(known, token) }
        }
        let form = make(token)
        // The word that came first of those that share the places goes.
        for place in (first + 1..<first + Self.ways).reversed() {
          places[place] = places[place - 1]
        }
        places[first] = form
        return Word(form, token)
      }
    }
  }

  private static let dash = WordForm(text: "—", noun: "-", verb: nil, closed: nil)
}

extension Lexicon {
  /// The words of tokens, each with what it can be; their tags are still to be given.
  func words(of tokens: ArraySlice<Token>) -> [Word] {
    vocabulary.words(of: tokens, make: form)
  }

  private func form(of token: Token) -> WordForm {
    let text = token.word
    let noun = Morphology.singular(text)
    let verb = token.kind == .word ? morphology.verb(text) : nil
    var phrases = phrases(beginning: text)
    if noun != text {
      phrases += self.phrases(beginning: noun).filter { phrase in
        phrase.isInflected || phrase.isVerbal && noun == verb?.lemma
      }
    }
    if let lemma = verb?.lemma, lemma != text, lemma != noun {
      phrases += self.phrases(beginning: lemma).filter(\.isVerbal)
    }
    func isParallel(_ phrase: Phrase) -> Bool {
      !lists[phrase.concept].isDisjoint(with: .comparing)
    }
    return WordForm(
      text: text,
      noun: noun,
      verb: verb,
      closed: ClosedClass.tags[text],
      phrases: phrases.filter { !isParallel($0) },
      parallels: phrases.filter { isParallel($0) },
      numbers: (wordNumbers[text] ?? -1, wordNumbers[noun] ?? -1)
    )
  }
}
