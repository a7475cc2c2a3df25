internal import Documents
internal import Synchronization

/// The forms of the words met so far, each worked out once.
final class Vocabulary: Sendable {
  private let forms = Mutex<[String: WordForm]>([:])
  /// So many words are kept: more than a language needs, few enough for any memory.
  private static let capacity = 1 << 16
  /// Longer words, in bytes, are none of a language and not kept.
  private static let longest = 64

  /// The form of each token; `make` works out one that is new.
  func forms(of tokens: ArraySlice<Token>, make: (Token) -> WordForm) -> [WordForm] {
    forms.withLock { forms in
      tokens.map { token in
        if let known = forms[token.word] { return known }
        if forms.count >= Self.capacity { forms.removeAll(keepingCapacity: true) }
        let form = make(token)
        if token.word.utf8.count <= Self.longest { forms[token.word] = form }
        return form
      }
    }
  }
}

extension Lexicon {
  /// The words of tokens, each with what it can be; their tags are still to be given.
  func words(of tokens: ArraySlice<Token>) -> [Word] {
    zip(vocabulary.forms(of: tokens, make: form), tokens).map { form, token in
      // Readers fold dashes; the long one still divides a sentence.
      let isLong = token.kind == .mark && token.word == "-" && token.span.length > 1
      return Word(isLong ? Self.dash : form, token)
    }
  }

  private static let dash = WordForm(text: "—", noun: "-", verb: nil, closed: nil, phrases: [])

  private func form(of token: Token) -> WordForm {
    let text = token.word
    let noun = Morphology.singular(text)
    let verb = token.kind == .word ? morphology.verb(text) : nil
    var phrases = phrases(beginning: text)
    if noun != text { phrases += self.phrases(beginning: noun) }
    if let lemma = verb?.lemma, lemma != text, lemma != noun {
      phrases += self.phrases(beginning: lemma)
    }
    let bare = WordForm(
      text: text,
      noun: noun,
      verb: verb,
      closed: ClosedClass.tags[text],
      phrases: []
    )
    return WordForm(
      text: text,
      noun: noun,
      verb: verb,
      closed: bare.closed,
      phrases: phrases.filter { bare.matches($0.words[0], $0.inflection, at: 0) }
    )
  }
}
