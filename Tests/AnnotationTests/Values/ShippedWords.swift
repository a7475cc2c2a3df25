import Foundation
import RuleFiles

@testable import Annotation

extension ValueWords {
  /// The words of the rule files that come with the program.
  static let shipped: ValueWords = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appending(path: "rules").path
    return ValueWords(RuleFolder.read(lists: files, path: path, displayPath: "rules").0)
  }()
}

extension ValueReader {
  /// Reads with the words that come with the program.
  init() { self.init(words: .shipped) }
}
