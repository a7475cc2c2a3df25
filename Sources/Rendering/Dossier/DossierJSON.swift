import Documents

/// A report on claims as one JSON object.
public struct DossierJSON: JSONWritable {
  private let dossier: Dossier

  public init(_ dossier: Dossier) { self.dossier = dossier }

  public func write(to json: inout JSONWriter) {
    json.object { row in
      row.member("claims", dossier.results.map { ScriptRow($0, withProofs: true) })
      row.member("command", dossier.command)
      row.member("conflicts", dossier.conflicts.map(ConflictRow.init))
      row.member("program", dossier.program)
      row.member("schema", 1)
      row.member("sources", dossier.documents.map(SourceRow.init))
      row.member("unread", dossier.unread.map(UnreadRow.init))
      row.member("unreadable", dossier.unreadable)
    }
  }
}

/// What is known of a source, as a JSON object.
private struct SourceRow: JSONWritable {
  let document: Document

  func write(to json: inout JSONWriter) {
    let source = document.source
    json.object { row in
      row.member("author", source.author?.value)
      row.member("bytes", document.text.bytes.count)
      row.member("earliest", source.date.map { "\($0.earliest)" })
      row.member("file", document.text.path)
      row.member("fingerprint", Dossier.fingerprint(of: document.text.bytes))
      row.member("id", source.id)
      row.member("latest", source.date.map { "\($0.latest)" })
      row.member("publisher", source.publisher?.value)
      row.member("title", source.title?.value)
    }
  }
}

/// A sentence with a figure that no rule understood, as a JSON object.
private struct UnreadRow: JSONWritable {
  let sentence: Dossier.UnreadSentence

  func write(to json: inout JSONWriter) {
    json.object { row in
      row.member("place", sentence.place)
      row.member("quote", sentence.quote)
    }
  }
}
