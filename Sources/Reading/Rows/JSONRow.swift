/// A JSON object on a line of its own: checked whole, its members decoded when they are asked for.
public struct JSONRow: Sendable {
  private let bytes: [UInt8]
  private var members: [(key: [UInt8], value: Range<Int>)] = []

  /// What is wrong with a row, and at which byte, counted from 1.
  public struct Mistake: Error, Hashable, Sendable {
    public var message: String
    public var expected: String
    public var column: Int

    public init(_ message: String, expected: String, column: Int = 1) {
      self.message = message
      self.expected = expected
      self.column = column
    }
  }

  /// The object that a line holds, from its first byte to its last.
  public init(_ line: [UInt8]) throws(Mistake) {
    bytes = line
    if String(validating: line, as: UTF8.self) == nil {
      throw Mistake("the row is not UTF-8", expected: "a JSON object in UTF-8")
    }
    var scan = JSONScan(line)
    members = try scan.members()
    try scan.end()
  }

  /// The JSON text of a member, as it was written; nil when there is none.
  public func raw(_ key: String) -> ArraySlice<UInt8>? {
    range(of: key).map { bytes[$0] }
  }

  /// The bytes of a string, its escapes read; nil when the member is missing or null.
  public func text(_ key: String) throws(Mistake) -> [UInt8]? {
    guard let range = range(of: key), !isNull(range) else { return nil }
    return try text(in: range, of: key)
  }

  /// A string as a list of one, or the strings of an array; nil when the member is missing or null.
  public func texts(_ key: String) throws(Mistake) -> [[UInt8]]? {
    guard let range = range(of: key), !isNull(range) else { return nil }
    guard bytes[range.lowerBound] == UInt8(ascii: "[") else {
      return [try text(in: range, of: key)]
    }
    var scan = JSONScan(bytes, from: range.lowerBound)
    var texts: [[UInt8]] = []
    for element in try scan.elements() { texts.append(try text(in: element, of: key)) }
    return texts
  }

  private func range(of key: String) -> Range<Int>? {
    // Of members with the same name the last counts, as most readers of JSON have it.
    members.last { $0.key.elementsEqual(key.utf8) }?.value
  }

  private func isNull(_ range: Range<Int>) -> Bool { bytes[range.lowerBound] == UInt8(ascii: "n") }

  private func text(in range: Range<Int>, of key: String) throws(Mistake) -> [UInt8] {
    guard bytes[range.lowerBound] == UInt8(ascii: "\"") else {
      let column = range.lowerBound + 1
      throw Mistake("`\(key)` is no text", expected: "a string in double quotes", column: column)
    }
    return JSONScan.decoded(bytes[range.lowerBound + 1..<range.upperBound - 1])
  }
}
