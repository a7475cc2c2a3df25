/// A line of the history file: what was entered, or what it came to.
enum HistoryRecord: Hashable {
  case entered(HistoryEntry)
  /// What the last entry of a session came to.
  case answered(session: String, verdict: String)

  /// The words of the third field.
  private enum Kind {
    static let entered = "entered"
    static let answered = "answered"
  }

  /// Five fields with tabs between: time, session, kind, folder, text.
  var line: String {
    switch self {
    case .entered(let entry):
      Self.line(entry.time, entry.session, Kind.entered, entry.folder, entry.text)
    case .answered(let session, let verdict):
      Self.line(Circumstances.time, session, Kind.answered, "", verdict)
    }
  }

  /// Reads a line; one that is no record is taken as the text of an entry.
  init(line: String) {
    let fields = line.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false)
      .map { Self.unescaped($0) }
    switch fields.count == 5 ? fields[2] : "" {
    case Kind.entered:
      self = .entered(
        HistoryEntry(fields[4], time: fields[0], folder: fields[3], session: fields[1])
      )
    case Kind.answered: self = .answered(session: fields[1], verdict: fields[4])
    default: self = .entered(HistoryEntry(Self.unescaped(line[...])))
    }
  }

  /// The entries that records tell of, in order, each with what it came to.
  static func entries(_ records: some Sequence<HistoryRecord>) -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    var last: [String: Int] = [:]
    for record in records {
      switch record {
      case .entered(let entry):
        last[entry.session] = entries.count
        entries.append(entry)
      case .answered(let session, let verdict):
        if let index = last[session] { entries[index].verdict = verdict }
      }
    }
    return entries
  }

  private static func line(_ fields: String...) -> String {
    fields.map(escaped).joined(separator: "\t")
  }

  /// A field as one piece of a line: backslash, tab and line ends are written as two characters.
  private static func escaped(_ field: String) -> String {
    var piece = String.UnicodeScalarView()
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\\": piece += "\\\\".unicodeScalars
      case "\n": piece += "\\n".unicodeScalars
      case "\r": piece += "\\r".unicodeScalars
      case "\t": piece += "\\t".unicodeScalars
      default: piece.append(scalar)
      }
    }
    return String(piece)
  }

  private static func unescaped(_ piece: Substring) -> String {
    guard piece.utf8.contains(UInt8(ascii: "\\")) else { return String(piece) }
    var field = String.UnicodeScalarView()
    var scalars = piece.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        field.append(scalar)
        continue
      }
      switch scalars.next() {
      case "n": field.append("\n")
      case "r": field.append("\r")
      case "t": field.append("\t")
      case let other?: field.append(other)
      case nil: field.append("\\")
      }
    }
    return String(field)
  }
}
