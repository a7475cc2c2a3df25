import Documents
import Testing

@testable import Verdicts

/// Every verdict has a proof that ends in quoted words, arithmetic, assumptions or absence.
@Suite struct ProofTests {
  static let claims = [
    "people deaths = 31", "people deaths = 60", "people wounded = 160", "Norlandic deaths = 36",
    "passengers deaths outside Havik = 16", "expulsion of the Estmarkian ambassador = 2019",
    "The shipping line cancelled the crossing.", "The minister visited Sunde.",
  ]

  private static func steps(_ step: ProofStep) -> [ProofStep] {
    [step] + step.premises.flatMap(steps)
  }

  private func bytes(_ evidence: Evidence, _ documents: [Document]) throws -> String {
    let document = try #require(documents.first { $0.text.path == evidence.path })
    return document.text[evidence.span]
  }

  @Test(arguments: claims)
  func `quotes are the bytes of the file`(claim: String) throws {
    let checker = try Corpus.shared.get()
    for verdict in try checker.report(claim).verdicts {
      let quoted =
        Self.steps(verdict.proof).compactMap(\.evidence) + verdict.evidence
        + verdict.nearest.map(\.evidence)
      for evidence in quoted {
        #expect(try bytes(evidence, checker.documents) == evidence.quote)
        #expect(!evidence.quote.isEmpty)
        #expect(evidence.sentence.contains(evidence.span))
        let document = try #require(checker.documents.first { $0.text.path == evidence.path })
        #expect(document.text.place(at: evidence.span.start) == evidence.place)
        #expect(document.source.id == verdict.source)
      }
    }
  }

  @Test(arguments: claims)
  func `a verdict that speaks rests on quoted words of its source`(claim: String) throws {
    for verdict in try Corpus.shared.get().report(claim).verdicts {
      let steps = Self.steps(verdict.proof)
      switch verdict.kind {
      case .agrees, .contradicts, .qualifies:
        #expect(!verdict.evidence.isEmpty, "\(verdict.source)")
        #expect(steps.contains { $0.kind == .read && $0.evidence != nil }, "\(verdict.source)")
        #expect(verdict.proof.rule != nil)
        #expect(!verdict.explanation.isEmpty)
      case .silent, .unreadable:
        #expect(verdict.evidence.isEmpty)
        #expect(verdict.proof.kind == .absent)
      }
    }
  }

  @Test(arguments: claims)
  func `a proof has no leaf without words`(claim: String) throws {
    for verdict in try Corpus.shared.get().report(claim).verdicts {
      for step in Self.steps(verdict.proof) {
        #expect(!step.text.isEmpty)
        if step.evidence != nil { #expect(step.kind == .read) }
      }
    }
  }

  @Test func `a suggested reading is shown as an assumption`() throws {
    let report = try Repository.seeds.report("French deaths = 58")
    let verdict = try #require(report.verdicts.first { $0.source.hasPrefix("004") })
    #expect(verdict.kind == .agrees)
    let assumed = Self.steps(verdict.proof).filter { $0.kind == .assumed }
    #expect(assumed.contains { $0.text.contains("casualties") })
  }
}
