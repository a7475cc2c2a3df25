import Documents
import Verdicts

/// Hand-made values for the renderers: two small sources and the answer to one claim.
enum Sample {
  static let path = "seeds/one.txt"
  static let text = SourceText(
    path: path,
    """
    The ferry report
    In the long winter of that year the operator of the northern ferry line counted 1 234 \
    passengers in its own ports, and it said that «l'été» had been far better for everybody.

    """
  )

  static let document: Document = {
    let sentence = text.line(1)
    let source = Source(
      id: "one",
      title: Source.Known("The ferry report", .stated(text.line(0))),
      publisher: Source.Known("Harbour News", .listed),
      date: PublicationDate(
        earliest: Day(year: 2022, month: 7, day: 1),
        latest: Day(year: 2022, month: 12, day: 31),
        origin: .ownWords("the first half of this year")
      )
    )
    return Document(
      source: source,
      text: text,
      blocks: [
        Block(kind: .title, span: text.line(0)), Block(kind: .paragraph, span: sentence),
      ],
      sentences: [Sentence(span: sentence, block: 1, tokens: 0..<0)],
      tokens: []
    )
  }()

  /// The first place of some words in the text.
  static func span(_ words: String) -> Span {
    let wanted = Array(words.utf8)
    let start = text.bytes.indices.first { text.bytes[$0...].starts(with: wanted) } ?? 0
    return Span(start, start + wanted.count)
  }

  static func evidence(_ words: String, readAs: String, speaker: String? = nil) -> Evidence {
    let span = span(words)
    return Evidence(
      path: path,
      place: text.place(at: span.start),
      span: span,
      quote: text[span],
      sentence: text.line(text.lineIndex(at: span.start)),
      readAs: readAs,
      scope: [
        ScopeSlot(dimension: "place", value: "the north", status: .inherited),
        ScopeSlot(dimension: "time", value: nil, status: .unknown),
      ],
      attribution: speaker,
      rule: "count"
    )
  }

  static let counted = evidence("1 234 passengers", readAs: "passengers = 1,234", speaker: "it")

  static let agreeing = Verdict(
    source: "one",
    kind: .agrees,
    reason: "same",
    evidence: [counted],
    explanation: "1,234, as it is written",
    proof: ProofStep(
      kind: .derived,
      text: "the values are equal",
      rule: "counts-agree",
      premises: [
        ProofStep(kind: .read, text: "passengers = 1,234", rule: "count", evidence: counted),
        ProofStep(
          kind: .assumed,
          text: "travellers are read as passengers",
          rule: "travellers",
          premises: [ProofStep(kind: .absent, text: "no other count stands in the sentence")]
        ),
      ]
    )
  )

  static let qualifying = Verdict(
    source: "two",
    kind: .qualifies,
    reason: "narrower",
    dimension: "place",
    readings: [
      Reading(text: "as all passengers", wouldBe: .contradicts),
      Reading(text: "as those of one port", wouldBe: .qualifies),
    ],
    explanation: "it counts one port only",
    proof: ProofStep(kind: .derived, text: "the places differ")
  )

  static let silent = Verdict(
    source: "three",
    kind: .silent,
    reason: "silent",
    explanation: "",
    proof: ProofStep(kind: .absent, text: "no statement on passengers"),
    nearest: [NearMiss(evidence: counted, why: "counts lorries, not passengers")]
  )

  static let unreadable = Verdict(
    source: "four",
    kind: .unreadable,
    reason: "unreadable",
    explanation: "the file is not valid UTF-8",
    proof: ProofStep(kind: .absent, text: "no text")
  )

  static let report = Report(
    claim: "passengers = 1234",
    understood: "passengers = 1,234; place and time open",
    notes: ["\"pasengers\" read as passengers"],
    verdicts: [silent, unreadable, qualifying, agreeing]
  )
}
