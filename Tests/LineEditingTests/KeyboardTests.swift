import Testing

@testable import LineEditing

@Suite struct KeyboardTests {
  /// The keys that come of some bytes, given in pieces.
  private func keys(_ pieces: [[UInt8]], isFinal: Bool = false) -> [Keyboard.Key] {
    var keyboard = Keyboard()
    var keys: [Keyboard.Key] = []
    for piece in pieces {
      keyboard.receive(piece)
      while let key = keyboard.next(isFinal: false) { keys.append(key) }
    }
    while isFinal, let key = keyboard.next(isFinal: true) { keys.append(key) }
    return keys
  }

  @Test func `a character in pieces is one key`() {
    #expect(keys([[0x61, 0xE6], [0x97], [0xA5]]) == [.scalar("a"), .scalar("日")])
  }

  @Test func `what is not UTF-8 is seen and takes nothing with it`() {
    #expect(keys([[0xFF, 0x61]]) == [.scalar("\u{FFFD}"), .scalar("a")])
    #expect(keys([[0xC3]]) == [])
    #expect(keys([[0xC3]], isFinal: true) == [.scalar("\u{FFFD}")])
  }

  @Test func `no keyboard reaches the private keys`() {
    #expect(keys([Array("\u{9D}\u{9E}".utf8)]) == [.scalar("\u{FFFD}"), .scalar("\u{FFFD}")])
  }

  @Test func `a paste is one key however it comes`() {
    let bytes = Array("a\u{1B}[200~b é\r\nc\u{1B}[201~d".utf8)
    let wanted: [Keyboard.Key] = [.scalar("a"), .paste("b é\nc"), .scalar("d")]
    #expect(keys([bytes]) == wanted)
    #expect(keys(bytes.map { [$0] }) == wanted)
  }

  @Test func `another escape sequence goes through`() {
    #expect(keys([Array("\u{1B}[2~".utf8)]).count == 4)
    #expect(keys([[0x1B]]) == [])
    #expect(keys([[0x1B]], isFinal: true) == [.scalar("\u{1B}")])
  }

  @Test func `a sequence that is known comes as its key, and Escape by itself`() {
    var keyboard = Keyboard()
    keyboard.sequences = [Array("\u{1B}[A".utf8): "\u{80}"]
    keyboard.receive(Array("\u{1B}[Ax\u{1B}y\u{1B}".utf8))
    let wanted: [Keyboard.Key] = [.scalar("\u{80}"), .scalar("x"), .scalar("\u{1B}"), .scalar("y")]
    #expect((0..<4).map { _ in keyboard.next(isFinal: false) } == wanted)
    #expect(keyboard.next(isFinal: false) == nil)
    #expect(keyboard.next(isFinal: true) == .scalar("\u{1B}"))
  }

  @Test func `a paste that never ends is taken as it stands`() {
    #expect(keys([Array("\u{1B}[200~abc".utf8)], isFinal: true) == [.paste("abc")])
  }

  @Test(
    arguments: [
      ("a\rb", "a\nb"), ("a\r\nb\r\n", "a\nb"), ("a\n\nb\n\n", "a\n\nb"), ("a\tb", "a\tb"),
      ("\u{1B}[31mred\u{3}", "[31mred"), ("né\u{A0}%", "né\u{A0}%"), ("\u{9E}x", "x"),
    ])
  func `a pasted text holds nothing that acts as a key`(text: String, inserted: String) {
    #expect(Keyboard.insertable(text) == inserted)
  }
}

@Suite struct PromptTextTests {
  @Test func `a plain prompt stays as it is`() {
    let prompt = PromptText("né> ")
    #expect(prompt.marked == "né> ")
    #expect(prompt.width == 4)
  }

  @Test func `colours are marked and take no columns`() {
    let prompt = PromptText("\u{1B}[1;32mfact>\u{1B}[0m ")
    #expect(prompt.marked == "\u{1}\u{1B}[1;32m\u{1}fact>\u{1}\u{1B}[0m\u{1} ")
    #expect(prompt.width == 6)
  }

  @Test func `an escape at the end goes before the last visible character`() {
    let prompt = PromptText("\u{1B}[1m\u{1B}[32mfact> \u{1B}[0m")
    #expect(prompt.marked == "\u{1}\u{1B}[1m\u{1B}[32m\u{1}fact>\u{1}\u{1B}[0m\u{1} ")
    #expect(prompt.width == 6)
  }
}
