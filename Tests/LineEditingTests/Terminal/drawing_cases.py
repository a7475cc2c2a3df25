"""Colours, hints, and what is drawn when the terminal changes."""

import os

from cases import *
from session import PROMPT


@case
def known_and_unknown_words_and_the_sign_look_different():
    s = session()
    s.send("deaths xyzzyx in = 58")
    s.shows("deaths xyzzyx in = 58")
    s.settle()
    assert s.screen.look_of("deaths") == "36"
    assert s.screen.look_of("xyzzyx") == "4;31", "underlined, not only coloured"
    assert s.screen.look_of("=") == "1"
    assert s.screen.look_of("58") == ""


@case
def the_word_being_typed_is_not_called_unknown():
    s = session()
    s.send("deaths xyzzy")
    s.shows("deaths xyzzy")
    s.settle()
    assert s.screen.look_of("xyzzy") == ""
    s.send(" ")
    s.settle()
    assert s.screen.look_of("xyzzy") == "4;31"


@case
def a_command_looks_like_one():
    s = session()
    s.send("help")
    s.settle()
    assert s.screen.look_of("help") == "1;36"
    s.send(" me")
    s.settle()
    s.send(CTRL_U + "helper")
    s.settle()
    assert s.screen.look_of("helper") != "1;36"


@case
def colours_follow_the_text_over_rows_and_edits():
    s = session(columns=40)
    line = "deaths xyzzyx " * 6 + "= 58"
    s.send(line)
    s.shows_rows(line)
    s.settle()
    rows = [row for row in s.screen.rows if row.looks]
    assert len(rows) == 3, len(rows)
    assert all(look in ("36", "4;31", "1") for row in rows[1:] for look in row.looks.values())
    s.send(CTRL_A + "\x1b[3~" * 7)
    s.shows_rows(line[7:])
    s.settle()
    assert s.screen.look_of("= 58") == "1"
    joined = "".join("".join(row.cells) for row in s.screen.rows[-3:])
    assert joined.count("=") == 1, joined


@case
def a_hint_goes_on_as_before_and_is_taken_by_right():
    s = session()
    s.enter("help verdicts")
    s.send("help v")
    s.wait("the hint", lambda: s.screen.line() == PROMPT + " help verdicts")
    assert s.screen.column == len(PROMPT) + 7, s.screen.column
    assert s.screen.look_of("erdicts") == "2"
    s.send(RIGHT + "!")
    s.shows("help verdicts!")
    s.send(CTRL_U + "help v" + CTRL_E + "?")
    s.shows("help verdicts?")


@case
def a_word_of_a_hint_is_taken_by_alt_f():
    s = session()
    s.enter("# one two three")
    s.send("# o" + ALT_F + ALT_F)
    s.shows("# one two three")
    s.settle()
    s.send("X")
    s.shows("# one twoX")


@case
def a_hint_is_not_part_of_the_entry():
    home = Home()
    s = session(home)
    s.enter("# one two")
    s.send("# one\r")
    s.wait_for_prompt()
    s.settle()
    assert home.history() == ["# one two", "# one"]
    assert [line for line in s.screen.text() if "# one" in line][-1] == PROMPT + " # one"


@case
def a_command_says_what_it_takes():
    s = session()
    s.send("show ")
    s.wait("the usage", lambda: s.screen.line().startswith(PROMPT + " show SOURCE"))
    s.send(RIGHT + "x")
    s.shows("show x")


@case
def no_color_means_neither_colours_nor_hints():
    for changes in (dict(NO_COLOR="1"), dict(arguments=["--color", "never"])):
        s = session(**changes)
        s.enter("# one two")
        s.send("deaths xyzzyx = 1 ")
        s.settle()
        s.send(CTRL_U + "# one")
        s.shows("# one")
        s.settle()
        s.shows("# one")
        assert "m" not in [part[-1:] for part in s.screen.sequences()], s.screen.raw


@case
def a_screen_reader_hears_only_what_is_typed():
    s = session(ACCESSIBLE="1")
    s.enter("# one two")
    before = len(s.screen.raw)
    s.send("# one")
    s.settle()
    assert s.screen.raw[before:] == "# one", repr(s.screen.raw[before:])
    s.send(BACKSPACE * 5 + UP)
    s.shows("# one two")


@case
def a_resize_takes_colours_and_the_hint_along():
    s = session()
    words = "deaths xyzzyx = " * 8
    s.enter("# " + words + "and more")
    s.send("# " + words)
    s.settle()
    for columns in (50, 33, 120, 80):
        s.resize(columns)
        s.settle()
        s.send("x" + BACKSPACE)
        s.settle()
        assert sum(PROMPT + " # deaths" in line for line in s.screen.text()) == 2, s.screen.text()


@case
def a_line_longer_than_the_screen_is_still_edited():
    s = session(columns=20)
    text = "".join(f"{number:04} " for number in range(200)).strip()
    s.send(text)
    s.wait("the end", lambda: s.screen.line().endswith("0199"))
    s.send(BACKSPACE * 4 + "end")
    s.wait("the edit", lambda: s.screen.line().endswith("0198 end"))


@case
def hints_can_be_turned_off_and_on():
    s = session()
    s.enter("# one two")
    s.enter("set hints off")
    s.send("# one")
    s.settle()
    s.shows("# one")
    s.send(CTRL_U + "set hints on\r")
    s.wait_for_prompt()
    s.send("# one")
    s.wait("the hint", lambda: s.screen.line() == PROMPT + " # one two")


@case
def a_correction_stands_ready_to_be_edited():
    s = session()
    s.send("sorces\r")
    s.shows("sources")
    s.send("\r")
    s.wait_for_prompt()
