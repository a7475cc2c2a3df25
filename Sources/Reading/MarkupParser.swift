internal import CLibXML2
import Documents

/// What stands in a page, in order.
enum MarkupEvent {
  /// A tag that opens an element, with the attributes that matter here; names in lower case.
  case start(name: String, attributes: [String: String])
  /// The end of an element, written or implied.
  case end(name: String)
  /// Characters that stand in the page as they are read.
  case text(Span)
  /// Characters that a reference such as `&eacute;` stands for.
  case reference([UInt8], Span)
}

/// Reads the tags and the text of a page with libxml2, which repairs what is broken.
///
/// Its interface of events is used, not its tree: only while it reads does the parser know where
/// in the page it stands.
final class MarkupParser {
  /// How deep elements may be nested.
  ///
  /// What stands deeper is not read. Browsers stop at 512.
  static let maximumDepth = 2000

  private let page: [UInt8]
  private var events: [MarkupEvent] = []
  /// The end of the text reported last.
  private var end = 0
  private var isCut = false

  private init(page: [UInt8]) { self.page = page }

  /// The events of a page in UTF-8, and whether the page was too deep to be read whole.
  static func events(of page: [UInt8]) -> (events: [MarkupEvent], isCut: Bool) {
    let parser = MarkupParser(page: page)
    parser.run()
    return (parser.events, parser.isCut)
  }

  private func run() {
    guard !page.isEmpty, page.count < Int(Int32.max) else { return }
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      guard let name else { return }
      MarkupParser.of(context)?.start(String(cString: name), attributes, in: context)
    }
    handler.endElement = { context, name in
      guard let name else { return }
      MarkupParser.of(context)?.events.append(.end(name: String(cString: name)))
    }
    let text: charactersSAXFunc = { context, characters, count in
      guard let characters, let context else { return }
      let offset = cxml_offset(context.assumingMemoryBound(to: xmlParserCtxt.self))
      let bytes = UnsafeBufferPointer(start: characters, count: Int(count))
      MarkupParser.of(context)?.text(bytes, endingAt: offset)
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    page.withUnsafeBytes { bytes in
      let reader = Unmanaged.passUnretained(self).toOpaque()
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = cxml_parser(start, Int32(bytes.count), &handler, reader) else { return }
      defer { htmlFreeParserCtxt(parser) }
      htmlParseDocument(parser)
    }
  }

  /// The reader that an event belongs to.
  private static func of(_ context: UnsafeMutableRawPointer?) -> MarkupParser? {
    context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private
      .map { Unmanaged<MarkupParser>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The attributes that say what an element is; all others are left out.
  private static let known: Set<String> = [
    "class", "id", "role", "hidden", "aria-hidden", "style", "name", "property", "content",
    "itemprop", "datetime", "pubdate", "rel", "type",
  ]

  private func start(
    _ name: String,
    _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    in context: UnsafeMutableRawPointer?
  ) {
    var attributes: [String: String] = [:]
    if var pair = pairs {
      while let name = pair.pointee {
        let key = String(cString: name)
        if Self.known.contains(key), attributes[key] == nil {
          attributes[key] = pair.successor().pointee.map { String(cString: $0) } ?? ""
        }
        pair += 2
      }
    }
    events.append(.start(name: name, attributes: attributes))
    let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self)
    if let parser, Int(parser.pointee.nameNr) > Self.maximumDepth {
      isCut = true
      xmlStopParser(parser)
    }
  }

  /// Takes text that ends where the parser stands, and finds where it begins.
  private func text(_ bytes: UnsafeBufferPointer<UInt8>, endingAt offset: Int) {
    let stop = min(offset, page.count)
    let copied = Span(stop - bytes.count, stop)
    if copied.start >= end, page[copied.start..<copied.end].elementsEqual(bytes) {
      events.append(.text(copied))
    } else {
      // A reference ends where the parser stands, too; anything else is what the parser repaired.
      let reach = max(end, stop - 40)
      let start = page[min(reach, stop)..<stop].lastIndex(of: UInt8(ascii: "&")) ?? min(reach, stop)
      events.append(.reference(Array(bytes), Span(start, stop)))
    }
    end = max(end, stop)
  }
}
