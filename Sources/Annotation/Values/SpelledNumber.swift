import Documents

/// Reads a number in words: "two thousand five hundred", "fifty-eight", "a hundred and six",
/// "4 thousand 3 hundred and 21".
struct SpelledNumber {
  private(set) var numeral: Numeral

  private let pieces: Pieces
  private var total = 0.0
  private var group: Double?
  private var lastScale = Double.infinity
  private var scaleWords = 0
  /// Whether the last word taken was a scale of a thousand or more.
  private var isAfterScale = false

  /// The longest number from here.
  ///
  /// `one` is what stands for one before a scale: the article, nothing at all ("thousand"), or no
  /// such thing. Without `joinsAnd` the number ends before an "and".
  init?(_ pieces: Pieces, at start: Int, one: One = .none, joinsAnd: Bool = true) {
    self.pieces = pieces
    numeral = Numeral(start..<start, 0)
    if one != .none { group = 1 }
    var index = start
    while index < pieces.count {
      let joint = joint(at: index, start: start, joinsAnd: joinsAnd)
      guard take(index + joint) else { break }
      index += joint + 1
    }
    guard index > start else { return nil }
    let value = total + (group ?? 0)
    numeral = Numeral(start - (one == .article ? 1 : 0)..<index, value)
    numeral.isSpelled = pieces[start]?.kind != .number
    if lastScale == 0 {
      numeral.scale = 12
      numeral.step = 12
    } else if scaleWords > 0 {
      numeral.scale = lastScale.isFinite ? lastScale : 100
    }
  }

  /// What stands for one before a scale.
  enum One { case none, article, nothing }

  /// The number of pieces between two words of a number: "and", a comma, a hyphen set apart.
  private func joint(at index: Int, start: Int, joinsAnd: Bool) -> Int {
    guard index > start else { return 0 }
    switch pieces.text(index) {
    case "and", "&":
      return joinsAnd && scaleWords > 0 && canFollowAnd(index + 1) ? 1 : 0
    case ",":
      return joinsAnd && isAfterScale && goesOn(at: index + 1) ? 1 : 0
    case "-":
      let isTen = NumberWords.tens[pieces.text(index - 1)] != nil
      let unit = NumberWords.units[pieces.text(index + 1)] ?? 0
      return isTen && (1..<10).contains(unit) ? 1 : 0
    default: return 0
    }
  }

  private func canFollowAnd(_ index: Int) -> Bool {
    guard group == nil || group.map({ $0 >= 100 }) == true else { return false }
    let word = pieces.text(index)
    if pieces[index]?.kind == .number { return digits(index) != nil }
    // "five billion and three quarters" are two numbers.
    let next = pieces.text(index + 1)
    if group == nil, next.hasSuffix("s"), NumberWords.denominators[String(next.dropLast())] != nil {
      return false
    }
    return NumberWords.units[word] != nil || NumberWords.tens[word] != nil
  }

  /// "three million, two hundred …": what follows the comma is a smaller scale of the same number.
  private func goesOn(at index: Int) -> Bool {
    guard pieces[index]?.kind == .word, let next = SpelledNumber(pieces, at: index, joinsAnd: false)
    else { return false }
    return next.scaleWords > 0 && next.numeral.value < lastScale && next.numeral.scale >= 100
  }

  private mutating func take(_ index: Int) -> Bool {
    guard let piece = pieces[index] else { return false }
    let word = piece.text
    if piece.kind == .number {
      guard let number = digits(index) else { return false }
      return add(number, isUnit: number < 10)
    }
    guard piece.opens.contains(.quantity) || word == "dozens" else { return false }
    if let unit = NumberWords.units[word] { return add(unit, isUnit: true) }
    if let ten = NumberWords.tens[word] { return add(ten, isUnit: false) }
    guard let scale = NumberWords.scales[word], scale != 12, scale != 20, scale != 144 else {
      return takeDozen(word)
    }
    return multiply(by: scale)
  }

  private mutating func multiply(by scale: Double) -> Bool {
    if isAfterScale, group == nil, scale >= lastScale {
      // "a hundred thousand million"
      total *= scale
      lastScale = scale
      scaleWords += 1
      return true
    }
    guard let count = group, count > 0 else { return false }
    if scale == 100 {
      guard count < 100 else { return false }
      group = count * 100
      isAfterScale = false
    } else {
      guard scale < lastScale else { return false }
      total += count * scale
      group = nil
      lastScale = scale
      isAfterScale = true
    }
    scaleWords += 1
    return true
  }

  private mutating func takeDozen(_ word: String) -> Bool {
    guard word == "dozen" || word == "dozens", total == 0, let count = group, count < 100 else {
      return false
    }
    total = count * 12
    group = nil
    lastScale = 0
    scaleWords += 1
    return true
  }

  /// The value of digits that a scale follows, or that end a number with scales.
  private func digits(_ index: Int) -> Double? {
    guard pieces[index]?.isGlued == false, let digits = Digits(pieces.text(index)),
      digits.value < 1000, digits.value > 0, digits.decimals == 0
    else { return nil }
    if scaleWords > 0, pieces.text(index - 1) == "and" { return digits.value }
    guard group == nil || scaleWords > 0 else { return nil }
    return NumberWords.scales[pieces.text(index + 1)] != nil ? digits.value : nil
  }

  private mutating func add(_ number: Double, isUnit: Bool) -> Bool {
    guard let sum = group else {
      guard lastScale > 0 else { return false }
      group = number
      isAfterScale = false
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

extension SpelledNumber {
  /// The ordinal that begins here, such as "twenty-first" or "one hundred and forty-second"; as a
  /// plural, "twenty-firsts".
  static func ordinal(
    _ pieces: Pieces,
    at index: Int,
    isPlural: Bool = false
  ) -> (value: Double, end: Int)? {
    func last(_ index: Int) -> String {
      let word = pieces.text(index)
      return !isPlural ? word : word.hasSuffix("s") ? String(word.dropLast()) : ""
    }
    if let value = NumberWords.ordinals[last(index)] { return (value, index + 1) }
    let isArticle = pieces.text(index) == "a"
    let start = isArticle ? index + 1 : index
    guard pieces[start]?.kind == .word,
      let count = SpelledNumber(pieces, at: start, one: isArticle ? .article : .none)?.numeral
    else { return nil }
    let end = count.pieces.upperBound
    let isAnd = pieces.text(end) == "and" && count.scale > 12
    let place = isAnd ? end + 1 : end
    guard let ordinal = NumberWords.ordinals[last(place)] else { return nil }
    if ordinal >= 100 {
      return isAnd || count.value == 1 ? nil : (count.value * ordinal, place + 1)
    }
    let rest = count.value.truncatingRemainder(dividingBy: 100)
    guard rest == 0 || ordinal < 10 && rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0,
      count.value >= 20
    else { return nil }
    return (count.value + ordinal, place + 1)
  }
}
