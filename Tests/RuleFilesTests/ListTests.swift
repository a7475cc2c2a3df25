import Documents
import RuleFiles
import Testing

struct ListTests {
  @Test(arguments: [
    ("Africa", "Africa"),
    ("Gao in Mali, Africa", "Gao < Mali, Africa"),
    ("Sahel in Africa: Sahel region, Sahelian", "Sahel < Africa : Sahel region, Sahelian"),
    ("dozen = 12: dozens", "dozen = 12 : dozens"),
    ("Côte d'Ivoire: Ivory Coast", "Côte d'Ivoire : Ivory Coast"),
    ("G5 Sahel", "G5 Sahel"),
    ("kill, murder, put to death", "kill | murder | put to death"),
    ("in spite of", "in spite of"),
    ("result in", "result in"),
    ("noon = 12:30", "noon = 12:30"),
    (#""bring in line": brings in line"#, "bring in line : brings in line"),
    (#"DC: "Washington, D.C.", Washington"#, "DC : Washington, D.C., Washington"),
    ("Mali  # a country", "Mali"),
    ("C# in Mali", "C# < Mali"),
    ("inflect", "inflect"),
  ])
  func `an entry has a name, parents, a value and forms`(line: String, expected: String) {
    let text = "list words\n  Mali, Africa\n  \(line)\n"
    let all = book(text).entries(of: "words").dropFirst(2)
    if line == "Africa" { #expect(mistakes(text).count == 1) }
    let read = all.map { entry in
      var shown = entry.name
      if !entry.parents.isEmpty { shown += " < " + entry.parents.joined(separator: ", ") }
      if let value = entry.value { shown += " = " + value }
      if !entry.forms.isEmpty { shown += " : " + entry.forms.joined(separator: ", ") }
      return shown
    }
    #expect(read.joined(separator: " | ") == expected)
  }

  @Test func `the quoted lines below the head are the summary`() {
    let list = book(sampleText).lists[0]
    #expect(list.summary == "Places and what they lie in.")
    #expect(list.entries.map(\.name).last == "Washington, D.C.")
  }

  @Test func `the span of an entry covers its words`() {
    let text = SourceText(path: "", "list l\r\n  é: ü  # c\r\n\ta, b\r\n")
    let entries = RuleFile.parse(text).0.entries(of: "l")
    #expect(entries.map { text[$0.span] } == ["é: ü", "a", "b"])
  }

  @Test(arguments: WordList.Inflection.allCases)
  func `a list states how its words change`(inflection: WordList.Inflection) {
    #expect(book("list l\n  inflect \(inflection)\n  a").lists[0].inflection == inflection)
  }

  @Test func `a list goes on in another file with the same inflection`() {
    let first = SourceText(path: "1", "list l\n  a in b")
    let second = SourceText(path: "2", "list l\n  inflect verbs\n  b")
    let third = SourceText(path: "3", "list l\n  inflect nouns\n  c")
    let (book, diagnostics) = RuleFile.parse([first, second, third])
    #expect(book.lists.map(\.inflection) == [.verbs, .verbs, .nouns])
    #expect(book.entries(of: "l").map(\.name) == ["a", "b", "c"])
    #expect(
      diagnostics.map(shown) == [
        "2:11+5 warning: the list `l` has another inflection at 2:2:11; expected `verbs`"
      ]
    )
    #expect(diagnostics.map(\.path) == ["3"])
  }

  @Test(arguments: [
    (
      "list l\n  Mali\n  Gao in Mail",
      [
        "3:10+4 `Mail` is no entry of the list `l`; expected an entry of the same list; did you mean Mali?"
      ]
    ),
    (
      "list l\n  Mali\n  Gao\n  Mali: x",
      [
        "4:3+4 warning: `Mali` stands in the list `l` at a.rules:2:3 too; expected one line for each name"
      ]
    ),
    (
      "list l\n  a in b\n  b in a",
      ["3:8 `b` would lie in itself; expected a parent that does not lie in `b`"]
    ),
    (
      "list l\n  a in a",
      ["2:8 `a` would lie in itself; expected a parent that does not lie in `a`"]
    ),
    (
      "list l\n  inflect vebrs",
      [
        "2:11+5 unknown inflection `vebrs`; expected `verbs`, `nouns`, `adjectives` or `names`; did you mean verbs?"
      ]
    ),
    (
      "list l\n  c\n  a, b in c",
      [
        "3:3+4 several names share a line with `in`, `=` or `:`; expected one name, then `in`, `=` or `:`"
      ]
    ),
    ("list l\n  a:", ["2:5 something is missing; expected words after `:` and each comma"]),
    ("list l\n  a,, b", ["2:5 something is missing; expected a name between the commas"]),
    (
      "list l\n  “Places.”",
      ["2:3+9 `“` does not open a quotation; expected plain quotes, `\"`"]
    ),
    ("list l\n  a =", ["2:6 something is missing; expected a value after `=`"]),
    ("list l\n  = 4", ["2:3 something is missing; expected a name at the start of the line"]),
    (
      "list l\n  a: \"b\" c",
      ["2:6+5 the quotes do not enclose the words; expected words after `:` and each comma"]
    ),
    ("list", ["1:1+4 the list has no name; expected one name, its words joined by hyphens"]),
    (
      "list a b",
      ["1:8 words follow the name `a`; expected one name, its words joined by hyphens"]
    ),
    (
      "list a:b",
      ["1:7 `:` stands in a name; expected one name, its words joined by hyphens"]
    ),
  ])
  func `a mistake in a list has a place and a remedy`(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test func `a line with a mistake is lost and its neighbours are read`() {
    let list = book("list l\n  a\n  b:\n  c in d\n  e")
    #expect(list.entries(of: "l").map(\.name) == ["a", "c", "e"])
    #expect(list.entries(of: "l").flatMap(\.parents) == [])
  }
}
