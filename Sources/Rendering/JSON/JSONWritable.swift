/// A value that writes itself as JSON.
///
/// Objects write their members in the order of the alphabet, so that output is easy to compare.
public protocol JSONWritable {
  /// Writes the value; what stands around it is already there.
  func write(to json: inout JSONWriter)
}

extension JSONWriter {
  /// A member of an object.
  public mutating func member(_ name: StaticString, _ value: some JSONWritable) {
    key(name)
    value.write(to: &self)
  }
}

extension String: JSONWritable {
  public func write(to json: inout JSONWriter) { json.string(self) }
}

extension Int: JSONWritable {
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

extension Bool: JSONWritable {
  public func write(to json: inout JSONWriter) { json.raw((self ? "true" : "false").utf8) }
}

/// Nothing is `null`.
extension Optional: JSONWritable where Wrapped: JSONWritable {
  public func write(to json: inout JSONWriter) {
    if let self { self.write(to: &json) } else { json.raw("null".utf8) }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.array { list in
      for element in self { element.write(to: &list) }
    }
  }
}
