import ArgumentParser
import Documents
import Glibc
import LineEditing

/// The lines of a script, or what of a transcript was typed.
struct Script {
  /// A line and its number; nil text when the line is not UTF-8.
  struct Line {
    var text: String
    var number: Int
    var isValid = true
  }

  /// The script, as it is shown to people.
  var path: String
  var lines: [Line]

  /// Reads a file, or standard input for `-`.
  static func read(_ path: String) -> Result<Script, SourceName.Failure> {
    if path == "-" { return .success(Script(path: "-", lines: lines(of: STDIN_FILENO).lines)) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return failure(path, String(cString: strerror(errno))) }
    defer { close(descriptor) }
    let (lines, reason) = lines(of: descriptor)
    if let reason { return failure(path, reason) }
    return .success(Script(path: path, lines: lines))
  }

  /// Reads a file; one that cannot be read ends the program.
  static func opened(_ path: String, console: Console) throws -> Script {
    switch read(path) {
    case .success(let script): return script
    case .failure(let failure):
      console.tell([failure.diagnostic])
      throw ExitCode.unreadableFile
    }
  }

  /// The lines to run: those behind a prompt when there are any, else all.
  var typed: [Line] {
    let prompt = Program.prompt.dropLast()
    guard lines.contains(where: { $0.text.hasPrefix(prompt) }) else { return lines }
    return lines.compactMap { line in
      if line.text.hasPrefix("expect ") { return line }
      guard line.text.hasPrefix(prompt) else { return nil }
      var line = line
      line.text = String(line.text.dropFirst(prompt.count).drop(while: \.isWhitespace))
      return line
    }
  }

  private static func lines(of descriptor: Int32) -> (lines: [Line], failure: String?) {
    var reader = LineReader(descriptor: descriptor)
    var lines: [Line] = []
    while let line = reader.next() {
      switch line {
      case .text(let text, let number): lines.append(Line(text: text, number: number))
      case .invalid(let text, let number, _):
        lines.append(Line(text: text, number: number, isValid: false))
      case .interrupted: break
      case .unreadable(let reason, _): return (lines, reason)
      }
    }
    return (lines, nil)
  }

  private static func failure(
    _ path: String,
    _ reason: String
  ) -> Result<Script, SourceName.Failure> {
    .failure(
      SourceName.Failure(
        diagnostic: Diagnostic(.error, "the script cannot be read: \(reason)", path: path)
      )
    )
  }
}
