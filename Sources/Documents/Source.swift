/// Who speaks: a text and what is known of it, each with where that is known from.
public struct Source: Hashable, Sendable {
  /// A value and where it was found.
  public struct Known: Hashable, Sendable {
    public var value: String
    public var origin: Origin

    public init(_ value: String, _ origin: Origin) {
      self.value = value
      self.origin = origin
    }
  }

  /// What of a page states who publishes it, or when.
  public enum Part: String, Hashable, Sendable {
    /// "HAVIK, 17 February 2022 (Agency) -" at the head of the first paragraph.
    case dateline
    /// The line with the name of the outlet above its article.
    case masthead
    /// "(Agency)" in a dateline.
    case agencyTag = "agency tag"
    /// "© 2022 The Outlet".
    case copyright = "copyright line"
  }

  /// How a thing is known of a source.
  public enum Origin: Hashable, Sendable {
    /// The text states it, at this span when it stands in the file itself.
    case stated(Span?)
    /// A line or tag of the page that is there to state it does so, at this span.
    case part(Part, Span)
    /// It follows from the text's own words, quoted here.
    case ownWords(String)
    /// The tags of the page state it, in what is named here: "meta article:published_time".
    case metadata(String)
    /// The name of the file holds it.
    case fileName
    /// A person wrote it into the list of sources.
    case listed
  }

  /// The file's name without its extension.
  public var id: String
  public var title: Known?
  public var publisher: Known?
  public var author: Known?
  /// The day of publication, or the span of days in which it lies.
  public var date: PublicationDate?

  public init(
    id: String,
    title: Known? = nil,
    publisher: Known? = nil,
    author: Known? = nil,
    date: PublicationDate? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.author = author
    self.date = date
  }
}
