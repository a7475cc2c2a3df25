import Documents
import Reading
import Testing

@testable import Verdicts

/// Verdicts of the shipped articles, and of articles of one line under the shipped rules.
enum Shipped {
  /// What the sources whose ids begin so say to a claim.
  static func verdict(_ source: String, on claim: String) throws -> Verdict {
    let report = try Repository.seeds.report(claim)
    return try #require(report.verdicts.first { $0.source.hasPrefix(source) })
  }

  /// What an article of these sentences says to a claim.
  static func verdict(of text: String, on claim: String) throws -> Verdict {
    var checker = FactChecker(rules: Repository.rules)
    checker.add(TextReader.read(sentence: text, id: "one"))
    return try #require(try checker.report(claim).verdicts.first)
  }

  /// Why a claim cannot be read.
  static func diagnostic(of claim: String) throws -> Diagnostic {
    guard case .unread(let diagnostics) = Repository.seeds.check(claim) else {
      throw WasRead(claim: claim)
    }
    return try #require(diagnostics.first)
  }

  struct WasRead: Error { var claim: String }
}

extension ProofStep {
  /// The step and all below it.
  var all: [ProofStep] { [self] + premises.flatMap(\.all) }

  func all(_ kind: Kind) -> [ProofStep] { all.filter { $0.kind == kind } }
}
