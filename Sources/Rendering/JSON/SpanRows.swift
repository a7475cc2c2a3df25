public import Annotation
public import Documents

extension JSONWriter {
  /// A row of `annotate`: the spans of a text, their places counted in scalars.
  ///
  /// `id` is the JSON of the row's id; the spans come in the order in which they begin, and the
  /// names, if they were looked for, after them.
  public mutating func row(
    id: some Sequence<UInt8>,
    spans: [ValueSpan],
    entities: [EntityMention]? = nil,
    of text: SourceText
  ) {
    var places = ScalarOffsets(text.bytes)
    object { row in
      row.key("id")
      row.raw(id)
      row.key("spans")
      row.array { list in
        for span in spans { list.span(span, &places) }
      }
      guard let entities else { return }
      row.key("entities")
      row.array { list in
        for entity in entities { list.entity(entity, &places) }
      }
    }
    endLine()
  }

  private mutating func entity(_ entity: EntityMention, _ places: inout ScalarOffsets) {
    found(at: entity.span, entity.kind.rawValue, &places) { row in
      row.key("name")
      row.string(entity.name)
    }
  }

  /// What was found at a span of the text: where, of what kind, and what else is known of it.
  private mutating func found(
    at span: Span,
    _ kind: String,
    _ places: inout ScalarOffsets,
    _ rest: (inout JSONWriter) -> Void
  ) {
    let start = places.scalars(before: span.start)
    let end = places.scalars(before: span.end)
    object { row in
      row.key("start")
      row.integer(start)
      row.key("end")
      row.integer(end)
      row.key("kind")
      row.string(kind)
      rest(&row)
    }
  }

  /// A row that could not be read, and why.
  public mutating func row(
    id: some Sequence<UInt8>,
    error message: String,
    expected: String,
    column: Int
  ) {
    object { row in
      row.key("id")
      row.raw(id)
      row.key("error")
      row.object { error in
        error.key("message")
        error.string(message)
        error.key("column")
        error.integer(column)
        error.key("expected")
        error.string(expected)
      }
    }
    endLine()
  }

  private mutating func span(_ span: ValueSpan, _ places: inout ScalarOffsets) {
    found(at: span.span, span.kind.rawValue, &places) { row in
      row.number(span.value, "value")
      row.number(span.low, "low")
      row.number(span.high, "high")
      row.text(span.unit, "unit")
      row.text(span.timex, "timex")
      row.text(span.modifier, "mod")
      row.text(span.dateStart, "date_start")
      row.text(span.dateEnd, "date_end")
    }
  }

  private mutating func number(_ number: Double?, _ name: StaticString) {
    text(number.map(Decimals.text(of:)), name)
  }

  private mutating func text(_ text: String?, _ name: StaticString) {
    guard let text else { return }
    key(name)
    string(text)
  }
}
