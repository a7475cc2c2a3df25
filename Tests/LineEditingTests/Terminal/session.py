"""A program at a pseudo-terminal, with its screen."""

import os
import signal
import tempfile
import termios
import time

import pexpect

from screen import Screen

PROMPT = "crosscheck>"
WAIT = 10.0


class Home:
    """A home directory of its own for each case."""

    def __init__(self):
        self.directory = tempfile.TemporaryDirectory(
            prefix="crosscheck-terminal-", ignore_cleanup_errors=True)
        self.path = self.directory.name
        self.state = os.path.join(self.path, "state")

    def environment(self, **changes):
        kept = {k: v for k, v in os.environ.items() if not k.startswith("LC_")}
        own = dict(
            HOME=self.path, XDG_STATE_HOME=self.state, TERM="xterm-256color",
            CROSSCHECK_PAGER="cat")
        return {**kept, "LC_ALL": "C.UTF-8", **own, **changes}

    def history_path(self):
        return os.path.join(self.state, "crosscheck", "history")

    def records(self, kind):
        """The records of a kind in the history: time, session, kind, folder, text."""
        if not os.path.exists(self.history_path()):
            return []
        with open(self.history_path(), encoding="utf-8") as file:
            records = [line.split("\t") for line in file.read().split("\n")[:-1]]
        return [record for record in records if record[2] == kind]

    def history(self):
        return [record[4] for record in self.records("entered")]


class Session:
    def __init__(self, command, home, columns=80, ready=True, arguments=(), cwd=None,
                 as_nobody=False, **changes):
        self.screen = Screen(columns)

        def prepare():
            # Under nohup the program would be right not to hear that its terminal is gone.
            signal.signal(signal.SIGHUP, signal.SIG_DFL)
            # Root may read and write everything.
            if as_nobody and os.geteuid() == 0:
                os.setuid(65534)

        self.child = pexpect.spawn(
            command[0], [*command[1:], *arguments], env=home.environment(**changes),
            cwd=cwd or home.path,
            encoding="utf-8", codec_errors="replace", dimensions=(24, columns), timeout=WAIT,
            preexec_fn=prepare)
        self.child.delaybeforesend = None
        if ready:
            self.wait_for_prompt()

    def read(self, seconds=0.05):
        try:
            self.screen.feed(self.child.read_nonblocking(65536, seconds))
            return True
        except pexpect.TIMEOUT:
            return False
        except pexpect.EOF:
            time.sleep(0.01)
            return False

    def wait(self, what, condition):
        end = time.monotonic() + WAIT
        while not condition():
            if not self.read() and time.monotonic() > end:
                shown = "\n    | ".join(self.screen.text()[-12:])
                raise AssertionError(f"waited for {what}; the screen:\n    | {shown}")

    def settle(self):
        while self.read(0.3):
            pass

    def send(self, keys):
        """Types keys; a program that writes meanwhile is listened to, so that none waits for ever."""
        for start in range(0, len(keys), 1000):
            self.child.send(keys[start : start + 1000])
            if start:
                self.read(0.001)

    def shows(self, text):
        """Waits until the line of the cursor is the prompt and `text`."""
        wanted = f"{PROMPT} {text}".rstrip()
        self.wait(repr(wanted), lambda: self.screen.line() == wanted)

    def shows_rows(self, text):
        """Waits until the prompt and `text` fill the last rows, which end where the program says."""
        def shown():
            rows = ["".join(row.cells) for row in self.screen.rows]
            first = max(number for number, row in enumerate(rows) if row.startswith(PROMPT))
            return "".join(row.ljust(self.screen.columns) for row in rows[first:]).rstrip()

        wanted = f"{PROMPT} {text}".rstrip()
        self.wait(repr(wanted), lambda: shown() == wanted)

    def wait_for_prompt(self):
        self.wait("an empty prompt", self.at_empty_prompt)

    def at_empty_prompt(self):
        return self.screen.line() == PROMPT and self.screen.column == len(PROMPT) + 1

    def says(self, text):
        self.wait(repr(text), lambda: any(text in line for line in self.screen.text()))

    def kept(self, home, *entries):
        """Waits until the history of a home is these entries."""
        self.wait(f"the entries {entries}", lambda: home.history() == list(entries))

    def enter(self, line):
        """Enters a line and waits for the next prompt."""
        self.send(line)
        self.shows_rows(line)
        before = self.screen.row
        self.send("\r")
        self.wait(
            "the next prompt", lambda: self.screen.row > before and self.at_empty_prompt())

    def leaves(self):
        self.wait("the end", lambda: not self.child.isalive())
        while self.read():
            pass

    def quit(self):
        self.send("quit\r")
        self.leaves()

    def is_cooked(self):
        """Whether the terminal has echo, lines and signals, as a shell leaves it."""
        flags = termios.tcgetattr(self.child.child_fd)[3]
        wanted = termios.ICANON | termios.ECHO | termios.ISIG
        return flags & wanted == wanted

    def resize(self, columns):
        self.screen.resize(columns)
        self.child.setwinsize(24, columns)
