import Documents
import RuleFiles
import Testing

private let relations = "relation p(a, b)\nrelation quite(a)\n"

/// The conditions of a rule with one line, in full brackets.
private func condition(_ line: String) -> String {
  let text = "\(relations)rule r\n  give quite(a: A)\n  if p(a: A, b: B)\n  and \(line)"
  let rules = book(text).rules
  return rules.first.flatMap { $0.conditions.last.map(shown) } ?? mistakes(text).joined()
}

private func shown(_ condition: Condition) -> String {
  switch condition {
  case .holds(let atom): shown(atom)
  case .absent(let atom): "not " + shown(atom)
  case .compares(let left, let sign, let right, _): "\(shown(left)) \(sign) \(shown(right))"
  case .aggregates(let result, let function, let of, let atoms, _):
    "\(result) = \(function) \(of): " + atoms.map(shown).joined(separator: " & ")
  }
}

private func shown(_ atom: Atom) -> String {
  let arguments = atom.arguments.map { "\($0.column): \(shown(.term($0.term)))" }
  return "\(atom.relation)(\(arguments.joined(separator: ", ")))"
}

private func shown(_ expression: Expression) -> String {
  switch expression {
  case .term(.variable(let name)): "?" + name
  case .term(.symbol(let name)): "'\(name)'"
  case .term(.number(let digits)): digits
  case .term(.anything): "_"
  case .operation(let left, let sign, let right): "(\(shown(left)) \(sign) \(shown(right)))"
  }
}

