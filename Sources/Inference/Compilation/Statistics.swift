/// A guess at how many rows agree with what is bound, for the order of a plan.
///
/// A relation is taken to have as many rows for each combination of values in its bound columns as for
/// any other. What the columns hold is judged by a sample.
struct Statistics {
  private let rule: Rule
  /// The number of rows of one relation from which a guess is worth what it costs.
  private let leastRows: Int
  /// The number of rows of each relation of the body.
  private var sizes: [String: Int] = [:]
  /// The number of different values in each column, guessed.
  private var distinct: [String: [Double]] = [:]

  /// Judges the relations of the rule's body, whose numbers are given by name.
  init(
    _ rule: Rule,
    _ samples: inout Samples,
    _ machine: Machine,
    _ numbers: [String: Int],
    leastRows: Int
  ) {
    self.rule = rule
    self.leastRows = leastRows
    for atom in rule.body.flatMap(\.atoms) {
      sizes[atom.relation] = numbers[atom.relation].map { machine.tables[$0].count } ?? 0
    }
    guard areWorthwhile else { return }
    for relation in sizes.keys {
      guard let number = numbers[relation] else { continue }
      distinct[relation] = samples.distinctValues(of: number, machine.tables[number].rows)
    }
  }

  /// The number of rows of an atom's relation.
  func size(_ atom: Atom) -> Int { sizes[atom.relation] ?? 0 }

  /// Whether so much is to be searched that the order is worth a guess: where all relations of the
  /// body are small, the rule alone decides, and with it the proofs do not depend on the data.
  var areWorthwhile: Bool { sizes.values.contains { $0 >= leastRows } }

  /// The place of the positive atom from which the whole rule is best run, or nil if there is none.
  var bestDriver: Int? {
    let drivers = rule.body.indices.filter { place in
      if case .positive = rule.body[place] { true } else { false }
    }
    guard drivers.count > 1 else { return drivers.first }
    guard areWorthwhile else {
      let sizes = drivers.map { place in rule.body[place].atoms.first.map(size) ?? 0 }
      return zip(drivers, sizes).min { $0.1 < $1.1 }?.0
    }
    let costs = drivers.map { cost(from: $0) }
    return zip(drivers, costs).min { $0.1 < $1.1 }?.0
  }

  /// What it takes to index a row, in searches.
  private var indexing: Double { 4 }

  /// The atom from whose rows the rule is run at less than half of what it takes from so many news to
  /// the atom at `place`, which then sees only these; nil if there is none.
  func betterDriver(than place: Int, news: Int) -> Int? {
    guard areWorthwhile, let atom = rule.body[place].atoms.first, size(atom) > 0 else { return nil }
    let share = Double(news) / Double(size(atom))
    let others = rule.body.indices.filter { other in
      if case .positive = rule.body[other] { other != place } else { false }
    }
    let costs = others.map { cost(from: $0, seeing: share, of: place) }
    guard let best = zip(others, costs).min(by: { $0.1 < $1.1 }),
      best.1 * 2 < cost(from: place, seeing: share, of: place)
    else { return nil }
    return best.0
  }

  /// The number of driving rows and of searches, guessed; how many solutions there are does not
  /// depend on the order.
  ///
  /// The rule is run from the atom at `driver`; the atom at `part` sees only this share of its rows.
  private func cost(from driver: Int, seeing share: Double = 1, of part: Int? = nil) -> Double {
    guard let first = rule.body[driver].atoms.first else { return .infinity }
    var bound = Set(first.terms.compactMap(\.variable))
    var ways = Double(size(first)) * (driver == part ? share : 1)
    var cost = ways
    let order = BodyOrder(
      rule.body,
      bound: bound,
      outer: rule.outerVariables,
      done: driver,
      fitting: rowsFitting
    )
    for place in order.positions {
      if case .positive(let atom) = rule.body[place] {
        cost += ways
        ways *= rowsFitting(atom, bound) * (place == part ? share : 1)
        if place == part { cost += indexing * share * Double(size(atom)) }
      }
      bound.formUnion(rule.body[place].variables)
    }
    return cost
  }

  /// The number of rows of an atom that agree with what is bound, guessed.
  func rowsFitting(_ atom: Atom, _ bound: Set<String>) -> Double {
    guard let values = distinct[atom.relation] else { return 0 }
    let rows = Double(size(atom))
    var combinations = 1.0
    for (column, term) in atom.terms.enumerated() where term != .wildcard {
      if term.variable.map(bound.contains) ?? true { combinations *= values[column] }
    }
    return rows / Swift.min(Swift.max(1, rows), combinations)
  }
}

/// How many different values the columns of relations hold, guessed from samples.
struct Samples: Sendable {
  private static let size = 4_096
  private var known: [Int: (rows: Int, values: [Double])] = [:]

  /// For each column of a relation; what was guessed at half the size or double is good enough.
  mutating func distinctValues(of relation: Int, _ rows: RowStore) -> [Double] {
    if let known = known[relation], known.rows / 2 <= rows.count, rows.count <= known.rows * 2 {
      return known.values
    }
    let step = Swift.max(1, rows.count / Samples.size)
    let sample = Array(stride(from: 0, to: rows.count, by: step))
    let values = (0..<rows.arity).map { column in
      Samples.distinct(sample.map { rows.codes(of: $0)[column] }.sorted(), among: rows.count)
    }
    known[relation] = (rows.count, values)
    return values
  }

  /// What stands in the sample more than once is taken to be all of its kind, what stands there once
  /// to stand for more (Charikar and others, PODS 2000).
  private static func distinct(_ sample: [Code], among rows: Int) -> Double {
    var (single, repeated) = (0, 0)
    var start = 0
    while start < sample.count {
      let end = sample[start...].firstIndex { $0 != sample[start] } ?? sample.count
      if end - start == 1 { single += 1 } else { repeated += 1 }
      start = end
    }
    if repeated * 20 < single { return Double(Swift.max(1, rows)) }
    let scale = (Double(rows) / Double(Swift.max(1, sample.count))).squareRoot()
    return Swift.max(1, scale * Double(single) + Double(repeated))
  }
}
