/// The words of which the names of English newspapers, agencies and stations are made.
enum EnglishPress {
  /// A name that ends in one of these names an outlet: "The Bergen Gazette".
  static let nouns: Set<String> = [
    "advertiser", "agency", "argus", "beacon", "broadcasting", "bulletin", "chronicle", "courier",
    "daily", "digest", "dispatch", "despatch", "echo", "enquirer", "examiner", "express",
    "gazette", "globe", "guardian", "herald", "independent", "inquirer", "journal", "ledger",
    "magazine", "mail", "mercury", "messenger", "mirror", "monitor", "news", "newspaper",
    "newspapers", "newswire", "observer", "online", "post", "press", "radio", "record", "recorder",
    "register", "reporter", "review", "sentinel", "standard", "star", "sun", "telegraph",
    "television", "times", "tribune", "tv", "weekly", "wire",
  ]

  /// A name of several words that begins with one of these names an outlet, too: "Radio Bergen".
  static let leads: Set<String> = ["agence", "channel", "daily", "journal", "press", "radio", "tv"]

  /// What stands beside the name of an outlet and the date of its issue.
  static let editions: Set<String> = [
    "from", "the", "print", "edition", "issue", "web", "online", "in", "number", "no", "vol",
    "volume", "international", "weekend", "morning", "evening", "final",
  ]
}
