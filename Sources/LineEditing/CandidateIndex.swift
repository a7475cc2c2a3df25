/// Candidates made ready to be found by what is typed, a million of them within a keystroke.
package struct CandidateIndex: Sendable {
  /// How what is typed stands in a candidate, the best first; capitals do not count.
  package enum Fit: Int, Comparable, Sendable {
    /// The candidate begins with it.
    case beginning
    /// One of its words does.
    case word
    /// Its letters come in this order, with others between them.
    case subsequence

    package static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
  }

  /// In the order of their folded texts.
  private let candidates: [Completion.Candidate]
  /// The folded texts one after another, and where each begins.
  private let bytes: [UInt8]
  private let starts: [Int]
  /// For each candidate the bytes that it holds, a bit for each of 64 classes.
  private let holdings: [UInt64]

  /// Makes an index; of candidates with the same text the first is kept.
  package init(_ candidates: some Sequence<Completion.Candidate>) {
    let folded = candidates.enumerated().map {
      (key: Array($0.element.text.lowercased().utf8), number: $0.offset, candidate: $0.element)
    }
    let sorted = folded.sorted {
      $0.key == $1.key ? $0.number < $1.number : $0.key.lexicographicallyPrecedes($1.key)
    }
    var kept: [Completion.Candidate] = []
    var bytes: [UInt8] = []
    var starts = [0]
    for entry in sorted where entry.candidate.text != kept.last?.text {
      kept.append(entry.candidate)
      bytes += entry.key
      starts.append(bytes.count)
    }
    self.candidates = kept
    self.bytes = bytes
    self.starts = starts
    holdings = kept.indices.map { Self.holding(bytes[starts[$0]..<starts[$0 + 1]]) }
  }

  /// The candidates that fit best, in the order of the alphabet; nil when none does.
  ///
  /// At most `limit` are given; the last one of all that begin so is always among them, so that
  /// what they have in common is what all have.
  package func matches(_ typed: String, limit: Int = 1_000) -> (fit: Fit, [Completion.Candidate])? {
    let wanted = Array(typed.lowercased().utf8)
    let beginning = range(beginning: wanted)
    if let last = beginning.last {
      let numbers =
        beginning.count <= limit ? Array(beginning) : beginning.prefix(limit - 1) + [last]
      return (.beginning, numbers.map { candidates[$0] })
    }
    guard let (fit, numbers) = scattered(wanted, limit: limit) else { return nil }
    return (fit, numbers.map { candidates[$0] })
  }

  /// The matches in several indices, those of the best fit.
  package static func matches(
    _ typed: String,
    in indices: [CandidateIndex],
    limit: Int = 1_000
  ) -> (fit: Fit, [Completion.Candidate])? {
    let found = indices.compactMap { $0.matches(typed, limit: limit) }
    guard let best = found.map(\.fit).min() else { return nil }
    return (best, found.filter { $0.fit == best }.flatMap(\.1))
  }

  /// The texts that begin with some bytes: they stand side by side.
  private func range(beginning wanted: [UInt8]) -> Range<Int> {
    let low = firstIndex { text in text.lexicographicallyPrecedes(wanted) }
    let high = firstIndex { text in
      text.lexicographicallyPrecedes(wanted) || text.starts(with: wanted)
    }
    return low..<max(low, high)
  }

  /// The first text for which a condition fails that holds for a beginning of the list.
  private func firstIndex(after isBefore: (ArraySlice<UInt8>) -> Bool) -> Int {
    var (low, high) = (0, candidates.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(text(middle)) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func text(_ number: Int) -> ArraySlice<UInt8> {
    bytes[starts[number]..<starts[number + 1]]
  }

  /// The candidates of which a word begins with some bytes, else those that have the bytes in
  /// their order; nil when there are none.
  private func scattered(_ wanted: [UInt8], limit: Int) -> (fit: Fit, numbers: [Int])? {
    let holding = Self.holding(wanted[...])
    var words: [Int] = []
    var sequences: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      for number in holdings.indices where holdings[number] & holding == holding {
        let text = UnsafeBufferPointer(rebasing: bytes[starts[number]..<starts[number + 1]])
        guard Self.hasSequence(wanted, in: text) else { continue }
        if sequences.count < limit { sequences.append(number) }
        if words.count < limit, Self.hasWord(wanted, in: text) { words.append(number) }
      }
    }
    if !words.isEmpty { return (.word, words) }
    return sequences.isEmpty ? nil : (.subsequence, sequences)
  }

  private static func hasSequence(_ wanted: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = 0
    for byte in text where byte == wanted[rest] {
      rest += 1
      if rest == wanted.count { return true }
    }
    return false
  }

  private static func hasWord(_ wanted: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in text.indices where separates(text[index]) {
      if text[(index + 1)...].starts(with: wanted) { return true }
    }
    return false
  }

  private static func separates(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "#")
  }

  private static func holding(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
