import Documents

/// Reads the unit that follows a number.
struct UnitReader {
  let pieces: Pieces

  private var words: UnitWords { pieces.words.units }

  /// A unit found, and the index of the piece just past it.
  struct Found {
    /// The unit in the singular, with what it is counted by: "dollar per barrel".
    var name: String
    var unit: Unit
    var factor: Double
    var end: Int
    var precision: Period.Precision?

    init(_ measure: UnitWords.Measure, end: Int) {
      name = measure.name
      unit = measure.unit
      factor = measure.factor
      precision = measure.precision
      self.end = end
    }

    init(name: String, unit: Unit, factor: Double = 1, end: Int) {
      self.name = name
      self.unit = unit
      self.factor = factor
      self.end = end
    }
  }

  /// The unit that stands at an index, after a numeral; nil when it is a plain count.
  func unit(at index: Int, after numeral: Numeral) -> Found? {
    guard var found = simple(at: index, after: numeral) else { return nil }
    if case .duration = found.unit, let age = age(found) { return age }
    if case .distance = found.unit, let raised = raised(found) { found = raised }
    return compound(found)
  }

  /// A unit without powers and without what it is counted by.
  func simple(at index: Int, after numeral: Numeral) -> Found? {
    guard let piece = pieces[index] else { return nil }
    if let power = power(at: index) { return power }
    for form in words.forms(beginning: piece.text) where fits(form, at: index, after: numeral) {
      return Found(form.measure, end: index + form.words.count)
    }
    if let raised = raisedWord(at: index), !numeral.isSpelled { return raised }
    if let bracketed = bracketed(at: index, after: numeral) { return bracketed }
    if piece.text == "\"" { return inches(at: index, after: numeral) }
    if piece.text == "times", !piece.isCapitalized {
      return Found(name: "time", unit: .times, end: index + 1)
    }
    if piece.text == "fold", piece.isGlued {
      return Found(name: "time", unit: .times, end: index + 1)
    }
    guard piece.text.utf8.count > 6, let measure = words.prefixed(piece.text) else { return nil }
    return Found(measure, end: index + 1)
  }

  private func fits(_ form: UnitWords.Form, at index: Int, after numeral: Numeral) -> Bool {
    guard let piece = pieces[index], pieces.matches(form.words, at: index) else { return false }
    if form.words == ["second"] {
      return numeral.value == 1 && numeral.isSpelled || piece.isGlued || !numeral.isSpelled
    }
    if case .money("GBP") = form.measure.unit, isWeight(form, at: index) { return false }
    if form.measure.name == "pound-mass", !form.isSign { return isWeight(form, at: index) }
    guard form.isSign else { return true }
    if numeral.isSpelled { return false }
    // "10 in" is a preposition, "10in" an inch.
    if piece.spaceBefore, ClosedClass.tags[piece.text] != nil { return pieces[index + 1] == nil }
    if piece.kind == .mark { return true }
    if case .money = form.measure.unit, form.words[0].utf8.count == 1, piece.spaceBefore {
      return false
    }
    // Signs differ by their capitals: a milliwatt is no megawatt, a gram no gauss.
    guard
      form.isCapitalized == piece.isCapitalized || piece.isGlued
        || !form.isLetter && !piece.isCapitalized
    else { return false }
    return !form.isLetter || standsAlone(at: index, form)
  }

  /// Whether "pounds" are a weight: tied to a noun, followed by "of", or in a sentence on weight.
  private func isWeight(_ form: UnitWords.Form, at index: Int) -> Bool {
    guard form.words == ["pound"] || form.words == ["pounds"] else { return false }
    if pieces[index]?.isGlued == true, form.words == ["pound"] { return true }
    let after = pieces.text(index + 1)
    if after == "of" { return !Self.ofMoney.contains(pieces.text(index + 2)) }
    if ["heavier", "lighter", "overweight", "heavy", "per"].contains(after) {
      return after != "per"
    }
    return (max(0, index - 12)..<min(pieces.count, index + 8)).contains {
      Self.weighing.contains(pieces.text($0))
    }
  }

