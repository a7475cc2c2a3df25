/// The words of English pages that belong to the page and not to the article.
enum EnglishFurniture {
  /// What a phrase of a page does.
  enum Role {
    /// It stands alone.
    case alone
    /// Other stories follow it.
    case opensOthers
    /// Other stories follow it where short lines do, and not the text of the article.
    case opensList
    /// It ends the teaser of another story, or stands above a list of them.
    case endsTeaser
  }

  /// A whole line made of nothing but these is furniture.
  static let phrases: [(reason: String, role: Role, phrases: [String])] = [
    (
      "menu", .alone,
      [
        "menu", "main menu", "search", "sign in", "log in", "login", "register", "subscribe",
        "donate", "back to top", "skip to content", "skip to main content", "skip to navigation",
        "toggle navigation", "close", "home", "breadcrumb", "table of contents", "print", "email",
        "listen", "listen to this article", "save", "save article", "comments", "leave a comment",
        "add comment", "about us", "contact us", "privacy policy", "terms of use", "cookie policy",
        "accept all cookies", "all rights reserved", "view all", "see all", "tags", "topics",
        "e-paper", "contact", "terms", "terms and conditions", "privacy", "cookies", "sitemap",
        "advertise with us", "reuse this content", "reprints", "download the app", "rss",
      ]
    ),
    (
      "social media", .alone,
      [
        "follow us", "follow us on social", "follow us on social media", "follow us on twitter",
        "follow us on facebook", "share", "share this", "share this article", "share this story",
        "share on facebook", "share on twitter", "share on x", "share on whatsapp", "tweet",
        "facebook", "twitter", "whatsapp", "linkedin", "instagram", "copy link",
        "send us your feedback",
      ]
    ),
    ("advertisement", .alone, ["advertisement", "advertising", "sponsored", "sponsored content"]),
    ("author's page", .alone, ["+ posts", "posts by this author", "about the author"]),
    (
      "teaser of another story", .endsTeaser,
      [
        "keep reading", "continue reading", "read more", "read the full story", "show less",
        "show more", "see more", "load more", "read on", "learn more",
      ]
    ),
    (
      "newsletter", .opensOthers,
      ["newsletter", "newsletters", "our newsletter", "sign up", "subscribe to our newsletter"]
    ),
    (
      "other stories", .opensOthers,
      [
        "latest", "latest news", "latest stories", "latest articles", "breaking news", "must read",
        "must reads", "most read", "most popular", "most viewed", "trending", "trending now",
        "popular", "popular stories", "top stories", "related", "related articles",
        "related stories", "related news", "related content", "related topics", "related posts",
        "recommended", "recommended to you", "recommended for you", "recommended stories",
        "recommended reading", "you might also like", "you may also like", "you may like",
        "you might be interested in", "more stories", "more news", "more from this section",
        "more on this story", "more on this topic", "more like this", "read also", "also read",
        "read next", "up next", "what to read next", "editors picks", "editor's picks",
        "editors choice", "editor's choice", "don't miss", "in other news", "from our partners",
        "from the archive", "around the web", "previous article", "next article", "previous post",
        "next post", "explore more", "explore more on these topics",
        "in case you missed it", "watch next", "listen next",
        "read this next", "most watched", "most shared", "most commented", "most listened",
        "most recent", "most clicked", "listen again", "watch again", "also in this issue",
        "in this issue", "also in the news", "other stories", "other news", "other headlines",
        "top headlines", "today's headlines", "today's top stories", "more headlines",
        "more top stories", "more to read", "more to explore", "further reading",
        "related coverage", "related links", "related reading", "related reports",
        "similar articles", "similar stories", "suggested articles", "suggested stories",
        "suggested for you", "picked for you", "our picks", "we recommend", "people also read",
        "others also read", "readers also read", "readers also liked", "you could also like",
        "you might like", "also of interest", "popular now", "popular articles", "popular news",
        "popular posts", "recent articles", "recent news", "recent posts", "recent stories",
        "recently published", "promoted stories", "from the web", "on other pages",
      ]
    ),
    (
      "other stories", .opensList,
      [
        "see also", "more", "headlines", "elsewhere", "in brief", "in pictures", "just in",
        "watch", "listen", "video", "videos", "photos", "photo gallery", "galleries", "podcasts",
        "live", "opinion", "discover more", "on this story", "inside", "this week", "also",
      ]
    ),
  ]

  /// How a line begins that is a label of other stories: "More from the region".
  ///
  /// Headings of an article begin so, too: it counts only above short lines, or before a colon.
  static let labels: [[String]] = [
    ["more", "from"], ["more", "on"], ["more", "in"], ["more", "about"], ["also", "in"],
    ["also", "on"], ["also", "from"], ["latest", "from"], ["latest", "in"], ["latest", "on"],
    ["most", "read", "in"], ["most", "read", "on"], ["most", "popular", "in"],
    ["read", "more", "about"], ["read", "more", "on"], ["read", "more", "from"], ["popular", "on"],
    ["popular", "in"], ["recommended", "by"], ["elsewhere", "on"], ["elsewhere", "in"],
    ["from", "our", "archive"], ["from", "our", "archives"], ["stories", "from"],
    ["what", "to", "read"], ["what", "else"], ["what", "others"], ["other", "stories"],
    ["in", "other", "news"], ["trending", "in"], ["trending", "on"], ["top", "stories"],
  ]

