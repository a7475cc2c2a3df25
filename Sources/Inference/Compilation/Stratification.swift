/// The order in which relations can be completed: each stratum needs only itself and those before.
///
/// The strata are the strongly connected components of the dependency graph (R. Tarjan, SIAM J.
/// Comput. 1972), which come out with what they need first.
struct Stratification {
  /// An arrow from the head of a rule to a relation in its body.
  struct Need {
    var relation: Int
    /// Whether through a negation or an aggregate, so that the relation must be complete before.
    var isStrict: Bool
    var rule: Int
  }

  /// Groups of relations, in the order in which they can be completed.
  private(set) var strata: [[Int]] = []
  private let needs: [[Need]]
  private var order: [Int]
  private var low: [Int]
  private var stack: [Int] = []
  private var isOpen: [Bool]
  private var next = 0

  /// Orders the relations `0..<needs.count`.
  init(_ needs: [[Need]]) {
    self.needs = needs
    order = [Int](repeating: -1, count: needs.count)
    low = order
    isOpen = [Bool](repeating: false, count: needs.count)
    for relation in needs.indices where order[relation] < 0 { visit(relation) }
  }

  private mutating func visit(_ relation: Int) {
    order[relation] = next
    low[relation] = next
    next += 1
    stack.append(relation)
    isOpen[relation] = true
    for need in needs[relation] {
      if order[need.relation] < 0 {
        visit(need.relation)
        low[relation] = min(low[relation], low[need.relation])
      } else if isOpen[need.relation] {
        low[relation] = min(low[relation], order[need.relation])
      }
    }
    guard low[relation] == order[relation] else { return }
    var stratum: [Int] = []
    while let last = stack.popLast() {
      isOpen[last] = false
      stratum.append(last)
      if last == relation { break }
    }
    strata.append(stratum.sorted())
  }

  /// A cycle with a strict arrow: the shortest way round from the first such arrow.
  func strictCycle() -> [Need]? {
    for stratum in strata {
      for relation in stratum {
        for need in needs[relation] where need.isStrict && stratum.contains(need.relation) {
          return [need] + path(from: need.relation, to: relation, within: Set(stratum))
        }
      }
    }
    return nil
  }

  /// The arrows of a shortest path, by breadth.
  private func path(from start: Int, to goal: Int, within stratum: Set<Int>) -> [Need] {
    var paths: [(at: Int, arrows: [Need])] = [(start, [])]
    var seen: Set<Int> = [start]
    var position = 0
    while position < paths.count {
      let (relation, arrows) = paths[position]
      if relation == goal { return arrows }
      for need in needs[relation] where stratum.contains(need.relation) {
        if seen.insert(need.relation).inserted { paths.append((need.relation, arrows + [need])) }
      }
      position += 1
    }
    return []
  }
}
