internal import Annotation
internal import Documents
internal import Synchronization

/// The sentences of one source, indexed when the first claim in plain English asks for them.
///
/// Claims in the notation never do, and starting should not wait for it.
final class Passages: Sendable {
  private enum State {
    case analysed([Analysis])
    case indexed(PassageIndex)
  }

  private let lexicon: Lexicon
  private let state: Mutex<State>

  init(_ analyses: [Analysis], lexicon: Lexicon) {
    self.lexicon = lexicon
    state = Mutex(.analysed(analyses))
  }

  var index: PassageIndex {
    state.withLock { state in
      switch state {
      case .indexed(let index): return index
      case .analysed(let analyses):
        let index = PassageIndex(zip(0..., analyses).map(passage))
        state = .indexed(index)
        return index
      }
    }
  }

  private func passage(_ number: Int, _ analysis: Analysis) -> Passage {
    Passage(
      number: number,
      span: analysis.sentence.span,
      sentence: TermReader(analysis, lexicon: lexicon).sentence(implied: true)
    )
  }
}
