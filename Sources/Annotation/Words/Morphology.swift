/// The base forms of English words, by their endings and a table of the irregular ones.
///
/// The endings are those of any school grammar; where an ending leaves two base forms open
/// ("stationing": station or statione), the known verbs decide.
public struct Morphology: Sendable {
  /// What an inflected verb form can be.
  public enum VerbForm: UInt8, Hashable, Sendable {
    case base, third, past, participle, pastOrParticiple, gerund
  }

  /// A verb form and its base.
  public struct Verb: Hashable, Sendable {
    public var lemma: String
    public var form: VerbForm
  }

  private var knownVerbs: Set<String>

  public init(knownVerbs: Set<String>) { self.knownVerbs = knownVerbs }

  /// The singular of a noun; the word itself when it is no regular plural.
  public static func singular(_ word: String) -> String {
    if let irregular = irregularNouns[word] { return irregular }
    guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes", "zzes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// The verb that a word can be a form of; nil when it is none that is known, unless its ending
  /// makes it one ("-ed").
  public func verb(_ word: String) -> Verb? {
    if let (lemma, form) = Self.irregularVerbs[word] { return Verb(lemma: lemma, form: form) }
    if knownVerbs.contains(word) { return Verb(lemma: word, form: .base) }
    if word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") {
      return known(thirdPersonStems(word)).map { Verb(lemma: $0, form: .third) }
    }
    if word.utf8.count > 3, word.hasSuffix("ed") {
      let stems = stems(of: word, ending: 2)
      return Verb(lemma: known(stems) ?? Self.likely(stems), form: .pastOrParticiple)
    }
    if word.utf8.count > 4, word.hasSuffix("ing") {
      return known(stems(of: word, ending: 3)).map { Verb(lemma: $0, form: .gerund) }
    }
    return nil
  }

  private func known(_ stems: [String]) -> String? { stems.first { knownVerbs.contains($0) } }

  /// The likeliest base of a verb that no list knows: a stem that ends in two consonants or a
  /// vowel pair is whole, others have lost an "e".
  private static func likely(_ stems: [String]) -> String {
    let stem = stems[0]
    let tail = Array(stem.utf8.suffix(3))
    guard tail.count == 3 else { return stem }
    let vowels = Set("aeiou".utf8)
    if stem.hasSuffix("i") { return String(stem.dropLast()) + "y" }
    if stem.hasSuffix("u") { return stem + "e" }
    if stem.hasSuffix("y") || stem.hasSuffix("w") { return stem }
    let isDoubled = tail[1] == tail[2] && !vowels.contains(tail[2]) && tail[2] != UInt8(ascii: "s")
    if isDoubled && tail[2] != UInt8(ascii: "l") { return String(stem.dropLast()) }
    let endsInPair = !vowels.contains(tail[1]) || vowels.contains(tail[0])
    return endsInPair ? stem : stem + "e"
  }

  private func thirdPersonStems(_ word: String) -> [String] {
    var stems = [String(word.dropLast())]
    if word.hasSuffix("es") { stems.append(String(word.dropLast(2))) }
    if word.hasSuffix("ies") { stems.append(word.dropLast(3) + "y") }
    return stems
  }

  private func stems(of word: String, ending: Int) -> [String] {
    let stem = String(word.dropLast(ending))
    var stems = [stem, stem + "e"]
    let tail = stem.utf8.suffix(2)
    if tail.count == 2, tail.first == tail.last { stems.append(String(stem.dropLast())) }
    if stem.hasSuffix("i") { stems.append(stem.dropLast() + "y") }
    return stems
  }
}
