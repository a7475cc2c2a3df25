extension HelpTopic {
  static let keys = HelpTopic(
    name: "keys",
    summary: "editing a line: keys, completion, hints, history",
    text: """
      Emacs keys, or those of vi with "set keys vi" or "bind -v" in ~/.editrc, whose
      settings win.

        Tab               completes; lists what fits, and puts in one after another
        Shift-Tab         the candidate before
        Right, End        take the hint that stands faintly behind the line; Alt-F a
                          word of it
        Up, Down          entries that begin as the line does: this session first,
                          then this folder, then all; within an entry of several rows,
                          the row above or below
        Ctrl-R            searches all entries of all sessions; again for older ones,
                          Ctrl-S for newer ones, Ctrl-G gives up
        Alt-Enter         begins another row, and so does Enter after a backslash
        Ctrl-X Ctrl-E     the entry in $VISUAL or $EDITOR
        Ctrl-C            throws the line away, or breaks off what runs; never ends
                          the session
        Ctrl-D            at an empty line ends the session
        Ctrl-Z            back to the shell; fg comes back
        Ctrl-W, Ctrl-U    delete a word, or all before the cursor; Ctrl-Y puts it
                          back, Ctrl-_ undoes

      Commands, sources, facts, files and the words of claims are completed where they
      can stand, the most used first, then what the sources speak of; their letters in
      order are enough, so nwzl finds New Zealand. A paste of many lines is one entry.
      Underlined words are unknown.

      "set hints off" ends hints. NO_COLOR ends colours and hints, ACCESSIBLE=1 all
      that is drawn while typing. The history, with time, folder and verdict, is a
      file of the user alone in $XDG_STATE_HOME/crosscheck (or
      ~/.local/state/crosscheck); --private keeps none.

      """
  )
}
