internal import Documents

/// A prompt as libedit wants it: each escape sequence marked, none of them last.
struct PromptText {
  /// The character that stands before and after each escape sequence.
  static let mark: Character = "\u{1}"

  /// The text to be given to libedit.
  let marked: String
  /// The columns that it takes.
  let width: Int

  /// Reads a prompt that may hold colours as ordinary escape sequences.
  ///
  /// libedit ties an escape sequence to the visible character after it and drops one that has
  /// none, so a sequence at the end is put before the last visible character.
  init(_ prompt: String) {
    var pieces: [(escape: String, visible: Unicode.Scalar)] = []
    var escape = ""
    var scalars = prompt.unicodeScalars[...]
    while let scalar = scalars.first {
      if scalar == "\u{1B}" {
        let sequence = Self.sequence(at: scalars)
        escape += String(String.UnicodeScalarView(sequence))
        scalars = scalars[sequence.endIndex...]
        continue
      }
      scalars.removeFirst()
      let visible = scalar.value < 0x20 ? " " : scalar
      pieces.append((escape, visible))
      escape = ""
    }
    if !escape.isEmpty, let last = pieces.indices.last { pieces[last].escape += escape }
    var marked = String.UnicodeScalarView()
    for piece in pieces {
      if !piece.escape.isEmpty { marked += "\u{1}\(piece.escape)\u{1}".unicodeScalars }
      marked.append(piece.visible)
    }
    self.marked = String(marked)
    width = pieces.reduce(0) { $0 + DisplayWidth.of($1.visible) }
  }

  /// An escape and what belongs to it: up to the final byte of a CSI, else one character.
  private static func sequence(at scalars: String.UnicodeScalarView.SubSequence)
    -> String.UnicodeScalarView.SubSequence
  {
    let body = scalars.dropFirst()
    guard body.first == "[" else { return scalars.prefix(2) }
    guard let final = body.dropFirst().firstIndex(where: { 0x40...0x7E ~= $0.value }) else {
      return scalars
    }
    return scalars[...final]
  }
}
