import Documents
import Glibc
import Testing

@testable import Reading

/// A PDF of one page, written by hand, as `pdftotext` reads it.
@Suite struct `A PDF` {
  /// A page with lines of text; the file has the few objects that a reader needs.
  private static func pdf(lines: [String]) -> [UInt8] {
    let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: "\n")
    let stream = "BT /F1 12 Tf 14 TL 72 720 Td\n\(shown)\nET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        + " /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var file = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
    }
    let table = offsets.map { offset in
      String(repeating: "0", count: 10 - String(offset).utf8.count) + "\(offset) 00000 n \n"
    }
    let start = file.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(table.joined())".utf8
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n".utf8
    file += "startxref\n\(start)\n%%EOF\n".utf8
    return file
  }

  private static let isInstalled: Bool = {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return path.split(separator: ":").contains { access("\($0)/pdftotext", X_OK) == 0 }
  }()

  private static let lines = [
    "Fire in the harbour of Herat", "",
    "On Monday 12 firefighters were injured when a store of grain",
    "burned down, the mayor said. Nobody was killed.",
  ]

  @Test(.enabled(if: isInstalled, "pdftotext is not installed"))
  func `is read line by line, each word in its place`() throws {
    let (document, diagnostics) = TextReader.read(
      bytes: Self.pdf(lines: Self.lines),
      path: "a.pdf",
      id: "a"
    )
    #expect(diagnostics.isEmpty)
    let read = try #require(document)
    let sentences = read.sentences.map { read.text[$0.span] }
    #expect(sentences.contains("Nobody was killed."))
    #expect(sentences.contains { $0.hasPrefix("On Monday 12 firefighters") })
    #expect(read.source.title?.value == "Fire in the harbour of Herat")
    let last = try #require(read.sentences.last)
    #expect(read.text.fileWords(of: last.span) == read.text[last.span])
  }

  @Test(.enabled(if: isInstalled, "pdftotext is not installed"))
  func `that is cut off is reported, not read`() {
    let whole = Self.pdf(lines: Self.lines)
    let (document, diagnostics) = TextReader.read(
      bytes: Array(whole.prefix(40)),
      path: "a.pdf",
      id: "a"
    )
    #expect(document == nil)
    #expect(diagnostics.first?.message == "the PDF cannot be read: it is damaged")
  }

  @Test func `needs a program that is named where it is missing`() {
    let result = PDFReader.text(of: Self.pdf(lines: []), path: "a.pdf", program: "no-such-program")
    guard case .failure(let failure) = result else {
      Issue.record("read without a program")
      return
    }
    #expect(failure.diagnostic.message.contains("no-such-program, which is not installed"))
    #expect(failure.diagnostic.expected?.contains("poppler-utils") == true)
  }
}
