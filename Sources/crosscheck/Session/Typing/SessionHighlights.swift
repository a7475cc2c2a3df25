import LineEditing
import Verdicts

/// How the words of a line are told apart while it is typed.
struct SessionHighlights {
  let checker: FactChecker

  /// The parts of a line, row by row.
  func highlights(of line: String) -> [Highlight] {
    var offset = 0
    return line.split(separator: "\n", omittingEmptySubsequences: false).flatMap { row in
      defer { offset += row.utf8.count + 1 }
      return highlights(ofRow: row).map {
        let range = $0.range
        return Highlight((range.lowerBound + offset)..<(range.upperBound + offset), $0.role)
      }
    }
  }

  private func highlights(ofRow row: Substring) -> [Highlight] {
    var words = TypedWords(row).words[...]
    guard let first = words.first, !first.text.hasPrefix("#") else { return [] }
    var found: [Highlight] = []
    if let command = SessionCommand.named(String(first.text)),
      command.takes(words.dropFirst().map { String($0.text) })
    {
      found.append(Highlight(first.range, .command))
      switch command.kind {
      case .claim: words = words.dropFirst()
      case .expectation:
        words = words.drop { !$0.text.hasSuffix(":") }.dropFirst()
      default: return found
      }
    }
    // The word that is being typed is not held against its writer.
    let end = row.utf8.count
    return found + words.compactMap { word in role(of: word, isOpen: word.range.upperBound == end) }
  }

  private func role(of word: TypedWords.Word, isOpen: Bool) -> Highlight? {
    if ClaimPosition.isSign(word.text) { return Highlight(word.range, .sign) }
    let letters = word.text.prefix(while: \.isLetter)
    guard !letters.isEmpty, word.text.dropFirst(letters.count).allSatisfy(".,;:!?\"'’)".contains)
    else { return nil }
    let range = word.range.lowerBound..<(word.range.lowerBound + letters.utf8.count)
    if checker.knows(String(letters)) { return Highlight(range, .known) }
    return isOpen ? nil : Highlight(range, .unknown)
  }
}
