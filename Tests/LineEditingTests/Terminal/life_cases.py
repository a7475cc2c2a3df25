"""Beginning, stopping, ending; settings; what is no terminal."""

import os
import signal
import subprocess

from cases import *
from session import PROMPT


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
    s.send("und\t")
    s.shows("undo")
    s.send("\x1b")
    s.settle()
    s.send("0ix")
    s.shows("xundo")
    s.send("\x1b")
    s.settle()
    s.send(CTRL_C)
    s.says(PROMPT + " xundo")
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


@case
def vi_keys_come_and_go_with_an_option():
    s = session()
    s.enter("# one two")
    s.enter("set keys vi")
    s.send("abc" + UP + "!")
    s.shows("abc!")
    s.send(ESCAPE)
    s.settle()
    s.send("0xkk")
    s.wait("an entry", lambda: s.screen.line() == PROMPT + " # one two")
    s.send(CTRL_C)
    s.enter("set keys emacs")
    s.send("abc" + CTRL_A + "x")
    s.shows("xabc")


@case
def in_vi_mode_the_arrows_stay_in_the_text():
    home = Home()
    with open(os.path.join(home.path, ".editrc"), "w", encoding="utf-8") as file:
        file.write("bind -v\n")
    s = session(home)
    s.enter("# né")
    s.send(UP)
    s.shows("# né")
    s.send(LEFT + "x")
    s.shows("# nxé")


@case
def alt_enter_begins_a_row_in_vi_mode_too():
    home = Home()
    s = session(home)
    s.enter("set keys vi")
    for key in ("\x1b\r", "\x1b\n"):
        s.send("one" + key + "two")
        s.wait("the second row", lambda: s.screen.line() == "two")
        s.send("\r")
        s.wait_for_prompt()
    assert home.history()[1:] == ["one\\ntwo"], home.history()
    s.send("ab" + ESCAPE)
    s.settle()
    s.send("\r")
    s.says("ab")
    s.wait_for_prompt()
