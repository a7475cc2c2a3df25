public import Documents

/// The articles of a folder, or of one file, with what its list of sources says of them.
public struct SourceFolder: Sendable {
  /// The name of the list of sources in a folder.
  public static let listName = "sources"

  /// What could be read, in the order of the files' names.
  public var documents: [Document] = []
  /// What could not be read, and mistakes in the list.
  public var diagnostics: [Diagnostic] = []
  /// The ids of the files that could not be read: their silence says nothing.
  public var unreadable: [String] = []

  /// Reads a folder or a single file.
  ///
  /// Of a folder all files whose names end in one of `endings` are read, but hidden ones and a
  /// README.
  public static func read(path: String) -> SourceFolder {
    var folder = SourceFolder()
    switch FileSystem.entry(at: path) {
    case .missing(let reason):
      folder.diagnostics.append(Diagnostic(.error, reason, path: path))
      folder.unreadable.append(TextReader.name(of: path))
    case .file:
      folder.readFile(path)
      let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      folder.readList(parent + listName, isComplete: false)
    case .folder:
      folder.readFolder(path)
    }
    return folder
  }

  private mutating func readFolder(_ path: String) {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    switch FileSystem.names(in: path, displayPath: path) {
    case .failure(let failure):
      diagnostics.append(failure.diagnostic)
      unreadable.append(TextReader.name(of: path))
      return
    case .success(let names):
      for name in names where Self.isArticle(name) { readFile(prefix + name) }
    }
    if documents.isEmpty, unreadable.isEmpty {
      diagnostics.append(Self.empty(path))
    }
    readList(prefix + Self.listName, isComplete: unreadable.isEmpty)
  }

  private static func isArticle(_ name: String) -> Bool {
    let lower = name.lowercased()
    guard !lower.hasPrefix("readme.") else { return false }
    return endings.contains { lower.hasSuffix($0) }
  }

  /// The ends of the names of articles in a folder.
  public static let endings = [
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf",
  ]

  /// The paths of the articles in a folder, in the order of their names; of a file, its own path.
  public static func articles(at path: String) -> (paths: [String], diagnostics: [Diagnostic]) {
    switch FileSystem.entry(at: path) {
    case .missing(let reason): return ([], [Diagnostic(.error, reason, path: path)])
    case .file: return ([path], [])
    case .folder: break
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    switch FileSystem.names(in: path, displayPath: path) {
    case .failure(let failure): return ([], [failure.diagnostic])
    case .success(let names):
      let paths = names.filter(isArticle).map { prefix + $0 }
      return (paths, paths.isEmpty ? [empty(path)] : [])
    }
  }

  private static func empty(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "the folder holds no articles",
      path: path,
      expected: "files named *.txt, *.md, *.html or *.pdf"
    )
  }

  private mutating func readFile(_ path: String) {
    var id = TextReader.name(of: path)
    if documents.contains(where: { $0.source.id == id }) || unreadable.contains(id) {
      // "a.md" beside "a.txt" keeps its whole name.
      id = path.split(separator: "/").last.map(String.init) ?? id
    }
    let (document, problems) = TextReader.read(path: path, id: id)
    diagnostics += problems
    if let document { documents.append(document) } else { unreadable.append(id) }
  }

  private mutating func readList(_ path: String, isComplete: Bool) {
    guard case .file = FileSystem.entry(at: path) else { return }
    switch FileSystem.bytes(of: path, displayPath: path) {
    case .failure(let failure): diagnostics.append(failure.diagnostic)
    case .success(let bytes):
      let (list, problems) = SourceListParser.read(bytes: bytes, path: path)
      diagnostics += problems
      if let list { diagnostics += list.apply(to: &documents, isComplete: isComplete) }
    }
  }
}
