package import Documents

extension ValueReader {
  /// The value that a person typed in a claim, such as "2.4k", "7%" or "11000..13000".
  ///
  /// Nil when the text is no value, or holds more than one.
  package func claimValue(_ text: String) -> ClaimValue? {
    let tokens = PlainTokens.tokens(of: text)
    let pieces = Pieces(tokens, in: 0..<tokens.count, isLenient: true)
    let reader = NumberReader(pieces: pieces, hedges: hedges)
    let dots = pieces.items.indices.first {
      pieces.text($0) == "." && pieces.text($0 + 1) == "." && $0 > 0
    }
    if let dots { return claimRange(reader, dots) }
    var numbers = reader
    guard let mention = numbers.mentions().first, numbers.found.count == 1,
      numbers.found[0].pieces == 0..<pieces.count, !mention.isOrdinal
    else { return nil }
    if mention.isRange {
      return ClaimValue(
        point: mention.point, interval: mention.interval, aboutInterval: mention.interval,
        unit: mention.unit, isRange: true, hedge: mention.hedge)
    }
    let start = (0..<pieces.count).first { reader.quantities.quantity(at: $0) != nil }
    guard let start, let quantity = reader.quantities.quantity(at: start) else {
      return ClaimValue(
        point: mention.point, interval: mention.interval, aboutInterval: mention.interval,
        unit: mention.unit, isRange: false, hedge: mention.hedge)
    }
    var claim = claim(quantity)
    claim.unit = mention.unit
    claim.point = mention.point
    claim.hedge = mention.hedge
    if mention.hedge != .exact {
      claim.interval = mention.interval
    } else if mention.point != quantity.point {
      claim.interval = mention.interval
      claim.aboutInterval = mention.interval
    }
    return claim
  }

  private func claim(_ quantity: Quantity) -> ClaimValue {
    let isDuration = quantity.precision != nil
    let isVague = quantity.numeral.vague != nil
    return ClaimValue(
      point: quantity.point,
      interval: isDuration || isVague ? quantity.plain(hedges) : Interval(quantity.point),
      aboutInterval: isVague ? quantity.plain(hedges) : quantity.interval(.about, hedges),
      unit: quantity.unit, isRange: false, hedge: isVague ? .vague : .exact)
  }

  /// "11000..13000", "2.3k..2.5k", "5..7 km".
  private func claimRange(_ reader: NumberReader, _ dots: Int) -> ClaimValue? {
    let pieces = reader.pieces
    guard let low = reader.quantities.numerals.numeral(at: 0),
      let high = reader.quantities.quantity(at: dots + 2), high.pieces.upperBound == pieces.count
    else { return nil }
    var first = Quantity(numeral: low, pieces: low.pieces)
    if low.pieces.upperBound < dots {
      guard let whole = reader.quantities.quantity(at: 0), whole.pieces.upperBound == dots else {
        return nil
      }
      first = whole
    }
    if !first.hasUnit { (first.unit, first.factor) = (high.unit, high.factor) }
    guard first.unit == high.unit, first.point <= high.point else { return nil }
    let interval = Interval(first.point, high.point)
    return ClaimValue(
      point: (first.point + high.point) / 2, interval: interval, aboutInterval: interval,
      unit: high.unit, isRange: true, hedge: .exact)
  }

  /// The date that a person typed in a claim, such as "January 2013" or "since 2020".
  ///
  /// Nil when the text is no date, or more than one; capitals may be missing.
  package func claimTime(_ text: String, anchor: PublicationDate? = nil) -> TimeMention? {
    claimTime(tokens: PlainTokens.tokens(of: text), anchor: anchor)
  }

  /// The date that some typed tokens name.
  package func claimTime(tokens: [Token], anchor: PublicationDate? = nil) -> TimeMention? {
    var range = 0..<tokens.count
    if let first = tokens.first, ["in", "on", "as", "during"].contains(first.word) {
      range = (first.word == "as" && tokens.count > 1 ? 2 : 1)..<tokens.count
    }
    let pieces = Pieces(tokens, in: range, isLenient: true)
    let times = TimeReader(pieces: pieces, anchor: anchor, hedges: hedges).times()
    guard times.count == 1, times[0].pieces == 0..<pieces.count else { return nil }
    return times[0].mention(of: pieces)
  }
}
