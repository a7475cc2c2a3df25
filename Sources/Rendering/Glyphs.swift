import Verdicts

/// The signs of a form.
struct Glyphs: Sendable {
  var underline: String
  /// Under what decides among the underlined words.
  var deciding: String
  var elision: String
  var branch: String
  var lastBranch: String
  var rail: String
  var bullet: String
  var gutter: String
  private var signs: [Verdict.Kind: String]

  func sign(_ kind: Verdict.Kind) -> String { signs[kind, default: "?"] }

  static let graphic = Glyphs(
    underline: "─",
    deciding: "━",
    elision: "[…]",
    branch: "├─ ",
    lastBranch: "└─ ",
    rail: "│  ",
    bullet: "•",
    gutter: "│",
    signs: [.agrees: "✓", .contradicts: "✗", .qualifies: "≈", .silent: "·", .unreadable: "!"]
  )

  static let plain = Glyphs(
    underline: "-",
    deciding: "^",
    elision: "[...]",
    branch: "+- ",
    lastBranch: "`- ",
    rail: "|  ",
    bullet: "-",
    gutter: "|",
    signs: [.agrees: "+", .contradicts: "x", .qualifies: "~", .silent: ".", .unreadable: "!"]
  )
}

extension Style {
  var glyphs: Glyphs { form == .graphic ? .graphic : .plain }
}
