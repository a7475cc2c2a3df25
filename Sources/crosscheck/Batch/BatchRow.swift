import Documents
import Reading

/// A row of `batch`: a claim and the texts to check it against.
struct BatchRow: Sendable {
  var claim: String
  /// The texts, each as valid UTF-8.
  var evidence: [[UInt8]]
  /// When each text was published; one date stands for all of them.
  var dates: [ClosedRange<Day>?]

  init(_ row: JSONRow) throws(JSONRow.Mistake) {
    guard let claim = try row.text("claim") else { throw Self.missing("claim") }
    guard let evidence = try row.texts("evidence") else { throw Self.missing("evidence") }
    self.claim = String(decoding: claim, as: UTF8.self)
    self.evidence = evidence
    let written = try row.texts("evidence_date") ?? []
    guard written.count <= 1 || written.count == evidence.count else {
      throw JSONRow.Mistake(
        "\(evidence.count) texts have \(written.count) dates",
        expected: "one date for all texts, or one for each"
      )
    }
    var days: [ClosedRange<Day>] = []
    for text in written { days.append(try Self.days(text)) }
    dates = evidence.indices.map { days.count == 1 ? days[0] : days.isEmpty ? nil : days[$0] }
  }

  private static func missing(_ key: String) -> JSONRow.Mistake {
    JSONRow.Mistake(
      "`\(key)` is missing",
      expected: #"{"id", "claim", "evidence": [text, ...]}"#
    )
  }

  private static func days(_ text: [UInt8]) throws(JSONRow.Mistake) -> ClosedRange<Day> {
    let words = String(decoding: text, as: UTF8.self)
    guard let days = PublicationDate.days(words) else {
      throw JSONRow.Mistake("\"\(words)\" is no date", expected: "a date such as 2022-02-17")
    }
    return days
  }

  /// The texts as documents, named by their place in the row; those that cannot be read by name
  /// alone.
  func documents() -> (read: [Document], unreadable: [String]) {
    let width = String(evidence.count).count
    var read: [Document] = []
    var unreadable: [String] = []
    for (index, text) in evidence.enumerated() {
      let number = String(index + 1)
      let id = String(repeating: "0", count: width - number.count) + number
      guard var document = TextReader.read(bytes: text, path: id, id: id).document else {
        unreadable.append(id)
        continue
      }
      if let days = dates[index] {
        document.source.date = PublicationDate(
          earliest: days.lowerBound,
          latest: days.upperBound,
          origin: .listed
        )
      }
      read.append(document)
    }
    return (read, unreadable)
  }
}
