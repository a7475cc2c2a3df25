import Documents

extension BookCheck {
  /// Checks each list as a whole, though it may stand in several files.
  mutating func checkLists() {
    let names = book.lists.map(\.name)
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      let parts = book.lists.indices.filter { book.lists[$0].name == name }
      shareInflection(of: parts)
      let known = warnOfRepeatedEntries(in: parts)
      guard parts.contains(where: { !book.lists[$0].isFlat }) else { continue }
      dropUnknownParents(in: parts, known)
      dropCycles(in: parts)
    }
  }

  /// A part of a list that states no inflection has that of the part that does.
  private mutating func shareInflection(of parts: [Int]) {
    var stated: (inflection: WordList.Inflection, place: String)?
    var silent: [Int] = []
    for part in parts {
      let list = book.lists[part]
      guard let span = list.inflectionSpan else {
        silent.append(part)
        continue
      }
      if let stated, stated.inflection != list.inflection {
        let message = "the list `\(list.name)` has another inflection at \(stated.place)"
        warn(message, list.path, at: span, expected: "`\(stated.inflection.rawValue)`")
      } else if stated == nil {
        stated = (list.inflection, place(list.path, span))
      }
    }
    guard let stated else { return }
    for part in silent { book.lists[part].inflection = stated.inflection }
  }

  /// Warns of each name that stands twice; all names, each with the line where it stands first.
  private mutating func warnOfRepeatedEntries(
    in parts: [Int]
  ) -> [String: (path: String, line: Span)] {
    var first: [String: (path: String, line: Span)] = [:]
    for part in parts {
      let list = book.lists[part]
      for entry in list.entries {
        if let other = first[entry.name] {
          let earlier = place(other.path, name(in: other.line, of: other.path))
          let span = name(in: entry.span, of: list.path)
          let message = "`\(entry.name)` stands in the list `\(list.name)` at \(earlier) too"
          warn(message, list.path, at: span, expected: "one line for each name")
        } else {
          first[entry.name] = (list.path, entry.span)
        }
      }
    }
    return first
  }

  /// Where the name stands in the line of an entry.
  private func name(in line: Span, of path: String) -> Span {
    EntryLine(Piece(text(path), line)).names[0].span
  }

  private mutating func dropUnknownParents(
    in parts: [Int],
    _ known: [String: (path: String, line: Span)]
  ) {
    for part in parts {
      for index in book.lists[part].entries.indices {
        dropParents(
          of: index,
          in: part,
          unless: { known[$0] != nil }
        ) { list, _, parent, piece in
          Mistake(
            "`\(parent)` is no entry of the list `\(list)`",
            at: piece.span,
            expected: "an entry of the same list",
            candidates: Spelling.nearest(parent, in: known.keys, limit: 3)
          )
        }
      }
    }
  }

  /// Nothing may lie in itself, by whatever way.
  private mutating func dropCycles(in parts: [Int]) {
    var parents: [String: Set<String>] = [:]
    var wholes: Set<String> = []
    for part in parts {
      for index in book.lists[part].entries.indices {
        let entry = book.lists[part].entries[index]
        guard !entry.parents.isEmpty else { continue }
        // Only what holds something can lie in what it holds.
        let mayTurn = wholes.contains(entry.name) || entry.parents.contains(entry.name)
        dropParents(
          of: index,
          in: part,
          unless: { parent in
            guard !mayTurn || !Self.reaches(entry.name, from: parent, parents) else {
              return false
            }
            parents[entry.name, default: []].insert(parent)
            wholes.insert(parent)
            return true
          },
          mistake: { _, name, _, piece in
            Mistake(
              "`\(name)` would lie in itself",
              at: piece.span,
              expected: "a parent that does not lie in `\(name)`"
            )
          }
        )
      }
    }
  }

  /// Takes away the parents of an entry that are mistakes, and reports them.
  ///
  /// Of a mistake the names of list, entry and parent are given, and where the parent stands.
  private mutating func dropParents(
    of index: Int,
    in part: Int,
    unless isRight: (String) -> Bool,
    mistake: (String, String, String, Piece) -> Mistake
  ) {
    let (list, path) = (book.lists[part].name, book.lists[part].path)
    let entry = book.lists[part].entries[index]
    let kept = entry.parents.filter(isRight)
    guard kept.count < entry.parents.count else { return }
    let line = Piece(text(path), entry.span)
    let pieces = EntryLine(line).parents
    for parent in entry.parents where !kept.contains(parent) {
      let piece = pieces.first { (try? $0.unquoted(expected: "")) == parent } ?? line
      report(mistake(list, entry.name, parent, piece), path)
    }
    book.lists[part].entries[index].parents = kept
  }

  /// Whether a name is among the parents of another, or theirs.
  static func reaches(
    _ name: String,
    from start: String,
    _ parents: [String: Set<String>]
  ) -> Bool {
    var open = [start]
    var seen: Set<String> = []
    while let next = open.popLast() {
      if next == name { return true }
      if seen.insert(next).inserted { open += parents[next] ?? [] }
    }
    return false
  }
}

extension WordList {
  /// Whether no entry lies in another.
  fileprivate var isFlat: Bool { entries.allSatisfy(\.parents.isEmpty) }
}
