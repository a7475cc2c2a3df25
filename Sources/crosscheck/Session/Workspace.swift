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
  /// What can be completed.
  let vocabulary: SharedVocabulary
  /// What words of a search name.
  var names: NameForms { NameForms(rules) }
  /// The paths loaded, in order.
  private(set) var paths: [String] = []
  /// What the user has said, as sources of their own.
  private var notes: [Document] = []
  /// The sources that the user has taken away.
  private var retracted: [String] = []
  /// The files as they were when they were read.
  private var seen = WatchedFiles()

  /// Reads all; `isUsable` is false when a folder or every file is missing.
  static func load(
    _ locations: Locations,
    console: Console? = nil
  ) -> (workspace: Workspace, diagnostics: [Diagnostic], isUsable: Bool) {
    let shown = locations.shown(locations.rules)
    let (folders, (rules, ruleDiagnostics)) = Concurrently.both {
      locations.sources.map { LoadedFolder($0, locations) }
    } _: {
      RuleFolder.read(path: locations.rules, displayPath: shown)
    }
    let documents = folders.flatMap(\.documents)
    let progress = Progress(of: documents.count, "reading", console: console)
    defer { progress.end() }
    var workspace = Workspace(
      locations: locations,
      rules: rules,
      ruleDiagnostics: ruleDiagnostics,
      checker: FactChecker(rules: rules, documents: documents, progress: progress.note),
      vocabulary: SharedVocabulary(rules)
    )
    for folder in folders { workspace.note(folder) }
    workspace.seen = workspace.watched
    let isMissing = !Paths.isFolder(locations.rules) || folders.contains { !$0.isThere }
    let isEmpty = workspace.checker.documents.isEmpty && !workspace.checker.sourceIDs.isEmpty
    let diagnostics =
      ruleDiagnostics + workspace.checker.ruleDiagnostics + folders.flatMap(\.diagnostics)
    return (workspace, diagnostics, !isMissing && !isEmpty)
  }

  /// Reads files and folders into the store: the ids of what was read, and what was wrong.
  ///
  /// What is there but cannot be read becomes an unreadable source.
  mutating func load(
    _ paths: [String],
    console: Console
  ) -> (ids: [String], diagnostics: [Diagnostic]) {
    let folders = paths.map { LoadedFolder($0, locations) }
    let documents = folders.flatMap(\.documents)
    let progress = Progress(of: documents.count, "reading", console: console)
    checker.add(documents, progress: progress.note)
    progress.end()
    for folder in folders { note(folder) }
    return (documents.map(\.source.id), folders.flatMap(\.diagnostics))
  }

  /// Takes documents that stand in no file.
  mutating func add(_ documents: [Document]) { checker.add(documents) }

  /// Takes a sentence as a source of its own: its id.
  mutating func assert(_ sentence: String) -> String {
    let id = "note-\(notes.count + 1)"
    var document = TextReader.read(sentence: sentence, id: id)
    document.text = document.text.shown(as: id)
    notes.append(document)
    retracted.removeAll { $0 == id }
    checker.add(document)
    return id
  }

  /// Takes a source away until it is loaded again.
  mutating func retract(_ id: String) {
    retracted.append(id)
    checker.remove(id: id)
  }

  /// Mistakes and probable slips in the rule files.
  var lint: [Diagnostic] { ruleDiagnostics + RuleLint(rules).findings }

  private mutating func note(_ folder: LoadedFolder) {
    guard folder.isThere else { return }
    retracted.removeAll(where: folder.documents.map(\.source.id).contains)
    for id in folder.unreadable { checker.addUnreadable(id: id) }
    if !paths.contains(folder.path) { paths.append(folder.path) }
    seen.look(at: folder.path)
  }

  /// Reads the rules and all sources anew; rejected reading steps stay rejected.
  mutating func reload() -> [Diagnostic] {
    var locations = locations
    locations.sources = paths
    let rejected = checker.rejected
    let (fresh, diagnostics, _) = Workspace.load(locations)
    let (notes, retracted) = (notes, retracted)
    self = fresh
    (self.notes, self.retracted) = (notes, retracted)
    if !notes.isEmpty { checker.add(notes) }
    for id in retracted { checker.remove(id: id) }
    for assumption in rejected { checker.reject(assumption) }
    return diagnostics
  }

  /// Leaves a reading step out of account.
  mutating func reject(_ assumption: Assumption) { checker.reject(assumption) }

  /// Takes a rejection back.
  mutating func accept(_ assumption: Assumption) { checker.accept(assumption) }

  /// The files of the sources and the rules, as they are now.
  var watched: WatchedFiles { WatchedFiles(paths + [locations.rules]) }

  /// The files that are others than when they were read, as they are shown to people.
  var changes: [String] { watched.changes(since: seen).map(locations.shown) }

  /// The name of a source as people use it.
  func shortName(_ source: String) -> String { ShortName.of(source, among: checker.sourceIDs) }

  /// The texts that quotes are shown in.
  var shelf: Bookshelf { Bookshelf(checker.documents) }
}

extension Workspace {
  /// A short claim on which some source agrees; else one that the rules give as an example.
  var exampleClaim: String? {
    let cards = Set(rules.measures.map(\.name))
    let counts = checker.facts.filter { cards.contains($0.evidence.rule) && $0.assumptions.isEmpty }
      .map(\.evidence.readAs).sorted { ($0.count, $0) < ($1.count, $1) }
    let sure = counts.prefix(5).first { claim in
      guard case .report(let report) = checker.check(claim) else { return false }
      return report.count(.agrees) > 0
    }
    return sure ?? checker.exampleClaims.first
  }
}

/// The articles at a path, their files named as they are shown.
private struct LoadedFolder: Sendable {
  let path: String
  let documents: [Document]
  let diagnostics: [Diagnostic]
  let unreadable: [String]
  let isThere: Bool

  init(_ path: String, _ locations: Locations) {
    self.path = path
    isThere = Paths.resolved(path) != nil
    let folder = SourceFolder.read(path: path)
    unreadable = folder.unreadable
    documents = folder.documents.map { document in
      var document = document
      let shown = locations.shown(document.text.path)
      if shown != document.text.path { document.text = document.text.shown(as: shown) }
      return document
    }
    diagnostics = folder.diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.path = locations.shown(diagnostic.path)
      return diagnostic
    }
  }
}
