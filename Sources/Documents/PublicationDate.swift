/// When a source was published: the days between which that lies, both included.
public struct PublicationDate: Hashable, Sendable {
  public var earliest: Day
  public var latest: Day
  public var origin: Source.Origin

  public init(earliest: Day, latest: Day, origin: Source.Origin) {
    self.earliest = earliest
    self.latest = latest
    self.origin = origin
  }

  /// The days of "2022-02-17", "2022-02", "2022" or of two of them with ".." between; nil for
  /// anything else.
  public static func days(_ words: String) -> ClosedRange<Day>? {
    let parts = words.split(separator: "..", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let last = parts.last,
      let from = period(first), let to = period(last), from.lowerBound <= to.upperBound
    else { return nil }
    return from.lowerBound...to.upperBound
  }

  private static func period(_ words: Substring) -> ClosedRange<Day>? {
    let numbers = words.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard (1...3).contains(numbers.count), let year = numbers[0], (1...9999).contains(year) else {
      return nil
    }
    guard numbers.count > 1 else {
      return Day(year: year, month: 1, day: 1)...Day(year: year, month: 12, day: 31)
    }
    guard let month = numbers[1], (1...12).contains(month) else { return nil }
    let length = Day.length(ofMonth: month, year: year)
    guard numbers.count > 2 else {
      let first = Day(year: year, month: month, day: 1)
      return first...Day(year: year, month: month, day: length)
    }
    guard let day = numbers[2], (1...length).contains(day) else { return nil }
    return Day(year: year, month: month, day: day)...Day(year: year, month: month, day: day)
  }
}
