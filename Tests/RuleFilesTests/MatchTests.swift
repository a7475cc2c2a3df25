import Documents
import RuleFiles
import Testing

struct MatchTests {
  @Test func `a measure is read whole`() {
    let text = SourceText(path: "a.rules", sampleText)
    let (book, diagnostics) = RuleFile.parse(text)
    #expect(diagnostics.map(shown) == [])
    #expect(book.measures.count == 1)
    for card in book.measures {
      #expect(card.name == "deaths")
      #expect(card.summary == "People who died.")
      #expect(card.of == "people")
      #expect(card.accrual == .flow)
      #expect(card.isPlain)
      #expect(card.verbs.map(\.words) == [["kill"], ["murder"], ["die"], ["lose", "life"]])
      #expect(card.verbs.map(\.counted) == [.object, .object, .subject, .subject])
      #expect(card.nouns.map(\.assumption) == ["casualties taken as deaths"])
      #expect(card.examples.map(\.isPositive) == [true, false])
      #expect(card.examples[0].text == "At least 12 people were killed in Herat.")
      #expect(card.examples[0].expectation == "deaths in Herat >= 12")
      #expect(card.examples.map { text[$0.span] } == card.examples.map(\.text))
      #expect(text[card.verbs[3].span] == "lose life")
      #expect(text[card.span].hasSuffix("at the box office."))
    }
  }

  @Test func `a bare count stands beside the verbs that its card names`() {
    let card = book("measure m\n  plain have, keep\n  plain serve").measures.first
    #expect(card?.isPlain == true)
    #expect(card?.plainVerbs == ["have", "keep", "serve"])
  }

  @Test func `a verb may count a narrower population`() {
    let list = "list populations\n  people\n  soldiers in people\n"
    let examples = "  yes One died.\n  no All sang.\n"
    let text = list + "measure m\n  of people\n  verb lose: object of soldiers\n" + examples
    #expect(mistakes(text) == [])
    #expect(book(text).measures.flatMap(\.verbs).map(\.of) == ["soldiers"])
    #expect(
      mistakes(list + "measure m\n  verb lose: object of soldeirs\n" + examples) == [
        "5:8+4 `soldeirs` is no entry of the list `populations`; expected an entry of the list `populations`; did you mean soldiers?"
      ]
    )
  }

  @Test func `an event is read whole`() {
    let events = book(sampleText).events
    #expect(events.map(\.name) == ["leave", "expel"])
    #expect(events[1].summary == "Someone makes someone leave.")
    #expect(events[1].verbs.map(\.words) == [["expel"], ["throw", "out"]])
    #expect(events[1].parents == ["leave"])
    #expect(events[1].opposites == ["leave"])
    #expect(events.map(\.isUnique) == [false, true])
  }

  @Test func `a stock holds at a date`() {
    #expect(book("measure m\n  kind stock").measures.map(\.accrual) == [.stock])
  }

  @Test(arguments: [
    (
      "vreb kill",
      "2:3+4 unknown line of a measure `vreb`; expected `of`, `kind`, `verb`, `noun`, `plain`, `yes` or `no`; did you mean verb?"
    ),
    (
      "kind flwo",
      "2:8+4 unknown kind `flwo`; expected `flow` (adds up over time) or `stock` (holds at a date); did you mean flow?"
    ),
    (
      "verb kill: objcet",
      "2:14+6 unknown role `objcet`; expected `subject` or `object`, whichever is counted; did you mean object?"
    ),
    (
      "noun death: object",
      "2:15+6 only the verbs of a measure have a role; expected words without `:`"
    ),
    (
      "noun death assume taken",
      "2:21+5 the assumption is not quoted; expected a text in double quotes"
    ),
    ("verb", "2:7 something is missing; expected a word, or words, between the commas"),
    ("noun a,", "2:10 something is missing; expected a word, or words, between the commas"),
    ("of", "2:5 something is missing; expected the population that is counted"),
    (
      "of men, women", "2:11+5 there is more than one name; expected the population that is counted"
    ),
    ("plain have,", "2:14 something is missing; expected verbs, joined by commas"),
    (
      "verb lose: object of",
      "2:14+9 unknown role `object of`; expected `subject` or `object`, whichever is counted; did you mean object?"
    ),
    ("yes", "2:6 the example has no sentence; expected a sentence"),
    ("yes | deaths = 1", "2:7+12 the example has no sentence; expected a sentence"),
    ("yes One died. |", "2:7+11 nothing follows `|`; expected what the sentence says, as a claim"),
  ])
  func `a mistake in a measure loses the measure`(line: String, expected: String) {
    let text = "measure m\n  \(line)\n\(other)"
    #expect(mistakes(text) == [expected])
    #expect(book(text).measures.map(\.name) == ["other"])
  }

  private let other = "measure other\n  yes a\n  no b\n"

  @Test(arguments: [
    (
      "event a\n  yes x\n  no y\n  in b\nevent bb\n  yes x\n  no y",
      ["4:6 unknown event `b`; expected the name of an event"]
    ),
    (
      "event a\n  yes x\n  no y\n  opposite invtie\nevent invite\n  yes x\n  no y",
      ["4:12+6 unknown event `invtie`; expected the name of an event; did you mean invite?"]
    ),
    (
      "event a\n  yes x\n  no y\n  in a",
      ["4:6 `a` would be a kind of itself; expected a kind of event wider than `a`"]
    ),
    (
      "event a\n  yes x",
      [
        "1:1+7 warning: the event has no `no` example; expected at least one `yes` and one `no` line"
      ]
    ),
    (
      "measure a",
      [
        "1:1+9 warning: the measure has no `yes` and no `no` example; expected at least one `yes` and one `no` line"
      ]
    ),
    (
      "event a\n  yes x\n  no y\nevent a\n  yes x\n  no y",
      ["4:7 warning: the event `a` stands at a.rules:1:7 too; expected another name"]
    ),
    (
      "list populations\n  people\nmeasure a\n  of poeple\n  yes x\n  no y",
      [
        "4:6+6 `poeple` is no entry of the list `populations`; expected an entry of the list `populations`; did you mean people?"
      ]
    ),
  ])
  func `cards are checked against each other`(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }
}
