#!/usr/bin/env python3
"""Asks sqlite3, DuckDB, psql and IPython what the README's table says of them: other_shells.py

By hand; needs tmux. What is not installed is left out, and so is psql without a server to reach
(PGHOST, PGPORT and PGUSER say where). SQLITE3, DUCKDB, PSQL and IPYTHON name other executables.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

README = os.path.join(os.path.dirname(__file__), "..", "..", "..", "README.md")
PROGRAMS = {
    "sqlite3": [os.environ.get("SQLITE3", "sqlite3"), "x.db"],
    "DuckDB": [os.environ.get("DUCKDB", "duckdb"), "x.db"],
    "psql": [os.environ.get("PSQL", "psql")],
    "IPython": [os.environ.get("IPYTHON", "ipython")],
}
SQL = ("sqlite3", "DuckDB", "psql")
TABLE = "create table if not exists customers(name text, born int);\n"


class Shell:
    """A program in a terminal of tmux, which knows all that such programs ask of a terminal."""

    def __init__(self, command, home):
        self.socket = os.path.join(home, "tmux")
        variables = {"HOME": home, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PAGER": "cat"}
        sets = [f"{name}={value}" for name, value in variables.items()]
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "200", "-c", home,
                  "env", *sets, *command)
        self.settle(1.5)

    def tmux(self, *words):
        done = subprocess.run(
            ["tmux", "-S", self.socket, *words], stdout=subprocess.PIPE, text=True, check=False)
        return done.stdout

    def screen(self, *how):
        return self.tmux("capture-pane", "-p", *how).rstrip()

    def settle(self, quiet=0.5):
        shown, since, end = None, time.monotonic(), time.monotonic() + 20
        while time.monotonic() < min(since + quiet, end):
            now = self.screen("-e")
            if now != shown:
                shown, since = now, time.monotonic()
            time.sleep(0.05)

    def type(self, keys):
        """Types text; a key is named in angle brackets, and a newline is Enter."""
        for part in re.findall(r"<[A-Z][-A-Za-z]*>|\n|[^<\n]+|<", keys):
            if part == "\n" or (part.startswith("<") and len(part) > 1):
                self.tmux("send-keys", "Enter" if part == "\n" else part[1:-1])
                self.settle()
            else:
                # A semicolon at the end would end the command of tmux.
                self.tmux("send-keys", "-l", re.sub(";$", r"\\;", part))
        self.settle()

    def end(self):
        self.tmux("kill-server")


def probes():
    """For each cell: what the README says, what is typed, and a pattern that the screen shows or
    (with a !) does not; patterns look at what was typed last and what followed."""
    row = "completion by position"
    yield row, "sqlite3", "keywords, tables", TABLE + "select * from <Tab><Tab>y", r"ABORT[^$]*customers"
    yield row, "DuckDB", "yes", TABLE + "select * from customers <Tab>", r"natural[^$]*where"
    yield row, "DuckDB", "yes", TABLE + "select * from customers <Tab>", r"!\babs\b"
    yield row, "psql", "yes", TABLE + "select * from customers <Tab><Tab>", r"!\bABORT\b"
    yield row, "psql", "yes", TABLE + "select * from <Tab><Tab>", r"customers +\S+\."
    yield row, "IPython", "yes", "import os\nos.pathco<Tab>", r"os\.pathconf"
    row = "letters in their order complete"
    for name, says in zip(SQL, ("no", "yes", "no")):
        found = "" if says == "yes" else "!"
        yield row, name, says, TABLE + "select * from csmr<Tab>", found + "(csmr|from customers)[^$]*customers"
    yield row, "IPython", "no", "customers = 1\ncsmr<Tab>", "!: customers$"
    row = "a several-line entry recalled whole"
    for name, says in zip(SQL, ("no", "yes", "yes")):
        found = "" if says == "yes" else "!"
        yield row, name, says, "select 1,\n2 as two;\n<Up>", found + r"select 1,\n.*2 as two;$"
    yield row, "IPython", "yes", "def f():\nreturn 2\n\n<Up>", r"def f\(\):\n.*return 2$"
    row = "history knows session and folder"
    for name in ("sqlite3", "DuckDB"):
        yield row, name, "no", ".help --all\n", "!(?i)history[^\n]*(session|folder|directory)"
    yield row, "psql", "an option", r"\echo :HISTFILE" + "\n\\! psql --help=variables\n", "(?s)HISTFILE.*history"
    yield row, "IPython", "the session", "1+1\n%history ~0/1\n", r"\n1\+1"
    row = "hints while typing"
    for name in SQL:
        yield row, name, "no", "select 'Gao';\nsel", r"!\n[^\n]*Gao[^\n]*$"
    yield row, "IPython", "yes", "customers = 1\ncust", "customers = 1$"
    row = "colour while typing, never alone"
    for name, says in zip(SQL, ("no", "colour", "no")):
        yield row, name, says, "select 1", ("~" if says == "colour" else "!~") + "\x1b\\[[^m]+mselect"
    yield row, "IPython", "colour", "import os", "~\x1b\\[[^m]+mimport"
    row = "mistake marked with a caret"
    for name in SQL:
        yield row, name, "yes", TABLE + "select * frm customers;\n", r"\n +\^"
    yield row, "IPython", "yes", "1 +* 2\n", r"\n +\^"
    row = '"did you mean"'
    yield row, "sqlite3", "no", TABLE + "select nme from customers;\n", "!(?i)did you mean|meant|candidate"
    yield row, "DuckDB", "yes", TABLE + "select nme from customers;\n", 'Candidate bindings: "name"'
    yield row, "psql", "yes", TABLE + "select nme from customers;\n", "Perhaps you meant"
    yield row, "IPython", "no", "customers = 1\ncustmers\n", "!(?i)did you mean"
    row = "why an answer is so"
    yield row, "sqlite3", "query plan", TABLE + "explain query plan select * from customers;\n", "QUERY PLAN"
    yield row, "DuckDB", "query plan", TABLE + "explain select * from customers;\n", "SCAN"
    yield row, "psql", "query plan", TABLE + "explain select * from customers;\n", "QUERY PLAN"
    yield row, "IPython", "no", "%lsmagic\n", "!%(why|explain)"
    for row, words in (
        ("why it is not another", "why|reason"),
        ("output for screen readers", "accessib|screen.?reader"),
    ):
        yield row, "sqlite3", "no", ".help --all\n", f"!(?i){words}"
        yield row, "DuckDB", "no", ".help --all\n", f"!(?i){words}"
        yield row, "psql", "no", "\\?\n\\! psql --help=variables\n", f"!(?i){words}"
        yield row, "IPython", "no", "!ipython --help-all | cat\n", f"!(?i)({words})\\b(?<!HistoryAccess)"
    row = "undo of what was done"
    for name in SQL:
        keys = "create table u(a int);\nbegin;\ninsert into u values(7531);\nrollback;\nselect count(*)+9000 from u;\n"
        yield row, name, "transactions", keys, r"\b9000\b(?!\s*from)"
    yield row, "IPython", "no", "%lsmagic\n", "!undo"
    row = "a session kept and replayed"
    for name in ("sqlite3", "DuckDB"):
        yield row, name, "the database", ".help --all\n", r"\.open "
    yield row, "psql", "`\\s`, `\\i`", "select 40+2;\n\\s h.sql\n\\?\n", r"(?s)Wrote history.*\\i FILE"
    yield row, "IPython", "`%logstart`, `%rerun`", "40+2\n%logstart log.py\n%rerun 1\n", r"Executing(?s:.*)\b42\b"
    row = "changed files read anew"
    yield row, "sqlite3", "no", ".help --all\n", "!(?i)watch|reload"
    yield row, "DuckDB", "by each query", "copy (select 7531) to 'a.csv';\nfrom 'a.csv';\ncopy (select 8642) to 'a.csv';\nfrom 'a.csv';\n", r"│ +8642 │"
    yield row, "psql", "`\\watch` repeats a query", "\\?\n", r"\\watch"
    yield row, "IPython", "`%autoreload`", "%load_ext autoreload\n%autoreload?\n", "(?i)reload"


def table():
    """The cells of the README's table, by row and program."""
    with open(README, encoding="utf-8") as file:
        lines = file.read().split("### Beside other shells")[1].split("\n## ")[0].split("\n")
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line[:1] == "|"]
    heads = rows[0]
    return {(row[0], head): cell for row in rows[2:] for head, cell in zip(heads[2:], row[2:])}