  private static let ofMoney: Set<String> = [
    "debt", "funding", "investment", "cash", "public", "taxpayers", "taxpayer", "aid", "damage",
    "savings", "spending", "government", "state", "lottery", "benefits", "loans", "his", "her",
    "their", "our", "my", "its", "new", "extra", "private", "income",
  ]

  private static let weighing: Set<String> = [
    "weigh", "weighs", "weighed", "weighing", "weight", "heavy", "ton", "tons", "kilogram",
    "kilograms", "kg", "baby", "ounces", "lift", "lifted", "thrust", "slimmed", "birthweight",
  ]

  /// Whether a letter can be a unit: not "5 C-level jobs", not "10 in the morning".
  private func standsAlone(at index: Int, _ form: UnitWords.Form) -> Bool {
    guard let next = pieces[index + 1] else { return true }
    if next.isGlued { return false }
    if ["'s", "'"].contains(next.text) { return false }
    return !form.isCapitalized || !next.isCapitalized || pieces[index]?.spaceBefore == false
      || form.words == ["w"] || form.words == ["v"]
  }

  /// "km2", "cm3" in one word.
  private func raisedWord(at index: Int) -> Found? {
    let word = pieces.text(index)
    guard word.utf8.count > 1, word.hasSuffix("2") || word.hasSuffix("3"),
      let form = words.forms(beginning: String(word.dropLast())).first(where: {
        $0.words.count == 1
      }),
      case .distance = form.measure.unit
    else { return nil }
    let name = "\(word.hasSuffix("2") ? "square" : "cubic") \(form.measure.name)"
    return Found(name: name, unit: .other(name), end: index + 1)
  }

  /// "20 [kg]": a unit in brackets of its own.
  private func bracketed(at index: Int, after numeral: Numeral) -> Found? {
    let closers = ["[": "]", "{": "}", "<": ">"]
    guard let closer = closers[pieces.text(index)] else { return nil }
    for form in words.forms(beginning: pieces.text(index + 1))
    where fits(form, at: index + 1, after: numeral)
      && pieces.text(index + 1 + form.words.count) == closer
    {
      return Found(form.measure, end: index + 2 + form.words.count)
    }
    return nil
  }

  /// `8"`: the quote closes nothing.
  private func inches(at index: Int, after numeral: Numeral) -> Found? {
    guard pieces[index]?.spaceBefore == false, !numeral.isSpelled,
      (0..<index).count(where: { pieces.text($0) == "\"" }) % 2 == 0,
      let measure = words.measure(of: "inch")
    else { return nil }
    return Found(measure, end: index + 1)
  }

  /// An area or a volume: "square kilometres", "sq ft", "cubic metres".
  private func power(at index: Int) -> Found? {
    let word = pieces.text(index)
    let power: String
    switch word {
    case "square", "sq": power = "square"
    case "cubic", "cu": power = "cubic"
    default: return nil
    }
    let next =
      pieces.text(index + 1) == "." || pieces[index + 1]?.text == "-" ? index + 2 : index + 1
    for form in words.forms(beginning: pieces.text(next)) where pieces.matches(form.words, at: next)
    {
      guard case .distance(let name) = form.measure.unit else { continue }
      let unit = "\(power) \(name)"
      return Found(name: unit, unit: .other(unit), end: next + form.words.count)
    }
    return nil
  }

  /// "km²", "km2", "km^3", "metres squared".
  private func raised(_ found: Found) -> Found? {
    var end = found.end
    guard let mark = pieces[end] else { return nil }
    let power: String
    switch mark.text {
    case "2" where mark.spaceBefore || mark.isGlued: return nil
    case "3" where mark.spaceBefore || mark.isGlued: return nil
    case "²", "2": power = "square"
    case "³", "3": power = "cubic"
    case "^" where pieces.text(end + 1) == "2" || pieces.text(end + 1) == "3":
      power = pieces.text(end + 1) == "2" ? "square" : "cubic"
      end += 1
    case "squared": power = "square"
    case "cubed": power = "cubic"
    default: return nil
    }
    let name = "\(power) \(found.name)"
    return Found(name: name, unit: .other(name), end: end + 1)
  }

