internal import Dispatch
internal import Synchronization

/// Work shared out among the cores; the results do not depend on how.
public enum Concurrently {
  /// Does two things at once; either may share out work of its own.
  public static func both<First: Sendable, Second: Sendable>(
    _ first: () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let done = Mutex<Second?>(nil)
    let group = DispatchGroup()
    // What is waited for below has not escaped.
    let firstDone = withoutActuallyEscaping(second) { second in
      DispatchQueue.global(qos: .userInitiated).async(group: group) {
        let result = second()
        done.withLock { $0 = result }
      }
      let result = first()
      group.wait()
      return result
    }
    return (firstDone, done.withLock { $0 } ?? second())
  }

  /// The elements after which it is looked whether the task was cancelled.
  private static let stretch = 32

  /// Transforms each element, several at once; the results keep their order.
  ///
  /// A task that is cancelled gets the results so far. `progress` is told how many there are.
  public static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    progress: (Int) -> Void = { _ in },
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    var results: [Result] = []
    for start in stride(from: 0, to: elements.count, by: stretch) {
      if Task.isCancelled { break }
      results += stretchMap(elements[start..<min(start + stretch, elements.count)], transform)
      progress(results.count)
    }
    return results
  }

  private static func stretchMap<Element: Sendable, Result: Sendable>(
    _ elements: ArraySlice<Element>,
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard elements.count > 1 else { return elements.map(transform) }
    let done = Mutex([Result?](repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: elements.count) { job in
      let result = transform(elements[elements.startIndex + job])
      done.withLock { $0[job] = result }
    }
    return zip(done.withLock { $0 }, elements).map { $0 ?? transform($1) }
  }
}
