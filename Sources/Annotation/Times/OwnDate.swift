internal import Documents

/// Dates an article that does not say when it was published, by its own words.
///
/// Two things are proof enough. A dateline, "HAVIK, 17 February 2022 —", is the day on which the
/// report was sent. A weekday told with its calendar date, "on Monday (14 February 2022)", shows
/// how the report counts its weekdays: when no later date is told, it was published on that day or
/// in the six after it, for a weekday older than that is not called by its name alone.
enum OwnDate {
  /// The days between which an article was published, from the pieces of its sentences; nil when its
  /// words do not tell.
  static func date(of document: Document, _ sentences: [Pieces]) -> PublicationDate? {
    var latest: (day: Day, words: String)?
    var last: Day?
    var isNear = false
    for (number, pieces) in sentences.enumerated() {
      let text = TimeText(pieces: pieces, register: .news)
      if number < 2, let (day, words) = dateline(text, document) {
        return PublicationDate(earliest: day, latest: day, origin: .ownWords(words))
      }
      for date in TimeReader(pieces: pieces).forms() {
        if let days = fixedDays(of: date.form) {
          last = last.map { max($0, days.last) } ?? days.last
        }
        guard case .fields(let fields) = date.form, let weekday = fields.weekday else { continue }
        guard let day = fixedDays(of: date.form)?.first, day.weekday == weekday else {
          isNear = isNear || fields.day == nil && fields.shift == nil
          continue
        }
        if latest.map({ $0.day < day }) ?? true {
          latest = (day, document.text[pieces.bytes(of: date.pieces)])
        }
      }
    }
    guard let latest, let last, isNear, last <= latest.day else { return nil }
    return PublicationDate(
      earliest: latest.day,
      latest: Day(number: latest.day.number + 6),
      origin: .ownWords(latest.words)
    )
  }

  /// The days of a date that states its year.
  private static func fixedDays(of form: TimeForm) -> (first: Day, last: Day)? {
    guard case .fields(let fields) = form, case .fixed? = fields.year else { return nil }
    var resolver = TimeResolver(now: nil, context: TimeContext(date: nil), direction: nil)
    guard let days = resolver.value(form)?.days else { return nil }
    // A year or a month is over on its last day; what is told of it may be told on its first.
    return fields.day == nil ? (days.first, days.first) : days
  }

  /// "HAVIK, Norland, 17 February 2022 (Agency) —": a name, a day with its year, and a dash.
  private static func dateline(_ text: TimeText, _ document: Document) -> (Day, String)? {
    guard text.isCapital(0), text.tag(0) == .other,
      let dash = (1..<min(text.count, 16)).first(where: isDash(text))
    else {
      return nil
    }
    let grammar = TimeGrammar(text: text)
    for index in 1..<dash {
      guard let read = grammar.date(at: index), read.end <= dash,
        case .fields(let fields) = read.form, fields.day != nil,
        let day = fixedDays(of: read.form)?.first
      else { continue }
      return (day, document.text[text.pieces.bytes(of: 0..<read.end)])
    }
    return nil
  }

  private static func isDash(_ text: TimeText) -> (Int) -> Bool {
    { index in
      guard let piece = text.pieces[index], piece.kind == .mark, piece.spaceBefore else {
        return false
      }
      return piece.text.utf8.first == UInt8(ascii: "-") || piece.text == "–" || piece.text == "—"
    }
  }
}
