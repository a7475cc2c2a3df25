import Documents

extension BookCheck {
  /// Checks each list as a whole, though it may stand in several files.
  mutating func checkLists() {
    let names = book.lists.map(\.name)
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      let parts = book.lists.indices.filter { book.lists[$0].name == name }
      shareInflection(of: parts)
      warnOfRepeatedEntries(in: parts)
      dropUnknownParents(in: parts)
      dropCycles(in: parts)
    }
  }

  /// A part of a list that states no inflection has that of the part that does.
  private mutating func shareInflection(of parts: [Int]) {
    var stated: (inflection: WordList.Inflection, place: String)?
    var silent: [Int] = []
    for part in parts {
      let list = book.lists[part]
      guard let word = lines(list.path, list.span).values(of: "inflect").last else {
        silent.append(part)
        continue
      }
      if let stated, stated.inflection != list.inflection {
        let message = "the list `\(list.name)` has another inflection at \(stated.place)"
        warn(message, list.path, at: word.span, expected: "`\(stated.inflection.rawValue)`")
      } else if stated == nil {
        stated = (list.inflection, place(list.path, word.span))
      }
    }
    guard let stated else { return }
    for part in silent { book.lists[part].inflection = stated.inflection }
  }

  private mutating func warnOfRepeatedEntries(in parts: [Int]) {
    var first: [String: (path: String, line: Span)] = [:]
    for part in parts {
      let list = book.lists[part]
      for entry in list.entries {
        if let other = first[entry.name].map({ place($0.path, name(in: $0.line, of: $0.path)) }) {
          let span = name(in: entry.span, of: list.path)
          let message = "`\(entry.name)` stands in the list `\(list.name)` at \(other) too"
          warn(message, list.path, at: span, expected: "one line for each name")
        } else {
          first[entry.name] = (list.path, entry.span)
        }
      }
    }
  }

  /// Where the name stands in the line of an entry.
  private func name(in line: Span, of path: String) -> Span {
    EntryLine(Piece(text(path), line)).names[0].span
  }

  private mutating func dropUnknownParents(in parts: [Int]) {
    let known = Set(parts.flatMap { book.lists[$0].entries.map(\.name) })
    for part in parts {
      let list = book.lists[part]
      for index in list.entries.indices {
        dropParents(of: index, in: part) { parent, piece in
          guard !known.contains(parent) else { return nil }
          return Mistake(
            "`\(parent)` is no entry of the list `\(list.name)`",
            at: piece.span,
            expected: "an entry of the same list",
            candidates: Spelling.nearest(parent, in: known, limit: 3)
          )
        }
      }
    }
  }

  /// Nothing may lie in itself, by whatever way.
  private mutating func dropCycles(in parts: [Int]) {
    var parents: [String: Set<String>] = [:]
    for part in parts {
      for (index, entry) in book.lists[part].entries.enumerated() {
        dropParents(of: index, in: part) { parent, piece in
          guard !Self.reaches(entry.name, from: parent, parents) else {
            return Mistake(
              "`\(entry.name)` would lie in itself",
              at: piece.span,
              expected: "a parent that does not lie in `\(entry.name)`"
            )
          }
          parents[entry.name, default: []].insert(parent)
          return nil
        }
      }
    }
  }

  /// Takes away the parents of an entry that are mistakes, and reports them.
  private mutating func dropParents(
    of index: Int,
    in part: Int,
    _ mistake: (String, Piece) -> Mistake?
  ) {
    let list = book.lists[part]
    let entry = list.entries[index]
    guard !entry.parents.isEmpty else { return }
    let pieces = EntryLine(Piece(text(list.path), entry.span)).parents
    var kept: [String] = []
    for parent in entry.parents {
      let piece = pieces.first { (try? $0.unquoted(expected: "")) == parent }
      let whole = Piece(text(list.path), entry.span)
      if let mistake = mistake(parent, piece ?? whole) {
        report(mistake, list.path)
      } else {
        kept.append(parent)
      }
    }
    if kept != entry.parents { book.lists[part].entries[index].parents = kept }
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
