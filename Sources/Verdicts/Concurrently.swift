internal import Dispatch
internal import Synchronization

/// Work shared out among the cores; the results do not depend on how.
package enum Concurrently {
  /// Does two things at once.
  package static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let firstDone = Mutex<First?>(nil)
    let secondDone = Mutex<Second?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { job in
      if job == 0 {
        let result = first()
        firstDone.withLock { $0 = result }
      } else {
        let result = second()
        secondDone.withLock { $0 = result }
      }
    }
    return (firstDone.withLock { $0 } ?? first(), secondDone.withLock { $0 } ?? second())
  }

  /// Transforms each element, several at once; the results keep their order.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard elements.count > 1 else { return elements.map(transform) }
    let done = Mutex([Result?](repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: elements.count) { job in
      let result = transform(elements[job])
      done.withLock { $0[job] = result }
    }
    return zip(done.withLock { $0 }, elements).map { $0 ?? transform($1) }
  }
}
