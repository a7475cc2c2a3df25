import Documents
import Testing

@testable import Annotation

/// Lists without an end are read piece by piece: nothing is lost, and nothing takes all night.
@Suite struct `Long runs` {
  @Test func `every date of a line is read`() {
    let text = (0..<10_000).map { "3 May \(1_900 + $0 % 100)" }.joined(separator: ", ")
    let times = English.analyses(text).1.flatMap(\.times)
    #expect(times.count == 10_000)
  }

  @Test func `every count of a sentence is read`() {
    let text = Array(repeating: "12 soldiers were killed", count: 2_000).joined(separator: ", ")
    let counts = English.statements(text + ".").filter { $0.value?.point == 12 }
    #expect(counts.count == 2_000)
  }

  @Test func `a sentence inside a thousand quotation marks is read`() {
    let (open, close) = (String(repeating: "“", count: 1_000), String(repeating: "”", count: 1_000))
    let counts = English.statements("\(open)12 soldiers were killed\(close).")
    #expect(counts.contains { $0.type == "deaths" && $0.value?.point == 12 })
  }

  @Test(arguments: ["a", "7", "two-", "that ", "48 of the 53 soldiers killed "])
  func `a long run hides nothing that follows it`(piece: String) {
    let run = String(repeating: piece, count: 20_000 / piece.utf8.count)
    let counts = English.statements("\(run). In Norland, 12 soldiers were killed.")
    #expect(counts.contains { $0.type == "deaths" && $0.value?.point == 12 })
  }
}
