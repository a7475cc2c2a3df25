import Documents

/// Reads a number in words: "two thousand five hundred", "fifty-eight", "a hundred and six".
struct SpelledNumber {
  private(set) var numeral: Numeral

  private var total = 0.0
  private var group: Double?
  private var lastScale = Double.infinity
  private var scaleWords = 0

  /// The longest number from here; `isAfterArticle` when "a", one piece before, stands for one.
  init?(_ pieces: Pieces, at start: Int, isAfterArticle: Bool) {
    numeral = Numeral(start..<start, 0)
    if isAfterArticle { group = 1 }
    var index = start
    while index < pieces.count {
      let word = pieces.text(index)
      if word == "and" {
        guard index > start, scaleWords > 0, canFollowAnd(pieces.text(index + 1)) else { break }
        index += 1
        continue
      }
      guard take(word) else { break }
      index += 1
    }
    guard index > start else { return nil }
    let value = total + (group ?? 0)
    numeral = Numeral(start - (isAfterArticle ? 1 : 0)..<index, value)
    numeral.isSpelled = true
    if lastScale == 0 {
      numeral.scale = 12
      numeral.step = 12
    } else if scaleWords > 0 {
      numeral.scale = lastScale.isFinite ? lastScale : 100
    }
  }

  private func canFollowAnd(_ word: String) -> Bool {
    guard group == nil || group.map({ $0 >= 100 }) == true else { return false }
    return NumberWords.units[word] != nil || NumberWords.tens[word] != nil
  }

  private mutating func take(_ word: String) -> Bool {
    if let unit = NumberWords.units[word] { return add(unit, isUnit: true) }
    if let ten = NumberWords.tens[word] { return add(ten, isUnit: false) }
    guard let scale = NumberWords.scales[word], scale != 12, scale != 20, let count = group,
      count > 0
    else { return takeDozen(word) }
    if scale == 100 {
      guard count < 100 else { return false }
      group = count * 100
    } else {
      guard scale < lastScale else { return false }
      total += count * scale
      group = nil
      lastScale = scale
    }
    scaleWords += 1
    return true
  }

  private mutating func takeDozen(_ word: String) -> Bool {
    guard word == "dozen", total == 0, let count = group, count < 100 else { return false }
    total = count * 12
    group = nil
    lastScale = 0
    scaleWords += 1
    return true
  }

  private mutating func add(_ number: Double, isUnit: Bool) -> Bool {
    guard let sum = group else {
      guard lastScale > 0 else { return false }
      group = number
      return true
    }
    let rest = sum.truncatingRemainder(dividingBy: 100)
    let follows = rest == 0 && sum >= 100
    let completes =
      isUnit && number > 0 && number < 10 && rest >= 20
      && rest.truncatingRemainder(dividingBy: 10) == 0
    guard follows || completes else { return false }
    group = sum + number
    return true
  }
}
