import Documents
import Verdicts

/// What a claim of a script should come to.
struct Expectation: Hashable, Sendable {
  var isNegated: Bool
  var kind: Verdict.Kind
  /// The ids of the sources meant; empty when none is named.
  var sources: [String]
  /// As it is written, without `expect` and the colon.
  var text: String

  /// Whether the verdicts are as expected.
  ///
  /// Without sources: some source gives the verdict, and for `silent` every source does.
  func holds(for verdicts: [Verdict]) -> Bool {
    if isNegated { return meant(verdicts).allSatisfy { $0.kind != kind } }
    if !sources.isEmpty || kind == .silent {
      return meant(verdicts).allSatisfy { $0.kind == kind }
    }
    return verdicts.contains { $0.kind == kind }
  }

  /// The verdicts that stand against the expectation.
  func offending(_ verdicts: [Verdict]) -> [Verdict] {
    if isNegated { return meant(verdicts).filter { $0.kind == kind } }
    return meant(verdicts).filter { $0.kind != kind }
  }

  private func meant(_ verdicts: [Verdict]) -> [Verdict] {
    sources.isEmpty ? verdicts : verdicts.filter { sources.contains($0.source) }
  }

  /// Reads what stands between `expect` and the colon.
  static func read(
    _ text: String,
    ids: [String]
  ) -> Result<Expectation, SourceName.Failure> {
    var words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    let isNegated = words.first == "no"
    if isNegated { words.removeFirst() }
    guard let word = words.first, let kind = kinds[word] else {
      return .failure(SourceName.Failure(diagnostic: unknownVerdict(words.first)))
    }
    var sources: [String] = []
    for name in words.dropFirst() {
      switch SourceName.resolve(name, among: ids) {
      case .success(let id): sources.append(id)
      case .failure(let failure): return .failure(failure)
      }
    }
    return .success(
      Expectation(isNegated: isNegated, kind: kind, sources: sources, text: text)
    )
  }

  private static let kinds: [String: Verdict.Kind] = [
    "agrees": .agrees, "agree": .agrees, "agreement": .agrees, "contradicts": .contradicts,
    "contradict": .contradicts, "contradiction": .contradicts, "qualifies": .qualifies,
    "qualify": .qualifies, "silent": .silent, "unreadable": .unreadable,
  ]

  /// The verdict of a word such as agrees or contradiction.
  static func kind(of word: String) -> Verdict.Kind? { kinds[word] }

  static func unknownVerdict(_ word: String?) -> Diagnostic {
    Diagnostic(
      .error,
      word.map { "\"\($0)\" is no verdict" } ?? "the verdict is missing",
      expected: "agrees, contradicts, qualifies, silent or unreadable",
      candidates: word.map { Spelling.nearest($0, in: kinds.keys.sorted()) } ?? []
    )
  }
}
