"""What Tab offers, and where."""

import os

from cases import *
from session import PROMPT


@case
def a_name_with_spaces_is_completed_whole():
    s = session()
    s.send("troops in burkina f\t")
    s.shows("troops in Burkina Faso")
    s.send("\x15deaths in United K\t")
    s.shows("deaths in United Kingdom")


@case
def a_place_follows_in_and_an_operation_follows_during():
    s = session()
    s.send("deaths in casualt\t")
    s.settle()
    s.shows("deaths in casualt")
    s.send(CTRL_U + "deaths during barkh\t")
    s.shows("deaths during Barkhane")
    s.send(CTRL_U + "deaths = dea\t")
    s.settle()
    s.shows("deaths = dea")


@case
def letters_in_their_order_are_enough():
    s = session()
    s.send("deaths in bkfs\t")
    s.shows("deaths in Burkina Faso")


@case
def candidates_are_listed_with_notes_and_then_put_in_one_by_one():
    s = session()
    s.send("show 0\t\t")
    s.wait("the list", lambda: s.screen.text()[-2].startswith("004-"))
    names = [line.split()[0] for line in s.screen.text() if line[:3].isdigit()]
    assert len(names) == 5, s.screen.text()
    assert len(s.screen.text()[-2].split()) > 1, "each has a note"
    s.shows("show 00")
    s.send("\t")
    s.shows("show " + names[0])
    s.send("\t")
    s.shows("show " + names[1])
    s.send(SHIFT_TAB)
    s.shows("show " + names[0])
    s.send(SHIFT_TAB)
    s.shows("show 00")
    s.send("4\t")
    s.shows("show " + names[4])


@case
def what_was_used_most_comes_first():
    s = session()
    s.enter("# reload reload")
    s.send("re\t\t")
    s.wait("a list", lambda: any(line.startswith("reload ") for line in s.screen.text()))
    first = next(
        line for number, line in enumerate(s.screen.text())
        if number and s.screen.text()[number - 1] == PROMPT + " re")
    assert first.startswith("reload "), first


@case
def what_the_sources_speak_of_comes_before_other_names():
    s = session()
    s.send("whatif place=N\t\t")
    s.shows("whatif place=Niger")


@case
def keys_are_completed_and_what_can_stand_behind_their_sign():
    s = session()
    for typed, whole in (
        ("facts pla", "facts place="), ("facts troops place=Burkina F", "facts troops place=Burkina Faso"),
        ("facts measure=troo", "facts measure=troops"), ("whatif op", "whatif operation="),
        ("whatif operation=serv", "whatif operation=Serval"),
        ("whatif place=Gao va", "whatif place=Gao value="),
        ("whatif place=Burkina F", "whatif place=Burkina Faso"),
    ):
        s.send(CTRL_U + typed + "\t")
        s.shows(whole)


@case
def a_fact_is_completed_by_its_number():
    s = session()
    s.send("facts 004\t")
    s.wait("the id", lambda: "facts 004-" in s.screen.line())
    s.send(BACKSPACE + "#\t\t")
    s.wait("ids", lambda: sum("#" in line for line in s.screen.text()) > 5)


@case
def a_path_is_completed_folder_by_folder():
    home = Home()
    os.makedirs(os.path.join(home.path, "my articles", "deep"))
    for name in ("one.txt", "other.txt", ".hidden"):
        with open(os.path.join(home.path, "my articles", name), "w", encoding="utf-8") as file:
            file.write("A text.\n")
    s = session(home)
    s.send("load my\t")
    s.shows("load my articles/")
    s.send("\t")
    s.wait("the list", lambda: any("deep/" in line for line in s.screen.text()))
    assert not any("hidden" in line for line in s.screen.text())
    s.shows("load my articles/")
    s.send("ot\t")
    s.shows("load my articles/other.txt")


@case
def completion_within_the_line_keeps_what_follows():
    s = session()
    s.send("deaths in burkina = 58" + LEFT * 5 + "\t")
    s.settle()
    assert s.screen.line().endswith("= 58"), s.screen.line()
    assert "Burkina" in s.screen.line(), s.screen.line()


@case
def the_words_of_a_command_are_completed():
    s = session()
    for typed, whole in (("why no", "why not"), ("why not ag", "why not agrees"),
                         ("why 004 de", "why 004 depth"), ("watch o", "watch off")):
        s.send(CTRL_U + typed + "\t")
        s.shows(whole)
