import Testing

/// What is where, how long it is, and what it is called.
@Suite struct OrderTests {
  @Test func `the top level holds only what belongs there`() throws {
    let allowed: Set<String> = ["Package.swift", "Sources", "Tests", "rules", "seeds", "README.md"]
    let ignored = Set(try House.text(".gitignore").split(separator: "\n").map(String.init))
    let strangers = try House.topLevel().filter {
      !allowed.contains($0) && !$0.hasPrefix(".") && !ignored.contains($0)
    }
    #expect(strangers.isEmpty)
  }

  @Test(arguments: ["Helper", "Util", "Common", "Manager", "Misc"])
  func `no file is a drawer for the rest`(word: String) {
    for file in House.sources + House.tests {
      #expect(!file.name.contains(word), "\(file.path)")
    }
  }

  @Test func `no file is longer than can be read`() {
    for file in House.sources + House.tests {
      let count = file.lines.count
      #expect(count <= 450, "\(file.path) has \(count) lines")
    }
  }

  @Test func `the subject stands in rules, never in code`() {
    for file in House.sources {
      for (number, line) in file.code.enumerated() where Self.mayBeSubject(line) {
        let words = Self.words(of: line).filter(Self.isSubject)
        #expect(words.isEmpty, "\(file.path):\(number + 1): \(words.joined(separator: ", "))")
      }
    }
  }

  /// The words of a line, those of joinedNames apart, in lower case.
  private static func words(of line: String) -> [String] {
    line.matches(of: /\p{Lu}?\p{Ll}+|\p{Lu}+/).map { $0.0.lowercased() }
  }

  private static let names: Set<String> = [
    "mali", "malian", "malians", "barkhane", "sahel", "sahelian", "wagner", "minusma", "takuba",
    "serval",
  ]

  private static func isSubject(_ word: String) -> Bool {
    names.contains(word) || word.hasPrefix("jihad")
  }

  /// Whether a line is worth dividing into words.
  private static func mayBeSubject(_ line: String) -> Bool {
    let line = line.lowercased()
    return line.contains("jihad") || names.contains(where: line.contains)
  }

  @Test func `words of joined names are told apart`() {
    #expect(Self.words(of: "let maliTroops = UN") == ["let", "mali", "troops", "un"])
    #expect(!Self.words(of: "normalised interval").contains(where: Self.isSubject))
  }

  @Test func `what other targets use says what it is`() {
    let known = Self.requirements.union(["encode", "hash"])
    for file in House.sources {
      for (number, line) in file.lines.enumerated() {
        guard let name = Self.declared(in: line), !known.contains(name) else { continue }
        #expect(Self.isDocumented(file.lines, number), "\(file.path):\(number + 1): \(line)")
      }
    }
  }

  /// The functions that our protocols ask for: what they do stands at the protocol.
  private static let requirements: Set<String> = {
    let files = House.sources.filter { file in
      file.lines.contains { $0.hasPrefix("package protocol ") || $0.hasPrefix("public protocol ") }
    }
    return Set(
      files.flatMap(\.lines).compactMap { line in
        line.contains("func ") ? line.firstMatch(of: /^  (?:mutating )?func (\w+)/) : nil
      }.map { String($0.1) }
    )
  }()

  /// The name of a type or function that other targets see; operators are known from their protocols.
  private static func declared(in line: String) -> String? {
    guard line.contains("package ") || line.contains("public ") else { return nil }
    let pattern =
      /^\s*(?:package|public) (?:(?:static|final|indirect|mutating|consuming|nonisolated) )*(?:struct|enum|class|actor|protocol|func) (\w+)/
    return line.firstMatch(of: pattern).map { String($0.1) }
  }

  private static func isDocumented(_ lines: [String], _ number: Int) -> Bool {
    var above = number - 1
    while above >= 0, lines[above].contains(/^\s*@/) { above -= 1 }
    return above >= 0 && lines[above].drop { $0 == " " }.hasPrefix("///")
  }
}
