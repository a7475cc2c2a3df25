import Verdicts

/// What stands below the verdicts of an answer: whose voices agree, and what the texts leave open.
struct AnswerNotes {
  let report: Report

  /// "2 voices agree: 000 in the words of France; 003"; nil when no source agrees.
  var voices: String? {
    let voices = report.voices
    guard !voices.isEmpty else { return nil }
    let count = voices.count == 1 ? "1 voice agrees" : "\(voices.count) voices agree"
    return "\(count): " + voices.map(text).joined(separator: "; ")
  }

  private func text(_ voice: Voice) -> String {
    let names = voice.sources.map(name).joined(separator: " and ")
    if let link = voice.link { return "\(names), \(link): perhaps one voice" }
    if let speaker = voice.speaker { return "\(names), in the words of \(speaker)" }
    let verdict = report.verdicts.first { $0.source == voice.sources.first }
    let isCount = verdict?.evidence.first?.number != nil
    return isCount ? "\(names), which does not say who counted" : names
  }

  /// What would have to be known, a question for each source that only qualifies.
  var questions: [String] {
    report.verdicts.compactMap { verdict in
      question(on: verdict).map { "\(name(verdict.source)): \($0)" }
    }
  }

  private func question(on verdict: Verdict) -> String? {
    guard verdict.kind == .qualifies else { return nil }
    let dimension = verdict.dimension ?? "scope"
    let slot = verdict.evidence.first?.scope.first { $0.dimension == dimension }
    switch (verdict.reason, slot?.value) {
    case ("narrower", let value?): return "is \(dimension) \(value) all that the claim counts?"
    case ("wider", let value?): return "how much of \(dimension) \(value) does the claim count?"
    case ("other-scope", nil): return "of which \(dimension) is it? The text does not say"
    case ("planned", _): return "was it done?"
    case ("disputed", _): return "which of its speakers is right?"
    default: return nil
    }
  }

  private func name(_ source: String) -> String {
    ShortName.of(source, among: report.verdicts.map(\.source))
  }
}
