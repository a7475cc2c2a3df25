import FoundationEssentials
import Testing

@testable import Verdicts

/// Claims on the shipped articles, labelled by hand: what is reached must not fall.
@Suite struct GoldTests {
  /// A line of claims.jsonl.
  struct Labelled: Decodable {
    struct Label: Decodable {
      var verdict: String
      var quote: String?
    }

    var id: String
    var claim: String
    /// By the first three digits of a source's id.
    var verdicts: [String: Label]
  }

  /// What must be reached at least, and of false contradictions at most.
  struct Floors: Decodable {
    var accuracy: Double
    var macroF1: Double
    var evidence: Double
    var falseContradictions: Int
  }

  /// One claim and one source.
  struct Pair {
    var gold: String
    var said: String
    /// Whether a quote meets the labelled one; nil when there is none to meet.
    var isQuoted: Bool?
  }

  private static func data(_ name: String) throws -> Data {
    let path = "\(Repository.root)/Tests/VerdictsTests/Gold/\(name)"
    return try Data(contentsOf: URL(filePath: path))
  }

  private func claims() throws -> [Labelled] {
    let lines = String(decoding: try Self.data("claims.jsonl"), as: UTF8.self).split(
      separator: "\n"
    )
    return try lines.map { try JSONDecoder().decode(Labelled.self, from: Data($0.utf8)) }
  }

  private func pairs(of claim: Labelled) -> [Pair] {
    var verdicts: [String: Verdict] = [:]
    if case .report(let report) = Repository.seeds.check(claim.claim) {
      for verdict in report.verdicts { verdicts[String(verdict.source.prefix(3))] = verdict }
    }
    return claim.verdicts.sorted { $0.key < $1.key }.map { source, label in
      let said = verdicts[source]
      let quotes = said?.evidence.map(\.quote) ?? []
      let isHit = label.quote.map { gold in quotes.contains { Self.meet($0, gold) } }
      return Pair(gold: label.verdict, said: said?.kind.rawValue ?? "none", isQuoted: isHit)
    }
  }

  /// Whether a run of twelve characters of one quote, or all of it, stands in the other.
  private static func meet(_ one: String, _ other: String) -> Bool {
    func plain(_ text: String) -> [Character] {
      Array(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    let (a, b) = (plain(one), plain(other))
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    let size = min(12, short.count)
    guard size > 0 else { return false }
    let runs = Set((0...(long.count - size)).map { String(long[$0..<($0 + size)]) })
    return (0...(short.count - size)).contains { runs.contains(String(short[$0..<($0 + size)])) }
  }

  private static func share(_ pairs: [Pair], _ holds: (Pair) -> Bool) -> Double {
    pairs.isEmpty ? 0 : Double(pairs.count(where: holds)) / Double(pairs.count)
  }

  /// The mean of the F1 of the four verdicts.
  private static func macroF1(_ pairs: [Pair]) -> Double {
    let kinds = ["agrees", "contradicts", "qualifies", "silent"]
    let scores = kinds.map { kind -> Double in
      let hits = pairs.count { $0.gold == kind && $0.said == kind }
      let all = pairs.count { $0.gold == kind } + pairs.count { $0.said == kind }
      return all == 0 ? 0 : 2 * Double(hits) / Double(all)
    }
    return scores.reduce(0, +) / Double(kinds.count)
  }

  @Test func `what was reached is kept`() throws {
    let floors = try JSONDecoder().decode(Floors.self, from: try Self.data("floors.json"))
    let claims = try claims()
    let pairs = claims.flatMap(pairs)
    let accuracy = Self.share(pairs) { $0.gold == $0.said }
    let speaking = pairs.filter { $0.gold == $0.said && $0.gold != "silent" && $0.isQuoted != nil }
    let evidence = Self.share(speaking) { $0.isQuoted == true }
    let macroF1 = Self.macroF1(pairs)
    let falseContradictions = pairs.count { $0.said == "contradicts" && $0.gold != "contradicts" }
    print(
      """
      gold: \(claims.count) claims, \(pairs.count) pairs; accuracy \(accuracy), \
      macro-F1 \(macroF1), false contradictions \(falseContradictions), evidence \(evidence)
      """
    )
    #expect(pairs.count > 500)
    #expect(accuracy >= floors.accuracy)
    #expect(macroF1 >= floors.macroF1)
    #expect(evidence >= floors.evidence)
    #expect(falseContradictions <= floors.falseContradictions)
  }
}
