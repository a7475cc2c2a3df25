import Documents

extension Source {
  /// The source with what the tags of its page and the name of its file say.
  ///
  /// What is written for machines dates a page best; a title and an author stated in the text itself
  /// are quoted from there.
  func completed(by metadata: MarkupMetadata?) -> Source {
    var source = self
    if let metadata {
      source.title = title ?? metadata.title
      source.author = metadata.author ?? author
      source.publisher = publisher ?? metadata.publisher
      source.date = metadata.date ?? date
    }
    source.date = source.date ?? Self.date(inName: id)
    return source
  }

  /// The day in a name such as "2022-02-17-withdrawal" or "20220217_map".
  private static func date(inName name: String) -> PublicationDate? {
    let digits = name.utf8.map { (0x30...0x39).contains($0) ? $0 : UInt8(ascii: " ") }
    let runs = String(decoding: digits, as: UTF8.self).split(separator: " ").map(String.init)
    var candidates = runs.filter { $0.utf8.count == 8 }.map { run in
      "\(run.prefix(4))-\(run.dropFirst(4).prefix(2))-\(run.suffix(2))"
    }
    if runs.count >= 3, runs.prefix(3).map(\.utf8.count) == [4, 2, 2] {
      candidates.insert(runs.prefix(3).joined(separator: "-"), at: 0)
    }
    for candidate in candidates {
      guard let days = PublicationDate.days(candidate),
        (1900...2100).contains(days.lowerBound.civil.year)
      else { continue }
      return PublicationDate(
        earliest: days.lowerBound,
        latest: days.upperBound,
        origin: .fileName
      )
    }
    return nil
  }
}
