#!/usr/bin/env python3
"""Holds a conversation in a real terminal: session_test.py <executable>

Needs python3-pexpect. What only a terminal shows: journals, the pager, watch, corrections.
"""

import os
import signal
import sys
import time
import traceback

sys.path.insert(
    0, os.path.join(os.path.dirname(__file__), "..", "..", "LineEditingTests", "Terminal"))

from session import PROMPT, Home, Session  # noqa: E402

COMMAND = []
CASES = []
CTRL_C, CTRL_D = "\x03", "\x04"
LEFT = "\x1b[D"
ARTICLE = """After the fire

11 May 2021

In Chad, 40 people were killed in the fire.
"""


def case(body):
    CASES.append(body)
    return body


def session(home=None, *arguments, pager="cat", **changes):
    return Session(COMMAND + list(arguments), home or Home(), CROSSCHECK_PAGER=pager, **changes)


def articles(home):
    folder = os.path.join(home.path, "articles")
    os.mkdir(folder)
    write(folder, ARTICLE)
    return folder


def write(folder, text):
    with open(os.path.join(folder, "herald.txt"), "w", encoding="utf-8") as file:
        file.write(text)


def journals(home):
    folder = os.path.join(home.state, "crosscheck", "sessions")
    return sorted(os.listdir(folder)) if os.path.isdir(folder) else []


@case
def a_newcomer_finds_the_two_sources_that_disagree():
    s = session(pager="less -FIRX")
    s.says("Type a claim, conflicts, tour or help.")
    s.enter("help")
    s.says("where the sources disagree among themselves")
    s.send("conflicts\r")
    s.says("CONTRADICT EACH OTHER")
    s.says("12,000")
    s.says("15,000")
    s.says("neither text dates its figure")
    s.send("q")
    s.wait_for_prompt()
    s.quit()


@case
def a_question_leads_to_the_facts_and_to_the_sources_that_disagree():
    s = session()
    s.send("How many UN troops are in Mali?\r")
    s.says("a question is no claim")
    s.says("next: facts UN troops Mali | conflicts")
    s.shows("facts UN troops Mali")
    s.send("\r")
    s.says("12,000")
    s.says("15,000")
    s.wait_for_prompt()
    s.send("UN troops\r")
    s.says("next: facts UN troops | conflicts | help claiming")
    s.wait_for_prompt()
    s.send("contradictions\r")
    s.says('"conflicts"')
    s.settle()
    s.send(CTRL_C)
    s.quit()


@case
def a_newcomer_finds_why_a_source_does_not_contradict():
    s = session()
    s.enter("French deaths = 58")
    s.says("next: why 003 | narrow | trace")
    s.send("why 003\r")
    s.says("The number is another, but it counts only a part of the")
    s.says("operation Barkhane in the source, left open by the claim")
    s.wait_for_prompt()
    s.send("why does 003 not contradict 58?\r")
    s.says("contradicts unless every dimension of scope matches")
    s.says("it must not be that")
    s.wait_for_prompt()
    s.quit()


@case
def a_killed_session_is_taken_up_again():
    home = Home()
    folder = articles(home)
    s = session(home, "--sources", folder)
    s.enter("deaths in Chad = 40")
    s.enter("deaths in Chad = 41")
    s.enter("undo")
    os.kill(s.child.pid, signal.SIGKILL)
    s.leaves()
    t = session(home)
    t.says("The last session was cut off: resume takes it up.")
    t.enter("resume")
    t.says("3 lines taken up, 1 claim")
    t.enter("claims")
    t.says("agrees herald")
    t.quit()
    u = session(home)
    assert not any("cut off" in line for line in u.screen.text())
    u.enter("resume")
    u.says("C1  deaths in Chad = 40")
    u.send(CTRL_D)
    u.leaves()
    assert len(journals(home)) == 3, journals(home)


@case
def a_private_session_leaves_nothing():
    home = Home()
    s = session(home, "session", "--private")
    s.enter("claims")
    s.quit()
    assert not os.path.exists(home.history_path())
    assert journals(home) == [], journals(home)


@case
def watch_says_which_verdicts_move():
    home = Home()
    folder = articles(home)
    s = session(home, "--sources", folder)
    s.enter("deaths in Chad = 40")
    s.enter("watch")
    s.says("watch off ends it")
    s.send("deaths in Chad >" + LEFT * 3)
    s.shows("deaths in Chad >")
    s.settle()
    column = s.screen.column
    write(folder, ARTICLE.replace("40", "55"))
    s.says("herald: agrees -> contradicts")
    s.shows("deaths in Chad >")
    assert s.screen.column == column, "the cursor is where it was"
    shown = [line for line in s.screen.text() if line.startswith(PROMPT + " deaths in Chad >")]
    assert len(shown) == 1, shown
    s.send("\x05= 41\r")
    s.says("1 agrees: deaths in Chad >= 41")
    s.wait_for_prompt()
    s.enter("claims")
    s.says("contradicts herald (was agrees)")
    s.enter("watch off")
    write(folder, ARTICLE)
    s.settle()
    assert not any("contradicts -> agrees" in line for line in s.screen.text())
    s.quit()


