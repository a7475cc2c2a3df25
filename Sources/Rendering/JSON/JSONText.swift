import FoundationEssentials

/// Values as JSON, with sorted keys so that the same value gives the same bytes.
package enum JSONText {
  /// One line, without an end of line.
  package static func line(_ value: some Encodable) -> String {
    encode(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  /// Indented lines, without an end of line after the last.
  package static func pretty(_ value: some Encodable) -> String {
    encode(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
  }

  private static func encode(
    _ value: some Encodable,
    _ formatting: JSONEncoder.OutputFormatting
  ) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    // Our rows hold strings, integers and Booleans only: nothing of them can fail to encode.
    guard let data = try? encoder.encode(value) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}