  /// "years old", "-year-old", "years of age", "months old".
  private func age(_ found: Found) -> Found? {
    let end = found.end
    let isYears = found.name == "year"
    let past: Int
    switch pieces.text(end) {
    case "old", "olds": past = end + 1
    case "of" where pieces.text(end + 1) == "age": past = end + 2
    default: return nil
    }
    let factor = found.factor / Unit.daysPerYear
    let name = isYears ? "year of age" : "\(found.name) of age"
    return Found(name: name, unit: .age, factor: isYears ? 1 : factor, end: past)
  }

  /// A unit with what it is counted by: "per barrel", "a share", "/s", "an hour".
  func compound(_ found: Found) -> Found {
    guard let (name, end) = divisor(at: found.end, of: found) else { return found }
    var compound = found
    compound.name = "\(found.name) per \(name)"
    compound.end = end
    switch found.unit {
    case .money: break
    default:
      compound.unit = .other(compound.name)
      compound.factor = 1
      compound.precision = nil
    }
    return compound
  }

  private func divisor(at index: Int, of found: Found) -> (name: String, end: Int)? {
    guard let joint = pieces[index] else { return nil }
    var start = index + 1
    if joint.text.hasPrefix("a-"), let unit = words.measure(of: String(joint.text.dropFirst(2))) {
      return (unit.name, start)
    }
    switch joint.text {
    case "per": break
    case "/":
      guard !joint.spaceBefore, pieces[start]?.spaceBefore == false else { return nil }
    case "a", "an":
      if joint.isGlued || pieces[index + 1]?.isGlued == true { break }
      guard takesArticle(found.unit) else { return nil }
      guard words.measure(of: pieces.text(start)) != nil || Self.items.contains(pieces.text(start))
      else { return nil }
      // "$5 a year earlier" compares two years.
      if Self.comparisons.contains(pieces.text(start + 1)) { return nil }
    case "each" where words.measure(of: pieces.text(start)) != nil: break
    default: return nil
    }
    if let power = power(at: start) ?? raisedWord(at: start) { return (power.name, power.end) }
    for form in words.forms(beginning: pieces.text(start))
    where pieces.matches(form.words, at: start) && fitsDivisor(form, at: start) {
      var found = Found(form.measure, end: start + form.words.count)
      if case .distance = found.unit, let raised = raised(found) { found = raised }
      return (found.name, found.end)
    }
    guard joint.text != "/", let noun = pieces[start], noun.kind == .word,
      ClosedClass.tags[noun.text] == nil
    else { return nil }
    start += 1
    return (Morphology.singular(noun.text), start)
  }

  private func fitsDivisor(_ form: UnitWords.Form, at index: Int) -> Bool {
    guard let piece = pieces[index] else { return false }
    return !form.isSign || form.isCapitalized == piece.isCapitalized || !form.isLetter
  }

  private static let comparisons: Set<String> = ["earlier", "ago", "later", "before", "after"]

  /// What prices are said of with an article.
  private static let items: Set<String> = [
    "share", "barrel", "head", "person", "piece", "unit", "bottle", "ticket", "bushel", "carat",
    "night", "gallon", "litre", "liter", "pound", "ton", "tonne", "ounce", "kilo", "mile", "night",
    "game", "car", "seat", "trip", "dose", "copy", "plate", "pop", "pair", "plant", "tree", "vote",
    "word", "minute", "customer", "household", "student", "worker", "passenger", "visit",
  ]

  private func takesArticle(_ unit: Unit) -> Bool {
    switch unit {
    case .money, .distance, .other: true
    default: false
    }
  }

  /// "and a half" after a unit: the part it adds and the index past it.
  func extra(at index: Int) -> (part: Double, end: Int)? {
    guard pieces.text(index) == "and", pieces.text(index + 1) == "a" else { return nil }
    switch pieces.text(index + 2) {
    case "half": return (0.5, index + 3)
    case "quarter": return (0.25, index + 3)
    default: return nil
    }
  }
}
