// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same language: Swift 6, warnings as errors, each `any` and each
/// import written out.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A target of ours: what it may import stands above it in the house.
///
/// Targets export with `public`, though few others use them: the compiler inlines and specialises
/// only public code over the border of a module, and never `package` code.
func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one target.
func tests(
  of name: String,
  _ dependencies: [Target.Dependency] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + dependencies,
    exclude: exclude,
    swiftSettings: settings
  )
}

/// Tests of the house itself: they read its files as text and depend on nothing.
func tests(named name: String, exclude: [String] = []) -> Target {
  .testTarget(name: name, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "crosscheck",
  products: [
    .executable(name: "crosscheck", targets: ["crosscheck"]),
    .library(name: "Inference", targets: ["Inference"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  // In the order in which data flows: a target imports only what stands above it.
  targets: [
    target("Documents"),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    target("Reading", ["Documents", "CLibXML2"]),
    target("RuleFiles", ["Documents"]),
    target("Annotation", ["Documents", "RuleFiles"]),
    target("Inference"),
    target("Verdicts", ["Documents", "Reading", "RuleFiles", "Annotation", "Inference"]),
    target("Rendering", ["Documents", "Annotation", "Inference", "Verdicts"]),
    .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    target("LineEditing", ["Documents", "CLibEdit"]),
    .systemLibrary(name: "CMalloc"),
    .executableTarget(
      name: "crosscheck",
      dependencies: [
        "Documents", "Reading", "RuleFiles", "Annotation", "Inference", "Verdicts", "Rendering",
        "LineEditing", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    tests(of: "Documents"),
    tests(of: "Reading", ["Documents"], exclude: ["Peers"]),
    tests(of: "RuleFiles", ["Documents"]),
    tests(of: "Annotation", ["Documents", "Reading", "RuleFiles"]),
    tests(of: "Inference"),
    tests(
      of: "Verdicts",
      ["Documents", "Reading", "RuleFiles", "Annotation", "Inference"],
      exclude: ["Gold", "News"]
    ),
    tests(of: "Rendering", ["Documents", "Annotation", "Verdicts"]),
    tests(of: "LineEditing", ["Documents", "CLibEdit"], exclude: ["Terminal"]),
    tests(of: "crosscheck", exclude: ["Fixtures", "Sessions", "Terminal"]),
    tests(named: "HouseTests"),
  ]
)
