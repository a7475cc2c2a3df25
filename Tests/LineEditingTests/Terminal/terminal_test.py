#!/usr/bin/env python3
"""Types at a session in a real terminal: terminal_test.py <executable> [argument ...]

Needs python3-pexpect. The session shows `crosscheck> `, answers each line, knows `help` and
`quit`, and keeps its history in $XDG_STATE_HOME/crosscheck/history.
"""

import os
import signal
import subprocess
import sys
import traceback

from session import PROMPT, Home, Session

COMMAND = []
CASES = []

UP, DOWN, LEFT, RIGHT = "\x1b[A", "\x1b[B", "\x1b[D", "\x1b[C"
CTRL_A, CTRL_C, CTRL_D, CTRL_E, CTRL_R, CTRL_Z = "\x01", "\x03", "\x04", "\x05", "\x12", "\x1a"
BACKSPACE = "\x7f"


def case(body):
    CASES.append(body)
    return body


def session(home=None, **changes):
    return Session(COMMAND, home or Home(), **changes)


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
def the_history_goes_on_in_the_next_session():
    home = Home()
    s = session(home)
    s.enter("first né")
    s.enter("second")
    s.enter("second")
    s.quit()
    assert home.history()[:2] == ["first né", "second"], home.history()
    assert home.history().count("second") == 1
    assert os.stat(home.history_path()).st_mode & 0o777 == 0o600
    s = session(home)
    s.send(UP * 2)
    s.shows("second")
    s.send(UP)
    s.shows("first né")
    s.send(DOWN)
    s.shows("second")


@case
def nothing_is_lost_when_sessions_are_killed():
    home = Home()
    one, two = session(home), session(home)
    for number in range(3):
        one.enter(f"one {number}")
        two.enter(f"two {number}")
    one.child.kill(signal.SIGKILL)
    two.child.kill(signal.SIGKILL)
    wanted = [f"{who} {number}" for number in range(3) for who in ("one", "two")]
    assert home.history() == wanted, home.history()


@case
def tab_completes_a_word():
    s = session()
    s.send("hel\t")
    s.shows("help")
    s.send("\r")
    s.wait("help", lambda: len(s.screen.text()) > 2 and s.at_empty_prompt())


@case
def tab_without_a_match_changes_nothing():
    s = session()
    s.send("zzqqxx\t\t")
    s.settle()
    s.shows("zzqqxx")


@case
def ctrl_r_finds_an_earlier_line():
    s = session()
    s.enter("apples and pears")
    s.enter("help")
    s.send(CTRL_R + "ples")
    s.wait("the found line", lambda: PROMPT + " apples and pears" in s.screen.text())
    s.send("\x1b" + CTRL_E + "!")
    s.wait("the edited line", lambda: s.screen.line().startswith(PROMPT + " apples and pears"))


@case
def a_paste_of_lines_is_one_entry():
    home = Home()
    s = session(home)
    assert "\x1b[?2004h" in s.screen.raw
    s.send("\x1b[200~alpha é\r\nbe\x1b[31mta\r\ngamma\r\n\x1b[201~")
    s.wait("three rows", lambda: s.screen.text()[-3:] == [PROMPT + " alpha é", "be[31mta", "gamma"])
    s.settle()
    assert s.screen.line() == "gamma"
    s.send("!\r")
    s.wait_for_prompt()
    assert home.history() == ["alpha é\\nbe[31mta\\ngamma!"], home.history()
    s.send(UP)
    s.wait("the entry", lambda: s.screen.text()[-3:] == [PROMPT + " alpha é", "be[31mta", "gamma!"])
    s.send(CTRL_C)
    s.wait_for_prompt()
    s = session(home)
    s.send(UP)
    s.wait("the entry", lambda: s.screen.text()[-3:] == [PROMPT + " alpha é", "be[31mta", "gamma!"])


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
def ctrl_z_stops_and_fg_goes_on():
    home = Home()
    shell = ["/bin/bash", "--norc", "--noprofile", "-i"]
    s = Session(shell, home, ready=False, PS1="shell$ ")
    s.wait("the shell", lambda: s.screen.line() == "shell$")
    s.send(" ".join(COMMAND) + "\r")
    s.wait_for_prompt()
    s.send("abc" + LEFT)
    s.shows("abc")
    s.send(CTRL_Z)
    s.says("Stopped")
    s.wait("the shell", lambda: s.screen.line() == "shell$")
    s.send("stty -a\r")
    s.says(" icanon")
    assert " isig " in " ".join(s.screen.text())
    s.wait("the shell", lambda: s.screen.line() == "shell$")
    s.send("fg\r")
    s.shows("abc")
    s.send("é")
    s.shows("abéc")
    s.settle()
    assert s.screen.text().count(PROMPT + " abéc") == 1
    s.send(CTRL_C)
    s.wait_for_prompt()
    s.send("quit\r")
    s.wait("the shell", lambda: s.screen.line() == "shell$")
    s.send("exit\r")
    s.leaves()


