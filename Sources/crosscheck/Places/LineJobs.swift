import Dispatch
import LineEditing
import Synchronization

/// Answers the lines of standard input one by one, several at a time, in their order.
///
/// Only as many lines as are worked on stand in memory, however long the input is.
struct LineJobs {
  /// A line and its number, counted from 1.
  struct Line: Sendable {
    var text: String
    var number: Int
  }

  /// How many lines are worked on at a time, at least 1.
  var jobs: Int
  var console: Console

  /// Writes the answer to each line that is not blank as a line of its own.
  func run(_ answer: @Sendable (Line) -> String) {
    var reader = LineReader()
    while true {
      let lines = next(&reader, upTo: jobs == 1 ? 1 : jobs * 8)
      if lines.isEmpty { return }
      for text in answers(to: lines, answer) { console.show(text + "\n") }
    }
  }

  private func answers(to lines: [Line], _ answer: @Sendable (Line) -> String) -> [String] {
    guard jobs > 1 else { return lines.map(answer) }
    let answers = Mutex([String](repeating: "", count: lines.count))
    let share = (lines.count + jobs - 1) / jobs
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      for index in (job * share)..<max(job * share, min(lines.count, (job + 1) * share)) {
        let text = answer(lines[index])
        answers.withLock { $0[index] = text }
      }
    }
    return answers.withLock { $0 }
  }

  private func next(_ reader: inout LineReader, upTo count: Int) -> [Line] {
    var lines: [Line] = []
    while lines.count < count, let line = reader.next() {
      switch line {
      case .text(let text, let number), .invalid(let text, let number, _):
        if !text.allSatisfy(\.isWhitespace) { lines.append(Line(text: text, number: number)) }
      case .interrupted: continue
      case .unreadable(let reason, _): console.tell("standard input: \(reason)\n")
      }
    }
    return lines
  }
}
