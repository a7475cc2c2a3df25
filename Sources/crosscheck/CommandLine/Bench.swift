import ArgumentParser

/// `crosscheck bench`: how fast the program is.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures how fast the program is on this machine.",
    discussion: """
      Example:
        crosscheck bench extract --megabytes 4

      \(ExitCodes.table)
      """,
    subcommands: [BenchAnnotate.self, EngineBench.self, BenchExtract.self, BenchTyping.self]
  )
}
