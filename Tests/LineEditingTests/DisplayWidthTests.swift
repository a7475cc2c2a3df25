import CLibEdit
import Documents
import Glibc
import Testing

@Suite struct DisplayWidthTests {
  /// A character whose category was corrected after the library of this system was made.
  private static let corrected: Unicode.Scalar = "\u{1171E}"

  @Test func `each character takes the columns with which libedit reckons`() {
    setlocale(LC_CTYPE, "C.UTF-8")
    let strangers = (UInt32(0x20)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      guard let age = scalar.properties.age, age.major <= 14, scalar != Self.corrected else {
        return false
      }
      let columns = wcwidth(wchar_t(bitPattern: scalar.value))
      return columns >= 0 && columns != DisplayWidth.of(scalar)
    }
    #expect(strangers.isEmpty, "\(strangers.prefix(20).map { String($0.value, radix: 16) })")
  }
}
