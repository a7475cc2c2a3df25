import ArgumentParser

/// `crosscheck bench`: how fast the parts are.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the rule engine on workloads whose answers are known.",
    discussion: "Example:\n  crosscheck bench engine tc data/tc_rand_1000",
    subcommands: [EngineBench.self]
  )
}
