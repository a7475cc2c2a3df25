import Documents

/// The words and signs of units.
enum UnitWords {
  /// A unit and what one of it counts in the unit's base.
  struct Measure {
    var unit: Unit
    var factor: Double
    /// The measure's dates, for durations.
    var precision: Period.Precision?
  }

  /// Units of one word, by every form.
  static let measures: [String: Measure] = {
    var measures: [String: Measure] = [:]
    for (name, factor, forms) in distances {
      for form in forms { measures[form] = Measure(unit: .distance(name), factor: factor) }
    }
    for (name, days, precision, forms) in durations {
      for form in forms {
        measures[form] = Measure(unit: .duration(name), factor: days, precision: precision)
      }
    }
    for (code, forms) in currencies {
      for form in forms { measures[form] = Measure(unit: .money(code), factor: 1) }
    }
    for (name, forms) in others {
      for form in forms { measures[form] = Measure(unit: .other(name), factor: 1) }
    }
    for form in ["%", "percent", "pct", "pc"] {
      measures[form] = Measure(unit: .percent, factor: 1)
    }
    for form in ["times", "fold"] { measures[form] = Measure(unit: .times, factor: 1) }
    return measures
  }()

  private static let distances: [(String, Double, [String])] = [
    ("km", 1000, ["km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"]),
    ("mile", 1609.344, ["mile", "miles", "mi"]),
    ("m", 1, ["m", "metre", "metres", "meter", "meters"]),
    ("cm", 0.01, ["cm", "centimetre", "centimetres", "centimeter", "centimeters"]),
    ("mm", 0.001, ["mm", "millimetre", "millimetres", "millimeter", "millimeters"]),
    ("foot", 0.3048, ["foot", "feet", "ft"]),
    ("yard", 0.9144, ["yard", "yards"]),
    ("inch", 0.0254, ["inch", "inches"]),
    ("nautical mile", 1852, ["nm"]),
  ]

  private static let durations: [(String, Double, Period.Precision, [String])] = [
    ("second", 1.0 / 86400, .day, ["seconds", "secs"]),
    ("minute", 1.0 / 1440, .day, ["minute", "minutes", "mins", "min"]),
    ("hour", 1.0 / 24, .day, ["hour", "hours", "hrs", "hr"]),
    ("day", 1, .day, ["day", "days", "nights"]),
    ("week", 7, .week, ["week", "weeks"]),
    ("fortnight", 14, .week, ["fortnight", "fortnights"]),
    ("month", Unit.daysPerYear / 12, .month, ["month", "months"]),
    ("year", Unit.daysPerYear, .year, ["year", "years", "yr", "yrs"]),
    ("decade", Unit.daysPerYear * 10, .decade, ["decade", "decades"]),
    ("century", Unit.daysPerYear * 100, .century, ["century", "centuries"]),
  ]

  private static let currencies: [(String, [String])] = [
    ("USD", ["$", "dollar", "dollars", "usd", "us$", "bucks"]),
    ("EUR", ["€", "euro", "euros", "eur"]),
    ("GBP", ["£", "pound", "pounds", "gbp", "sterling", "quid"]),
    ("JPY", ["¥", "yen", "jpy"]),
    ("CNY", ["yuan", "renminbi", "cny", "rmb"]),
    ("INR", ["₹", "rupee", "rupees", "inr"]),
    ("CHF", ["chf"]),
    ("XOF", ["xof", "fcfa"]),
    ("franc", ["franc", "francs"]),
    ("RUB", ["₽", "rouble", "roubles", "ruble", "rubles", "rub"]),
    ("CAD", ["cad"]), ("AUD", ["aud"]), ("KRW", ["₩"]), ("ILS", ["₪", "shekels", "shekel"]),
    ("TRY", ["₺", "lira"]), ("UAH", ["₴", "hryvnia", "hryvnias"]), ("cent", ["cents", "¢"]),
    ("peso", ["peso", "pesos"]), ("SEK", ["sek"]), ("NOK", ["nok"]), ("DKK", ["dkk"]),
  ]

  private static let others: [(String, [String])] = [
    ("kg", ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"]),
    ("g", ["gram", "grams", "grammes"]),
    ("tonne", ["tonne", "tonnes", "ton", "tons"]),
    ("litre", ["litre", "litres", "liter", "liters"]),
    ("barrel", ["barrel", "barrels", "bpd"]),
    ("gallon", ["gallon", "gallons"]),
    ("hectare", ["hectare", "hectares", "ha"]),
    ("acre", ["acre", "acres"]),
    ("mph", ["mph"]), ("km/h", ["kmh", "kph", "kmph"]), ("knot", ["knots"]),
    ("degree", ["degree", "degrees", "°", "°c", "°f"]),
    ("MW", ["mw", "megawatt", "megawatts"]), ("GW", ["gw", "gigawatt", "gigawatts"]),
    ("ounce", ["ounce", "ounces", "oz"]), ("lb", ["lb", "lbs"]),
    ("basis point", ["bps"]), ("kW", ["kw", "kilowatt", "kilowatts"]), ("kWh", ["kwh"]),
    ("MWh", ["mwh"]), ("GB", ["gb", "gigabyte", "gigabytes"]), ("MB", ["mb", "megabytes"]),
    ("TB", ["tb", "terabytes"]), ("Hz", ["hz"]), ("MHz", ["mhz"]), ("GHz", ["ghz"]),
  ]

  /// Currency signs and codes that stand before their number.
  static func prefixedCurrency(_ word: String) -> String? {
    guard case .money(let code)? = measures[word]?.unit else { return nil }
    let isSign = word.utf8.first.map { $0 > 0x7F || $0 == UInt8(ascii: "$") } ?? false
    return isSign || word == code.lowercased() || word == "us$" ? code : nil
  }
}