  /// These are lines without an end: a sentence that begins like one of them is none.
  static let unfinished: Set<String> = ["menu", "social media", "agencies", "infographic"]

  /// A short line that begins so is furniture, up to a number of words.
  static let openings: [(reason: String, words: [String], atMost: Int)] = [
    ("menu", ["skip", "to"], 6),
    ("menu", ["jump", "to"], 5),
    ("social media", ["follow", "us", "on"], 10),
    ("social media", ["like", "us", "on", "facebook"], 10),
    ("social media", ["share", "this", "article", "on"], 8),
    ("related story", ["read", "more", ":"], 25),
    ("related story", ["read", "also", ":"], 25),
    ("related story", ["also", "read", ":"], 25),
    ("related story", ["see", "also", ":"], 25),
    ("related story", ["related", ":"], 25),
    ("related story", ["read", "more", "about"], 20),
    ("related story", ["read", "more", "on"], 20),
    ("related story", ["read", "more", "here"], 20),
    ("related story", ["find", "out", "more"], 20),
    ("related story", ["click", "here"], 20),
    ("related story", ["watch", ":"], 25),
    ("related story", ["listen", ":"], 25),
    ("newsletter", ["subscribe", "now", "to", "our"], 60),
    ("newsletter", ["subscribe", "to", "our"], 60),
    ("newsletter", ["sign", "up", "for", "our"], 60),
    ("newsletter", ["sign", "up", "to", "our"], 60),
    ("newsletter", ["sign", "up", "for", "the", "newsletter"], 60),
    ("newsletter", ["sign", "up", "to", "the"], 60),
    ("newsletter", ["sign", "up", "here"], 60),
    ("newsletter", ["subscribe", "here"], 60),
    ("newsletter", ["get", "our", "newsletter"], 60),
    ("appeal", ["support", "our", "journalism"], 60),
    ("appeal", ["support", "independent", "journalism"], 60),
    ("appeal", ["download", "our", "app"], 60),
    ("appeal", ["do", "you", "have", "a", "story"], 60),
    ("appeal", ["have", "you", "been", "affected"], 60),
    ("newsletter", ["join", "our", "newsletter"], 60),
    ("agencies", ["reporting", "by"], 40),
    ("agencies", ["(", "reporting", "by"], 40),
    ("agencies", ["additional", "reporting", "by"], 40),
    ("agencies", ["(", "additional", "reporting", "by"], 40),
    ("agencies", ["editing", "by"], 20),
    ("agencies", ["our", "standards", ":"], 12),
    ("age of the article", ["this", "article", "is", "more", "than"], 12),
    ("correction", ["this", "article", "was", "amended"], 90),
    ("correction", ["this", "article", "was", "corrected"], 90),
    ("correction", ["correction", ":"], 90),
    ("correction", ["clarification", ":"], 90),
    ("correction", ["an", "earlier", "version", "of", "this"], 90),
    ("correction", ["editor", "'s", "note", ":"], 90),
    ("infographic", ["infographic"], 12),
    ("infographic", ["infografik"], 12),
    ("infographic", ["infographie"], 12),
    ("infographic", ["infografía"], 12),
    ("top picture", ["top", "photo", "credit"], 80),
    ("top picture", ["top", "image", "credit"], 80),
    ("photo credit", ["image", "source"], 10),
    ("photo credit", ["photo", "credit"], 40),
    ("photo credit", ["image", "credit"], 40),
    ("photo credit", ["photo", ":"], 25),
    ("photo credit", ["image", ":"], 25),
    ("photo credit", ["photograph", ":"], 25),
    ("photo credit", ["picture", ":"], 25),
    ("photo credit", ["credit", ":"], 25),
  ]

  /// The sections of a news site: furniture above an article and in teasers, not within its text.
  static let sections: Set<String> = [
    "world", "news", "world news", "africa", "europe", "asia", "asia-pacific", "americas",
    "middle east", "latin america", "north america", "business", "economy", "politics", "science",
    "technology", "tech", "health", "sport", "sports", "culture", "arts", "travel", "opinion",
    "analysis", "comment", "commentary", "editorial", "environment", "climate", "education",
    "society", "entertainment", "lifestyle", "video", "videos", "photos", "podcast", "podcasts",
    "live", "local", "national", "international", "finance", "markets", "weather",
  ]

  /// The news agencies as desk lines and credits name them.
  static let agencies: Set<String> = [
    "afp", "ap", "dpa", "reuters", "epa", "efe", "ansa", "tass", "kyodo", "xinhua", "upi", "pa",
    "getty", "alamy", "afd", "kna", "epd", "bloomberg", "kcna", "imago", "anadolu",
  ]

  /// The words beside the figures that a page counts of itself.
  static let counters: Set<String> = [
    "comment", "comments", "share", "shares", "view", "views", "likes", "reactions", "read",
    "reads", "min", "mins", "minute", "minutes", "replies", "show", "all",
  ]

  /// The words that introduce who took a picture.
  static let credits: Set<String> = [
    "photo", "image", "photograph", "picture", "credit", "photos", "photographer", "source",
  ]
}
