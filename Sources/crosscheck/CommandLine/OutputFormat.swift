public import ArgumentParser
public import Rendering

/// The values of `--format`.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, plain, narrated, json, jsonl, tap, junit, markdown, html, csv

  /// The formats that a listing has.
  static let listings: Set<OutputFormat> = [
    .text, .plain, .narrated, .json, .jsonl, .markdown, .csv,
  ]

  /// The form of text that a flag asks for; what the surroundings ask for when there is none.
  static func form(of format: OutputFormat?, environment: [String: String]) -> Style.Form {
    switch format {
    case .plain: return .plain
    case .narrated: return .narrated
    case nil: return Style.form(environment: environment)
    default:
      var environment = environment
      environment["ACCESSIBLE"] = nil
      return Style.form(environment: environment)
    }
  }
}

extension ColorChoice: ExpressibleByArgument {}
