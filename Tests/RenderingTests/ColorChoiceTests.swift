import Rendering
import Testing

@Suite struct ColorChoiceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var choice = ColorChoice.auto
    var environment: [String: String] = [:]
    var isTerminal = true
    var isOn: Bool

    var testDescription: String { "\(choice) \(environment) terminal \(isTerminal): \(isOn)" }
  }

  static let cases = [
    Case(isOn: true),
    Case(isTerminal: false, isOn: false),
    Case(environment: ["TERM": "dumb"], isOn: false),
    Case(environment: ["NO_COLOR": "1"], isOn: false),
    Case(environment: ["NO_COLOR": ""], isOn: true),
    Case(environment: ["CLICOLOR_FORCE": "1"], isTerminal: false, isOn: true),
    Case(environment: ["CLICOLOR_FORCE": "0"], isTerminal: false, isOn: false),
    Case(environment: ["CLICOLOR_FORCE": "1", "TERM": "dumb"], isOn: true),
    Case(environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], isOn: false),
    Case(choice: .always, environment: ["NO_COLOR": "1"], isTerminal: false, isOn: true),
    Case(choice: .always, environment: ["TERM": "dumb"], isOn: true),
    Case(choice: .never, environment: ["CLICOLOR_FORCE": "1"], isOn: false),
  ]

  @Test(arguments: cases) func `flag, then variables, then terminal`(_ row: Case) {
    #expect(row.choice.isOn(environment: row.environment, isTerminal: row.isTerminal) == row.isOn)
  }

  @Test(arguments: [
    ([:], Style.Form.graphic), (["TERM": "dumb"], .plain), (["LC_ALL": "C"], .plain),
    (["LANG": "C"], .plain), (["LC_ALL": "en_GB.UTF-8", "LANG": "C"], .graphic),
    (["LC_ALL": "", "LANG": "POSIX"], .plain), (["LC_ALL": "C.UTF-8"], .graphic),
    (["ACCESSIBLE": "1", "TERM": "dumb"], .narrated), (["ACCESSIBLE": "0"], .graphic),
  ]) func `the surroundings choose a form`(_ environment: [String: String], _ form: Style.Form) {
    #expect(Style.form(environment: environment) == form)
  }
}
