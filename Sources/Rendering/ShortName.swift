/// Names of sources as people use them.
public enum ShortName {
  /// The shortest beginning of an id, in whole words, with which no other id begins.
  public static func of(_ id: String, among ids: [String]) -> String {
    let others = ids.filter { $0 != id }.map { $0.lowercased() }
    var end = id.startIndex
    while end < id.endIndex {
      end = id[id.index(after: end)...].firstIndex { "-_ ".contains($0) } ?? id.endIndex
      let name = id[..<end].lowercased()
      if !others.contains(where: { $0.hasPrefix(name) }) { return String(id[..<end]) }
    }
    return id
  }
}
