/// Writes JSON into a buffer of bytes.
///
/// Grammar: RFC 8259.
public struct JSONWriter {
  /// What the next value follows.
  private enum Place { case start, value, key }

  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var place = Place.start
  /// Whether each member and element has a line of its own.
  private let isIndented: Bool
  private var depth = 0

  public init(isIndented: Bool = false) { self.isIndented = isIndented }

  /// Forgets what has been written, and keeps the room for more.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// An object, its members written by `body`.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclosed("{", "}", body)
  }

  /// An array, its elements written by `body`.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclosed("[", "]", body)
  }

  /// The name of the member whose value comes next; plain letters only.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes += $0 }
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  /// The name of the member whose value comes next; any text.
  public mutating func key(named name: String) {
    string(name)
    endKey()
  }

  /// A text as a value.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for offset in utf8.indices where Self.needsEscape(utf8[offset]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<offset]))
        escape(utf8[offset])
        start = offset + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A whole number as a value.
  public mutating func integer(_ number: Int) { raw(String(number).utf8) }

  /// JSON that is known to be valid, as it stands.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes += json
  }

  /// The end of a row.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    place = .start
  }

  private mutating func enclosed(
    _ open: Unicode.Scalar,
    _ close: Unicode.Scalar,
    _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    place = .start
    depth += 1
    body(&self)
    depth -= 1
    if place == .value { breakLine() }
    bytes.append(UInt8(ascii: close))
    place = .value
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    place = .key
  }

  private mutating func separate() {
    if place == .value { bytes.append(UInt8(ascii: ",")) }
    if place != .key, depth > 0 { breakLine() }
    place = .value
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes += "u00".utf8
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
