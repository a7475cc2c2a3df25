import Rendering

extension SessionCommand {
  static let tour = SessionCommand(
    name: "tour",
    group: .help,
    arguments: "[STEP]",
    most: 1,
    isAside: true,
    summary: "the first five minutes, a step at a time",
    example: "tour"
  ) { session, words in
    let steps = Tour.steps(of: session)
    let number = words.first.flatMap { Int($0) } ?? 1
    guard steps.indices.contains(number - 1) else {
      return session.tell([Tour.noStep(words.first ?? "", of: steps.count)])
    }
    let width = session.console.results.width
    session.show(Tour.text(of: steps, number: number, width: width))
    session.correction = steps[number - 1].line
  }
}
