#!/usr/bin/env python3
"""Types at a session in a real terminal: terminal_test.py <executable> [part of a case's name]

Needs python3-pexpect. The session shows `crosscheck> `, answers each line, and keeps its history
in $XDG_STATE_HOME/crosscheck/history.
"""

import os
import sys
import traceback

import cases
import completion_cases
import drawing_cases
import editing_cases
import history_cases
import life_cases
import pitfall_cases


def held(body, name):
    """Whether a case holds; on a busy machine keys and drawing can meet, so it may be tried again."""
    for attempt in ("again   ", "FAILED  "):
        try:
            body()
            print(f"ok      {name}", flush=True)
            return True
        except Exception:  # each case stands for itself
            print(f"{attempt}{name}\n{traceback.format_exc()}", flush=True)
    return False


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    cases.COMMAND[:] = [os.path.abspath(sys.argv[1])]
    wanted = " ".join(sys.argv[2:])
    chosen = [body for body in cases.CASES if wanted in body.__name__.replace("_", " ")]
    failed = 0
    for body in chosen:
        name = body.__name__.replace("_", " ")
        failed += not held(body, name)
    print(f"{len(chosen) - failed} passed, {failed} failed")
    sys.exit(1 if failed or not chosen else 0)


if __name__ == "__main__":
    main()
