import Documents
import Reading
import RuleFiles
import Testing

@testable import Verdicts

/// The shipped rules and articles, and short articles of one sentence under the same rules.
enum Shipped {
  static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  static let rules = RuleFolder.read(path: "\(root)/rules", displayPath: "rules").0

  static let seeds: FactChecker = {
    var checker = FactChecker(rules: rules)
    checker.add(SourceFolder.read(path: "\(root)/seeds").documents)
    return checker
  }()

  /// What the sources whose ids begin so say to a claim.
  static func verdict(_ source: String, on claim: String) throws -> Verdict {
    guard case .report(let report) = seeds.check(claim) else { throw NotRead(claim: claim) }
    return try #require(report.verdicts.first { $0.source.hasPrefix(source) })
  }

  /// What an article of these sentences says to a claim.
  static func verdict(of text: String, on claim: String) throws -> Verdict {
    var checker = FactChecker(rules: rules)
    checker.add(TextReader.read(sentence: text, id: "one"))
    guard case .report(let report) = checker.check(claim) else { throw NotRead(claim: claim) }
    return try #require(report.verdicts.first)
  }

  /// Why a claim cannot be read.
  static func diagnostic(of claim: String) throws -> Diagnostic {
    guard case .unread(let diagnostics) = seeds.check(claim) else { throw NotRead(claim: claim) }
    return try #require(diagnostics.first)
  }

  struct NotRead: Error { var claim: String }
}

extension ProofStep {
  /// The step and all below it.
  var all: [ProofStep] { [self] + premises.flatMap(\.all) }

  func all(_ kind: Kind) -> [ProofStep] { all.filter { $0.kind == kind } }
}
