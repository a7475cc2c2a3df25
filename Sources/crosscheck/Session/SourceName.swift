import Documents

/// Finds a source by a part of its id.
enum SourceName {
  /// The id that `name` names: the id itself, else its beginning, else any part of it, in any
  /// case; a diagnostic when it names none or several.
  static func resolve(_ name: String, among ids: [String]) -> Result<String, Failure> {
    let wanted = name.lowercased()
    let tests: [(String) -> Bool] = [
      { $0 == wanted }, { $0.hasPrefix(wanted) }, { $0.contains(wanted) },
    ]
    for test in tests {
      let found = ids.filter { test($0.lowercased()) }
      if let only = found.first, found.count == 1 { return .success(only) }
      if found.count > 1 {
        return .failure(
          Failure(
            diagnostic: Diagnostic(
              .error,
              "\"\(name)\" names \(found.count) sources",
              expected: "a part that only one has",
              candidates: found
            )
          )
        )
      }
    }
    return .failure(
      Failure(
        diagnostic: Diagnostic(
          .error,
          "no source is called \"\(name)\"",
          expected: "a part of the id of a source",
          candidates: Spelling.nearest(name, in: ids)
        )
      )
    )
  }

  /// Why a name names no source.
  struct Failure: Error {
    var diagnostic: Diagnostic
  }
}
