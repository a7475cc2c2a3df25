internal import Annotation
internal import Documents

/// Sentences with figures that no card understood.
enum UnreadFigures {
  static func sentences(of analyses: [Analysis], _ statements: [Statement]) -> [Span] {
    let read = Set(statements.filter { $0.value != nil }.map(\.sentence))
    return analyses.enumerated().compactMap { index, analysis in
      let hasFigure = analysis.numbers.contains { !$0.isOrdinal && !$0.isWeak }
      return hasFigure && !read.contains(index) ? analysis.sentence.span : nil
    }
  }
}
