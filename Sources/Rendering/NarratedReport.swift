import Documents
import Verdicts

/// The answer to a claim in sentences, one a line, without any drawing.
struct NarratedReport {
  let report: Report
  let shelf: Bookshelf

  var text: String {
    var sentences = ["Claim: \(report.claim)", "Understood as: \(report.understood)"]
    sentences += report.notes.map { "Note: \($0)" }
    sentences.append("In short: \(Wording.counts(report))")
    sentences += (report.speaking + report.notSpeaking).flatMap(sentences(on:))
    let notes = AnswerNotes(report: report)
    if let voices = notes.voices { sentences.append(voices) }
    sentences += notes.questions.map { "Open: \($0)" }
    return sentences.map { Wording.sentence(Printable.line($0)) + "\n" }.joined()
  }

  private func sentences(on verdict: Verdict) -> [String] {
    var sentences = [
      "Source \(verdict.source) \(verb(verdict.kind)): \(Wording.reason(of: verdict))"
    ]
    sentences += verdict.evidence.map(Self.sentence(on:))
    sentences += verdict.considered.map {
      "Not used: \(Self.sentence(on: $0.evidence)); \($0.why)"
    }
    if !verdict.explanation.isEmpty { sentences.append("Because: \(verdict.explanation)") }
    for (index, reading) in verdict.readings.enumerated() {
      sentences.append("Reading \(index + 1): \(Wording.reading(reading))")
    }
    sentences += verdict.nearest.map { "Nearest: \(Self.sentence(on: $0.evidence)); \($0.why)" }
    sentences += verdict.remarks.map { "Remark: \($0.words)" }
    return sentences
  }

  private func verb(_ kind: Verdict.Kind) -> String {
    switch kind {
    case .agrees, .contradicts: "\(kind.rawValue)"
    case .qualifies: "qualifies the claim"
    case .silent, .unreadable: "is \(kind.rawValue)"
    }
  }

  /// "Line 12, column 201 of seeds/004.txt: 'total 58', read as deaths = 58".
  static func sentence(on evidence: Evidence) -> String {
    let speaker = evidence.attribution.map { ", said by \($0)" } ?? ""
    return "Line \(evidence.place.line), column \(evidence.place.column) of \(evidence.path): "
      + "\"\(evidence.quote)\", read as \(evidence.readAs)\(speaker)"
  }
}
