import Rendering
import Testing
import Verdicts

@Suite struct ReportTextTests {
  @Test func `an answer with signs and underlines`() {
    let style = Style(form: .graphic)
    #expect(
      ReportText(Sample.report, shelf: Bookshelf([Sample.document]), style: style).text == """
        1 agrees, 1 qualifies, 1 silent, 1 unreadable: passengers = 1234
          understood  passengers = 1,234; place and time open
          note        "pasengers" read as passengers

        ✓ AGREES  one: says the same
            seeds/one.txt:2:81
            […] the northern ferry line counted 1 234 passengers in its own ports, […]
                                                ────────────────
            read as passengers = 1,234 [count]
            said by it
          because 1,234, as it is written

        ≈ QUALIFIES  two: speaks of less (place)
          because it counts one port only
          • read as all passengers: would contradict
          • read as those of one port: would qualify

        · SILENT  three: says nothing on it
          nearest "1 234 passengers": counts lorries, not passengers
                  seeds/one.txt:2:81
        ! UNREADABLE  four: could not be read
          because the file is not valid UTF-8

        4 sources: 1 agrees, 0 contradicts, 1 qualifies, 1 silent, 1 unreadable

        """
    )
  }

  @Test func `an answer in ASCII`() {
    let style = Style(form: .plain, width: 60)
    #expect(
      ReportText(Sample.report, shelf: Bookshelf([Sample.document]), style: style).text == """
        1 agrees, 1 qualifies, 1 silent, 1 unreadable: passengers =
        1234
          understood  passengers = 1,234; place and time open
          note        "pasengers" read as passengers

        + AGREES  one: says the same
            seeds/one.txt:2:81
            [...] ferry line counted 1 234 passengers in its [...]
                                     ^^^^^^^^^^^^^^^^
            read as passengers = 1,234 [count]
            said by it
          because 1,234, as it is written

        ~ QUALIFIES  two: speaks of less (place)
          because it counts one port only
          - read as all passengers: would contradict
          - read as those of one port: would qualify

        . SILENT  three: says nothing on it
          nearest "1 234 passengers": counts lorries, not passengers
                  seeds/one.txt:2:81
        ! UNREADABLE  four: could not be read
          because the file is not valid UTF-8

        4 sources: 1 agrees, 0 contradicts, 1 qualifies, 1 silent, 1
        unreadable

        """
    )
  }

  @Test func `an answer in sentences`() {
    let style = Style(form: .narrated)
    #expect(
      ReportText(Sample.report, shelf: Bookshelf([Sample.document]), style: style).text == """
        Claim: passengers = 1234.
        Understood as: passengers = 1,234; place and time open.
        Note: "pasengers" read as passengers.
        In short: 1 agrees, 1 qualifies, 1 silent, 1 unreadable.
        Source one agrees: says the same.
        Line 2, column 81 of seeds/one.txt: "1 234 passengers", read as passengers = 1,234, said by it.
        Because: 1,234, as it is written.
        Source two qualifies the claim: speaks of less (place).
        Because: it counts one port only.
        Reading 1: read as all passengers: would contradict.
        Reading 2: read as those of one port: would qualify.
        Source three is silent: says nothing on it.
        Nearest: Line 2, column 81 of seeds/one.txt: "1 234 passengers", read as passengers = 1,234, said by it; counts lorries, not passengers.
        Source four is unreadable: could not be read.
        Because: the file is not valid UTF-8.

        """
    )
  }

  @Test func `colour only repeats what words say`() {
    let shelf = Bookshelf([Sample.document])
    let plain = ReportText(Sample.report, shelf: shelf, style: Style()).text
    let colored = ReportText(Sample.report, shelf: shelf, style: Style(isColored: true)).text
    #expect(colored != plain)
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func `no sources`() {
    let report = Report(claim: "a = 1", understood: "a = 1", verdicts: [])
    #expect(
      ReportText(report, shelf: Bookshelf(), style: Style()).text == """
        no sources: a = 1
          understood  a = 1

        0 sources: 0 agrees, 0 contradicts, 0 qualifies, 0 silent, 0 unreadable

        """
    )
  }

  @Test func `nothing in an article moves the cursor`() {
    var verdict = Sample.agreeing
    verdict.evidence[0].quote = "12\u{1B}[2J\u{202E}"
    let report = Report(claim: "a\u{7}", understood: "b\u{9B}", verdicts: [verdict])
    let text = ReportText(report, shelf: Bookshelf(), style: Style()).text
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }
}
