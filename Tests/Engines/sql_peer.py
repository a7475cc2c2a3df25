"""The fact check in SQLite or DuckDB: `python3 sql_peer.py sqlite|duckdb FOLDER`, one line of JSON."""

import json
import os
import sys
import time

TABLES = {
    "part_of": "a TEXT, b TEXT", "isa": "a TEXT, b TEXT", "subisa": "a TEXT, b TEXT",
    "op_part": "a TEXT, b TEXT", "source": "s TEXT",
    "fact": "id INT, src TEXT, m TEXT, s TEXT, p TEXT, o TEXT, t0 INT, t1 INT, lo INT, hi INT",
    "claim": "id INT, m TEXT, s TEXT, p TEXT, o TEXT, t0 INT, t1 INT, lo INT, hi INT",
}
# Facts of the claim's measure and subject, each with how its scope lies to the claim's.
HITS = """
  SELECT * FROM (
    SELECT c.id AS claim, f.id AS fact, f.src, c.lo, c.hi, f.lo AS flo, f.hi AS fhi, CASE
      WHEN f.p = c.p AND f.o = c.o AND f.t0 = c.t0 AND f.t1 = c.t1 THEN 'same'
      WHEN f.t0 >= c.t0 AND f.t1 <= c.t1
        AND EXISTS (SELECT 1 FROM inp WHERE x = f.p AND y = c.p)
        AND EXISTS (SELECT 1 FROM ino WHERE x = f.o AND y = c.o) THEN 'part'
      WHEN f.t0 <= c.t0 AND f.t1 >= c.t1
        AND EXISTS (SELECT 1 FROM inp WHERE x = c.p AND y = f.p)
        AND EXISTS (SELECT 1 FROM ino WHERE x = c.o AND y = f.o) THEN 'whole'
      END AS scope
    FROM {claims} c {join} subm ON subm.y = c.m {join} subs ON subs.y = c.s
      {join} fact f ON f.m = subm.x AND f.s = subs.x {on}) AS scoped
  WHERE scope IS NOT NULL"""
ROWS = """
  SELECT
    sum(scope = 'same' AND lo <= fhi AND flo <= hi),
    sum(scope = 'same' AND (lo > fhi OR flo > hi) OR scope = 'part' AND flo > hi
      OR scope = 'whole' AND lo > fhi),
    sum(scope = 'part' AND flo <= hi OR scope = 'whole' AND lo <= fhi),
    count(DISTINCT claim || ' ' || src)
  FROM hit"""
NAGREE = """SELECT c.id, count(DISTINCT h.src) FROM {claims} c LEFT JOIN hit h
  ON h.claim = c.id AND h.scope = 'same' AND h.lo <= h.fhi AND h.flo <= h.hi GROUP BY c.id"""


class Peer:
    def __init__(self, name, folder):
        self.name, self.folder = name, folder
        if name == "duckdb":
            import duckdb
            self.base = duckdb.connect(config={"threads": 1})
            self.join, self.on = "JOIN", ""
        else:
            import sqlite3
            self.base = sqlite3.connect(":memory:")
            # The order of the joins stands as it is written.
            self.join, self.on = "CROSS JOIN", ""

    def load(self):
        for table, columns in TABLES.items():
            self.base.execute(f"CREATE TABLE {table}({columns})")
            path = os.path.join(self.folder, table + ".facts")
            if self.name == "duckdb":
                self.base.execute(f"COPY {table} FROM '{path}' (DELIMITER '\t', HEADER false)")
            else:
                marks = ",".join("?" * (columns.count(",") + 1))
                with open(path) as file:
                    rows = (line.rstrip("\n").split("\t") for line in file)
                    self.base.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        here = os.path.dirname(os.path.abspath(__file__))
        for statement in open(os.path.join(here, "factcheck.sql")).read().split(";"):
            if statement.strip():
                self.base.execute(statement)
        if self.name == "sqlite":
            self.base.execute("ANALYZE")

    def check(self, claims):
        """The numbers of rows of agrees, contra, qual, silent and nagree."""
        self.base.execute("DROP TABLE IF EXISTS hit")
        hits = HITS.format(claims=claims, join=self.join, on=self.on)
        self.base.execute("CREATE TEMP TABLE hit AS " + hits)
        *rows, speaking = self.base.execute(ROWS.replace("sum(", "total(") if self.name == "sqlite"
                                            else ROWS.replace("sum(", "count_if(")).fetchone()
        nagree = len(self.base.execute(NAGREE.format(claims=claims)).fetchall())
        sources = self.base.execute("SELECT count(*) FROM source").fetchone()[0]
        return [int(row or 0) for row in rows] + [nagree * sources - speaking, nagree]

    def ask(self, claim):
        """One more claim, asked by itself."""
        marks = ",".join("?" * len(claim))
        self.base.execute("DELETE FROM asked")
        self.base.execute(f"INSERT INTO asked VALUES ({marks})", claim)
        return self.check("asked")


def main():
    peer = Peer(sys.argv[1], sys.argv[2])
    start = time.process_time()
    peer.load()
    loaded = time.process_time()
    rows = peer.check("claim")
    evaluated = time.process_time()
    peer.base.execute(f"CREATE TEMP TABLE asked({TABLES['claim']})")
    times = []
    for line in open(os.path.join(sys.argv[2], "newclaim.facts")):
        before = time.process_time()
        peer.ask(line.rstrip("\n").split("\t"))
        times.append((time.process_time() - before) * 1000)
    times.sort()
    print(json.dumps({
        "load_s": loaded - start, "eval_s": evaluated - loaded,
        "lat_med_ms": times[len(times) // 2], "lat_p95_ms": times[len(times) * 95 // 100],
        "rows": rows,
    }))


main()
