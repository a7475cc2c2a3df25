import Documents
import Glibc
import Reading
import Testing

@testable import Annotation

/// The work on a text grows as its length, whatever the text: eight times the length may take 32
/// times as long, four times more than is due, where a step that looks back further with each word
/// would take 64 times.
@Suite(.serialized) struct `Work grows as the length` {
  /// The processor time of reading a text from its bytes to its statements, in seconds.
  private static func work(_ text: String) -> Double {
    let bytes = Array(text.utf8)
    return (0..<2).map { _ in
      let start = seconds()
      let document = TextReader.read(bytes: bytes, path: "a.txt", id: "a").document
      if let document {
        let analyses = English.analyser.analyses(of: document)
        _ = English.reader.statements(of: document, analyses)
        _ = ValueSpans(words: .shipped).spans(of: document)
      }
      return seconds() - start
    }.min() ?? 0
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: [
    "x", "7", "3 May 1999, ", "12 soldiers were killed in Sunde. ", "Ana Diaz, 27, said so. ",
    "Diaz, 27, left. ", "The Blue Cross society (BCS) met. ", "( ", "one hundred and ", "— ",
    "48 of the 53 ", "It is a line\n", "He said that ", "$5-6 ",
  ])
  func `of a run`(of piece: String) {
    func text(_ size: Int) -> String {
      String(repeating: piece, count: max(1, size / piece.utf8.count))
    }
    // The words are worked out once, before anything is measured.
    _ = Self.work(text(1_000))
    let short = Self.work(text(1_500))
    let long = Self.work(text(12_000))
    #expect(long < 32 * max(short, 0.0005))
  }
}
