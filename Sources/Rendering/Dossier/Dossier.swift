public import Documents
public import Verdicts

/// All that a report on claims holds, before it is drawn: what was not read, the claims with their
/// verdicts, where the sources disagree, what is known of them, and how to repeat it.
public struct Dossier: Sendable {
  /// A sentence with a figure that no rule understood.
  public struct UnreadSentence: Hashable, Sendable {
    public var place: String
    public var quote: String
  }

  public let results: [ScriptResult]
  public let documents: [Document]
  /// The ids of the sources that could not be read.
  public let unreadable: [String]
  public let conflicts: [FactChecker.Conflict]
  public let unread: [UnreadSentence]
  /// The program and its version.
  public let program: String
  /// The command that makes this report again.
  public let command: String

  /// Gathers a report from the sources in use and the claims that were checked.
  public init(
    results: [ScriptResult],
    checker: FactChecker,
    program: String,
    command: String
  ) {
    self.results = results
    documents = checker.documents
    let ids = Set(checker.documents.map(\.source.id))
    unreadable = checker.sourceIDs.filter { !ids.contains($0) }
    conflicts = checker.conflicts()
    let texts = Dictionary(documents.map { ($0.source.id, $0.text) }) { first, _ in first }
    unread = checker.unreadFigures.compactMap { source, sentence in
      texts[source].map { text in
        let place = "\(text.path):\(text.place(at: sentence.start))"
        return UnreadSentence(place: place, quote: text[sentence])
      }
    }
    self.program = program
    self.command = command
  }

  /// The answers to the claims that could be read.
  public var reports: [Report] {
    results.compactMap { result in
      guard case .report(let report) = result.answer else { return nil }
      return report
    }
  }

  /// The texts that quotes are shown in.
  var shelf: Bookshelf { Bookshelf(documents) }

  var title: String {
    let sources = Wording.count(documents.count + unreadable.count, "source")
    guard !results.isEmpty else { return "What \(sources) say and where they differ" }
    return "\(Wording.count(results.count, "claim")) checked against \(sources)"
  }

  /// "2 contradictions, 13 differences of scope".
  var conflictCounts: String {
    let hard = conflicts.count { $0.kind == .contradicts }
    return Wording.count(hard, "contradiction") + ", "
      + Wording.count(conflicts.count - hard, "difference") + " of scope"
  }

  /// What the reader should know before all else.
  static let caution = """
    No source is trusted more than another, and nothing is decided by counting. Silent means that a \
    source says nothing on a claim, which is neither agreement nor denial.
    """

  /// A sum by which a changed file is seen: the 64-bit FNV-1a hash of its bytes.
  ///
  /// It guards against mistakes, not against forgery.
  static func fingerprint(of bytes: some Sequence<UInt8>) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
