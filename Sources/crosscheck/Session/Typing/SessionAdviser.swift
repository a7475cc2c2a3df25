import Documents
import LineEditing
import Verdicts

/// Answers what the editor asks about a line, from what the session knows.
@MainActor
final class SessionAdviser: LineAdviser {
  /// The session as it stands, for it changes with each line.
  var session: Session
  /// What was entered before, for what is used most.
  var history: [HistoryEntry] = []

  private var usage: (count: Int, words: Usage)?

  /// The names that the facts hold, of the documents that are looked through, by id and length.
  private var told: (documents: [String], names: Set<String>)?

  /// How many documents, and facts of each, are looked through: a store may have very many.
  private static let lookedThrough = (documents: 20, facts: 50)

  /// How many of the last entries are counted.
  private static let counted = 1_000

  init(session: Session) { self.session = session }

  func completion(of line: String, at cursor: Int) -> Completion {
    SessionCompletion(
      session: session,
      vocabulary: session.workspace.vocabulary.words,
      usage: currentUsage,
      told: currentNames
    ).completion(of: line, at: cursor)
  }

  func highlights(of line: String) -> [Highlight] {
    SessionHighlights(checker: session.workspace.checker).highlights(of: line)
  }

  func hint(after line: String) -> Hint? {
    argumentsHint(after: line) ?? wordHint(after: line)
  }

  func isUnfinished(_ line: String) -> Bool { TypedEntry.goesOn(line) }

  /// What a command takes, once its name stands there alone.
  private func argumentsHint(after line: String) -> Hint? {
    guard line.last == " ",
      let command = SessionCommand.named(String(line.dropLast())), !command.arguments.isEmpty
    else { return nil }
    return Hint(command.arguments, isInsertable: false)
  }

  /// The rest of a word of which two letters stand there, when it is certain or was used before.
  private func wordHint(after line: String) -> Hint? {
    let cursor = line.utf8.count
    let completion = completion(of: line, at: cursor)
    guard completion.replacing.count > 1, let best = completion.candidates.first,
      completion.candidates.count == 1 || currentUsage.count(of: best.text) > 0
    else { return nil }
    let typed = String(decoding: Array(line.utf8)[completion.replacing], as: UTF8.self)
    guard best.text.lowercased().hasPrefix(typed.lowercased()), best.text.count > typed.count else {
      return nil
    }
    return Hint(String(best.text.dropFirst(typed.count)), isInsertable: true)
  }

  private var currentNames: Set<String> {
    let checker = session.workspace.checker
    let documents = checker.documents.prefix(Self.lookedThrough.documents)
    let keys = documents.map { "\($0.source.id) \($0.text.bytes.count)" }
    if let told, told.documents == keys { return told.names }
    let facts = documents.flatMap {
      checker.facts(beginning: "\($0.source.id)#", limit: Self.lookedThrough.facts)
    }
    let values = facts.flatMap { $0.evidence.scope.compactMap(\.value) }
    let names = Set(values.flatMap { $0.lowercased().split(separator: ", ").map(String.init) })
    told = (keys, names)
    return names
  }

  private var currentUsage: Usage {
    if let usage, usage.count == history.count { return usage.words }
    let words = Usage(of: history.suffix(Self.counted).map(\.text))
    usage = (history.count, words)
    return words
  }
}
