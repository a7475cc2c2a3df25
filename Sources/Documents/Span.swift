/// A half-open range of bytes in the file of a source.
public struct Span: Hashable, Comparable, Sendable {
  /// The offset of the first byte, counted from 0.
  public var start: Int
  /// The offset just past the last byte.
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var length: Int { end - start }

  /// Whether every byte of `other` lies in this span.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// The shortest span that holds both.
  public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }

  public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
