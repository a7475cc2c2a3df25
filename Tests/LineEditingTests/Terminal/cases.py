"""What the cases share: how a session is started, and what keys send."""

from session import Home, Session

COMMAND = []
CASES = []

UP, DOWN, RIGHT, LEFT = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D"
CTRL_A, CTRL_C, CTRL_D, CTRL_E, CTRL_G = "\x01", "\x03", "\x04", "\x05", "\x07"
CTRL_R, CTRL_S, CTRL_U, CTRL_Z = "\x12", "\x13", "\x15", "\x1a"
EDIT = "\x18\x05"
BACKSPACE, ESCAPE, ALT_ENTER, ALT_F = "\x7f", "\x1b", "\x1b\r", "\x1bf"
SHIFT_TAB = "\x1b[Z"


def case(body):
    CASES.append(body)
    return body


def session(home=None, **changes):
    return Session(COMMAND, home or Home(), **changes)


def paste(text):
    return f"\x1b[200~{text}\x1b[201~"
