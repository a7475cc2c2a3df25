import Documents

/// The parts of a line of a list: `NAME [in PARENT, ...] [= VALUE] [: FORM, ...]`.
struct EntryLine {
  /// One name, or several when the line says nothing else.
  var names: [Piece]
  var parents: [Piece] = []
  var value: Piece?
  var forms: [Piece] = []

  init(_ line: Piece) {
    var left = line
    if let colon = Self.colon(of: line) {
      forms = line.part(colon + 1, line.span.end).commaPieces
      left = line.part(line.span.start, colon)
    }
    if let (before, after) = left.cut(at: "=") {
      value = after
      left = before
    }
    if let (before, after) = left.cut(at: " in ") {
      parents = after.commaPieces
      left = before
    }
    names = left.commaPieces
  }

  /// The first colon that is not part of a time ("12:30").
  private static func colon(of line: Piece) -> Int? {
    line.bareOffsets(of: .colon).first { offset in
      line.byte(offset - 1)?.isDigit != true || line.byte(offset + 1)?.isDigit != true
    }
  }

  /// The entries of the line, which is as long as `span`.
  func entries(span: Span) throws(Mistake) -> [WordList.Entry] {
    if names.count > 1 {
      guard parents.isEmpty, value == nil, forms.isEmpty else {
        throw Mistake(
          "several names share a line with `in`, `=` or `:`",
          at: names[0].span.union(names[names.count - 1].span),
          expected: "one name, then `in`, `=` or `:`"
        )
      }
      var entries: [WordList.Entry] = []
      for name in names {
        let words = try name.unquoted(expected: "a name between the commas")
        entries.append(WordList.Entry(name: words, span: name.span))
      }
      return entries
    }
    let name = try names[0].unquoted(expected: "a name at the start of the line")
    var entry = WordList.Entry(name: name, span: span)
    for parent in parents {
      entry.parents.append(try parent.unquoted(expected: "a name after `in` and each comma"))
    }
    entry.value = try value?.unquoted(expected: "a value after `=`")
    for form in forms {
      entry.forms.append(try form.unquoted(expected: "words after `:` and each comma"))
    }
    return [entry]
  }
}
