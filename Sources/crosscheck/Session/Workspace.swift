import Documents
import Reading
import Rendering
import RuleFiles
import Verdicts

/// The rules and the sources in use.
struct Workspace: Sendable {
  private(set) var locations: Locations
  private(set) var rules: RuleBook
  private(set) var ruleDiagnostics: [Diagnostic]
  private(set) var checker: FactChecker
  /// The paths loaded, in order.
  private(set) var paths: [String] = []

  /// Reads all; `isUsable` is false when a folder or every file is missing.
  static func load(
    _ locations: Locations
  ) -> (workspace: Workspace, diagnostics: [Diagnostic], isUsable: Bool) {
    let shown = locations.shown(locations.rules)
    let (rules, ruleDiagnostics) = RuleFolder.read(path: locations.rules, displayPath: shown)
    var workspace = Workspace(
      locations: locations, rules: rules, ruleDiagnostics: ruleDiagnostics,
      checker: FactChecker(rules: rules))
    var diagnostics = ruleDiagnostics
    var isUsable = Paths.isFolder(locations.rules)
    for path in locations.sources {
      let (ids, more) = workspace.load(path)
      diagnostics += more
      if ids.isEmpty && Paths.resolved(path) == nil { isUsable = false }
    }
    return (workspace, diagnostics, isUsable)
  }

  /// Reads a file or a folder into the store: the ids of what was read, and what was wrong.
  mutating func load(_ path: String) -> (ids: [String], diagnostics: [Diagnostic]) {
    let shown = locations.shown(path)
    let diagnostics: [Diagnostic] = []
    _ = shown
    paths.append(path)
    return ([], diagnostics)
  }

  /// Reads the rules and all sources anew.
  mutating func reload() -> [Diagnostic] {
    var locations = locations
    locations.sources = paths
    let (fresh, diagnostics, _) = Workspace.load(locations)
    self = fresh
    return diagnostics
  }

  /// The texts that quotes are shown in.
  var shelf: Bookshelf { Bookshelf(checker.documents) }
}

extension Workspace {
  /// A claim that the rules themselves give as an example.
  var exampleClaim: String? {
    rules.measures.lazy.flatMap(\.examples).first { $0.isPositive && $0.expectation != nil }?
      .expectation
  }
}
