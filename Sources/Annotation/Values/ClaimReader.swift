public import Documents

extension ValueReader {
  /// The value that a person typed in a claim, such as "2.4k", "7%" or "11000..13000".
  ///
  /// Nil when the text is no value, or holds more than one.
  public func claimValue(_ text: String) -> ClaimValue? {
    let tokens = PlainTokens.tokens(of: text)
    let dots = tokens.indices.dropFirst().first {
      tokens[$0].word == "." && $0 + 1 < tokens.count && tokens[$0 + 1].word == "."
        || tokens[$0].word == ".."
    }
    if let dots {
      return claimRange(tokens[..<dots], tokens[(dots + (tokens[dots].word == ".." ? 1 : 2))...])
    }
    return claimValue(of: Pieces(tokens, in: 0..<tokens.count, words: words, isLenient: true))
  }

  private func claimValue(of pieces: Pieces) -> ClaimValue? {
    let reader = NumberReader(pieces: pieces)
    var numbers = reader
    guard let mention = numbers.mentions().first, numbers.found.count == 1,
      numbers.found[0].pieces == 0..<pieces.count, !mention.isOrdinal
    else { return nil }
    if mention.isRange {
      return ClaimValue(
        point: mention.point,
        interval: mention.interval,
        aboutInterval: mention.interval,
        unit: mention.unit,
        isRange: true,
        hedge: mention.hedge
      )
    }
    let start = (0..<pieces.count).first { reader.quantities.quantity(at: $0) != nil }
    guard let start, let quantity = reader.quantities.quantity(at: start) else {
      return ClaimValue(
        point: mention.point,
        interval: mention.interval,
        aboutInterval: mention.interval,
        unit: mention.unit,
        isRange: false,
        hedge: mention.hedge
      )
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
      unit: quantity.unit,
      isRange: false,
      hedge: isVague ? .vague : .exact
    )
  }

  /// "11000..13000", "2.3k..2.5k", "5..7 km": a unit after the second end is that of both.
  private func claimRange(_ low: ArraySlice<Token>, _ high: ArraySlice<Token>) -> ClaimValue? {
    guard var first = whole(low), let second = whole(high) else { return nil }
    if !first.hasUnit { (first.unit, first.factor) = (second.unit, second.factor) }
    guard first.unit == second.unit, first.point <= second.point else { return nil }
    let interval = Interval(first.point, second.point)
    return ClaimValue(
      point: (first.point + second.point) / 2,
      interval: interval,
      aboutInterval: interval,
      unit: second.unit,
      isRange: true,
      hedge: .exact
    )
  }

  /// The quantity that some tokens are from first to last.
  private func whole(_ slice: ArraySlice<Token>) -> Quantity? {
    let tokens = Array(slice)
    let pieces = Pieces(tokens, in: 0..<tokens.count, words: words, isLenient: true)
    let quantity = QuantityReader(pieces: pieces).quantity(at: 0)
    return quantity?.pieces == 0..<pieces.count ? quantity : nil
  }

  /// The date that a person typed in a claim, such as "January 2013" or "since 2020".
  ///
  /// Nil when the text is no date, or more than one; capitals may be missing.
  public func claimTime(_ text: String, anchor: PublicationDate? = nil) -> TimeMention? {
    claimTime(tokens: PlainTokens.tokens(of: text), anchor: anchor)
  }

  /// The date that some typed tokens name.
  public func claimTime(tokens: [Token], anchor: PublicationDate? = nil) -> TimeMention? {
    var range = 0..<tokens.count
    if let first = tokens.first, ["in", "on", "as", "during"].contains(first.word) {
      range = (first.word == "as" && tokens.count > 1 ? 2 : 1)..<tokens.count
    }
    let pieces = Pieces(tokens, in: range, words: words, isLenient: true)
    var context = TimeContext(date: anchor)
    let times = TimeReader(pieces: pieces).times(&context)
    guard times.count == 1, times[0].pieces == 0..<pieces.count, times[0].isDated else {
      return nil
    }
    return times[0].mention(of: pieces)
  }
}
