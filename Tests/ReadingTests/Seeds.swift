import Documents
import Testing

@testable import Reading

/// The shipped articles, found from this file.
enum Seeds {
  static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/seeds"
  }()

  static let all = SourceFolder.read(path: folder)

  /// A shipped article by the beginning of its name.
  static func document(_ prefix: String) throws -> Document {
    try #require(all.documents.first { $0.source.id.hasPrefix(prefix) })
  }
}

extension Document {
  /// What its statements say, block by block.
  func statements(_ kind: Block.Kind) -> [String] {
    blocks.filter { $0.kind == kind }.map { text[$0.span] }
  }

  /// The reason why the block that begins so is furniture; nil if it is none.
  func reason(_ beginning: String) -> String? {
    for block in blocks where text[block.span].hasPrefix(beginning) {
      if case .furniture(let reason) = block.kind { return reason }
    }
    return nil
  }

  /// A document from a string, as if it stood in a file.
  static func reading(_ string: String, id: String = "test") throws -> Document {
    let (document, diagnostics) = TextReader.read(
      bytes: Array(string.utf8),
      path: "\(id).txt",
      id: id
    )
    #expect(diagnostics.isEmpty)
    return try #require(document)
  }
}
