import Documents

extension CheckGrammar {
  private static let functions = ["count", "sum", "min", "max"]
  private static let comparisons = ["=", "!=", "<", "<=", ">", ">="]

  /// The condition that a whole line states.
  mutating func condition(negated: Bool) throws(Mistake) -> Condition {
    guard peek() != nil else { throw surprise("a relation or a comparison") }
    let condition: Condition
    if take("not") || negated {
      condition = .absent(try atom())
    } else if peek()?.kind == .word, isNext("(", ahead: 1) {
      condition = .holds(try atom())
    } else if isAggregate {
      condition = try aggregate()
    } else {
      condition = try comparison()
    }
    try requireEnd("the end of the line")
    return condition
  }

  /// Whether a variable, `=` and two words follow: `N = count of ...`.
  private var isAggregate: Bool {
    guard peek()?.kind == .variable, isNext("=", ahead: 1) || isNext("is", ahead: 1) else {
      return false
    }
    guard peek(2)?.kind == .word, !isNext("not", ahead: 2) else { return false }
    return peek(3)?.kind == .word || peek(3)?.kind == .variable
  }

  /// `left comparison right`; `is` and `is not` are `=` and `!=`.
  private mutating func comparison() throws(Mistake) -> Condition {
    let start = position
    if peek()?.kind == .word, peek(1) == nil {
      position += 1
      throw surprise("`(` after a relation, or a comparison")
    }
    let left = try expression()
    var sign: String?
    if take("is") {
      sign = take("not") ? "!=" : "="
    } else {
      sign = Self.comparisons.first { isNext($0) }
      if sign != nil { position += 1 }
    }
    guard let sign else { throw surprise("`is`, `is not`, `=`, `!=`, `<`, `<=`, `>` or `>=`") }
    let right = try expression()
    return .compares(left, sign, right, span(from: start))
  }

  /// `N = count of X where relation(...), ...`.
  private mutating func aggregate() throws(Mistake) -> Condition {
    let start = position
    guard let result = peek(), let function = peek(2) else { throw surprise("a variable") }
    position += 2
    guard Self.functions.contains(function.string) else {
      throw Mistake(
        "unknown function `\(function.string)`",
        at: function.span,
        expected: "`count`, `sum`, `min` or `max`",
        candidates: Spelling.nearest(function.string, in: Self.functions, limit: 3)
      )
    }
    position += 1
    try require("of", "`of` after `\(function.string)`")
    guard let variable = peek(), variable.kind == .variable else {
      throw surprise("the variable to \(function.string)")
    }
    position += 1
    try require("where", "`where` and a relation")
    var atoms = [try atom()]
    while take(",") { atoms.append(try atom()) }
    return .aggregates(
      result: result.string,
      function: function.string,
      of: variable.string,
      where: atoms,
      span(from: start)
    )
  }
}
