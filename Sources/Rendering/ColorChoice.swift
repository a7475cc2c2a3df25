/// Whether output is coloured: what was asked for, and what the surroundings allow.
public enum ColorChoice: String, Sendable, CaseIterable {
  case auto, always, never

  /// The decision for one stream.
  ///
  /// The flag goes first, then `NO_COLOR`, then `CLICOLOR_FORCE`, then whether the stream is a
  /// terminal that is not dumb.
  public func isOn(environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment["NO_COLOR", default: ""] != "" { return false }
    if !["", "0"].contains(environment["CLICOLOR_FORCE", default: ""]) { return true }
    return isTerminal && environment["TERM"] != "dumb"
  }
}
