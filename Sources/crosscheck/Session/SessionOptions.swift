import Documents
import LineEditing
import Rendering

/// What the user has set for the session.
struct SessionOptions: Hashable, Sendable {
  /// How lists and answers are drawn.
  enum Mode: String, CaseIterable, Sendable {
    case text, table, box, line, csv, json, markdown

    /// Nil for the form that each list has of its own.
    var table: Table.Mode? { Table.Mode(rawValue: rawValue) }
  }

  var mode: Mode = .text
  /// Nil for what the surroundings ask for.
  var form: Style.Form?
  var width: Int?
  var isColored: Bool?
  var isPaging = true
  var hasHints = true
  /// Nil for what `~/.editrc` says.
  var keys: EditorOptions.Keys?
  var hasNext = true
  /// The steps of a proof that are drawn below each other; nil for all.
  var depth: Int?

  /// An option by its name, with what it can be.
  struct Option: Sendable {
    var name: String
    var summary: String
    /// The words it takes, for help and completion.
    var values: [String]
    var shown: @Sendable (SessionOptions) -> String
    /// Whether the word could be set.
    var set: @Sendable (inout SessionOptions, String) -> Bool
  }

  /// All options, in the order in which they are listed.
  static let all: [Option] = [
    Option(
      name: "mode",
      summary: "how lists and answers are drawn",
      values: Mode.allCases.map(\.rawValue),
      shown: { $0.mode.rawValue },
      set: { options, word in
        guard let mode = Mode(rawValue: word) else { return false }
        options.mode = mode
        return true
      }
    ),
    Option(
      name: "form",
      summary: "signs and lines, ASCII, or sentences for readers aloud",
      values: ["auto", "graphic", "plain", "narrated"],
      shown: { $0.form?.rawValue ?? "auto" },
      set: { options, word in
        options.form = Style.Form(rawValue: word)
        return word == "auto" || options.form != nil
      }
    ),
    Option(
      name: "width",
      summary: "the columns to write in",
      values: ["auto", "40..400"],
      shown: { $0.width.map(String.init) ?? "auto" },
      set: { options, word in
        let width = Int(word)
        guard word == "auto" || width.map((40...400).contains) == true else { return false }
        options.width = width
        return true
      }
    ),
    Option(
      name: "color",
      summary: "colour, which only repeats what words say",
      values: ["auto", "on", "off"],
      shown: { $0.isColored.map { $0 ? "on" : "off" } ?? "auto" },
      set: { options, word in
        guard ["auto", "on", "off"].contains(word) else { return false }
        options.isColored = word == "auto" ? nil : word == "on"
        return true
      }
    ),
    flag("pager", "long answers through a pager, at a terminal", \.isPaging),
    flag("hints", "suggestions while typing", \.hasHints),
    Option(
      name: "keys",
      summary: "the keys that edit a line",
      values: ["auto", "emacs", "vi"],
      shown: { $0.keys?.rawValue ?? "auto" },
      set: { options, word in
        options.keys = EditorOptions.Keys(rawValue: word)
        return word == "auto" || options.keys != nil
      }
    ),
    flag("next", "what to ask next, below each answer", \.hasNext),
    Option(
      name: "depth",
      summary: "the levels of a proof that why draws",
      values: ["all", "1..20"],
      shown: { $0.depth.map(String.init) ?? "all" },
      set: { options, word in
        let depth = Int(word)
        guard word == "all" || depth.map((1...20).contains) == true else { return false }
        options.depth = depth
        return true
      }
    ),
  ]

  private static func flag(
    _ name: String,
    _ summary: String,
    _ path: any WritableKeyPath<SessionOptions, Bool> & Sendable
  ) -> Option {
    Option(
      name: name,
      summary: summary,
      values: ["on", "off"],
      shown: { $0[keyPath: path] ? "on" : "off" },
      set: { options, word in
        guard ["on", "off"].contains(word) else { return false }
        options[keyPath: path] = word == "on"
        return true
      }
    )
  }

  /// Sets an option by name, or says why not.
  mutating func set(_ name: String, to word: String) -> Diagnostic? {
    guard let option = Self.all.first(where: { $0.name == name }) else {
      return Diagnostic(
        .error,
        "no option is called \"\(name)\"",
        expected: Self.all.map(\.name).joined(separator: ", "),
        candidates: Spelling.nearest(name, in: Self.all.map(\.name))
      )
    }
    var changed = self
    guard option.set(&changed, word) else {
      return Diagnostic(
        .error,
        "\(name) cannot be \"\(word)\"",
        expected: option.values.joined(separator: ", "),
        candidates: Spelling.nearest(word, in: option.values)
      )
    }
    self = changed
    return nil
  }
}
