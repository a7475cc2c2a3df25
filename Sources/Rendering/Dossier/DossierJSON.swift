import Documents

/// A report on claims as one JSON object.
package struct DossierJSON: Encodable {
  private struct SourceRow: Encodable {
    var id: String
    var file: String
    var title: String?
    var publisher: String?
    var author: String?
    var earliest: String?
    var latest: String?
    var bytes: Int
    var fingerprint: String
  }

  private struct UnreadRow: Encodable {
    var place: String
    var quote: String
  }

  private let schema = 1
  private let program: String
  private let command: String
  private let unreadable: [String]
  private let unread: [UnreadRow]
  private let claims: [ScriptRow]
  private let conflicts: [ConflictRow]
  private let sources: [SourceRow]

  package init(_ dossier: Dossier) {
    program = dossier.program
    command = dossier.command
    unreadable = dossier.unreadable
    unread = dossier.unread.map { UnreadRow(place: $0.place, quote: $0.quote) }
    claims = dossier.results.map { ScriptRow($0, withProofs: true) }
    conflicts = dossier.conflicts.map(ConflictRow.init)
    sources = dossier.documents.map { document in
      let source = document.source
      return SourceRow(
        id: source.id,
        file: document.text.path,
        title: source.title?.value,
        publisher: source.publisher?.value,
        author: source.author?.value,
        earliest: source.date.map { "\($0.earliest)" },
        latest: source.date.map { "\($0.latest)" },
        bytes: document.text.bytes.count,
        fingerprint: Dossier.fingerprint(of: document.text.bytes)
      )
    }
  }
}
