import Documents
import Testing

@testable import Reading

@Test func dump() {
  for name in [
    "000-france-withdraws-its-forces-from-mali", "001-france-has-withdrawn-its-last-troops",
    "002-bye-bye-france-not-so-fast", "003-dw-france-announces-military-withdrawal",
    "004-french-troops-forced-to-withdraw",
  ] {
    let (document, diagnostics) = TextReader.read(path: "seeds/\(name).txt")
    print("=====", name, diagnostics)
    guard let document else { continue }
    print(document.source)
    for (index, block) in document.blocks.enumerated() {
      print("##", block.kind, block.isStatement ? "" : document.text[block.span])
      for sentence in document.sentences where sentence.block == index {
        print("   -", document.text[sentence.span])
      }
    }
  }
}
