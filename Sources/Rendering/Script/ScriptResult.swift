import Documents
public import Verdicts

/// What became of one claim of a script.
public struct ScriptResult: Sendable {
  /// Whether the claim holds as its script wants it to.
  public enum Outcome: Hashable, Sendable {
    case passed
    case failed(Failure)
    case unread
  }

  /// What was wanted, and what was found instead.
  public struct Failure: Hashable, Sendable {
    public var expected: String
    public var actual: String
    /// The verdicts that decide.
    public var verdicts: [Verdict]

    public init(expected: String, actual: String, verdicts: [Verdict]) {
      self.expected = expected
      self.actual = actual
      self.verdicts = verdicts
    }
  }

  /// The script, as it is shown to people; empty for a typed line.
  public var path: String
  public var line: Int
  public var claim: String
  /// The expectation as it is written, without the claim; nil when there is none.
  public var expectation: String?
  public var answer: FactChecker.Answer
  public var outcome: Outcome

  public init(
    path: String,
    line: Int,
    claim: String,
    expectation: String?,
    answer: FactChecker.Answer,
    outcome: Outcome
  ) {
    self.path = path
    self.line = line
    self.claim = claim
    self.expectation = expectation
    self.answer = answer
    self.outcome = outcome
  }

  /// `path:line: `; nothing for a typed line.
  var location: String { path.isEmpty ? "" : "\(path):\(line): " }

  /// The claim with its expectation, in one line.
  var title: String {
    expectation.map { "\(Printable.line(claim)) (expect \($0))" } ?? Printable.line(claim)
  }

  /// What was wrong when the claim could not be read.
  var firstDiagnostic: Diagnostic? {
    guard case .unread(let diagnostics) = answer else { return nil }
    return diagnostics.first
  }
}

/// How many claims of a script passed.
public struct ScriptTally: Hashable, Sendable {
  public var passed = 0
  public var failed = 0
  public var unread = 0

  public init() {}

  public var claims: Int { passed + failed + unread }

  /// Counts one more claim.
  public mutating func count(_ outcome: ScriptResult.Outcome) {
    switch outcome {
    case .passed: passed += 1
    case .failed: failed += 1
    case .unread: unread += 1
    }
  }
}
