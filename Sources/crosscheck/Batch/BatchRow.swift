import Documents
import FoundationEssentials
import Reading

/// A row of `batch`: a claim and the texts to check it against.
struct BatchRow: Decodable, Sendable {
  /// The row's own name, as it was given: a string or a whole number.
  var id: BatchID
  var claim: String
  var evidence: [String]
  /// When each text was published; one date stands for all of them.
  var dates: [ClosedRange<Day>?]

  private enum Key: String, CodingKey {
    case id, claim, evidence
    case date = "evidence_date"
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Key.self)
    id = try row.decodeIfPresent(BatchID.self, forKey: .id) ?? .none
    claim = try row.decode(String.self, forKey: .claim)
    evidence = try row.decode(OneOrMany.self, forKey: .evidence).texts
    let written = try row.decodeIfPresent(OneOrMany.self, forKey: .date)?.texts ?? []
    guard written.count <= 1 || written.count == evidence.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .date,
        in: row,
        debugDescription: "\(evidence.count) texts have \(written.count) dates"
      )
    }
    let days = try written.map { text in
      guard let days = PublicationDate.days(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: .date,
          in: row,
          debugDescription: "\"\(text)\" is no date such as 2022-02-17"
        )
      }
      return days
    }
    dates = evidence.indices.map { days.count == 1 ? days[0] : days.isEmpty ? nil : days[$0] }
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
      guard
        var document = TextReader.read(bytes: Array(text.utf8), path: id, id: id).document
      else {
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

/// The name of a row, given back as it came.
enum BatchID: Codable, Sendable {
  case none
  case number(Int)
  case text(String)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .none
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .none: try value.encodeNil()
    case .number(let number): try value.encode(number)
    case .text(let text): try value.encode(text)
    }
  }
}

/// A string, or an array of strings.
private struct OneOrMany: Decodable {
  var texts: [String]

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      texts = [text]
    } else {
      texts = try value.decode([String].self)
    }
  }
}
