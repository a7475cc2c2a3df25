/// The words of a typed line with their places in it, in UTF-8 offsets.
struct TypedWords {
  /// A word and where it stands.
  struct Word {
    var text: Substring
    var range: Range<Int>
  }

  let words: [Word]

  init(_ line: some StringProtocol) {
    let line = String(line)
    words = line.split(whereSeparator: \.isWhitespace).map { word in
      let start = line.utf8.distance(from: line.startIndex, to: word.startIndex)
      return Word(text: word, range: start..<(start + word.utf8.count))
    }
  }
}

/// What was entered, as lines to be run.
enum TypedEntry {
  /// The lines of an entry; one that ends in a backslash goes on in the next.
  static func lines(of entry: String) -> [String] {
    var lines: [String] = []
    var open = ""
    for line in entry.split(separator: "\n", omittingEmptySubsequences: false) {
      if goesOn(line) {
        open += line.dropLast() + " "
      } else {
        lines.append(open + line)
        open = ""
      }
    }
    return open.isEmpty ? lines : lines + [open]
  }

  /// Whether a line ends in a backslash that is not itself behind one.
  static func goesOn(_ line: some StringProtocol) -> Bool {
    line.reversed().prefix { $0 == "\\" }.count % 2 == 1
  }
}
