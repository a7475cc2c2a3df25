internal import Documents

/// Sources that agree and may be one voice, as far as their texts show.
public struct Voice: Hashable, Sendable {
  /// The ids of the sources, in order.
  public var sources: [String]
  /// Why several sources count once: the same speaker, or the same words; nil for one source.
  public var link: String?
  /// Who says so in the text; nil when the source itself does.
  public var speaker: String?
}

/// Counts the voices of agreement: two sources that quote one speaker, or share a run of words, are
/// perhaps one.
struct VoiceCounter {
  /// The documents, to compare the sentences of their evidence.
  let documents: [Document]

  /// Shorter runs of words are shared by chance.
  private static let run = 6

  func voices(of verdicts: [Verdict]) -> [Voice] {
    var voices: [Voice] = []
    var kept: [Verdict] = []
    for verdict in verdicts where verdict.kind == .agrees {
      let speaker = verdict.evidence.first?.attribution
      let linked = kept.indices.lazy.compactMap { index in
        link(kept[index], verdict).map { (index, $0) }
      }.first
      if let (index, words) = linked,
        let voice = voices.firstIndex(where: { $0.sources.contains(kept[index].source) })
      {
        voices[voice].sources.append(verdict.source)
        voices[voice].link = voices[voice].link ?? words
      } else {
        voices.append(Voice(sources: [verdict.source], speaker: speaker))
      }
      kept.append(verdict)
    }
    return voices
  }

  private func link(_ one: Verdict, _ other: Verdict) -> String? {
    guard let first = one.evidence.first, let second = other.evidence.first else { return nil }
    if let speaker = first.attribution, speaker == second.attribution {
      return "both in the words of \(speaker)"
    }
    let (words, others) = (self.words(of: first, one.source), self.words(of: second, other.source))
    guard words.count >= Self.run, others.count >= Self.run else { return nil }
    let runs = Set((0...others.count - Self.run).map { Array(others[$0..<$0 + Self.run]) })
    let shared = (0...words.count - Self.run).lazy.map { Array(words[$0..<$0 + Self.run]) }
      .first(where: runs.contains)
    return shared.map { "sharing the words \"\($0.joined(separator: " "))\"" }
  }

  /// The words of the sentence in which a quote stands.
  private func words(of evidence: Evidence, _ source: String) -> [String] {
    guard let document = documents.first(where: { $0.source.id == source }),
      let sentence = document.sentences.first(where: { $0.span == evidence.sentence })
    else { return [] }
    return document.tokens[sentence.tokens].map(\.word)
      .filter { word in word.contains { $0.isLetter || $0.isNumber } }
  }
}
