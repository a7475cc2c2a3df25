/// Proofs as data: rows that rules can ask for, and JSON.
extension Proof {
  /// The steps as rows, numbered from 0 in the order of the text.
  ///
  /// `step(number, kind, rule, statement)`, `premise(step, place, premise)` and
  /// `binding(step, variable, value)`; the rule of a step that takes none is `none`.
  public var facts: [Fact] {
    var facts: [Fact] = []
    var count = 0
    append(to: &facts, &count)
    return facts
  }

  private func append(to facts: inout [Fact], _ count: inout Int) {
    let own = Value.number(Decimal(count))
    count += 1
    var rule = Value.symbol("none")
    if case .derived(let step, let bindings) = kind {
      rule = .symbol(step.name)
      for (name, value) in bindings.sorted(by: { $0.key < $1.key }) {
        facts.append(Fact("binding", [own, .symbol(name), value]))
      }
    }
    facts.append(Fact("step", [own, .symbol(kind.name), rule, .symbol(statement)]))
    for (place, premise) in premises.enumerated() {
      let number = Value.number(Decimal(count))
      facts.append(Fact("premise", [own, .number(Decimal(place)), number]))
      premise.append(to: &facts, &count)
    }
  }

  /// The proof as one JSON object: `statement`, `kind`, `rule` with its `label` and `line` if there is
  /// one, `hidden` if steps were cut, and `premises`.
  public var json: String {
    var fields = ["\"statement\": \(statement.quoted)", "\"kind\": \(kind.name.quoted)"]
    if case .derived(let rule, _) = kind {
      fields.append("\"rule\": \(rule.name.quoted)")
      if let label = rule.label { fields.append("\"label\": \(label.quoted)") }
      if rule.line > 0 { fields.append("\"line\": \(rule.line)") }
    }
    if hidden > 0 { fields.append("\"hidden\": \(hidden)") }
    fields.append("\"premises\": [\(premises.map(\.json).joined(separator: ", "))]")
    return "{\(fields.joined(separator: ", "))}"
  }
}

extension Proof.Kind {
  /// One word for the kind of step.
  public var name: String {
    switch self {
    case .base: "asserted"
    case .derived: "derived"
    case .comparison: "comparison"
    case .absent: "absent"
    case .aggregate: "aggregate"
    case .member: "member"
    }
  }
}

extension String {
  /// The text as a JSON string.
  fileprivate var quoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
