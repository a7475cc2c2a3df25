import Testing

@testable import Verdicts

struct NoneClaimTests {
  @Test(arguments: [
    ("Nobody died in the fire.", "0 people died in the fire."),
    ("No one was hurt.", "0 people was hurt."),
    ("No soldiers were killed.", "0 soldiers were killed."),
    ("None of the passengers were hurt.", "0 passengers were hurt."),
    ("There were no deaths.", "0 deaths."),
  ])
  func `what befell nobody is counted`(claim: String, counting: String) {
    #expect(NoneClaim.counting(claim) == counting)
  }

  @Test(arguments: [
    "Norway sent ships.", "No 10 denied it.", "No more than 3 people died.", "Nobodies win.",
  ])
  func `other claims stay as they are`(claim: String) {
    #expect(NoneClaim.counting(claim) == nil)
  }
}
