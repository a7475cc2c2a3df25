import Documents
import Testing

@testable import Annotation

@Suite("Any sentence can be read")
struct FuzzTests {
  private static let words = [
    "one", "half", "a", "an", "and", "quarter", "third", "hundred", "thousand", "million", "dozen",
    "2020", "1.5", "2,400", "19th", "007", "0", "999999999999999", "99999999999999999999", "in",
    "of", "the", "to", "-", "–", "from", "between", "since", "until", "January", "May", "31", "30",
    "February", "years", "year-old", "nine-year", "ago", "later", "on", "last", "this", "next",
    "week", "Thursday", ",", ".", "/", ":", "%", "$", "€", "km", "m", "k", "bn", "~", "+", "about",
    "at", "least", "more", "than", "up", "several", "hundreds", "tens", "thousands", "first", "six",
    "months", "early", "mid-2013", "Q1", "summer", "now", "½", "3-2", "10-15", "times", "twice",
    "'s",
    "or", "so", "far", "another", "out", "every", "ten", "men", "Mali", "per", "cent", "(", ")",
    "_",
    "2022-02-29", "2100s", "decades", "century", "whole", "end", "old", "aged", "within", "over",
  ]

  @Test func `Mentions are in order, in bounds and apart`() {
    var random = SplitMix(state: 42)
    for _ in 0..<4000 {
      let count = Int.random(in: 1...14, using: &random)
      var text = ""
      for _ in 0..<count {
        text += Self.words.randomElement(using: &random) ?? ""
        if Int.random(in: 0..<5, using: &random) > 0 { text += " " }
      }
      let anchor = Bool.random(using: &random) ? Reading.window : nil
      let reading = Reading(text, on: anchor)
      check(reading.numbers.map(\.tokens), reading, text)
      check(reading.times.map(\.tokens), reading, text)
      for number in reading.numbers where number.unit == .count {
        let isApart = reading.times.allSatisfy { !$0.tokens.overlaps(number.tokens) }
        #expect(isApart, "\(text)")
        #expect(!number.point.isNaN && number.interval.low <= number.interval.high, "\(text)")
      }
      _ = ValueReader().claimValue(text)
      _ = ValueReader().claimTime(text, anchor: anchor)
    }
  }

  private func check(_ ranges: [Range<Int>], _ reading: Reading, _ text: String) {
    var end = 0
    for range in ranges {
      #expect(range.lowerBound >= end && !range.isEmpty, "\(text)")
      #expect(range.upperBound <= reading.tokens.count, "\(text)")
      end = range.upperBound
    }
  }
}

/// A small generator of random numbers that repeats itself from a seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
