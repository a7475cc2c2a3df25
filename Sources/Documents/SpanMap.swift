/// Where the bytes of one text stand in another that it was made from: decoded, or taken out of
/// markup.
///
/// A map is a row of runs. A run either keeps a fixed number of bytes of the origin for each byte
/// (plain words are copied, UTF-16 has two bytes for each letter of ASCII), or stands for its
/// origin as a whole: a character reference such as `&eacute;` is mapped all or nothing.
public struct SpanMap: Sendable {
  /// Bytes that stand together in both texts.
  private struct Run: Sendable {
    /// The offset of its first byte in the text.
    var start: Int
    /// Where it stands in the origin.
    var origin: Span
    /// The bytes of the origin for each byte of the text; 0 for a run that is mapped as a whole.
    var stride: Int
  }

  private var runs: [Run] = []
  /// The length of the text mapped so far, in bytes.
  public private(set) var length = 0

  public init() {}

  /// Adds a run: `count` bytes of the text that stand for a span of the origin, after all before.
  ///
  /// With a `stride` the span is `count * stride` bytes long; without one the run is mapped as a
  /// whole.
  public mutating func add(_ count: Int, from origin: Span, stride: Int = 0) {
    guard count > 0 else { return }
    defer { length += count }
    if let last = runs.last, last.stride == stride, stride > 0, last.origin.end == origin.start {
      runs[runs.count - 1].origin.end = origin.end
    } else {
      runs.append(Run(start: length, origin: origin, stride: stride))
    }
  }

  /// The shortest span of the origin that holds what a span of the text was made from.
  public func origin(of span: Span) -> Span {
    guard let first = run(at: span.start) else { return Span(0, 0) }
    guard span.length > 0, let last = run(at: span.end - 1) else {
      let start = offset(span.start, in: first)
      return Span(start, start)
    }
    let end =
      last.stride == 0
      ? last.origin.end : last.origin.start + (span.end - last.start) * last.stride
    return Span(offset(span.start, in: first), max(offset(span.start, in: first), end))
  }

  private func offset(_ offset: Int, in run: Run) -> Int {
    min(run.origin.start + (offset - run.start) * run.stride, run.origin.end)
  }

  /// The last run that begins at an offset or before it.
  private func run(at offset: Int) -> Run? {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle } else { high = middle }
    }
    return low < runs.count ? runs[low] : nil
  }
}
