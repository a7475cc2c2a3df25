public import Verdicts

/// How results are drawn: the form, the width, and whether colour repeats what words say.
public struct Style: Hashable, Sendable {
  /// The three forms of text.
  public enum Form: String, Hashable, Sendable {
    /// Unicode signs and lines.
    case graphic
    /// ASCII signs and lines, for dumb terminals and the C locale.
    case plain
    /// Sentences only, for screen readers.
    case narrated
  }

  public var form: Form
  public var isColored: Bool
  public var width: Int

  public init(form: Form = .graphic, isColored: Bool = false, width: Int = 80) {
    self.form = form
    self.isColored = isColored
    self.width = width
  }

  /// The form that the surroundings ask for.
  public static func form(environment: [String: String]) -> Form {
    if !["", "0"].contains(environment["ACCESSIBLE", default: ""]) { return .narrated }
    if environment["TERM"] == "dumb" { return .plain }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return ["C", "POSIX"].contains(locale) ? .plain : .graphic
  }

  /// What a colour stands for.
  public enum Role: Sendable {
    case verdict(Verdict.Kind)
    case strong, faint, error, warning, quote
  }

  /// A text in the colour of its role; the text itself when colour is off.
  public func paint(_ text: String, _ role: Role) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code(role))m\(text)\u{1B}[0m" : text
  }

  private func code(_ role: Role) -> String {
    switch role {
    case .verdict(.agrees): "1;34"
    case .verdict(.contradicts), .error, .verdict(.unreadable): "1;31"
    case .verdict(.qualifies), .warning: "1;33"
    case .verdict(.silent), .faint: "2"
    case .strong: "1"
    case .quote: "36"
    }
  }
}
