public import Annotation
public import Documents

/// The spans of a row of `annotate` for people: the words, what they are, and what they state.
public enum SpanText {
  /// A row with a line for each span, under the row's id as its JSON has it.
  public static func row(
    id: some Sequence<UInt8>,
    spans: [ValueSpan],
    entities: [EntityMention] = [],
    of text: SourceText
  ) -> String {
    let cells =
      spans.map { [text[$0.span], $0.kind.rawValue, stated($0)] }
      + entities.map { [text[$0.span], $0.kind.rawValue, $0.name] }
    let widths = (0..<2).map { column in
      min(40, cells.map { DisplayWidth.of($0[column]) }.max() ?? 0)
    }
    let lines = cells.map { cell in
      "  \(Wrapping.padded(cell[0], to: widths[0]))  \(Wrapping.padded(cell[1], to: widths[1]))"
        + (cell[2].isEmpty ? "" : "  \(cell[2])")
    }
    return ([heading(id)] + (lines.isEmpty ? ["  nothing"] : lines)).joined(separator: "\n") + "\n"
  }

  /// A row that could not be read.
  public static func row(id: some Sequence<UInt8>, error: String, expected: String, column: Int)
    -> String
  {
    "\(heading(id))\n  cannot be read: \(error) (column \(column)); expected \(expected)\n"
  }

  private static func heading(_ id: some Sequence<UInt8>) -> String {
    "row \(String(decoding: Array(id), as: UTF8.self))"
  }

  /// "7 percent", "4..5 barrel", "2013-W11 from 2013-03-11 to 2013-03-18".
  private static func stated(_ span: ValueSpan) -> String {
    var parts: [String] = []
    if let value = span.value { parts.append(Decimals.text(of: value)) }
    if span.low != nil || span.high != nil {
      let low = span.low.map(Decimals.text(of:)) ?? ""
      parts.append("\(low)..\(span.high.map(Decimals.text(of:)) ?? "")")
    }
    if let unit = span.unit { parts.append(unit) }
    parts += [span.timex, span.modifier].compactMap(\.self)
    if span.dateStart != nil || span.dateEnd != nil {
      parts.append("from \(span.dateStart ?? "…") to \(span.dateEnd ?? "…")")
    }
    return parts.joined(separator: " ")
  }
}
