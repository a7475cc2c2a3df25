/// Values as JSON: the same value gives the same bytes.
public enum JSONText {
  /// One line, without an end of line.
  public static func line(_ value: some JSONWritable) -> String {
    text(of: value, JSONWriter())
  }

  /// Indented lines, without an end of line after the last.
  public static func pretty(_ value: some JSONWritable) -> String {
    text(of: value, JSONWriter(isIndented: true))
  }

  private static func text(of value: some JSONWritable, _ writer: JSONWriter) -> String {
    var writer = writer
    value.write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
