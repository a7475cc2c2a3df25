/// What English writes with a full stop that ends no sentence.
enum SentenceEnglish {
  /// Before a name.
  static let titles: Set<String> = [
    "dr", "mr", "mrs", "ms", "messrs", "prof", "gen", "col", "lt", "sgt", "cpl", "capt", "cmdr",
    "adm", "maj", "brig", "rep", "reps", "sen", "sens", "gov", "pres", "st", "rev", "hon", "mt",
    "ft", "supt", "insp", "vs", "cf", "viz", "approx",
  ]

  /// Before a figure.
  static let beforeFigures: Set<String> = [
    "no", "nos", "rs", "rp", "fig", "figs", "art", "sec", "ch", "vol", "pp", "p", "para", "ca",
    "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Inside a name or at the end of a sentence.
  static let either: Set<String> = [
    "inc", "ltd", "co", "corp", "jr", "sr", "bros", "dept", "univ", "etc", "al", "ave", "blvd",
  ]

  /// After "U.S." these begin a new sentence; any other capital is taken for part of a name.
  static let starters: Set<String> = [
    "the", "a", "an", "in", "on", "at", "it", "its", "he", "she", "they", "we", "i", "you", "his",
    "her", "their", "our", "this", "that", "these", "those", "there", "but", "and", "or", "so",
    "yet", "for", "if", "as", "when", "while", "since", "after", "before", "by", "from", "with",
    "to", "some", "many", "most", "more", "no", "not", "now", "then", "however", "although",
    "what", "who", "why", "how", "where", "meanwhile", "instead", "both", "all", "another", "one",
  ]
}
