"""Typing, moving, deleting, pasting."""

import os
import time

from cases import *
from session import PROMPT


@case
def an_accent_is_typed_and_deleted_whole():
    s = session()
    s.send("née 日本")
    s.shows("née 日本")
    assert s.screen.column == len(PROMPT) + 9, s.screen.column
    s.send(BACKSPACE * 4)
    s.shows("né")
    s.send("e\u0301" + BACKSPACE + BACKSPACE)
    s.shows("n")
    s.send(BACKSPACE)
    s.wait_for_prompt()


@case
def the_arrows_edit_within_the_line():
    s = session()
    s.send("ad" + LEFT + "bé" + RIGHT + "!" + CTRL_A + "x" + CTRL_E + "y")
    s.shows("xabéd!y")
    s.send("\x1b[H" + "\x1b[3~" + "\x1b[F" + BACKSPACE)
    s.shows("abéd!")
    s.send("\x15one two\x17")
    s.shows("one")


@case
def ctrl_c_throws_only_the_line_away():
    s = session()
    s.send("abcdef" + LEFT * 4)
    s.shows("abcdef")
    s.send(CTRL_C)
    s.says(PROMPT + " abcdef^C")
    s.wait_for_prompt()
    s.enter("help")


@case
def ctrl_c_at_an_empty_prompt_does_not_leave():
    s = session()
    for count in range(1, 4):
        s.send(CTRL_C)
        s.wait("^C", lambda: s.screen.text().count(PROMPT + " ^C") == count)
        s.wait_for_prompt()
    s.enter("help")


@case
def ctrl_d_leaves_at_an_empty_prompt_only():
    s = session()
    s.send("a" + CTRL_D)
    s.settle()
    s.shows("a")
    assert s.child.isalive()
    s.send(BACKSPACE + CTRL_D)
    s.leaves()
    assert s.child.exitstatus == 0, s.child.exitstatus


@case
def tab_completes_a_word():
    s = session()
    s.send("und\t")
    s.shows("undo")
    s.send("\r")
    s.wait("undo", lambda: len(s.screen.text()) > 2 and s.at_empty_prompt())


@case
def tab_without_a_match_changes_nothing():
    s = session()
    s.send("zzqqxx\t\t")
    s.settle()
    s.shows("zzqqxx")


@case
def a_paste_of_lines_is_one_entry():
    home = Home()
    s = session(home)
    assert "\x1b[?2004h" in s.screen.raw
    s.send("\x1b[200~# alpha é\r\n# be\x1b[31mta\r\n# gamma\r\n\x1b[201~")
    s.wait("three rows", lambda: s.screen.text()[-3:] == [PROMPT + " # alpha é", "# be[31mta", "# gamma"])
    s.settle()
    assert s.screen.line() == "# gamma"
    s.send("!\r")
    s.wait_for_prompt()
    assert home.history() == ["# alpha é\\n# be[31mta\\n# gamma!"], home.history()
    s.send(UP)
    s.wait("the entry", lambda: s.screen.text()[-3:] == [PROMPT + " # alpha é", "# be[31mta", "# gamma!"])
    s.send(CTRL_C)
    s.wait_for_prompt()
    s = session(home)
    s.send(UP)
    s.wait("the entry", lambda: s.screen.text()[-3:] == [PROMPT + " # alpha é", "# be[31mta", "# gamma!"])


@case
def a_paste_in_pieces_and_of_great_length_is_whole():
    home = Home()
    s = session(home)
    long = "lorem ipsum é " * 700
    for piece in ("\x1b", "[20", "0~" + long[:4999], long[4999:] + "end\x1b[2", "01~"):
        s.child.send(piece)
        s.read(0.02)
    s.send("\r")
    s.wait_for_prompt()
    s.settle()
    assert home.history() == [long + "end"], [len(line) for line in home.history()]


@case
def a_resize_draws_the_line_once():
    s = session()
    s.enter("help")
    above = s.screen.text()[:-1]
    words = "-".join(f"wört{number}" for number in range(20)) + " and blanks" * 5

    def shown():
        rows = s.screen.rows_after(len(above))
        return "".join("".join(row.cells).ljust(s.screen.columns) for row in rows).rstrip()

    def is_drawn_once(text):
        wanted = f"{PROMPT} {text}"
        s.wait(repr(wanted), lambda: s.screen.text()[: len(above)] == above and shown() == wanted)

    s.send(words)
    is_drawn_once(words)
    for columns in (40, 57, 120, 30, 200, 80):
        s.resize(columns)
        s.settle()
        is_drawn_once(words)
    s.send(CTRL_A + "X")
    is_drawn_once("X" + words)


