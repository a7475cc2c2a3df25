import Documents

/// Times of day as such: "3 pm", "15:30 GMT", "noon", "half past three".
extension TimeGrammar {
  /// A clock time and its end.
  private typealias Time = (form: ClockForm, end: Int)

  /// The time that begins here; `isOpened` when "at" or its like stands before it.
  func clock(at index: Int, isOpened: Bool = false) -> (form: ClockForm, end: Int)? {
    switch tag(index) {
    case .hour, .digits, .decimal, .count, .half, .quarter, .article: break
    default: return nil
    }
    if case .hour(let hour) = tag(index) {
      return (ClockForm(time: ClockTime(hour: hour)), index + 1)
    }
    if case .hour(let hour) = tag(index + 1), text.number(index, digits: 2...2) == 12 {
      return (ClockForm(time: ClockTime(hour: hour)), index + 2)
    }
    if let time = digital(at: index) { return zoned(time) }
    if let time = pastHour(at: index) { return zoned(time) }
    guard text.isMessage || isOpened || isTimeNoun(index) else { return nil }
    return bareHour(
      at: index,
      isOpened: isOpened || word(index - 1) == "at" || word(index - 1) == "@"
        || text.isMessage && isDayBehind(index + 1)
    )
    .map(zoned)
  }

  /// Whether a day or a part of one follows an hour: "9 tomorrow morning", "6 in the afternoon".
  private func isDayBehind(_ index: Int) -> Bool {
    switch tag(index) {
    case .day, .tonight: true
    default: word(index) == "in" && partBehind(index) != nil
    }
  }

  private func isTimeNoun(_ index: Int) -> Bool {
    switch tag(index) {
    case .count, .digits: return meridiem(at: index + 1) != nil || word(index + 1) == "o'clock"
    default: return false
    }
  }

  private func zoned(_ time: Time) -> Time {
    var end = time.end
    let isOpen = word(end) == "("
    let at = isOpen ? end + 1 : end
    if case .zone = tag(at), text.isCapital(at) || text.isMessage,
      word(at) != "et" || text.isCapital(at)
    {
      if isOpen, word(at + 1) != ")" { return time }
      end = isOpen ? at + 2 : at + 1
      return (time.form.exact, end)
    }
    return time
  }

  /// "15:30", "3:15:20 pm", "3pm", "15h30", "9.30am", "0830 GMT".
  private func digital(at index: Int) -> Time? {
    guard let piece = text.pieces[index], piece.kind == .number else { return nil }
    if piece.text.contains(".") { return dotted(piece.text, at: index) }
    guard let hour = text.number(index, digits: 1...4) else { return nil }
    if piece.text.utf8.count >= 3 { return joined(hour, at: index) }
    guard hour <= 24 else { return nil }
    if word(index + 1) == ":", text.isTight(index + 1), text.isTight(index + 2),
      let minute = text.number(index + 2, digits: 2...2), minute < 60, word(index - 1) != ":"
    {
      var time = ClockTime(hour: hour, minute: minute)
      var end = index + 3
      if word(end) == ":", text.isTight(end), let second = text.number(end + 1, digits: 2...2),
        second < 60
      {
        time.second = second
        end += 2
      }
      return halved(time, end)
    }
    if let (form, end) = lettered(hour, at: index + 1) { return (form, end) }
    if let isAfternoon = meridiem(at: index + 1) {
      return on(ClockTime(hour: hour), isAfternoon.isAfternoon, isAfternoon.end)
    }
    return word(index + 1) == "o'clock" || word(index + 1) == "oclock"
      ? halved(ClockTime(hour: hour), index + 2)
      : word(index + 1) == "o" && word(index + 2) == "clock"
        ? halved(ClockTime(hour: hour), index + 3) : nil
  }

  /// "9.30am", "8.30 pm".
  private func dotted(_ digits: String, at index: Int) -> Time? {
    let parts = digits.split(separator: ".")
    guard parts.count == 2, let hour = Int(parts[0]), parts[1].utf8.count == 2,
      let minute = Int(parts[1]), hour <= 24, minute < 60,
      let (isAfternoon, end) = meridiem(at: index + 1)
    else { return nil }
    return on(ClockTime(hour: hour, minute: minute), isAfternoon, end)
  }

  /// "0830 GMT", "1500 hours", "330 p.m.".
  private func joined(_ digits: Int, at index: Int) -> Time? {
    let time = ClockTime(hour: digits / 100, minute: digits % 100)
    guard time.hour <= 24, digits % 100 < 60 else { return nil }
    if let (isAfternoon, end) = meridiem(at: index + 1) { return on(time, isAfternoon, end) }
    guard word(index).utf8.count == 4 else { return nil }
    if case .zone = tag(index + 1), text.isCapital(index + 1) {
      return (ClockForm(time: time), index + 1)
    }
    if word(index + 1) == "hours" || word(index + 1) == "hrs" {
      return (ClockForm(time: time), index + 2)
    }
    guard text.isMessage, ["at", "between", "from"].contains(word(index - 1)), time.hour < 19 else {
      return nil
    }
    return halved(time, index + 1)
  }

