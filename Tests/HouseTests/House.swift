import Foundation

/// The files of the repository, read as text.
enum House {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file with its lines; the path is the one below the root.
  struct File {
    var path: String
    var lines: [String]

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    /// "Reading" of "Sources/Reading/Page.swift".
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The lines with what stands in comments left out.
    var code: [String] {
      lines.map { line in
        let trimmed = line.drop { $0 == " " }
        if trimmed.hasPrefix("//") { return "" }
        return line.firstRange(of: " // ").map { String(line[..<$0.lowerBound]) } ?? line
      }
    }
  }

  /// The Swift files below a folder of the root, in order.
  static func files(in folder: String) -> [File] {
    let base = root.appending(path: folder)
    let paths =
      FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: base.appending(path: path), encoding: .utf8) else {
        return nil
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return File(path: "\(folder)/\(path)", lines: lines.last == "" ? lines.dropLast() : lines)
    }
  }

  static let sources = files(in: "Sources")
  static let tests = files(in: "Tests")

  /// The names in the root folder.
  static func topLevel() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  }

  /// A file of the root as text.
  static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }
}
