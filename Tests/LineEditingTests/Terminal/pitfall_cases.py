"""What goes wrong with libedit when it is used naively, each pitfall a case.

Those that a compiler finds are seen here by what they would break.
"""

import os
import subprocess

from cases import *
from session import PROMPT


@case
def pitfall_1_variadic_functions_are_reached_through_wrappers():
    home = Home()
    with open(os.path.join(home.path, ".editrc"), "w", encoding="utf-8") as file:
        file.write('bind "^T" history-search\nbind "^G" insert-newline\n')
    s = session(home)
    s.enter("# earlier")
    s.send("\x14ear")
    s.wait("the search", lambda: s.screen.line().startswith('search "ear": # earlier'))


@case
def pitfall_2_an_escape_at_the_end_of_the_prompt_is_dropped():
    s = session()
    s.send("58")
    s.shows("58")
    assert s.screen.look_of("crosscheck>") != ""
    assert s.screen.look_of("58") == "", "the colour of the prompt ends with it"


@case
def pitfall_3_a_cancelled_empty_line_is_not_the_end_of_input():
    s = session()
    s.send(CTRL_C * 3)
    s.wait("three", lambda: s.screen.text().count(PROMPT + " ^C") == 3)
    s.wait_for_prompt()
    assert s.child.isalive()


@case
def pitfall_4_end_of_input_and_a_last_line_without_an_end_differ():
    home = Home()
    done = subprocess.run(
        COMMAND, input=b"help exit-codes", env=home.environment(), cwd=home.path,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=20, check=False)
    assert b"130" in done.stdout and done.returncode == 0, done
    s = session(home)
    s.send(CTRL_D)
    s.leaves()
    assert s.child.exitstatus == 0


@case
def pitfall_5_alt_enter_comes_as_carriage_return_or_newline():
    for key in ("\x1b\r", "\x1b\n"):
        home = Home()
        s = session(home)
        s.send("one" + key + "two\r")
        s.kept(home, "one\\ntwo")


@case
def pitfall_6_a_refresh_away_from_column_0_shows_the_prompt_twice():
    s = session()
    s.send("show 00\t")
    s.wait("the list", lambda: s.screen.text()[-2].startswith("004-"))
    s.shows("show 00")
    s.resize(60)
    s.settle()
    assert not any(line.count(PROMPT) > 1 for line in s.screen.text()), s.screen.text()
    assert s.screen.text()[-1] == PROMPT + " show 00", s.screen.text()


@case
def pitfall_7_a_hint_stays_on_the_screen():
    for key in ("\r", CTRL_C, LEFT):
        s = session()
        s.enter("# one two")
        s.send("# one")
        s.wait("the hint", lambda: s.screen.line().endswith("# one two"))
        s.send(key)
        s.settle()
        shown = [line for line in s.screen.text() if PROMPT + " # one" in line][1:]
        expected = {"\r": " # one", CTRL_C: " # one^C", LEFT: " # one"}[key]
        assert shown[0] == PROMPT + expected, (key, shown)


@case
def pitfall_8_libedit_does_not_see_what_is_drawn_over_its_line():
    s = session()
    s.send("deaths xyzzyx = 58" + LEFT * 9)
    s.settle()
    s.send("XX" + BACKSPACE + CTRL_E + "9" + CTRL_A + "a ")
    s.shows("a deaths xyXzzyx = 589")
    s.settle()
    assert s.screen.column == len(PROMPT) + 3, s.screen.column


@case
def pitfall_9_sessions_that_save_the_whole_history_lose_each_others_lines():
    home = Home()
    one, two = session(home), session(home)
    one.enter("# one")
    two.enter("# two")
    one.send(paste("# a\n# b") + "\r")
    one.wait_for_prompt()
    one.quit()
    two.quit()
    assert home.history() == ["# one", "# two", "# a\\n# b", "quit", "quit"], home.history()
    assert os.stat(home.history_path()).st_mode & 0o777 == 0o600


@case
def pitfall_10_a_signal_goes_to_the_whole_process_group():
    home = Home()
    script = 'trap "echo SIGNALLED" INT; "$0"; echo "ended with $?"'
    s = Session(["/bin/sh", "-c", script] + COMMAND, home)
    s.send("abc" + CTRL_C)
    s.says(PROMPT + " abc^C")
    s.wait_for_prompt()
    s.send("quit\r")
    s.says("ended with 0")
    assert not any("SIGNALLED" in line for line in s.screen.text())


@case
def pitfall_11_the_cursor_counts_bytes_and_deletion_counts_scalars():
    s = session()
    s.send("日é troops in burkina f\t")
    s.shows("日é troops in Burkina Faso")
    s.send(BACKSPACE * 30 + "é日" + LEFT + BACKSPACE + "x")
    s.wait("the rest", lambda: s.screen.line().endswith("x日"))


@case
def pitfall_12_keys_are_read_however_many_come_at_once():
    s = session()
    s.send("ab" * 2_500 + CTRL_U + "c")
    s.shows("c")


@case
def pitfall_13_what_libedit_and_the_session_write_keeps_its_order():
    s = session()
    for _ in range(3):
        s.send("help output\rhelp verdicts\r")
    s.wait("the last page", lambda: sum("unreadable" in line for line in s.screen.text()) == 3)
    s.wait_for_prompt()
    typed = [line for line in s.screen.text() if line.startswith(PROMPT + " help")]
    assert typed == [PROMPT + " help output", PROMPT + " help verdicts"] * 3, typed


@case
def pitfall_14_a_c_locale_drops_every_byte_that_is_not_ascii():
    home = Home()
    s = session(home, LC_ALL="C", LANG="")
    s.send("# né 日" + LEFT + "ü\r")
    s.kept(home, "# né ü日")


@case
def pitfall_15_a_list_is_aligned_by_columns_not_bytes():
    home = Home()
    folder = os.path.join(home.path, "Côté 日本")
    for name in ("a", "日本国", "éé"):
        os.makedirs(os.path.join(folder, name))
    s = session(home)
    s.send("load Côté 日本/\t")
    s.wait("the list", lambda: sum("folder" in line for line in s.screen.text()) == 3)
    rows = [row for row in s.screen.rows if "".join(row.cells).rstrip().endswith("folder")]
    # A wide character takes two cells, the second of them empty.
    columns = {"".join(cell or "_" for cell in row.cells).rindex("folder") for row in rows}
    assert len(columns) == 1, columns


@case
def pitfall_16_libedit_is_linked_from_the_system():
    listed = subprocess.run(["ldd", COMMAND[0]], stdout=subprocess.PIPE, check=True).stdout
    assert b"libedit.so" in listed, listed


@case
def pitfall_17_this_libedit_knows_no_bracketed_paste():
    home = Home()
    s = session(home)
    s.send(paste("a\tb\x03\r\nc"))
    s.wait("two rows", lambda: s.screen.line() == "c")
    s.send("\r")
    s.kept(home, "a\\tb\\nc")


@case
def pitfall_18_bytes_that_are_not_utf_8_take_good_ones_with_them():
    home = Home()
    s = session(home)
    os.write(s.child.child_fd, b"# \xff\xfe abc")
    s.wait("what is left", lambda: s.screen.line().endswith("\ufffd\ufffd abc"))
    s.send("\r")
    s.kept(home, "# \ufffd\ufffd abc")
