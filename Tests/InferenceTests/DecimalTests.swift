import Inference
import Testing

@Suite struct DecimalTests {
  @Test(arguments: [
    (Decimal(12), "12"), (Decimal(units: -5_000), "-0.5"), (Decimal(units: 1), "0.0001"),
    (Decimal(units: 123_400), "12.34"), (.max, "infinity"), (.min, "-infinity"), (.zero, "0"),
    (Decimal(Int.max), "infinity"), (Decimal(Int.min), "-infinity"),
  ])
  func `a number is written as people write it`(number: Decimal, text: String) {
    #expect(number.description == text)
  }

  @Test
  func `arithmetic is exact and rounds halves away from nought`() {
    #expect(Decimal(0.1) == Decimal(units: 1_000))
    #expect(Decimal(units: 1_000) + Decimal(units: 2_000) == Decimal(units: 3_000))
    #expect(Decimal(1) / 3 == Decimal(units: 3_333))
    #expect(Decimal(2) / 3 == Decimal(units: 6_667))
    #expect(Decimal(-2) / 3 == Decimal(units: -6_667))
    #expect(Decimal(units: 1) * Decimal(units: 5_000) == Decimal(units: 1))
    #expect(Decimal(units: -1) * Decimal(units: 5_000) == Decimal(units: -1))
    #expect(Decimal(7) * 6 - 2 == 40)
  }

  @Test
  func `what is too large is infinite`() {
    let large = Decimal(units: .max - 1)
    #expect(large + 1 == .max && -large - 1 == .min)
    #expect(large * 2 == .max && large * -2 == .min && large / Decimal(units: 1) == .max)
    #expect(Decimal(1e300) == .max && Decimal(-Double.infinity) == .min)
    #expect(Decimal(Double.nan) == nil)
  }

  @Test
  func `the infinities are the ends of the order`() {
    #expect(Decimal.min < -5 && Decimal(5) < .max && Decimal.min < .max)
    #expect(Decimal.max + -5 == .max && Decimal.min + 5 == .min && -Decimal.max == .min)
    #expect(Decimal(5) / .max == .zero && Decimal.max * -1 == .min)
  }

  @Test
  func `what has no result is told apart`() {
    #expect(Arithmetic.subtract.apply(.max, .max) == nil)
    #expect(Arithmetic.add.apply(.max, .min) == nil)
    #expect(Arithmetic.multiply.apply(0, .max) == nil)
    #expect(Arithmetic.divide.apply(1, 0) == nil)
    #expect(Arithmetic.divide.apply(.max, .min) == nil)
    #expect(Arithmetic.minimum.apply(.min, 3) == .min)
    #expect(Decimal(1) / 0 == .zero)
  }

  @Test
  func `values are listed numbers first`() {
    let values: [Value] = ["b", 2, "a", -1]
    #expect(values.sorted() == [-1, 2, "a", "b"])
  }

  @Test
  func `an interner gives equal values equal codes`() {
    var interner = Interner()
    let values = (0..<500).flatMap { [Value.number(Decimal($0)), .symbol("w\($0)")] }
    let codes = values.map { interner.intern($0) }
    #expect(values.map { interner.intern($0) } == codes)
    #expect(values.map { interner.code(of: $0) } == codes)
    #expect(codes.map { interner.value(of: $0) } == values)
    #expect(Set(codes).count == values.count)
    #expect(interner.code(of: "unseen") == nil)
  }
}
