import Rendering
import Testing

@Suite struct ProofTextTests {
  @Test func `a proof as a tree`() {
    #expect(
      ProofText(Sample.agreeing, style: Style()).text == """
        one agrees: says the same
        └─ derived  the values are equal [counts-agree]
           ├─ read     passengers = 1,234 [count]
           │           "1 234 passengers" seeds/one.txt:2:81
           └─ assumed  travellers are read as passengers [travellers]; you may reject
              │        this
              └─ absent   no other count stands in the sentence

        """
    )
  }

  @Test func `a proof in ASCII and a narrow column`() {
    #expect(
      ProofText(Sample.agreeing, style: Style(form: .plain, width: 44)).text == """
        one agrees: says the same
        `- derived  the values are equal
           |        [counts-agree]
           +- read     passengers = 1,234 [count]
           |           "1 234 passengers"
           |           seeds/one.txt:2:81
           `- assumed  travellers are read as
              |        passengers [travellers]; you
              |        may reject this
              `- absent   no other count stands in
                          the sentence

        """
    )
  }

  @Test func `a proof in sentences`() {
    #expect(
      ProofText(Sample.agreeing, style: Style(form: .narrated)).text == """
        Source one agrees: says the same.
        Step 1, derived: the values are equal, by rule counts-agree.
        Step 1.1, read: passengers = 1,234, by rule count. Line 2, column 81 of seeds/one.txt: "1 234 passengers", read as passengers = 1,234, said by it.
        Step 1.2, assumed: travellers are read as passengers, by rule travellers; you may reject this.
        Step 1.2.1, absent: no other count stands in the sentence.

        """
    )
  }
}
