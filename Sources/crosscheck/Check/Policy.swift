import ArgumentParser
import Rendering
import Verdicts

/// When a claim without an expectation holds.
enum Policy: String, CaseIterable, ExpressibleByArgument {
  /// Unless a source contradicts it and none agrees.
  case standard
  case noContradiction = "no-contradiction"
  case anyAgrees = "any-agrees"
  case allSpeakingAgree = "all-speaking-agree"

  func holds(for report: Report) -> Bool {
    switch self {
    case .standard: report.count(.contradicts) == 0 || report.count(.agrees) > 0
    case .noContradiction: report.count(.contradicts) == 0
    case .anyAgrees: report.count(.agrees) > 0
    case .allSpeakingAgree: report.count(.contradicts) == 0 && report.count(.qualifies) == 0
    }
  }

  /// What becomes of a claim without an expectation.
  func outcome(of report: Report) -> ScriptResult.Outcome {
    if holds(for: report) { return .passed }
    return .failed(
      ScriptResult.Failure(
        expected: words,
        actual: Judge.words(report.verdicts),
        verdicts: report.verdicts.filter { $0.kind == .contradicts || $0.kind == .qualifies }
      )
    )
  }

  /// What is expected, in words.
  var words: String {
    switch self {
    case .standard: "no source contradicts, or some source agrees"
    case .noContradiction: "no source contradicts"
    case .anyAgrees: "some source agrees"
    case .allSpeakingAgree: "every source that speaks agrees"
    }
  }
}
