import ArgumentParser

@main
struct Crosscheck: ParsableCommand {
  func run() {}
}
