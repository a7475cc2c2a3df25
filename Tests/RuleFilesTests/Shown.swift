import Documents

@testable import RuleFiles

/// A diagnostic on one line, as the tests compare it.
func shown(_ diagnostic: Diagnostic) -> String {
  var parts = [diagnostic.place.map(\.description) ?? "-"]
  if diagnostic.width > 1 { parts[0] += "+\(diagnostic.width)" }
  if diagnostic.severity == .warning { parts.append("warning:") }
  parts.append(diagnostic.message)
  if let expected = diagnostic.expected { parts.append("; expected \(expected)") }
  if !diagnostic.candidates.isEmpty {
    parts.append("; did you mean \(diagnostic.candidates.joined(separator: ", "))?")
  }
  return parts.joined(separator: " ").replacing(" ;", with: ";")
}

/// What is wrong in a text.
func mistakes(_ text: String) -> [String] {
  RuleFile.parse(SourceText(path: "a.rules", text)).1.map(shown)
}

/// What a text says, when nothing is wrong in it but what lint warns of.
func book(_ text: String) -> RuleBook {
  RuleFile.parse(SourceText(path: "a.rules", text)).0
}

/// A file with one card of each kind and no mistakes.
let sampleText = """
  # A sample.
  list places                     # places of the tests
    "Places and what"
    "they lie in."
    Africa
    Sahel in Africa: Sahel region, Sahelian

    Burkina Faso in Sahel, Africa: Burkinabé
    dozen = 12: dozens
    Gao, Kidal, Timbuktu
    "Washington, D.C."

  list deeds
    inflect verbs
    kill, murder

  measure deaths
    "People who died."
    of     people
    kind   flow                   # flow or stock
    verb   kill, murder: object
    verb   die, lose life: subject
    noun   casualty assume "casualties taken as deaths"
    plain
    yes    At least 12 people were killed in Herat. | deaths in Herat >= 12
    no     The film killed at the box office.

  event leave
    noun   departure
    yes    They left.
    no     Left and right.

  event expel
    "Someone makes someone leave."
    verb   expel, throw out
    in     leave
    opposite  leave
    unique
    yes    The junta expelled him. | expulsion of him
    no     A school.

  relation agrees(claim, fact, reason)
    "The fact states the claim."
  relation value(of, low, high)

  rule values-overlap
    "The intervals overlap."
    give  agrees(claim: C, fact: F, reason: same)
    if    value(of: C, low: L1, high: H1)
    and   value(of: F, low: L2, high: H2)
    not   agrees(claim: F, fact: C, reason: "other words")
    and   L1 <= H2
    and   L2 <= H1
    and   C is not F
    and   N = (H1 - L1) * 2 + -1.5
    and   N >= K
    and   K = count of S where value(of: C, low: S), value(of: S, high: _)
  """
