// # Inference
//
// A Datalog engine: rows and rules in, derived rows and their proofs out. It knows no text, no
// article and no verdict, does no input or output, and imports nothing.
//
// ```
// // within(X, Y) :- part_of(X, Y).      within(X, Z) :- within(X, Y), part_of(Y, Z).
// let (x, y, z) = (Term.variable("X"), Term.variable("Y"), Term.variable("Z"))
// let program = try Program(rules: [
//   Rule("direct", head: Atom("within", [x, y]), body: [.positive(Atom("part_of", [x, y]))]),
//   Rule("through", head: Atom("within", [x, z]), body: [
//     .positive(Atom("within", [x, y])), .positive(Atom("part_of", [y, z])),
//   ]),
// ])
// var database = Database(program)
// try database.assert("part_of", [["oslo", "norway"], ["norway", "europe"]])
// try database.evaluate()
// database.contains("within", ["oslo", "europe"])              // true
// database.proof(of: "within", ["oslo", "europe"])             // through <- direct, part_of
// database.whyNot("within", ["norway", "oslo"])                // no part_of(norway, oslo), ...
// ```
//
// The way of a rule: `Rule` → `SafetyCheck` → `Stratification` → `RuleCompiler` → `Plan`. The way
// of a row: `Database.assert` → `Interner` → `Table` → `Evaluation` drives the `Machine`, which
// runs plans and writes each derived row with its witness → `Lookup`, `Proof`, `BlockedRule`.
//
// What holds: the rows after any script of changes are those of a fresh run; a proof is
// well-founded and its rules can be checked step by step; equal programs and equal scripts give
// equal answers in equal order.
//
// Limits: arithmetic within a recursion need not end, so an evaluation stops at `rowLimit`. A
// retraction, and any change to what a negation or an aggregate reads, computes afresh the
// relations that depend on it; a claim is cheapest in relations of its own, within a `trial`. Values
// once seen stay interned, but for those of a trial. Only one derivation of a row is kept. A proof is built without recursion, but its text is not.