struct CheckTests {
  @Test(arguments: [
    ("p(a: A, b: same-as)", "p(a: ?A, b: 'same-as')"),
    (#"p(b: "two words, so: it")"#, "p(b: 'two words, so: it')"),
    ("p(a:_,b:-1.5)", "p(a: _, b: -1.5)"),
    ("p()", "p()"),
    ("not p(a: A)", "not p(a: ?A)"),
    ("A is B", "?A = ?B"),
    ("A is not B", "?A != ?B"),
    ("A != B", "?A != ?B"),
    ("A is same", "?A = 'same'"),
    ("A <= 0.1", "?A <= 0.1"),
    ("A = B - 1 - 2", "?A = ((?B - 1) - 2)"),
    ("A = B + 1 * 2", "?A = (?B + (1 * 2))"),
    ("A = (B + 1) * -2", "?A = ((?B + 1) * -2)"),
    ("A-1>B/2", "(?A - 1) > (?B / 2)"),
    ("N = count of S where p(a: A, b: S)", "N = count S: p(a: ?A, b: ?S)"),
    ("N is max of S where quite(a: S), p(a: S)", "N = max S: quite(a: ?S) & p(a: ?S)"),
    ("p(a: Été)", "p(a: ?Été)"),
    ("p(a: été)", "p(a: 'été')"),
  ])
  func `a condition is read`(line: String, expected: String) {
    #expect(condition(line) == expected)
  }

  @Test func `a rule is read whole`() {
    let text = SourceText(path: "a.rules", sampleText)
    let rules = RuleFile.parse(text).0.rules
    #expect(rules.map(\.name) == ["values-overlap"])
    for rule in rules {
      #expect(rule.summary == "The intervals overlap.")
      #expect(rule.gives.map(shown) == ["agrees(claim: ?C, fact: ?F, reason: 'same')"])
      #expect(rule.conditions.count == 9)
      #expect(text.place(at: rule.span.start).line == rule.line)
      #expect(text[rule.gives[0].span] == "agrees(claim: C, fact: F, reason: same)")
      #expect(text[rule.gives[0].arguments[2].span] == "reason: same")
    }
  }

  @Test func `a relation has columns and a summary`() {
    let relation = book(sampleText).relations[0]
    #expect(relation.name == "agrees")
    #expect(relation.columns == ["claim", "fact", "reason"])
    #expect(relation.summary == "The fact states the claim.")
  }

  @Test func `a rule may give several things`() {
    let text = "\(relations)rule r\n  give quite(a: A)\n  give p(a: A)\n  if p(b: A)"
    #expect(book(text).rules.map(\.gives.count) == [2])
  }

  @Test(arguments: [
    ("and p(a A)", "6:11 `A` cannot stand here; expected `:` after the column `a`"),
    ("and p(A: a)", "6:9 `A` cannot stand here; expected a column, as in `claim: C`"),
    ("and p(a: A", "6:13 the line ends too soon; expected `,` or `)`"),
    ("and p(a: )", "6:12 `)` cannot stand here; expected a variable, a word, a number or `_`"),
    ("and p", "6:8 the line ends too soon; expected `(` after a relation, or a comparison"),
    ("and p(a: A) B", "6:15 `B` cannot stand here; expected the end of the line"),
    (
      "and A B",
      "6:9 `B` cannot stand here; expected `is`, `is not`, `=`, `!=`, `<`, `<=`, `>` or `>=`"
    ),
    ("and", "6:6 the line ends too soon; expected a relation or a comparison"),
    ("and A <", "6:10 the line ends too soon; expected a variable, a word, a number or `_`"),
    ("and A < b + 1", "6:11 `b` is no number; expected a variable or a number"),
    ("and A < _ * 1", "6:11 `_` has no value; expected a variable or a number"),
    ("and A < (1", "6:13 the line ends too soon; expected `)`"),
    (
      "and A ? 1",
      "6:9 `?` means nothing in a check rule; expected a relation, a comparison or arithmetic"
    ),
    ("and A is \"x", "6:12+2 the quotes are not closed; expected a second `\"` on the same line"),
    (
      "and A = cuont of S where p(a: S)",
      "6:11+5 unknown function `cuont`; expected `count`, `sum`, `min` or `max`; did you mean count?"
    ),
    ("and A = sum S where p(a: S)", "6:15 `S` cannot stand here; expected `of` after `sum`"),
    ("and A = sum of s where p(a: S)", "6:18 `s` cannot stand here; expected the variable to sum"),
    ("and A = sum of S", "6:19 the line ends too soon; expected `where` and a relation"),
    ("if p(a: A)", "6:3+2 a rule has one `if`; expected `and` before later conditions"),
    (
      "nto p(a: A)",
      "6:3+3 unknown line of a rule `nto`; expected `give`, `if`, `and` or `not`; did you mean not?"
    ),
    ("not A is B", "6:7 `A` cannot stand here; expected the name of a relation"),
    (
      "and pp(a: A)",
      "6:7+2 the relation `pp` is not declared; expected a declared relation"
    ),
    (
      "and quiet(a: A)",
      "6:7+5 the relation `quiet` is not declared; expected a declared relation; did you mean quite?"
    ),
    ("and p(c: A)", "6:9 the relation `p` has no column `c`; expected `a`, `b`"),
    ("and p(a: A, a: B)", "6:15 the column `a` is given twice; expected each column at most once"),
    (
      "give p(a: C, b: C)",
      "6:13 the variable `C` of `give` has no value; expected a condition `if` or `and` with a relation that holds `C`"
    ),
    (
      "and C + 1 < C",
      "6:7 the variable `C` of a comparison has no value; expected a condition `if` or `and` with a relation that holds `C`"
    ),
    (
      "and A = max of S where p(a: A, b: S), p(a: S)\n  not p(a: T)\n  not p(b: T)",
      "7:12 the variable `T` of `not` has no value; expected a condition `if` or `and` with a relation that holds `T`"
    ),
    (
      "and A = max of B where p(a: A)",
      "6:18 the variable `B` to max is in no relation after `where`; expected a variable of a relation after `where`"
    ),
  ])
  func `a mistake in a rule loses the rule`(line: String, expected: String) {
    let rule = "rule r\n  give quite(a: A)\n  if p(a: A, b: B)\n  \(line)\n  "
    let bare = rule.replacing(", b: B)", with: line.contains("B") ? ", b: B)" : ")")
    let text = "\(relations)\(bare)\nrule other\n  give quite(a: x)\n"
    let found = mistakes(text).filter { !$0.contains("warning") }
    #expect(found == [expected])
    #expect(book(text).rules.map(\.name) == ["other"])
  }

  @Test(arguments: [
    (
      "relation p(a)\nrule r\n  give p(a: x)\n  if p(a: Lone)\n  and p(a: _lone)\n  and p(a: Any1)",
      [
        "4:11+4 warning: the variable `Lone` stands only here; expected `_`, or the same variable elsewhere in the rule"
      ]
    ),
    (
      "relation p(a)\nrule r\n  give p(a: x)\nrule r\n  give p(a: y)",
      ["4:6 warning: the rule `r` stands at a.rules:2:6 too; expected another name"]
    ),
    (
      "relation p(a, a)",
      ["1:15 the column `a` is declared twice; expected another name"]
    ),
    ("relation p", ["1:11 the line ends too soon; expected `(` and the columns of `p`"]),
    (
      "relation p()",
      ["1:12 `)` cannot stand here; expected the name of a column, in small letters"]
    ),
    (
      "relation p(a)\n  b",
      ["2:3 a relation has no lines but its quoted words; expected a text in double quotes"]
    ),
    (
      "relation p(a)\nrelation p(b)",
      [
        "2:10 the relation `p` is declared at a.rules:1:10 too; expected one declaration for each relation"
      ]
    ),
    (
      "relation p(a b)\nrule r\n  give p(a: x)",
      [
        "1:14 `b` cannot stand here; expected `,` or `)`",
        "3:8 the declaration of the relation `p` has a mistake; expected a declared relation",
      ]
    ),
    ("rule r", ["1:1+6 the rule `r` gives nothing; expected a line `give` with a relation"]),
    (
      "relation p(a)\nrule r\n  give p(a: x)\n  and p(a: x)",
      ["4:3+3 `and` follows no condition; expected `if`"]
    ),
    (
      "relation p(a)\nrule r\n  give p(a: x), p(a: y)",
      [
        "3:15 `,` cannot stand here; expected the end of the line; another relation has its own line `give`"
      ]
    ),
    (
      "rlue r\n  give p(a: x)",
      [
        "1:1+4 unknown kind of card `rlue`; expected `list`, `measure`, `event`, `relation` or `rule` at the start of a line; did you mean rule?"
      ]
    ),
    (
      "  give p\nlist l\n  a",
      [
        "1:3+6 an indented line belongs to no card; expected `list`, `measure`, `event`, `relation` or `rule` at the start of a line"
      ]
    ),
  ])
  func `rules are checked against each other`(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test func `arithmetic gives values in any order`() {
    let text = """
      relation p(a)
      rule r
        give p(a: N)
        if   N = M + 1
        and  K * 2 = M
        and  p(a: K)
      """
    #expect(mistakes(text) == [])
  }

  @Test func `deep brackets are a mistake and no crash`() {
    let open = String(repeating: "(", count: 100_000)
    #expect(condition("A = \(open)1").contains("the arithmetic is too long"))
    let sum = Array(repeating: "1", count: 100_000).joined(separator: "+")
    #expect(condition("A = \(sum)").contains("the arithmetic is too long"))
  }
}
