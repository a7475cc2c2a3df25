/// An element of a page, and why what it holds is no part of the article.
struct MarkupElement {
  var name: String
  /// The index of the element it lies in; the first element lies in itself.
  var parent: Int
  /// Why it is furniture by its name, role or class; nil when nothing says so.
  var reason: String?

  init(name: String, parent: Int, attributes: [String: String] = [:]) {
    self.name = name
    self.parent = parent
    reason = Self.reason(name, attributes)
  }

  private static func reason(_ name: String, _ attributes: [String: String]) -> String? {
    if let reason = reasonsByName[name] { return reason }
    guard !holdsArticles.contains(name) else { return nil }
    if let role = attributes["role"], let reason = reasonsByRole[role.lowercased()] {
      return reason
    }
    let style = attributes["style"]?.filter { $0 != " " }.lowercased() ?? ""
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true"
      || style.contains("display:none")
    {
      return "hidden"
    }
    for attribute in ["class", "id"] {
      guard let value = attributes[attribute], let reason = reason(ofClass: value) else { continue }
      return reason
    }
    return nil
  }

  /// The reason that a word of a class or id gives: "related-stories", "siteFooter".
  private static func reason(ofClass value: String) -> String? {
    var word = ""
    for scalar in value.unicodeScalars {
      let isCapital = ("A"..."Z").contains(scalar)
      if isCapital || !("a"..."z").contains(scalar) {
        if let reason = reasonsByWord[word] { return reason }
        word = ""
      }
      if isCapital || ("a"..."z").contains(scalar) { word += String(scalar).lowercased() }
    }
    return reasonsByWord[word]
  }

  /// Elements that begin and end a block of text.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "iframe", "label",
    "legend", "li", "main", "menu", "nav", "noscript", "ol", "option", "p", "pre", "section",
    "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// Elements whose text is code or no text at all.
  static let codes: Set<String> = [
    "script", "style", "template", "svg", "math", "object", "canvas", "audio", "video", "head",
  ]

  /// Elements that hold the article, whatever their class says of the page.
  private static let holdsArticles: Set<String> = ["html", "body", "main", "article"]

  private static let reasonsByName: [String: String] = [
    "nav": "menu", "menu": "menu", "footer": "page footer", "aside": "aside", "form": "form",
    "button": "form", "select": "form", "textarea": "form", "option": "form", "label": "form",
    "dialog": "dialog", "noscript": "for pages without scripts", "iframe": "another page",
  ]

  private static let reasonsByRole: [String: String] = [
    "navigation": "menu", "menu": "menu", "menubar": "menu", "banner": "page header",
    "contentinfo": "page footer", "complementary": "aside", "search": "form", "dialog": "dialog",
    "alertdialog": "dialog",
  ]

  private static let reasonsByWord: [String: String] = {
    let words: [String: [String]] = [
      "menu": ["menu", "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "pagination"],
      "page header": ["masthead"],
      "page footer": ["footer", "colophon"],
      "aside": ["sidebar"],
      "other stories": [
        "related", "recommended", "recommendations", "recirculation", "trending", "popular",
        "teaser", "teasers", "outbrain", "taboola", "readmore",
      ],
      "newsletter": ["newsletter", "newsletters", "subscribe", "signup", "paywall"],
      "social media": ["social", "share", "sharing", "sharebar", "sharedaddy", "addtoany"],
      "comments": ["comments", "disqus"],
      "advertisement": ["ad", "ads", "advert", "adverts", "advertisement", "sponsored", "promo"],
      "cookies": ["cookie", "cookies", "consent", "gdpr"],
      "tags": ["tags", "taglist", "hashtags"],
      "dialog": ["popup", "modal", "lightbox"],
    ]
    return Dictionary(words.flatMap { reason, words in words.map { ($0, reason) } }) { a, _ in a }
  }()
}
