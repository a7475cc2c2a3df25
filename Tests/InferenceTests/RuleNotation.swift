import Inference

/// Reads the usual notation of rules, so that tests can be read as well.
///
/// `h(X, Y) :- p(X, _), not q(X, a), Y = X + 1, Y < 3, N = count V : { r(X, V) }.` Numbers are whole.
/// What it cannot read it leaves out: the tests that use it would fail.
struct RuleNotation {
  private var tokens: [String]
  private var position = 0

  /// The rules of a text, one a line, named r1, r2 and so on by their order.
  static func rules(_ text: String) -> [Rule] {
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    return lines.enumerated().map { number, line in
      var notation = RuleNotation(String(line))
      return notation.rule("r\(number + 1)", line: number + 1)
    }
  }

  /// The facts of a text, separated by spaces: `p(a, 1) q(b)`.
  static func facts(_ text: String) -> [Fact] {
    var notation = RuleNotation(text)
    var facts: [Fact] = []
    while notation.position < notation.tokens.count {
      let atom = notation.atom()
      facts.append(Fact(atom.relation, atom.terms.compactMap(value)))
    }
    return facts
  }

  private static func value(_ term: Term) -> Value? {
    guard case .constant(let value) = term else { return nil }
    return value
  }

  private init(_ text: String) {
    tokens = []
    var word = ""
    for character in text + " " {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
        continue
      }
      if !word.isEmpty { tokens.append(word) }
      word = ""
      let isPair = [":-", "!=", "<=", ">="].contains((tokens.last ?? "") + String(character))
      if isPair {
        tokens[tokens.count - 1].append(character)
      } else if character != " " {
        tokens.append(String(character))
      }
    }
  }

  private mutating func rule(_ name: String, line: Int) -> Rule {
    let head = atom()
    return Rule(name, line: line, head: head, body: take(":-") ? literals() : [])
  }

  private mutating func literals() -> [Literal] {
    var literals = [literal()]
    while take(",") { literals.append(literal()) }
    return literals
  }

  private mutating func literal() -> Literal {
    if take("not") { return .negative(atom()) }
    if peek(1) == "(" && peek(0) != "min" && peek(0) != "max" { return .positive(atom()) }
    if peek(1) == "=", let function = Aggregate.Function(rawValue: peek(2)), peek(3) != "(" {
      let result = next()
      position += 2
      let value = next()
      position += 2
      let body = literals()
      _ = take("}")
      return .aggregate(Aggregate(result, function, value, body))
    }
    let left = expression()
    let comparator = Comparator(rawValue: next()) ?? .equal
    return .comparison(left, comparator, expression())
  }

  private mutating func expression() -> Expression {
    var left = primary()
    while let operation = Arithmetic(rawValue: peek(0)), peek(0).count == 1 {
      position += 1
      left = .arithmetic(operation, left, primary())
    }
    return left
  }

  private mutating func primary() -> Expression {
    guard peek(1) == "(", let operation = Arithmetic(rawValue: peek(0)) else {
      return .term(term())
    }
    position += 2
    let left = expression()
    _ = take(",")
    let right = expression()
    _ = take(")")
    return .arithmetic(operation, left, right)
  }

  private mutating func atom() -> Atom {
    let relation = next()
    var terms: [Term] = []
    _ = take("(")
    while !take(")") && position < tokens.count {
      terms.append(term())
      _ = take(",")
    }
    return Atom(relation, terms)
  }

  private mutating func term() -> Term {
    if take("-") { return .constant(.number(-Decimal(Int(next()) ?? 0))) }
    let word = next()
    if word == "_" { return .wildcard }
    if let whole = Int(word) { return .constant(.number(Decimal(whole))) }
    return word.first?.isUppercase == true ? .variable(word) : .constant(.symbol(word))
  }

  private func peek(_ offset: Int) -> String {
    position + offset < tokens.count ? tokens[position + offset] : ""
  }

  private mutating func next() -> String {
    position += 1
    return position <= tokens.count ? tokens[position - 1] : ""
  }

  private mutating func take(_ token: String) -> Bool {
    guard peek(0) == token else { return false }
    position += 1
    return true
  }
}

extension Database {
  /// A database of the program of this text with these facts, evaluated.
  init(_ rules: String, _ facts: String) throws {
    self.init(try Program(rules: RuleNotation.rules(rules)))
    try assert(RuleNotation.facts(facts))
    try evaluate()
  }

  /// The rows of a relation in the notation of facts.
  func text(of relation: String) -> String {
    rows(of: relation).map { Fact(relation, $0).description }.joined(separator: " ")
  }
}
