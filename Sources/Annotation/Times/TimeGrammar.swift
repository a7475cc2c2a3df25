import Documents

/// Reads what the words of a date say: local grammars around the words that begin one.
///
/// Every function answers the form that begins at a piece and where it ends, or nothing; none
/// looks back further than a few pieces, and none searches on, so that a text takes linear time.
struct TimeGrammar {
  let text: TimeText
  /// How many dates the one that is read lies in: "the end of the week of 6 October" has three.
  var depth = 0

  private static let deepest = 4

  /// A form and the index just past it.
  struct Read {
    var form: TimeForm
    var end: Int
    /// The pieces of a length of time in it, which is a number too.
    var length: Range<Int>?

    init(_ form: TimeForm, _ end: Int, length: Range<Int>? = nil) {
      self.form = form
      self.end = end
      self.length = length
    }
  }

  func tag(_ index: Int) -> TimeWord { text.tag(index) }
  func word(_ index: Int) -> String { text.word(index) }

  /// The date or time that begins here, without words such as "since" before it.
  func moment(at index: Int) -> Read? {
    if let read = clockFirst(at: index) { return read }
    guard let read = date(at: index) else { return nil }
    return withClock(read)
  }

  /// The date that begins here, inside another one.
  func inner(at index: Int) -> Read? {
    depth < Self.deepest ? TimeGrammar(text: text, depth: depth + 1).date(at: index) : nil
  }

  /// The date that begins here, without a time of day; "the" may stand before it.
  func date(at index: Int) -> Read? {
    switch tag(index) {
    case .other: return nil
    case .the: return articled(at: index)
    case .name: return holiday(at: index) ?? named(at: index) ?? numbered(at: index)
    case .digits: return numeric(at: index) ?? lengthDate(at: index)
    case .decimal: return dotted(at: index) ?? lengthDate(at: index)
    case .month: return monthFirst(at: index)
    case .weekday: return weekdayFirst(at: index) ?? holiday(at: index)
    case .weekdays, .every, .frequency: return set(at: index)
    case .count, .hundred, .thousand, .amount, .article, .half, .quarter:
      return set(at: index) ?? spelledDay(at: index) ?? spelledYear(at: index)
        ?? lengthDate(at: index)
    case .ordinal: return ordinalFirst(at: index) ?? holiday(at: index)
    case .shift: return numbered(at: index) ?? shifted(at: index)
    case .day, .tonight: return deictic(at: index)
    case .season, .part, .edge: return partOrSeason(at: index)
    case .unit: return bareUnit(at: index)
    case .apart: return laterIn(at: index)
    case .present, .past, .recent, .future, .former: return vague(at: index)
    case .dayPart: return bareDayPart(at: index)
    case .era: return eraFirst(at: index)
    case .bound:
      return word(index) == "beginning" ? partOrSeason(at: index) : lengthAhead(at: index)
    case .hour, .ago, .shortUnit, .meridiem, .zone: return nil
    }
  }

  /// Whether "the" before a year belongs to what the year describes: "the 1848 revolution".
  private func isPlainYear(_ read: Read) -> Bool {
    guard case .fields(let fields) = read.form, fields.month == nil, fields.season == nil else {
      return false
    }
    return fields.quarter == nil && fields.half == nil
  }

  /// "twenty-fourth of May".
  private func spelledDay(at index: Int) -> Read? {
    guard case .count(let ten) = tag(index), ten >= 20, case .ordinal = tag(index + 1) else {
      return nil
    }
    return ordinalFirst(at: index)
  }

  /// "the 15th", "the past five years", "the end of May", "the 1990s", "the Monday after".
  private func articled(at index: Int) -> Read? {
    let next = index + 1
    switch tag(next) {
    case .digits(_, _, let suffix):
      if let read = numeric(at: next) { return isPlainYear(read) ? nil : read }
      if suffix == .ordinal { return dayOfMonth(at: next) }
      return lengthDate(at: next)
    case .ordinal: return ordinalFirst(at: next) ?? dayOfMonth(at: next)
    case .shift: return numbered(at: next) ?? shifted(at: next, isDefinite: true)
    case .unit: return definiteUnit(at: next)
    case .part, .edge, .season: return partOrSeason(at: next, isDefinite: true)
    case .count, .amount: return lengthDate(at: next)
    case .past, .future, .present, .recent: return vague(at: next, isDefinite: true)
    case .name, .half, .quarter, .hundred, .thousand: return date(at: next)
    case .bound where word(next) == "beginning": return partOrSeason(at: next)
    case .dayPart: return definiteDayPart(at: next)
    default: return nil
    }
  }
}
