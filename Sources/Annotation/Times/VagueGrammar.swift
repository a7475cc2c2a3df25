import Documents

/// Times that have no date: "now", "recently", "the future"; and what is left of a period.
extension TimeGrammar {
  /// "now", "recently", "the past", "in future".
  func vague(at index: Int, isDefinite: Bool = false) -> Read? {
    switch tag(index) {
    case .present: return Read(.present, index + 1)
    case .recent: return Read(.recent, index + 1)
    case .past where word(index) == "recent":
      if let (length, end) = vagueLength(at: index + 1) {
        return Read(.window(length, sign: -1), end, length: index + 1..<end)
      }
      return text.register == .narrative ? Read(.past, index + 1) : nil
    case .past where text.register == .narrative: return Read(.past, index + 1)
    case .future:
      return isDefinite || word(index - 1) == "in" || text.register == .narrative
        ? Read(.future, index + 1) : nil
    case .former: return text.register == .narrative ? Read(.past, index + 1) : nil
    default: return nil
    }
  }

  /// "the past", "at present", "at the moment", "right now", "to date": phrases for vague times.
  func named(at index: Int) -> Read? {
    switch word(index) {
    case "right", "just":
      return tag(index + 1) == .present ? Read(.present, index + 2) : nil
    case "present" where word(index - 1) == "at": return Read(.present, index + 1)
    case "present" where word(index + 1) == "day": return Read(.present, index + 2)
    case "date" where word(index - 1) == "to" && !text.isCapital(index):
      return text.isClosed(index + 1) || text.isMessage || word(index + 1).hasPrefix("ha")
        ? Read(.present, index + 1) : nil
    case "per":
      // "87 miles per hour" is a speed: the unit before it takes the hour.
      guard text.pieces.words.units.measure(of: word(index - 1)) == nil else { return nil }
      guard case .unit(let unit, isPlural: false) = tag(index + 1) else { return nil }
      return Read(.set(TimeSet(length: TimeLength(1, unit))), index + 2)
    case "moment" where word(index - 1) == "the" && word(index - 2) == "at":
      return Read(.present, index + 1)
    case "eod": return Read(.part(.late, of: .day(0)), index + 1)
    case "eom": return Read(.part(.late, of: .unit(.month, .beside(0))), index + 1)
    case "eoy": return Read(.part(.late, of: .unit(.year, .beside(0))), index + 1)
    default:
      if let fields = quarterName(at: index) { return quarterWithYear(fields, index + 1) }
      if word(index) == "another", case .unit(let unit, isPlural: false) = tag(index + 1) {
        return Read(.length(TimeLength(1, unit)), index + 2)
      }
      return nil
    }
  }

  /// "later this week", "earlier that year", "later in 1946".
  func laterIn(at index: Int) -> Read? {
    guard ["later", "earlier"].contains(word(index)) else { return nil }
    let at = word(index + 1) == "in" || word(index + 1) == "on" ? index + 2 : index + 1
    guard let whole = wholePeriod(at: at) ?? (at > index + 1 ? storyUnit(at: at) : nil) else {
      return nil
    }
    return Read(whole.form, whole.end)
  }
}
