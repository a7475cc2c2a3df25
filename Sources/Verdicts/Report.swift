/// The answer to one claim: what was understood, and a verdict for each source.
public struct Report: Hashable, Sendable {
  /// The claim as it was given.
  public var claim: String
  /// What it was understood as, in words, with the scope it leaves open.
  public var understood: String
  /// Words that were corrected or set aside, for people ("soldeirs read as soldiers").
  public var notes: [String]
  /// One verdict for each source, in the order of the sources.
  public var verdicts: [Verdict]
  /// The sources that agree, those together that may be one voice.
  public var voices: [Voice]

  public init(
    claim: String,
    understood: String,
    notes: [String] = [],
    verdicts: [Verdict],
    voices: [Voice] = []
  ) {
    self.claim = claim
    self.understood = understood
    self.notes = notes
    self.verdicts = verdicts
    self.voices = voices
  }

  /// How many sources gave a verdict of a kind.
  public func count(_ kind: Verdict.Kind) -> Int { verdicts.count { $0.kind == kind } }
}
