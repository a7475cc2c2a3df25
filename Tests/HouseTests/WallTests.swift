import Testing

/// Which part of the program may know which.
@Suite struct WallTests {
  private static func imports(of file: House.File) -> [String] {
    file.code.filter { $0.contains("import ") }.compactMap { line in
      let pattern =
        /^\s*(?:@\w+\s+)?(?:(?:package|internal|public|private|fileprivate)\s+)?import\s+(?:struct\s+|enum\s+|func\s+)?(\w+)/
      return line.firstMatch(of: pattern).map { String($0.1) }
    }
  }

  @Test func `the plan of the house is read from the manifest`() throws {
    let plan = Plan(manifest: try House.text("Package.swift"))
    #expect(plan.order.first == "Documents")
    #expect(plan.order.last == "crosscheck")
    #expect(
      Set(plan.order)
        == Set(House.sources.map(\.target)).union(["CLibEdit", "CLibXML2", "CMalloc"])
    )
  }

  @Test func `a target imports what it declares, and nothing that stands below it`() throws {
    let plan = Plan(manifest: try House.text("Package.swift"))
    for file in House.sources {
      for name in Self.imports(of: file) where plan.order.contains(name) {
        #expect(plan.allows(file.target, importing: name), "\(file.path) imports \(name)")
        #expect(plan.stands(name, above: file.target), "\(file.path) imports \(name) from below")
      }
    }
  }

  @Test func `documents and inference know nothing of ours`() throws {
    let plan = Plan(manifest: try House.text("Package.swift"))
    for name in ["Documents", "Inference"] {
      #expect(plan.dependencies[name]?.isEmpty == true)
    }
    #expect(!plan.allows("Annotation", importing: "Inference"))
  }

  @Test func `no source needs Foundation`() {
    for file in House.sources {
      let asked = Self.imports(of: file).filter { $0 == "Foundation" }
      #expect(asked.isEmpty, "\(file.path)")
    }
  }
}
