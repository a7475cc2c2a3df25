import LineEditing
import Verdicts

/// What Tab offers: commands at the start of a line, then what the command or a claim takes.
struct SessionCompletion {
  let session: Session

  /// What the word at the cursor, a UTF-8 offset, can become.
  func completion(of line: String, at cursor: Int) -> Completion {
    let bytes = Array(line.utf8)
    let end = min(max(0, cursor), bytes.count)
    let start = bytes[..<end].lastIndex { $0 == 0x20 || $0 == 0x09 }.map { $0 + 1 } ?? 0
    let typed = String(decoding: bytes[start..<end], as: UTF8.self)
    let before = String(decoding: bytes[..<start], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).map(String.init)
    let wanted = typed.lowercased()
    let found = candidates(after: before).filter { $0.text.lowercased().hasPrefix(wanted) }
    return Completion(replacing: start..<end, candidates: found)
  }

  private func candidates(after words: [String]) -> [Completion.Candidate] {
    guard let first = words.first else { return commands + vocabulary }
    switch first {
    case "why", "show": return words.count == 1 ? sources : []
    case "expect": return verdicts + sources + vocabulary
    case "help": return words.count == 1 ? topics : []
    case "rules":
      return RuleCards(book: session.workspace.rules).names.map { Completion.Candidate($0) }
    default: return vocabulary
    }
  }

  private var commands: [Completion.Candidate] {
    SessionCommand.all.map { Completion.Candidate($0.name, note: $0.summary) }
  }

  private var topics: [Completion.Candidate] {
    commands + HelpTopic.all.map { Completion.Candidate($0.name, note: $0.summary) }
  }

  private var sources: [Completion.Candidate] {
    session.workspace.checker.sourceIDs.map { Completion.Candidate($0) }
  }

  private var verdicts: [Completion.Candidate] {
    Verdict.Kind.allCases.map { Completion.Candidate($0.rawValue) }
  }

  private var vocabulary: [Completion.Candidate] {
    session.workspace.checker.vocabulary.map { Completion.Candidate($0.word, note: $0.kind) }
  }
}
