"""Recursion in SQLite, DuckDB or clingo: `python3 recursion_peer.py ENGINE tc|sg|pt FOLDER`, one
line of JSON. The rules are those of rules/bench."""

import json
import os
import sys
import time

TABLES = {
    "tc": {"edge": "a INT, b INT"},
    "sg": {"par": "c INT, p INT"},
    "pt": {"new": "v INT, h INT", "assign": "v INT, w INT", "store": "b INT, f INT, s INT",
           "load": "v INT, b INT, f INT"},
}
INDEXES = ["edge(a)", "par(c)", "par(p)", "assign(w)", "store(b)", "store(s)", "load(b)"]
SQL = {
    "tc": """WITH RECURSIVE tc(a, b) AS (SELECT a, b FROM edge
        UNION SELECT tc.a, edge.b FROM tc JOIN edge ON edge.a = tc.b) SELECT count(*) FROM tc""",
    "sg": """WITH RECURSIVE sg(x, y) AS (
        SELECT a.c, b.c FROM par a JOIN par b ON a.p = b.p WHERE a.c <> b.c
        UNION SELECT a.c, b.c FROM sg JOIN par a ON a.p = sg.x JOIN par b ON b.p = sg.y)
        SELECT count(*) FROM sg""",
}
# Two relations that need each other are no recursive query: round after round, from what is new.
ROUND = {
    "vpt": """SELECT a.v, n.h FROM new_vpt n JOIN assign a ON a.w = n.v
        UNION SELECT l.v, x.h FROM new_vpt n JOIN load l ON l.b = n.v JOIN hpt x ON x.o = n.h AND x.f = l.f
        UNION SELECT l.v, n.h FROM new_hpt n JOIN vpt y ON y.h = n.o JOIN load l ON l.b = y.v AND l.f = n.f
        EXCEPT SELECT v, h FROM vpt""",
    "hpt": """SELECT n.h, s.f, y.h FROM new_vpt n JOIN store s ON s.b = n.v JOIN vpt y ON y.v = s.s
        UNION SELECT y.h, s.f, n.h FROM new_vpt n JOIN store s ON s.s = n.v JOIN vpt y ON y.v = s.b
        EXCEPT SELECT o, f, h FROM hpt""",
}
RULES = {
    "tc": "tc(A,B) :- edge(A,B). tc(A,C) :- tc(A,B), edge(B,C).",
    "sg": "sg(X,Y) :- par(X,P), par(Y,P), X != Y. sg(X,Y) :- par(X,A), sg(A,B), par(Y,B).",
    "pt": """vpt(V,H) :- new(V,H). vpt(V,H) :- assign(V,W), vpt(W,H).
        vpt(V,H) :- load(V,B,F), vpt(B,O), hpt(O,F,H).
        hpt(O,F,H) :- store(B,F,S), vpt(B,O), vpt(S,H).""",
}
RESULTS = {"tc": [("tc", 2)], "sg": [("sg", 2)], "pt": [("vpt", 2), ("hpt", 3)]}


def rows(folder, table):
    with open(os.path.join(folder, table + ".facts")) as file:
        return [tuple(map(int, line.split())) for line in file]


class Database:
    """SQLite or DuckDB."""

    def __init__(self, engine):
        if engine == "duckdb":
            import duckdb
            self.base = duckdb.connect(config={"threads": 1})
        else:
            import sqlite3
            self.base = sqlite3.connect(":memory:")
        self.is_sqlite = engine == "sqlite"

    def load(self, workload, folder):
        for table, columns in TABLES[workload].items():
            self.base.execute(f"CREATE TABLE {table}({columns})")
            if self.is_sqlite:
                marks = ",".join("?" * (columns.count(",") + 1))
                self.base.executemany(f"INSERT INTO {table} VALUES ({marks})", rows(folder, table))
            else:
                path = os.path.join(folder, table + ".facts")
                self.base.execute(f"COPY {table} FROM '{path}' (DELIMITER '\t', HEADER false)")
        if self.is_sqlite:
            for index, place in enumerate(INDEXES):
                if place.split("(")[0] in TABLES[workload]:
                    self.base.execute(f"CREATE INDEX own{index} ON {place}")

    def count(self, query):
        return self.base.execute(query).fetchone()[0]

    def evaluate(self, workload):
        if workload != "pt":
            return [self.count(SQL[workload])]
        keys = {"vpt": "v INT, h INT", "hpt": "o INT, f INT, h INT"}
        for name, columns in keys.items():
            key = ", PRIMARY KEY (" + columns.replace(" INT", "") + ")" if self.is_sqlite else ""
            self.base.execute(f"CREATE TABLE {name}({columns}{key})")
        if self.is_sqlite:
            self.base.execute("CREATE INDEX by_object ON vpt(h)")
        news = {"vpt": "SELECT DISTINCT v, h FROM new", "hpt": "SELECT o, f, h FROM hpt"}
        while True:
            for name, query in news.items():
                self.base.execute(f"CREATE TEMP TABLE next_{name}({keys[name]})")
                self.base.execute(f"INSERT INTO next_{name} {query}")
            for name in news:
                self.base.execute(f"DROP TABLE IF EXISTS new_{name}")
                self.base.execute(f"ALTER TABLE next_{name} RENAME TO new_{name}")
                self.base.execute(f"INSERT INTO {name} SELECT * FROM new_{name}")
            if all(self.count(f"SELECT count(*) FROM new_{name}") == 0 for name in news):
                return [self.count(f"SELECT count(*) FROM {name}") for name in news]
            news = ROUND


class Clingo:
    def __init__(self):
        import clingo
        self.control = clingo.Control()

    def load(self, workload, folder):
        facts = (f"{table}({','.join(map(str, row))})."
                 for table in TABLES[workload] for row in rows(folder, table))
        self.control.add("base", [], "".join(facts) + RULES[workload])

    def evaluate(self, workload):
        self.control.ground([("base", [])])
        atoms = self.control.symbolic_atoms
        return [sum(1 for _ in atoms.by_signature(*result)) for result in RESULTS[workload]]


def main():
    engine, workload, folder = sys.argv[1:]
    peer = Clingo() if engine == "clingo" else Database(engine)
    start = time.process_time()
    peer.load(workload, folder)
    loaded = time.process_time()
    found = peer.evaluate(workload)
    print(json.dumps({
        "load_s": loaded - start, "eval_s": time.process_time() - loaded, "rows": found,
    }))


main()
