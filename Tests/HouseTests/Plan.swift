/// The targets that Package.swift declares, in its order, each with what it may import.
struct Plan {
  private(set) var order: [String] = []
  private(set) var dependencies: [String: Set<String>] = [:]

  /// Reads the list of targets; tests are left out.
  init(manifest: String) {
    guard let start = manifest.firstRange(of: "\n  targets: [") else { return }
    var rest = manifest[start.upperBound...]
    let target = /(?:^|\s)\.?(?:target|systemLibrary|executableTarget)\(\s*(?:name:\s*)?"(\w+)"/
    while let found = rest.firstMatch(of: target) {
      let name = String(found.1)
      let tail = rest[found.range.upperBound...]
      let next = tail.firstMatch(of: target)?.range.lowerBound ?? tail.endIndex
      let own = tail[..<next].split(separator: "\n    tests(").first ?? ""
      order.append(name)
      dependencies[name] = Set(own.matches(of: /"(\w+)"/).map { String($0.1) })
      rest = tail[next...]
    }
  }

  /// Whether a target of ours may import another one.
  func allows(_ target: String, importing other: String) -> Bool {
    dependencies[target]?.contains(other) == true
  }

  /// Whether a target stands above another in the list.
  func stands(_ upper: String, above lower: String) -> Bool {
    guard let one = order.firstIndex(of: upper), let other = order.firstIndex(of: lower) else {
      return false
    }
    return one < other
  }
}