def holds(screen, look, pattern):
    """Whether a screen shows what a probe expects."""
    absent = pattern.startswith("!")
    pattern = pattern.removeprefix("!")
    text = look if pattern.startswith("~") else screen
    return bool(re.search(pattern.removeprefix("~"), text)) != absent


def asked(name, keys):
    """The screen after some keys, as text from the last line typed on and with its looks."""
    with tempfile.TemporaryDirectory(
            prefix="other-shells-", ignore_cleanup_errors=True) as home:
        if name == "psql":
            subprocess.run(
                [*PROGRAMS[name], "-qc", "drop table if exists customers, u"], check=False,
                stderr=subprocess.DEVNULL)
        shell = Shell(PROGRAMS[name], home)
        try:
            shell.type(keys)
            return shell.screen(), shell.screen("-e")
        finally:
            shell.end()


def is_there(name):
    if shutil.which(PROGRAMS[name][0]) is None:
        return False
    probe = [*PROGRAMS[name], "-c", "select 1"] if name == "psql" else [PROGRAMS[name][0], "--version"]
    return subprocess.run(probe, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def main():
    cells, unasked, failed = table(), set(table()), 0
    there = {name for name in PROGRAMS if is_there(name)}
    for name in PROGRAMS:
        print(f"{name}: " + ("asked" if name in there else "not installed"))
    for row, name, says, keys, pattern in probes():
        unasked.discard((row, name))
        if sys.argv[1:] and not any(word in (row, name) for word in sys.argv[1:]):
            continue
        if not cells.get((row, name), "").startswith(says):
            print(f"FAILED  {row}, {name}: the README says {cells.get((row, name))!r}, not {says!r}")
            failed += 1
        elif name in there:
            screen, look = asked(name, keys)
            good = holds(screen, look, pattern)
            print(("ok      " if good else "FAILED  ") + f"{row}, {name}: {says}", flush=True)
            if not good:
                failed += 1
                print("    | " + "\n    | ".join(screen.split("\n")[-30:]))
    for row, name in sorted(unasked):
        print(f"FAILED  {row}, {name}: nothing asks it")
    print(f"{failed + len(unasked)} failed")
    sys.exit(1 if failed or unasked else 0)


if __name__ == "__main__":
    main()
