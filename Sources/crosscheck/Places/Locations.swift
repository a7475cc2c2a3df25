import Documents

/// Where the sources and the rules are, and how their paths are shown to people.
struct Locations: Sendable {
  var sources: [String]
  var rules: String
  /// The folder that holds the shipped `rules` and `seeds`.
  var root: String?

  /// Looks at the flags, then the environment, then around the program; diagnostics when nothing
  /// is found.
  static func find(
    sources: [String],
    rules: String?,
    environment: [String: String]
  ) -> (Locations, [Diagnostic]) {
    let root = shippedRoot(executable: Program.executable)
    var found = Locations(sources: sources, rules: rules ?? "", root: root)
    if found.sources.isEmpty { found.sources = listed(environment["CROSSCHECK_SOURCES"]) }
    if found.rules.isEmpty { found.rules = environment["CROSSCHECK_RULES"] ?? "" }
    if found.sources.isEmpty, let root { found.sources = ["\(root)/seeds"] }
    if found.rules.isEmpty, let root { found.rules = "\(root)/rules" }
    var diagnostics: [Diagnostic] = []
    if found.sources.isEmpty { diagnostics.append(missing("sources", flag: "--sources")) }
    if found.rules.isEmpty { diagnostics.append(missing("rules", flag: "--rules")) }
    return (found, diagnostics)
  }

  /// A path as people see it: from the root for what is shipped, else as it was given.
  func shown(_ path: String) -> String {
    guard let root, let resolved = Paths.resolved(path), resolved.hasPrefix(root + "/") else {
      return path
    }
    return String(resolved.dropFirst(root.count + 1))
  }

  /// The nearest folder above the program, or `share/crosscheck` beside it, that has both
  /// `rules` and `seeds`.
  private static func shippedRoot(executable: String) -> String? {
    var folder = Paths.parent(executable)
    while true {
      for candidate in [folder, "\(folder)/share/crosscheck"]
      where Paths.isFolder("\(candidate)/rules") && Paths.isFolder("\(candidate)/seeds") {
        return Paths.resolved(candidate)
      }
      if folder == "/" { return nil }
      folder = Paths.parent(folder)
    }
  }

  /// The paths of a variable, separated by colons.
  private static func listed(_ value: String?) -> [String] {
    (value ?? "").split(separator: ":").map(String.init)
  }

  private static func missing(_ what: String, flag: String) -> Diagnostic {
    Diagnostic(
      .error,
      "there are no \(what): none are installed beside the program",
      expected: "\(flag) PATH, or CROSSCHECK_\(what.uppercased()) in the environment"
    )
  }
}
