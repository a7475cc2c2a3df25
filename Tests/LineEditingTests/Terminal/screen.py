"""A small terminal: what a program writes, as the rows that a person would see."""

import re
import unicodedata

SEQUENCE = re.compile(r"\x1b\[([?0-9;]*)([@-~])|\x1b([^\[])|\x1b\[?[?0-9;]*$")


def width(character):
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Row:
    def __init__(self):
        self.cells = []
        self.looks = {}  # the rendition of the columns that are not plain
        self.wrapped = False  # goes on in the next row

    def put(self, column, text):
        while len(self.cells) <= column:
            self.cells.append(" ")
        self.cells[column] = text
        self.looks.pop(column, None)

    def cut(self, column):
        del self.cells[column:]
        self.looks = {at: look for at, look in self.looks.items() if at < column}


class Screen:
    """Rows without end, a cursor, and wrapping as terminals do it that reflow on resize."""

    def __init__(self, columns):
        self.columns = columns
        self.rows = [Row()]
        self.row = self.column = 0
        self.saved = (0, 0)
        self.look = ""
        self.rest = self.raw = ""

    def feed(self, text):
        self.raw += text
        text = self.rest + text
        self.rest = ""
        at = 0
        while at < len(text):
            if text[at] != "\x1b":
                self.character(text[at])
                at += 1
                continue
            match = SEQUENCE.match(text, at)
            if match is None or (match.group(2) is None and match.group(3) is None):
                self.rest = text[at:]
                return
            if match.group(2):
                self.control(match.group(1), match.group(2))
            elif match.group(3) == "7":
                self.saved = (self.row, self.column)
            elif match.group(3) == "8":
                self.row, self.column = self.saved
            at = match.end()

    def character(self, c):
        if c == "\r":
            self.column = 0
        elif c == "\n":
            self.down()
        elif c == "\b":
            self.column = max(0, min(self.column, self.columns - 1) - 1)
        elif c >= " ":
            self.printed(c)

    def printed(self, c):
        size = width(c)
        if size == 0:
            cells = self.rows[self.row].cells
            if 0 < self.column <= len(cells):
                cells[self.column - 1] += c
            return
        if self.column + size > self.columns:
            self.rows[self.row].wrapped = True
            self.column = 0
            self.down()
        self.rows[self.row].put(self.column, c)
        if self.look:
            self.rows[self.row].looks[self.column] = self.look
        if size == 2:
            self.rows[self.row].put(self.column + 1, "")
        self.column += size

    def down(self):
        self.row += 1
        while len(self.rows) <= self.row:
            self.rows.append(Row())

    def control(self, arguments, final):
        count = int(arguments) if arguments.isdigit() else 0
        cells = self.rows[self.row].cells
        if final == "m":
            kept = [part for part in re.sub(r"^0;", "", arguments).split(";") if part not in ("", "0")]
            self.look = ";".join(kept)
        elif final == "A":
            self.row = max(0, self.row - max(1, count))
        elif final == "B":
            for _ in range(max(1, count)):
                self.down()
        elif final == "C":
            self.column = min(self.columns - 1, self.column + max(1, count))
        elif final == "D":
            self.column = max(0, self.column - max(1, count))
        elif final == "G":
            self.column = max(1, count) - 1
        elif final in "JK" and count == 0:
            self.rows[self.row].cut(self.column)
            if self.column < self.columns:
                self.rows[self.row].wrapped = False
            if final == "J":
                del self.rows[self.row + 1 :]
        elif final == "P":
            del cells[self.column : self.column + max(1, count)]
        elif final == "@":
            cells[self.column : self.column] = [" "] * max(1, count)
            del cells[self.columns :]
        elif final in "HJ":
            raise ValueError(f"the program moved over the whole screen: {arguments}{final}")

    def resize(self, columns):
        """Joins the rows that were wrapped and wraps them anew; the cursor stays on its text."""
        rows, fresh, place = self.rows, [], (0, 0)
        line, offset = [], None
        for number, row in enumerate(rows):
            if number == self.row:
                offset = len(line) + self.column
            line += row.cells
            if row.wrapped and number + 1 < len(rows):
                continue
            first = len(fresh)
            for start in range(0, max(1, len(line)), columns):
                part = Row()
                part.cells = line[start : start + columns]
                part.wrapped = start + columns < len(line)
                fresh.append(part)
            if offset is not None:
                place = (first + offset // columns, offset % columns)
            line, offset = [], None
        self.columns, self.rows = columns, fresh
        self.row = self.column = 0
        while self.row < place[0]:
            self.down()
        self.column = place[1]

    def text(self):
        """All rows, wrapped ones joined to lines."""
        lines, line = [], ""
        for row in self.rows:
            line += "".join(row.cells)
            if not row.wrapped:
                lines.append(line.rstrip())
                line = ""
        return lines + ([line.rstrip()] if line else [])

    def rows_after(self, lines):
        """The rows under the first so many lines, each of which may have become several rows."""
        ends = [number for number, row in enumerate(self.rows) if not row.wrapped]
        return self.rows[ends[lines - 1] + 1 if lines else 0 :]

    def sequences(self):
        """The escape sequences written so far."""
        return [match.group(0) for match in SEQUENCE.finditer(self.raw)]

    def look_of(self, text):
        """The rendition in which the last row that holds a text shows the start of it."""
        for row in reversed(self.rows):
            shown = "".join(row.cells)
            if text in shown:
                column = len(row.cells) - len(row.cells[len(shown[: shown.rindex(text)]) :])
                return row.looks.get(column, "")
        raise AssertionError(f"no row holds {text!r}")

    def line(self):
        """The line in which the cursor stands, rows joined."""
        first = last = self.row
        while first > 0 and self.rows[first - 1].wrapped:
            first -= 1
        while self.rows[last].wrapped and last + 1 < len(self.rows):
            last += 1
        return "".join("".join(row.cells) for row in self.rows[first : last + 1]).rstrip()
