import Documents
import Verdicts

/// Finds a reading step by its number in a list, or by words of it.
enum AssumptionName {
  static func resolve(
    _ name: String,
    among steps: [Assumption]
  ) -> Result<Assumption, SourceName.Failure> {
    if let number = Int(name), steps.indices.contains(number - 1) {
      return .success(steps[number - 1])
    }
    let found = steps.filter { $0.text.lowercased().contains(name.lowercased()) }
    if let only = found.first, Set(found.map(\.text)).count == 1 { return .success(only) }
    let message =
      found.isEmpty ? "no step is called \"\(name)\"" : "\"\(name)\" names \(found.count) steps"
    let expected =
      steps.isEmpty ? "a step, but none is assumed" : "a number from 1 to \(steps.count), or words"
    return .failure(
      SourceName.Failure(
        diagnostic: Diagnostic(
          .error,
          message,
          expected: expected,
          candidates: Array((found.isEmpty ? steps : found).map(\.text).prefix(3))
        )
      )
    )
  }
}
