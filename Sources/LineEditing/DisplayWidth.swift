internal import CLibEdit
internal import Glibc

/// The number of terminal columns that a text takes when it is printed on one row.
///
/// A grapheme is as wide as its first visible scalar, so a combining mark takes no column; an
/// emoji sequence and a flag take two. A control character takes none.
package func displayWidth(_ text: String) -> Int {
  var width = 0
  for character in text { width += displayWidth(character) }
  return width
}

private func displayWidth(_ character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.count == 1 { return columns(of: first) }
  if scalars.contains("\u{FE0F}") || (0x1F1E6...0x1F1FF).contains(first.value) { return 2 }
  return scalars.lazy.map(columns(of:)).first { $0 > 0 } ?? 0
}

/// The columns of one scalar by itself: 0, 1 or 2.
func columns(of scalar: Unicode.Scalar) -> Int {
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? 0 : 1 }
  guard let locale = WidthLocale.utf8 else { return 1 }
  return max(0, Int(cel_width(wchar_t(bitPattern: scalar.value), locale)))
}

/// The locale in which widths are asked, apart from that of the process.
private enum WidthLocale {
  /// Written once, never changed, never freed.
  nonisolated(unsafe) static let utf8: locale_t? = cel_utf8_locale()
}
