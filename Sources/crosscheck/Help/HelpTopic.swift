/// A page of help that is no command.
struct HelpTopic: Sendable {
  var name: String
  var summary: String
  var text: String

  static let all: [HelpTopic] = [
    .claiming, .verdicts, .expectations, .output, .keys, .sessions, .configuration, .exitCodes,
  ]

  static func named(_ name: String) -> HelpTopic? { all.first { $0.name == name } }

  static let claiming = HelpTopic(
    name: "claiming",
    summary: "what can be claimed, and how",
    text: """
      A claim is a line of this form; what stands in brackets may be left out:

        [SUBJECT] MEASURE [in PLACE] [outside PLACE] [during OPERATION] [by AGENT]
          [since|before|after|in|on|as of TIME | from TIME to TIME] OP VALUE [UNIT]

      OP is one of = != ~ < <= > >=. A range is written = 10..20.
        =   is a point, however round the number is
        ~   is about: one unit of the last digit that is not zero, at most 10%
      A plain English sentence is a claim too. What was understood is shown before the
      verdicts. A dimension that a claim leaves open takes the scope of each source.

      """
  )

  static let verdicts = HelpTopic(
    name: "verdicts",
    summary: "what the answers mean",
    text: """
      Each source gets one verdict on each claim.

        agrees       it states the claim, or what entails it
        contradicts  it states what cannot be true together with the claim
        qualifies    it speaks of the same thing in another scope, gives only a bound,
                     or leaves out a detail: it neither confirms nor denies
        silent       it says nothing on that; the nearest statements are shown
        unreadable   the source could not be read

      Nothing contradicts unless every dimension of scope is shown to match. No source
      is trusted more than another, and nothing is decided by counting voices.

      """
  )

  static let expectations = HelpTopic(
    name: "expectations",
    summary: "scripts of claims with what they should come to",
    text: """
      A script is a text with one claim or command a line; # begins a comment. What a
      claim should come to may stand before it:

        expect agrees 004: CLAIM          source 004 agrees
        expect silent 000 001 002: CLAIM  each of the three is silent
        expect qualifies: CLAIM           at least one source qualifies
        expect silent: CLAIM              every source is silent
        expect no contradiction: CLAIM    no source contradicts

      A claim without an expectation holds unless a source contradicts it and none
      agrees. A transcript of a session is a script: prompts and old output are left
      out.

        crosscheck check FILE             runs a script
        crosscheck check FILE --update    writes what is found into its expectations

      """
  )

  static let output = HelpTopic(
    name: "output",
    summary: "formats, colour and screen readers",
    text: """
      Results go to standard output, messages to standard error. --format is one of
      text, plain (ASCII), narrated (sentences), json, jsonl, markdown and csv; for
      ask and check also html, for check tap and junit. TERM=dumb or LC_ALL=C give
      plain, ACCESSIBLE=1 narrated. In the session, set mode draws lists and answers
      as text, table, box, line, csv, json or markdown, and set form chooses graphic,
      plain or narrated.

      Colour only repeats what words say. --color always or never decides; else
      NO_COLOR turns it off, CLICOLOR_FORCE=1 turns it on, else it is on at a
      terminal.

      """
  )

  static let sessions = HelpTopic(
    name: "sessions",
    summary: "what is kept of a session, and how to take it up again",
    text: """
      Every line is written to a journal as it is entered: nothing is lost when the
      program is killed. resume takes up the session before this one; the last 20 are
      kept, in $XDG_STATE_HOME/crosscheck/sessions. crosscheck --private keeps neither
      journal nor history.

        save FILE     the lines of the session as a script, without mistakes and what
                      was undone
        open FILE     takes up such a script, or any script of claims or transcript
        record FILE   what was typed and what was answered; crosscheck check runs it
                      again
        report FILE   claims, sources and conflicts to read, print and hand out
        undo, redo    take back and make again a claim, load, assert, reject or set

      """
  )

  static let configuration = HelpTopic(
    name: "configuration",
    summary: "files and variables that the program heeds",
    text: """
      $XDG_CONFIG_HOME/crosscheck/rc (else ~/.config/crosscheck/rc) holds lines that
      every session at a terminal begins with, such as "set pager off"; --no-rc leaves
      them out. ~/.editrc binds keys. A flag goes before a variable, a variable before
      what is installed.

        CROSSCHECK_SOURCES   folders or files of articles, with colons between them
        CROSSCHECK_RULES     the folder of the rule files
        CROSSCHECK_PAGER     the pager, else PAGER, else less; empty or cat for none
        NO_COLOR             no colour
        CLICOLOR_FORCE       colour everywhere, unless NO_COLOR is set
        ACCESSIBLE           sentences instead of drawings, nothing repainted while
                             typing
        TERM=dumb, LC_ALL=C  ASCII signs
        XDG_STATE_HOME       where history and journals are kept, else ~/.local/state

      """
  )

  static let exitCodes = HelpTopic(
    name: "exit-codes",
    summary: "what the program ends with",
    text: ExitCodes.table + "\n"
  )
}

/// The exit codes, published in every help.
enum ExitCodes {
  static let table = """
    Exit codes:
      0    every claim or expectation holds
      1    at least one does not
      2    usage or syntax error
      3    a file could not be read
      130  interrupted
    """
}