@case
def a_dumb_terminal_gets_no_escapes():
    s = session(ready=False, TERM="dumb")
    s.send("help\n")
    s.wait("help", lambda: len([line for line in s.screen.text() if line]) > 1)
    s.send("quit\n")
    s.leaves()
    assert "\x1b" not in s.screen.raw, repr(s.screen.raw)
    assert s.child.exitstatus == 0, s.child.exitstatus


@case
def a_c_locale_keeps_accents():
    home = Home()
    s = session(home, LC_ALL="C", LANG="C")
    s.send("né 日x" + BACKSPACE)
    s.shows("né 日")
    s.send("\r")
    s.wait_for_prompt()
    assert home.history() == ["né 日"], home.history()


@case
def the_terminal_is_given_back_at_the_end():
    s = session()
    assert not s.is_cooked()
    s.quit()
    assert s.is_cooked()
    assert s.screen.raw.rindex("\x1b[?2004l") > s.screen.raw.rindex("\x1b[?2004h")


@case
def the_terminal_is_given_back_when_the_session_is_ended():
    for number in (signal.SIGTERM, signal.SIGHUP):
        s = session()
        s.send("abc")
        s.shows("abc")
        s.child.kill(number)
        s.leaves()
        assert s.child.signalstatus == number, s.child.signalstatus
        assert s.is_cooked()
        assert s.screen.raw.rindex("\x1b[?2004l") > s.screen.raw.rindex("\x1b[?2004h")


@case
def the_settings_of_the_user_hold():
    home = Home()
    with open(os.path.join(home.path, ".editrc"), "w", encoding="utf-8") as file:
        file.write('bind "^T" ed-move-to-beg\nother:bind "^T" ed-kill-line\n')
    s = session(home)
    s.send("abc\x14x")
    s.shows("xabc")


@case
def vi_keys_keep_tab_and_ctrl_c():
    home = Home()
    with open(os.path.join(home.path, ".editrc"), "w", encoding="utf-8") as file:
        file.write("bind -v\n")
    s = session(home)
    s.send("hel\t")
    s.shows("help")
    s.send("\x1b")
    s.settle()
    s.send("0ix")
    s.shows("xhelp")
    s.send("\x1b")
    s.settle()
    s.send(CTRL_C)
    s.says(PROMPT + " xhelp")
    s.wait_for_prompt()
    s.send("\x1b[200~abc\x1b[201~")
    s.shows("abc")


@case
def input_that_is_no_terminal_gets_no_prompt():
    home = Home()
    done = subprocess.run(
        COMMAND, input=b"help\nquit\n", env=home.environment(), cwd=home.path,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=20, check=False)
    assert b"\x1b" not in done.stdout, done.stdout
    assert PROMPT.encode() not in done.stdout, done.stdout
    assert not os.path.exists(home.history_path())


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    COMMAND[:] = [os.path.abspath(sys.argv[1])] + sys.argv[2:]
    failed = 0
    for body in CASES:
        name = body.__name__.replace("_", " ")
        try:
            body()
            print(f"ok      {name}", flush=True)
        except Exception:  # each case stands for itself
            failed += 1
            print(f"FAILED  {name}\n{traceback.format_exc()}", flush=True)
    print(f"{len(CASES) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
