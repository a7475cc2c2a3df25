import Documents

/// Reads the tokens of one line of a check rule: relations, terms and arithmetic.
struct CheckGrammar {
  let tokens: [CheckToken]
  /// Where the line ends, for what is missing there.
  let end: Int
  var position = 0
  /// The number of operations and open brackets, held small so that none is too deep.
  var depth = 0

  init(_ line: Piece) throws(Mistake) {
    tokens = try CheckToken.tokens(of: line)
    end = line.span.end
  }

  /// The token some places on; nil past the end.
  func peek(_ ahead: Int = 0) -> CheckToken? {
    position + ahead < tokens.count ? tokens[position + ahead] : nil
  }

  /// Whether the next token is this mark or word.
  func isNext(_ string: String, ahead: Int = 0) -> Bool {
    guard let token = peek(ahead) else { return false }
    return (token.kind == .mark || token.kind == .word) && token.string == string
  }

  /// Passes the mark or word if it is next.
  mutating func take(_ string: String) -> Bool {
    guard isNext(string) else { return false }
    position += 1
    return true
  }

  /// Passes the mark or word, which must be next.
  mutating func require(_ string: String, _ expected: String) throws(Mistake) {
    guard take(string) else { throw surprise(expected) }
  }

  /// What is wrong when the next token is not what it should be.
  func surprise(_ expected: String) -> Mistake {
    guard let token = peek() else {
      return Mistake("the line ends too soon", at: Span(end, end), expected: expected)
    }
    return Mistake("`\(token.string)` cannot stand here", at: token.span, expected: expected)
  }

  /// Nothing may follow.
  func requireEnd(_ expected: String) throws(Mistake) {
    if peek() != nil { throw surprise(expected) }
  }

  /// The span from a token to the last token passed.
  func span(from start: Int) -> Span {
    guard start < position else { return Span(end, end) }
    return tokens[start].span.union(tokens[position - 1].span)
  }

  /// `relation(column: term, ...)`.
  mutating func atom() throws(Mistake) -> Atom {
    let start = position
    guard let name = peek(), name.kind == .word else { throw surprise("the name of a relation") }
    position += 1
    try require("(", "`(` after the relation `\(name.string)`")
    var arguments: [Atom.Argument] = []
    if !take(")") {
      repeat { arguments.append(try argument()) } while take(",")
      try require(")", "`,` or `)`")
    }
    return Atom(relation: name.string, arguments: arguments, span: span(from: start))
  }

  private mutating func argument() throws(Mistake) -> Atom.Argument {
    let start = position
    guard let column = peek(), column.kind == .word else {
      throw surprise("a column, as in `claim: C`")
    }
    position += 1
    try require(":", "`:` after the column `\(column.string)`")
    let term = try term()
    return Atom.Argument(column: column.string, term: term, span: span(from: start))
  }

  /// A variable, a symbol, a number or `_`.
  private mutating func term() throws(Mistake) -> Term {
    guard let token = peek(), token.kind != .mark else {
      throw surprise("a variable, a word, a number or `_`")
    }
    position += 1
    return switch token.kind {
    case .variable: .variable(token.string)
    case .number: .number(token.string)
    case .anything: .anything
    case .word, .quoted, .mark: .symbol(token.string)
    }
  }

  /// Sums and differences of products.
  mutating func expression() throws(Mistake) -> Expression {
    try chain(["+", "-"]) { (grammar) throws(Mistake) in
      try grammar.chain(["*", "/"]) { (grammar) throws(Mistake) in try grammar.operand() }
    }
  }

  private mutating func chain(
    _ operators: [String],
    of part: (inout CheckGrammar) throws(Mistake) -> Expression
  ) throws(Mistake) -> Expression {
    var start = position
    var left = try part(&self)
    while let sign = operators.first(where: { isNext($0) }) {
      try requireArithmetic(left, from: start)
      try goDeeper()
      position += 1
      start = position
      let right = try part(&self)
      try requireArithmetic(right, from: start)
      left = .operation(left, sign, right)
    }
    return left
  }

  private mutating func operand() throws(Mistake) -> Expression {
    guard take("(") else { return .term(try term()) }
    try goDeeper()
    let inner = try expression()
    try require(")", "`)`")
    return inner
  }

  private func requireArithmetic(_ side: Expression, from start: Int) throws(Mistake) {
    switch side {
    case .term(.symbol(let word)):
      throw Mistake(
        "`\(word)` is no number",
        at: span(from: start),
        expected: "a variable or a number"
      )
    case .term(.anything):
      throw Mistake("`_` has no value", at: span(from: start), expected: "a variable or a number")
    default: return
    }
  }

  private mutating func goDeeper() throws(Mistake) {
    depth += 1
    if depth > 64 {
      throw Mistake(
        "the arithmetic is too long",
        at: peek()?.span ?? Span(end, end),
        expected: "at most 64 operations and brackets in a line"
      )
    }
  }
}