@case
def news_come_above_an_entry_of_several_rows_and_with_a_screen_reader_after_it():
    home = Home()
    folder = articles(home)
    s = session(home, "--sources", folder)
    s.enter("watch")
    s.send("# one\x1b\r# two\x1b\r# three")
    s.wait("the third row", lambda: s.screen.line() == "# three")
    write(folder, ARTICLE.replace("40", "55"))
    s.says("no verdict moved")
    s.wait("the rows", lambda: s.screen.text()[-3:] == [PROMPT + " # one", "# two", "# three"])
    s.send(CTRL_C)
    s.wait_for_prompt()
    s.quit()
    t = session(home, "--sources", folder, ACCESSIBLE="1")
    t.enter("watch")
    write(folder, ARTICLE)
    t.settle()
    t.settle()
    assert not any("changed:" in line for line in t.screen.text()), t.screen.text()
    # A line that is entered while the files are read sends the news back: give them time.
    for seconds in (0, 1, 2, 4):
        time.sleep(seconds)
        t.enter("claims")
        if any("no verdict moved" in line for line in t.screen.text()):
            break
    t.says("no verdict moved")
    t.quit()


@case
def what_is_broken_off_does_not_go_on():
    home = Home()
    folder = os.path.join(home.path, "many")
    os.mkdir(folder)
    for number in range(3_000):
        with open(os.path.join(folder, f"a{number}.txt"), "w", encoding="utf-8") as file:
            file.write(ARTICLE.replace("40", str(number + 10)) * 3)
    s = session(home)
    s.send(f"load {folder}\r")
    s.says("reading ")
    s.send(CTRL_C)
    s.says("interrupted")
    s.wait_for_prompt()
    s.settle()
    before = busy(s.child.pid)
    time.sleep(1)
    assert busy(s.child.pid) - before < 0.5, "it still reads"
    s.enter("sources")
    assert not any("a17" in line for line in s.screen.text())
    s.enter(f"load {folder}/a1?.txt {folder}/a2??.txt")
    s.send("conflicts\r")
    time.sleep(0.5)
    s.send(CTRL_C)
    s.says("interrupted")
    s.wait_for_prompt()
    s.settle()
    before = busy(s.child.pid)
    time.sleep(1)
    assert busy(s.child.pid) - before < 0.5, "it still compares"
    s.enter("deaths in Chad = 39")
    s.says("agree")
    s.quit()


def busy(process):
    """The seconds of processor time that a process has used."""
    with open(f"/proc/{process}/stat", encoding="utf-8") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@case
def what_may_not_be_read_or_written_is_told():
    home = Home()
    folder = articles(home)
    path = os.path.join(folder, "herald.txt")
    os.chmod(path, 0)
    os.mkdir(os.path.join(home.path, "locked"), 0o555)
    for place, _, _ in os.walk(home.path):
        os.chmod(place, 0o555)
    s = session(home, as_nobody=True)
    s.enter(f"load {path}")
    s.says("the file may not be read")
    s.says("history is not kept")
    s.enter("save locked/x.claims")
    s.says("Permission denied")
    s.says("the session is not kept")
    s.quit()


@case
def rules_are_weighed():
    s = session()
    s.enter("French deaths = 58")
    s.enter("profile")
    s.says("on 5 sources and 1 claim; the slowest:")
    s.says("runs")
    s.quit()


@case
def a_mistyped_command_stands_corrected_at_the_prompt():
    s = session()
    s.send("clams\r")
    s.shows("claims")
    s.send("\r")
    s.says("no claims yet")
    s.wait_for_prompt()
    s.send("help versicts\r")
    s.shows("help verdicts")
    s.send(CTRL_C)
    s.wait_for_prompt()
    s.quit()


@case
def the_tour_types_for_you():
    s = session()
    s.send("tour 2\r")
    s.shows("why")
    s.send(CTRL_C)
    s.wait_for_prompt()
    s.quit()


@case
def long_answers_go_through_the_pager_and_short_ones_do_not():
    s = session(pager="sed s/^/paged:/")
    s.enter("facts")
    s.says("paged:")
    s.enter("facts nothing-of-the-kind")
    assert not any("paged:0 of" in line for line in s.screen.text())
    s.enter("set pager off")
    s.enter("claims")
    s.quit()


@case
def a_pager_that_is_not_there_loses_nothing():
    s = session(pager="no-such-pager-anywhere")
    s.enter("facts troops")
    s.says(" facts")
    s.quit()


@case
def colour_only_where_it_is_wanted():
    def colours(**changes):
        s = session(**changes)
        s.child.logfile_read = log = Log()
        s.enter("deaths = 58")
        s.enter("claims")
        s.quit()
        return any(code in log.text for code in ("\x1b[1;3", "\x1b[36m"))

    assert colours()
    assert not colours(NO_COLOR="1")
    assert not colours(NO_COLOR="1", CLICOLOR_FORCE="1")


class Log:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass


@case
def a_screen_reader_gets_sentences_and_no_pager():
    s = session(pager="sed s/^/paged:/", ACCESSIBLE="1")
    s.enter("French deaths = 58")
    s.says("Source 004")
    assert not any("paged:" in line for line in s.screen.text())
    s.quit()


@case
def a_dumb_terminal_gets_a_prompt_and_ascii():
    s = session(ready=False, TERM="dumb")
    s.says(PROMPT)
    s.send("French deaths = 58\r")
    s.says("+ AGREES  004")
    s.says("1 voice agrees")
    assert not any("\u2713" in line or "\u2500" in line for line in s.screen.text())
    s.send("quit\r")
    s.leaves()


@case
def the_rc_file_sets_options():
    home = Home()
    folder = os.path.join(home.path, "config", "crosscheck")
    os.makedirs(folder)
    with open(os.path.join(folder, "rc"), "w", encoding="utf-8") as file:
        file.write("# options\nset mode csv\n")
    s = session(home, XDG_CONFIG_HOME=os.path.join(home.path, "config"))
    s.enter("set")
    s.says("mode   csv")
    s.quit()
    t = session(home, "--no-rc", XDG_CONFIG_HOME=os.path.join(home.path, "config"))
    t.enter("set")
    t.says("mode   text")
    t.quit()


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
