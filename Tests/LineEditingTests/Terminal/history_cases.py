"""What was entered, and how it is found again."""

import os
import signal

from cases import *
from session import PROMPT


@case
def the_history_goes_on_in_the_next_session():
    home = Home()
    s = session(home)
    s.enter("# first né")
    s.enter("# second")
    s.enter("# second")
    s.quit()
    assert home.history()[:2] == ["# first né", "# second"], home.history()
    assert home.history().count("# second") == 1
    assert os.stat(home.history_path()).st_mode & 0o777 == 0o600
    s = session(home)
    s.send(UP * 2)
    s.shows("# second")
    s.send(UP)
    s.shows("# first né")
    s.send(DOWN)
    s.shows("# second")


@case
def nothing_is_lost_when_sessions_are_killed():
    home = Home()
    one, two = session(home), session(home)
    for number in range(3):
        one.enter(f"# one {number}")
        two.enter(f"# two {number}")
    one.child.kill(signal.SIGKILL)
    two.child.kill(signal.SIGKILL)
    wanted = [f"# {who} {number}" for number in range(3) for who in ("one", "two")]
    assert home.history() == wanted, home.history()


@case
def ctrl_r_finds_an_earlier_line():
    s = session()
    s.enter("# apples and pears")
    s.enter("help")
    s.send(CTRL_R + "ples")
    s.wait("the found line", lambda: PROMPT + " # apples and pears" in s.screen.text())
    s.send("\x1b" + CTRL_E + "!")
    s.wait("the edited line", lambda: s.screen.line().startswith(PROMPT + " # apples and pears"))


@case
def an_entry_is_kept_with_time_folder_and_verdict():
    home = Home()
    s = session(home)
    s.enter("deaths = 58")
    s.quit()
    time, name, _, folder, text = home.records("entered")[0]
    assert text == "deaths = 58" and folder == os.path.realpath(home.path), folder
    assert len(time) == 20 and time.endswith("Z"), time
    answer = home.records("answered")[0]
    assert answer[1] == name and "contradicts" in answer[4], answer


@case
def up_meets_this_session_then_this_folder_then_the_rest():
    home = Home()
    there = os.path.join(home.path, "there")
    os.mkdir(there)
    here = session(home)
    here.enter("# here")
    far = session(home, cwd=there)
    far.enter("# far")
    s = session(home)
    s.enter("# own")
    far.enter("# far, but later")
    for wanted in ("# own", "# here", "# far"):
        s.send(UP)
        s.shows(wanted)
    s.send(DOWN * 3)
    s.wait_for_prompt()


@case
def up_finds_what_begins_as_the_line_does():
    s = session()
    for line in ("# alpha one", "# beta", "# alpha two", "# gamma"):
        s.enter(line)
    s.send("# al" + UP)
    s.shows("# alpha two")
    s.send(UP)
    s.shows("# alpha one")
    s.send(DOWN * 2)
    s.wait("the typed line", lambda: s.screen.column == len(PROMPT) + 5)
    s.send(LEFT)
    s.shows("# al")


@case
def ctrl_r_reaches_other_sessions_and_says_what_came_of_it():
    home = Home()
    s, other = session(home), session(home)
    other.enter("deaths = 58")
    s.send(CTRL_R + "58")
    s.wait("the find", lambda: s.screen.line().startswith('search "58": deaths = 58'))
    s.wait("its verdict", lambda: "contradicts" in s.screen.line())
    s.send("\r")
    s.wait("the answer", lambda: PROMPT + " deaths = 58" in s.screen.text() and s.at_empty_prompt())


@case
def ctrl_r_goes_back_and_forth_and_is_given_up():
    s = session()
    for line in ("# one né", "# other", "# two né"):
        s.enter(line)
    s.send("kept" + CTRL_R + "né")
    s.wait("the newest", lambda: '"né": # two né' in s.screen.line())
    s.send(CTRL_R)
    s.wait("the one before", lambda: '"né": # one né' in s.screen.line())
    s.send(CTRL_S)
    s.wait("the newest", lambda: '"né": # two né' in s.screen.line())
    s.send("zz")
    s.wait("no find", lambda: s.screen.line().startswith('not found "nézz": # two né'))
    s.send(BACKSPACE * 2 + CTRL_G)
    s.shows("kept")


@case
def a_private_session_keeps_nothing():
    home = Home()
    s = session(home, arguments=["--private"])
    s.enter("# secret")
    s.send(UP)
    s.shows("# secret")
    s.send(CTRL_U + "quit\r")
    s.leaves()
    assert not os.path.exists(home.history_path())


@case
def a_history_that_cannot_be_written_is_told_once():
    home = Home()
    os.makedirs(home.state)
    with open(os.path.join(home.state, "crosscheck"), "w", encoding="utf-8"):
        pass
    s = session(home)
    s.enter("# one")
    s.enter("# two")
    said = [line for line in s.screen.text() if "history is not kept" in line]
    assert len(said) == 1, s.screen.text()
    s.send(UP * 2)
    s.shows("# one")
