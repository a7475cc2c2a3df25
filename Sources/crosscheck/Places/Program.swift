/// What the program knows of itself.
enum Program {
  static let name = "crosscheck"
  static let version = "0.1.0"
  /// What stands before a typed line, in sessions and in transcripts of them.
  static let prompt = "crosscheck> "

  /// The path of the running program, links resolved.
  static var executable: String { Paths.resolved("/proc/self/exe") ?? "" }
}
