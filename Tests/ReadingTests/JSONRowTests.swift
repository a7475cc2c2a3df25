import Testing

@testable import Reading

@Suite("Rows of JSON")
struct JSONRowTests {
  static let texts: [(String, String)] = [
    (#"{"text":"plain"}"#, "plain"),
    (#" { "id" : [1, {"text": "inner"}] , "text" : "outer" } "#, "outer"),
    (#"{"text":"a\"b\\c\/d\n\t"}"#, "a\"b\\c/d\n\t"),
    (#"{"text":"\u00e9\u20AC"}"#, "é€"),
    (#"{"text":"\ud83d\ude00!"}"#, "😀!"),
    (#"{"text":"\ud83d!"}"#, "\u{FFFD}!"), (#"{"text":"\ude00\ud83d"}"#, "\u{FFFD}\u{FFFD}"),
    (#"{"text":"one","text":"two"}"#, "two"),
    (#"{"n":-1.5e+3,"t":true,"u":null,"e":{},"a":[[],{}],"text":""}"#, ""),
    (#"{"te\u0078t":"key"}"#, "key"),
  ]

  @Test(arguments: texts)
  func `A member is read with its escapes`(line: String, text: String) throws {
    let bytes = try JSONRow(Array(line.utf8)).text("text")
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test func `Missing and null are nothing, lists are lists, ids stay as they are`() throws {
    let row = try JSONRow(
      Array(#"{"id": 1.50, "none": null, "list": ["a", "b"], "one": "c"}"#.utf8)
    )
    #expect(try row.text("none") == nil)
    #expect(try row.text("absent") == nil)
    #expect(try row.texts("list") == [Array("a".utf8), Array("b".utf8)])
    #expect(try row.texts("one") == [Array("c".utf8)])
    #expect(row.raw("id").map { String(decoding: $0, as: UTF8.self) } == "1.50")
    #expect(throws: JSONRow.Mistake.self) { try row.text("id") }
  }

  static let mistakes: [(String, Int)] = [
    ("", 1), ("x", 1), ("[1]", 1), ("{", 2), (#"{"a"}"#, 5), (#"{"a":}"#, 6), (#"{"a":1,}"#, 8),
    (#"{"a":01}"#, 7), (#"{"a":"b}"#, 9), (#"{"a":"\x"}"#, 8), (#"{"a":"\u12g4"}"#, 11),
    (#"{"a":1}}"#, 8), (#"{"a":[1 2]}"#, 9), (#"{"a":tru}"#, 6), ("{\"a\":\"\t\"}", 7),
    (#"{"a":[{"b" 1}]}"#, 12), (#"{"a":1.}"#, 8), (#"{"a":-}"#, 7),
  ]

  @Test(arguments: mistakes)
  func `A mistake has its column`(line: String, column: Int) {
    #expect(throws: JSONRow.Mistake.self) { try JSONRow(Array(line.utf8)) }
    do throws(JSONRow.Mistake) {
      _ = try JSONRow(Array(line.utf8))
    } catch {
      #expect(error.column == column, "\(line)")
    }
  }

  @Test func `Bytes that are no text and depths without end are mistakes`() {
    #expect(throws: JSONRow.Mistake.self) { try JSONRow([0x7B, 0xFF, 0x7D]) }
    let deep = #"{"a":"# + String(repeating: "[", count: 100_000)
    #expect(throws: JSONRow.Mistake.self) { try JSONRow(Array(deep.utf8)) }
  }

  @Test func `No damage to a row makes the reader fail`() {
    let row = Array(#"{"id":[1,{"k":"v\u00e9"}],"text":"a\n\"b\"","n":-1.5e3,"t":true}"#.utf8)
    var readable = 0
    var seed = UInt64(20)
    for _ in 0..<20_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var damaged = row
      damaged[Int(seed >> 33) % row.count] = UInt8(truncatingIfNeeded: seed >> 24)
      if seed % 3 == 0 { damaged.removeLast(Int(seed >> 40) % row.count) }
      guard let read = try? JSONRow(damaged) else { continue }
      readable += 1
      if let text = try? read.text("text") { #expect(text.count <= row.count) }
    }
    #expect((100..<20_000).contains(readable))
  }
}
