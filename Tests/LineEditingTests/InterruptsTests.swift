import Glibc
import Testing

@testable import LineEditing

@Suite struct InterruptsTests {
  @Test func `an interrupt is taken once`() async throws {
    Interrupts.install()
    #expect(!Interrupts.taken())
    kill(getpid(), SIGINT)
    var waits = 0
    while !Interrupts.isDue, waits < 200 {
      try await Task.sleep(for: .milliseconds(5))
      waits += 1
    }
    #expect(Interrupts.taken())
    #expect(!Interrupts.taken())
  }
}
