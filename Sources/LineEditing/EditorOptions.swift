/// How an editor behaves; may change between two lines.
package struct EditorOptions: Hashable, Sendable {
  /// The two families of keys.
  package enum Keys: String, Hashable, Sendable, CaseIterable {
    case emacs, vi
  }

  /// Whether words are coloured while they are typed.
  ///
  /// Without colour there are no hints either: they could not be told from what is typed.
  package var isColored: Bool
  /// Whether hints are shown.
  package var hasHints: Bool
  /// The family of keys; nil leaves it to `~/.editrc`, and to emacs where that says nothing.
  package var keys: Keys?

  /// Makes options.
  package init(isColored: Bool = false, hasHints: Bool = true, keys: Keys? = nil) {
    self.isColored = isColored
    self.hasHints = hasHints
    self.keys = keys
  }
}