@case
def a_paste_of_a_thousand_lines_is_one_entry():
    home = Home()
    s = session(home)
    lines = [f"# line {number}" for number in range(1000)]
    s.send(paste("\n".join(lines)))
    s.wait("the last line", lambda: s.screen.line().endswith("# line 999"))
    s.send("\r")
    s.wait_for_prompt()
    assert home.history() == ["\\n".join(lines)], home.history()


@case
def a_thousand_lines_without_brackets_are_a_thousand_entries():
    home = Home()
    s = session(home)
    s.send("".join(f"# line {number}\r" for number in range(1000)))
    s.wait("all entries", lambda: len(home.history()) == 1000)
    s.wait_for_prompt()


@case
def the_lines_of_an_entry_are_run_in_turn():
    s = session()
    s.send(paste("help verdicts\nhelp output") + "\r")
    s.says("Results go to standard output")
    s.wait_for_prompt()
    shown = "\n".join(s.screen.text())
    assert shown.index("Each source gets one verdict") < shown.index("Results go"), shown


@case
def a_line_that_ends_in_a_backslash_goes_on():
    home = Home()
    s = session(home)
    s.send("help \\\r")
    s.wait("a second row", lambda: s.screen.text()[-1] == PROMPT + " help \\" or s.screen.line() == "")
    s.send("verdicts\r")
    s.says("Each source gets one verdict")
    s.kept(home, "help \\\\\\nverdicts")


@case
def alt_enter_begins_another_row():
    home = Home()
    s = session(home)
    s.send("one" + ALT_ENTER + "two\r")
    s.kept(home, "one\\ntwo")


@case
def up_and_down_go_from_row_to_row_within_an_entry():
    home = Home()
    s = session(home)
    s.enter("help")
    s.send(paste("première\ndeux\ntroisième"))
    s.wait("three rows", lambda: s.screen.line() == "troisième")
    s.send(UP + "X" + UP + "Y" + DOWN + DOWN + "Z\r")
    s.wait_for_prompt()
    assert home.history()[-1] == "premiYère\\ndeuxX\\ntroisZième", home.history()


@case
def an_entry_is_edited_in_the_users_own_editor():
    home = Home()
    script = os.path.join(home.path, "my editor")
    with open(script, "w", encoding="utf-8") as file:
        file.write('#!/bin/sh\nprintf "%s\\n" "$(cat "$2") né" "second" > "$2.new"\nmv "$2.new" "$2"\n')
    os.chmod(script, 0o755)
    s = session(home, VISUAL=f"'{script}' -w", EDITOR="false")
    s.send("first" + LEFT + EDIT)
    s.wait("the text", lambda: s.screen.text()[-2:] == [PROMPT + " first né", "second"])
    assert not s.is_cooked()
    s.send("!\r")
    s.wait_for_prompt()
    assert home.history() == ["first né\\nsecond!"], home.history()


@case
def an_editor_that_fails_changes_nothing():
    s = session(VISUAL="", EDITOR="false")
    s.send("kept" + EDIT)
    s.settle()
    s.shows("kept")
    s.send("!")
    s.shows("kept!")


@case
def combining_and_wide_characters_are_walked_by_what_is_seen():
    s = session()
    s.send("ae\u0301日x" + LEFT * 3 + "|")
    s.wait("the bar", lambda: s.screen.line().endswith("a|e\u0301日x"))
    s.send(RIGHT + "|" + RIGHT + "|")
    s.wait("the bars", lambda: s.screen.line().endswith("a|e\u0301|日|x"))


@case
def ctrl_c_breaks_off_what_runs_and_the_session_goes_on():
    home = Home()
    with open(os.path.join(home.path, "long.txt"), "w", encoding="utf-8") as file:
        for number in range(200_000):
            file.write(f"About {number} soldiers died in the town of Herat in 2020.\n")
    s = session(home)
    s.send("load long.txt\r")
    s.settle()
    assert s.screen.line() == "", s.screen.text()[-3:]
    start = time.monotonic()
    s.send(CTRL_C)
    s.says("interrupted")
    s.wait_for_prompt()
    assert time.monotonic() - start < 5
    s.send("show long\r")
    s.says('no source is called "long"')
    s.child.kill(9)
