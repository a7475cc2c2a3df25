import Documents
import Testing

@testable import Rendering

/// Tables in all their modes.
@Suite struct TableTests {
  static let ports: Table = {
    var table = Table(["port", "note"])
    table.add(["Havik", "said \"closed\", then opened"])
    table.add(["Sunde|Nord", "two\nlines"])
    table.add(["Ål"])
    return table
  }()

  @Test(
    arguments: [
      (
        Table.Mode.csv,
        """
        port,note
        Havik,"said ""closed"", then opened"
        Sunde|Nord,"two
        lines"
        Ål,

        """
      ),
      (
        .markdown,
        #"""
        | port | note |
        | --- | --- |
        | Havik | said "closed", then opened |
        | Sunde\|Nord | two lines |
        | Ål |  |

        """#
      ),
      (
        .table,
        """
        port       │ note
        ───────────┼───────────────────────────
        Havik      │ said "closed", then opened
        Sunde|Nord │ two lines
        Ål         │

        """
      ),
      (
        .box,
        """
        ┌────────────┬────────────────────────────┐
        │ port       │ note                       │
        ├────────────┼────────────────────────────┤
        │ Havik      │ said "closed", then opened │
        │ Sunde|Nord │ two lines                  │
        │ Ål         │                            │
        └────────────┴────────────────────────────┘

        """
      ),
      (
        .line,
        """
        port = Havik
        note = said "closed", then opened

        port = Sunde|Nord
        note = two lines

        port = Ål
        note =

        """
      ),
    ] as [(Table.Mode, String)]
  )
  func `a mode`(mode: Table.Mode, expected: String) {
    #expect(TableText(Self.ports, mode: mode).text == expected)
  }

  @Test func `json has an object a row`() {
    var table = Table(["a", "b"])
    table.add(["1", "\"x\""])
    let text = TableText(table, mode: .json).text
    #expect(text.filter { !$0.isWhitespace } == #"[{"a":"1","b":"\"x\""}]"#)
  }

  @Test func `plain tables are ASCII, narrated ones are lines`() {
    let plain = TableText(Self.ports, mode: .box, style: Style(form: .plain)).text
    #expect(plain.hasPrefix("+------------+"))
    #expect(!plain.contains("─") && !plain.contains("│"))
    let narrated = TableText(Self.ports, mode: .table, style: Style(form: .narrated)).text
    #expect(narrated.hasPrefix("port: Havik\nnote: said"))
  }

  @Test(arguments: [40, 60, 80, 120]) func `a table fits its width`(width: Int) {
    var table = Table(["place", "read_as", "quote"])
    table.add([
      "seeds/a-very-long-name-of-a-file-that-has-no-blanks.txt:12:34",
      String(repeating: "many words ", count: 20), "日本語のテキスト",
    ])
    for mode in [Table.Mode.table, .box] {
      let text = TableText(table, mode: mode, style: Style(width: width)).text
      for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
      #expect("日本語のテキスト".allSatisfy(text.contains))
    }
  }

  @Test func `a table without rows has its head`() {
    #expect(TableText(Table(["a"]), mode: .csv).text == "a\n")
    #expect(TableText(Table(["a"]), mode: .table).text == "a\n─\n")
    #expect(TableText(Table(["a"]), mode: .line).text.isEmpty)
  }
}
