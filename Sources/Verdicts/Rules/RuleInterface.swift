internal import Annotation
internal import RuleFiles

/// What the program and the check rules tell each other, by the names of relations.
enum RuleInterface {
  /// The relations that the program fills, each with its number of columns: what is known of claims
  /// and sources, and when the verdicts stand their proofs.
  static let supplied = known.merging(ProofRows.columns.mapValues(\.count)) { first, _ in first }

  private static let known: [String: Int] = [
    "accrual": 2, "body": 1, "claim": 1, "detail": 2, "doing": 2, "fact": 2, "floor": 3,
    "former": 1, "home": 2,
    "kind": 2, "known": 1, "label": 2, "lasting": 1, "mentioned": 2, "modifier": 2, "named": 2,
    "nature": 2,
    "noun": 1, "opening": 1, "operator": 2, "opposite": 2, "own": 2, "part": 2, "period": 4,
    "polarity": 2, "predicate": 2, "rare": 1, "reality": 2, "referred": 2, "run": 2, "sentence": 2,
    "share": 2, "since-ever": 1, "slot": 4, "sort": 2, "speaker": 2, "spelt": 2, "type": 2,
    "unique": 1, "unit": 2, "until": 3, "value": 3,
    // Sentences laid side by side.
    "carded": 1, "met": 4, "one-of-several": 1, "passage": 2, "rival": 6, "swapped-names": 2,
    "term": 4, "unlike": 2, "unreal": 2, "weight": 4,
  ]

  /// The relations of which the program asks what the rules gave, each with its number of columns.
  static let asked: [String: Int] = [
    "finding": 5, "fits": 3, "narrowed": 3, "partly": 2, "wholly": 2, remark: 2,
  ]

  /// What rules over proofs give; a book may have none.
  static let remark = "remark"

  /// The values that a column can have, where the program knows them all; columns from 0.
  static func values(of relation: String, _ column: Int, in book: RuleBook) -> Set<String>? {
    switch (relation, column) {
    case ("accrual", 1): Set(MeasureCard.Accrual.allCases.map(\.rawValue))
    case ("finding", 2): Set(Verdict.Kind.allCases.map(\.rawValue))
    case ("fits", 2): ["agrees", "contradicts", "bound"]
    case ("kind", 1): [Statement.Kind.measure.rawValue, Statement.Kind.event.rawValue]
    case ("narrowed", 2), ("finding", 4):
      Set(Dimension.allCases.map(\.rawValue)).union(["time", "status", "none"])
    case ("operator", 1): Set(Claim.Operator.allCases.map(\.rawValue))
    case ("polarity", 1): ["affirmed", "denied"]
    case ("step", 1): Set(ProofStep.Kind.allCases.map(\.rawValue))
    case ("verdict", 1): Set(Verdict.Kind.allCases.map(\.rawValue))
    case ("obstacle", 1): Set(Verdict.Kind.allCases.map(\.rawValue))
    case ("change", 1), ("change", 2): Set(Verdict.Kind.allCases.map(\.rawValue)).union(["none"])
    case ("slot", 1): Set(Dimension.allCases.map(\.rawValue))
    case ("slot", 3), ("period", 3):
      [Slot.Status.stated.rawValue, Slot.Status.inherited.rawValue]
    case ("sort", 1):
      Set(book.lists.map(\.name)).union(["agents", "ordinals", "words", "measure", "event"])
    default: nil
    }
  }
}