  /// "15h", "15h30", "3p", "9a".
  private func lettered(_ hour: Int, at index: Int) -> Time? {
    let letters = word(index)
    guard text.isTight(index), !text.isGlued(index), let first = letters.utf8.first else {
      return nil
    }
    if first == UInt8(ascii: "h"), text.isMessage {
      if letters == "h" {
        if let minute = text.number(index + 1, digits: 2...2), text.isTight(index + 1), minute < 60
        {
          return (ClockForm(time: ClockTime(hour: hour, minute: minute)), index + 2)
        }
        return hour > 2 && !["for", "in", "last", "next", "within"].contains(word(index - 2))
          ? (ClockForm(time: ClockTime(hour: hour, minute: 0)), index + 1) : nil
      }
      guard letters.utf8.count == 3, let minute = Int(letters.dropFirst()), minute < 60 else {
        return nil
      }
      return (ClockForm(time: ClockTime(hour: hour, minute: minute)), index + 1)
    }
    guard text.isMessage, letters == "p" || letters == "a", hour <= 12, word(index - 2) != "-",
      ["at", "@", "from", "to"].contains(word(index - 2))
    else { return nil }
    return on(ClockTime(hour: hour), letters == "p", word(index + 1) == "." ? index + 2 : index + 1)
  }

  /// The sign of a half of the day, in one piece or in letters: "pm", "p m".
  private func meridiem(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    if case .meridiem(let isAfternoon) = tag(index) { return (isAfternoon, index + 1) }
    guard word(index) == "a" || word(index) == "p" else {
      return word(index) == "." && text.isMessage && text.isTight(index)
        ? meridiem(at: index + 1).flatMap { text.isTight(index + 1) ? $0 : nil } : nil
    }
    let at = text.skip(".", index + 1)
    guard word(at) == "m" || word(at) == "m." else { return nil }
    return (word(index) == "p", at > index + 1 ? text.skip(".", at + 1) : at + 1)
  }

  private func on(_ time: ClockTime, _ isAfternoon: Bool, _ end: Int) -> Time? {
    guard time.hour <= 12 || time.minute != nil && time.hour < 24 else { return nil }
    var time = time
    if isAfternoon, time.hour < 12 { time.hour += 12 }
    if !isAfternoon, time.hour == 12 { time.hour = 0 }
    return (ClockForm(time: time), end)
  }

  /// A time of twelve hours whose half of the day may follow, or is not said.
  private func halved(_ time: ClockTime, _ end: Int) -> Time? {
    if let (isAfternoon, past) = meridiem(at: end) { return on(time, isAfternoon, past) }
    if text.isMessage, text.isTight(end), word(end) == "p" || word(end) == "a" {
      return on(time, word(end) == "p", end + 1)
    }
    return (ClockForm(time: time, isAmbiguous: (1...12).contains(time.hour)), end)
  }

  /// "half past three", "a quarter to 3pm", "15 minutes past noon", "half three".
  private func pastHour(at index: Int) -> Time? {
    var minutes: Int
    var at = text.skip("a", index)
    switch tag(at) {
    case .half: minutes = 30
    case .quarter: minutes = 15
    case .digits(let value, _, suffix: .none) where value < 60 && at == index: minutes = value
    case .count(let value) where at == index: minutes = value
    default: return nil
    }
    at += 1
    if word(at) == "minutes" || word(at) == "mins" { at += 1 }
    if tag(index) == .half, case .count(let hour) = tag(at), hour <= 12, text.isMessage,
      unit(at: at + 1) == nil
    {
      return halved(ClockTime(hour: hour, minute: 30), at + 1)
    }
    let isPast = ["past", "after"].contains(word(at))
    guard isPast || ["to", "before", "of"].contains(word(at)) && minutes < 30,
      word(at) == "past" || word(at) == "to" && minutes % 5 == 0,
      let (hour, end) = clock(at: at + 1, isOpened: true), hour.time.minute ?? 0 == 0
    else { return nil }
    if !isPast { minutes = -minutes }
    var form = hour
    let total = (hour.time.hour * 60 + minutes + 1440) % 1440
    form.time = ClockTime(hour: total / 60, minute: total % 60)
    return (form, end)
  }

  /// "3" of "at 3", "three twenty", "8" of "tonight 8": in messages only.
  private func bareHour(at index: Int, isOpened: Bool) -> Time? {
    let hour: Int
    switch tag(index) {
    case .digits(let value, let count, suffix: .none) where count <= 2 && value <= 24: hour = value
    case .count(let value) where value <= 12 && value > 0: hour = value
    default: return nil
    }
    var end = index + 1
    var time = ClockTime(hour: hour)
    if let (isAfternoon, past) = meridiem(at: end) { return on(time, isAfternoon, past) }
    if word(end) == "o'clock" || word(end) == "oclock" { return halved(time, end + 1) }
    if let (minute, past) = minutes(at: end), !text.isGlued(end), isOpened || past > end + 1 {
      time.minute = minute
      if let (isAfternoon, stop) = meridiem(at: past) { return on(time, isAfternoon, stop) }
      end = past
    }
    guard isOpened, !text.isGlued(end), isFree(end) else { return nil }
    return (ClockForm(time: time, isAmbiguous: (1...12).contains(hour)), end)
  }

  private func minutes(at index: Int) -> (Int, Int)? {
    switch tag(index) {
    case .digits(let value, 2, suffix: .none) where value < 60: return (value, index + 1)
    case .count(let value) where value >= 10:
      if value >= 20, case .count(let one) = tag(index + 1), one < 10, one > 0 {
        return (value + one, index + 2)
      }
      return (value, index + 1)
    default: return nil
    }
  }

  /// Whether nothing that a number counts stands here.
  private func isFree(_ index: Int) -> Bool {
    if text.isClosed(index) {
      return ![":", "/", "."].contains(word(index)) || index + 1 >= text.count
    }
    switch tag(index) {
    case .day, .tonight, .weekday, .shift: return true
    default:
      return ["on", "in", "this", "and", "or", "to", "until", "till", "with", "for", "from"]
        .contains(word(index))
    }
  }
}
