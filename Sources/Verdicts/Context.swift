internal import Annotation
internal import Documents
internal import RuleFiles

/// Completes a statement with what its source as a whole gives.
struct Context {
  let document: Document
  let measures: [String: MeasureCard]

  /// A stock without a date holds when the source was published; a period without an end, too.
  ///
  /// What is counted by no card may be a stock or may have happened: its own date stays.
  func complete(_ statement: inout Statement) {
    if statement.kind == .measure, statement.period == nil, let date = document.source.date,
      let card = measures[statement.type], card.accrual == .flow
    {
      statement.toldOn = date.earliest...date.latest
    }
    let isCount = statement.type == "number"
    let isStock =
      statement.kind == .measure && (isCount || measures[statement.type]?.accrual == .stock)
    let isDated = isCount && statement.period?.status == .stated
    if isStock, !isDated, let date = document.source.date,
      statement.period.map({ isCurrent($0, date) }) ?? true
    {
      statement.period = PeriodSlot(
        period: Period(earliest: date.earliest, latest: date.latest, precision: .vague),
        status: .inherited,
        isDerived: true,
        span: statement.span
      )
    }
  }

  /// Whether a figure is of the days around publication, or dated by its context only.
  private func isCurrent(_ slot: PeriodSlot, _ date: PublicationDate) -> Bool {
    guard slot.status == .stated, let latest = slot.period.latest else { return true }
    return latest.number >= date.earliest.number - 31
  }
}
