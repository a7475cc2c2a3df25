import Verdicts

/// The signs of a form.
struct Glyphs: Sendable {
  var underline: String
  /// Under what decides among the marked words, and under the others of them.
  var deciding: String
  var beside: String
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
    beside: "─",
    elision: "[…]",
    branch: "├─ ",
    lastBranch: "└─ ",
    rail: "│  ",
    bullet: "•",
    gutter: "│",
    signs: [.agrees: "✓", .contradicts: "✗", .qualifies: "≈", .silent: "·", .unreadable: "!"]
  )

  static let plain = Glyphs(
    underline: "^",
    deciding: "^",
    beside: "-",
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
