import Glibc
import Testing

@testable import LineEditing

@Suite struct LineReaderTests {
  private let folder = ScratchFolder()

  private func lines(_ bytes: [UInt8]) -> [LineReader.Line] {
    let descriptor = folder.open("input", holding: bytes)
    defer { close(descriptor) }
    return all(of: descriptor)
  }

  private func all(of descriptor: Int32) -> [LineReader.Line] {
    var reader = LineReader(descriptor: descriptor)
    var lines: [LineReader.Line] = []
    while let line = reader.next() { lines.append(line) }
    return lines
  }

  @Test func `lines end in LF or CRLF, and the last one needs no end`() {
    #expect(
      lines(Array("a\r\n\nné\r\nlast".utf8)) == [
        .text("a", number: 1), .text("", number: 2), .text("né", number: 3),
        .text("last", number: 4),
      ]
    )
  }

  @Test func `an end of line begins no other`() {
    #expect(lines([]).isEmpty)
    #expect(lines(Array("a\n".utf8)) == [.text("a", number: 1)])
    #expect(lines(Array("\n".utf8)) == [.text("", number: 1)])
  }

  @Test func `a line that is not UTF-8 is told with its place, and reading goes on`() {
    #expect(
      lines([0x61, 0x0A, 0xC3, 0xA9, 0xFF, 0x62, 0x0A, 0x63]) == [
        .text("a", number: 1), .invalid("é\u{FFFD}b", number: 2, offset: 2),
        .text("c", number: 3),
      ]
    )
  }

  @Test func `a mark of byte order is no part of the first line`() {
    #expect(lines([0xEF, 0xBB, 0xBF, 0x61]) == [.text("a", number: 1)])
  }

  @Test func `a line of megabytes is whole`() {
    let long = String(repeating: "é", count: 1_500_000)
    let read = lines(Array((long + "\nend").utf8))
    #expect(read == [.text(long, number: 1), .text("end", number: 2)])
  }

  @Test func `a pipe gives lines that come in pieces`() async {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let input = ends[1]
    let writer = Task.detached {
      for piece in ["on", "e\r", "\ntw", "o"] {
        _ = write(input, piece, piece.utf8.count)
        usleep(5_000)
      }
      close(input)
    }
    #expect(all(of: ends[0]) == [.text("one", number: 1), .text("two", number: 2)])
    await writer.value
    close(ends[0])
  }

  @Test func `what cannot be read says why and ends`() {
    let descriptor = open(folder.path, O_RDONLY)
    defer { close(descriptor) }
    #expect(all(of: descriptor) == [.unreadable(reason: "Is a directory", number: 1)])
  }
}
