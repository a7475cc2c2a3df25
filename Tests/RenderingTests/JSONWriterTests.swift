import Annotation
import Documents
import Testing

@testable import Rendering

@Suite("Rows of spans")
struct JSONWriterTests {
  private static func text(_ writer: JSONWriter) -> String {
    String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `Commas stand between what follows each other`() {
    var writer = JSONWriter()
    writer.object { row in
      row.key("a")
      row.array { list in
        list.integer(1)
        list.object { _ in }
        list.string("x\"\\\n\u{1F}é")
      }
      row.key("b")
      row.raw("null".utf8)
    }
    #expect(Self.text(writer) == #"{"a":[1,{},"x\"\\\n\u001fé"],"b":null}"#)
  }

  @Test func `Members and elements have lines of their own`() {
    var writer = JSONWriter(isIndented: true)
    writer.object { row in
      row.key("a")
      row.array { list in
        list.integer(1)
        list.array { _ in }
      }
      row.key(named: "b \"")
      row.object { $0.member("c", String?.none) }
    }
    #expect(
      Self.text(writer) == """
        {
          "a": [
            1,
            []
          ],
          "b \\"": {
            "c": null
          }
        }
        """
    )
  }

  @Test func `Places are counted in scalars`() {
    let text = SourceText(path: "", "é€😀 5 %")
    var percent = ValueSpan(Span(10, 13), .percent, value: 5)
    percent.unit = "percent"
    let number = ValueSpan(Span(10, 11), .number, value: 5)
    var writer = JSONWriter()
    writer.row(id: "7".utf8, spans: [percent, number], of: text)
    #expect(
      Self.text(writer) == """
        {"id":7,"spans":[{"start":4,"end":7,"kind":"percent","value":"5","unit":"percent"},\
        {"start":4,"end":5,"kind":"number","value":"5"}]}\n
        """
    )
  }

  @Test func `Offsets go back as well as forth`() {
    var offsets = ScalarOffsets(Array("aéb€c".utf8))
    #expect([0, 1, 3, 4, 7, 8, 99].map { offsets.scalars(before: $0) } == [0, 1, 2, 3, 4, 5, 5])
    #expect([4, 3, 0].map { offsets.scalars(before: $0) } == [3, 2, 0])
  }
}
