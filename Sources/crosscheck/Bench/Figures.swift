import Documents
import Glibc
import Inference

/// What a run of the engine cost.
struct Figures {
  /// Seconds to read the rows and lay out the indexes.
  var load = 0.0
  /// Seconds to derive all that follows.
  var evaluation = 0.0
  /// Milliseconds for each claim that was asserted, derived from, and asked for what is derived on
  /// demand.
  private var claims: [Double] = []
  /// Milliseconds for each claim that was retracted, with its verdicts.
  private var retractions: [Double] = []
  /// Milliseconds for each fact that was asserted.
  private var facts: [Double] = []

  /// The processor time of the program so far, in seconds.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The most memory that the program had so far, in megabytes.
  static var peak: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  /// Takes the time of some work.
  mutating func measure(
    _ figure: WritableKeyPath<Figures, Double>,
    _ work: () throws -> Void
  ) rethrows {
    let start = Figures.now
    try work()
    self[keyPath: figure] = Figures.now - start
  }

  /// Asserts and retracts new claims one by one, then new facts.
  mutating func change(
    _ database: inout Database,
    _ onDemand: [String],
    _ folder: String,
    _ console: Console
  ) throws(DatabaseError) {
    for claim in FactFile(folder: folder, relation: "newclaim").rows(console) {
      claims.append(
        try Figures.time { () throws(DatabaseError) in
          try database.assert("claim", claim)
          try database.evaluate()
          for relation in onDemand {
            _ = database.derivedCount(of: relation, matching: [claim.first, nil])
          }
        }
      )
      retractions.append(
        try Figures.time { () throws(DatabaseError) in
          try database.retract("claim", claim)
          try database.evaluate()
        }
      )
    }
    for fact in FactFile(folder: folder, relation: "newfact").rows(console) {
      facts.append(
        try Figures.time { () throws(DatabaseError) in
          try database.assert("fact", fact)
          try database.evaluate()
        }
      )
    }
  }

  /// The milliseconds that some work takes.
  private static func time(
    _ work: () throws(DatabaseError) -> Void
  ) throws(DatabaseError) -> Double {
    let start = now
    try work()
    return (now - start) * 1000
  }

  /// All figures on one line.
  func json(_ workload: Workload, _ data: String) -> String {
    let set = data.split(separator: "/").last.map(String.init) ?? data
    let figures: [(String, Double?)] = [
      ("load_s", load), ("eval_s", evaluation), ("lat_med_ms", Figures.rank(claims, 50)),
      ("lat_p95_ms", Figures.rank(claims, 95)), ("addfact_med_ms", Figures.rank(facts, 50)),
      ("retract_med_ms", Figures.rank(retractions, 50)), ("peak_mb", Figures.peak),
    ]
    let texts = figures.map { name, value in
      "\"\(name)\": \(value.map(Figures.text) ?? "null")"
    }
    return "{\"workload\": \"\(workload.rawValue)\", \"data\": \"\(set)\", "
      + texts.joined(separator: ", ") + "}"
  }

  /// The figure below which so many in a hundred lie; nil without figures.
  private static func rank(_ figures: [Double], _ percent: Int) -> Double? {
    figures.isEmpty ? nil : figures.sorted()[figures.count * percent / 100]
  }

  /// Five decimals, as far as they say something.
  static func text(_ figure: Double) -> String {
    "\((figure * 100_000).rounded() / 100_000)"
  }
}
