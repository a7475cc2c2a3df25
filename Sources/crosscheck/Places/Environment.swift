@preconcurrency import Glibc

/// The variables of the process.
enum Environment {
  /// Each by its name; they are read while nothing changes them.
  static let variables: [String: String] = {
    var variables: [String: String] = [:]
    var next = environ
    while let line = next.pointee {
      let parts = String(cString: line)
        .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      next += 1
    }
    return variables
  }()
}
