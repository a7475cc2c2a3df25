#!/usr/bin/env python3
"""Types at a session in a real terminal and says how long it takes: typing_speed.py <executable>

Needs python3-pexpect. Hints and colours are on. It prints milliseconds: from a key to its echo, from
a paste of a thousand lines to their being shown, from Tab to the list. Nothing is asserted.
"""

import os
import statistics
import sys
import time

sys.path.insert(
    0, os.path.join(os.path.dirname(__file__), "..", "..", "LineEditingTests", "Terminal"))

from session import Home, Session  # noqa: E402

LINE = "troops of the United Nations in Mali = 12000"


def waited(s, keys, condition):
    """Milliseconds from sending keys to the moment when the screen is as it should be."""
    start = time.monotonic()
    s.child.send(keys)
    while not condition():
        s.read(0.5)
        if time.monotonic() - start > 5:
            raise TimeoutError(f"{keys!r} shows nothing: {s.screen.line()!r}")
    return (time.monotonic() - start) * 1_000


def quiet(s):
    while s.read(0.05):
        pass


def echoes(s):
    times = []
    quiet(s)
    for key in LINE:
        column = s.screen.column
        times.append(waited(s, key, lambda: s.screen.column == column + 1))
        quiet(s)
    s.child.send("\x03")
    s.wait_for_prompt()
    return times


def paste(s):
    rows = [f"# line {number} of a long paste" for number in range(1_000)]
    text = "\n".join(rows)
    start = time.monotonic()
    sent = "\x1b[200~" + text + "\x1b[201~"
    while sent:
        sent = sent[s.child.send(sent[:4_000]):]
        s.read(0.0001)
    while s.screen.line() != rows[-1]:
        s.read(0.5)
    took = (time.monotonic() - start) * 1_000
    s.child.send("\x03")
    quiet(s)
    return took


def lists(s):
    times = []
    for typed in ("troops in ", "deaths during ", "set ", "s"):
        s.child.send("\x15" + typed)
        quiet(s)
        rows = len(s.screen.rows)
        times.append(waited(s, "\t", lambda: len(s.screen.rows) > rows))
        quiet(s)
    s.child.send("\x03")
    quiet(s)
    return times


def main():
    command = [os.path.abspath(sys.argv[1])] + sys.argv[2:]
    s = Session(command, Home())
    s.enter("French deaths = 58")
    for name, times in (("key to echo", echoes(s)), ("Tab to list", lists(s))):
        print(f"{name}: median {statistics.median(times):.1f} ms, most {max(times):.1f} ms")
    print(f"paste of 1,000 lines: {paste(s):.0f} ms")
    s.child.kill(9)


if __name__ == "__main__":
    main()
