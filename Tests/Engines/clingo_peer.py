"""The fact check in clingo, claim by claim: `python3 clingo_peer.py FOLDER`, one line of JSON."""

import json
import os
import sys
import time

import clingo

RELATIONS = ["part_of", "isa", "subisa", "op_part", "source", "fact", "claim"]
RESULTS = ["agrees", "contra", "qual", "silent", "nagree"]


def facts(relation, lines):
    return "".join(f"{relation}({','.join(line.split())}).\n" for line in lines)


def lines(folder, relation):
    return open(os.path.join(folder, relation + ".facts"))


def main():
    folder = sys.argv[1]
    here = os.path.dirname(os.path.abspath(__file__))
    start = time.process_time()
    control = clingo.Control()
    control.load(os.path.join(here, "factcheck.lp"))
    control.add("base", [], "".join(facts(r, lines(folder, r)) for r in RELATIONS))
    control.ground([("base", [])])
    loaded = time.process_time()
    claims = [int(line.split("\t")[0]) for line in lines(folder, "claim")]
    control.ground([("check", [clingo.Number(claim)]) for claim in claims])
    evaluated = time.process_time()
    rows = [sum(1 for _ in control.symbolic_atoms.by_signature(r, 2)) for r in RESULTS]
    times = []
    for line in list(lines(folder, "newclaim"))[:40]:
        number = line.split("\t")[0]
        before = time.process_time()
        control.add(f"new{number}", [], facts("claim", [line]))
        control.ground([(f"new{number}", []), ("check", [clingo.Number(int(number))])])
        times.append((time.process_time() - before) * 1000)
    times.sort()
    print(json.dumps({
        "load_s": loaded - start, "eval_s": evaluated - loaded,
        "lat_med_ms": times[len(times) // 2], "lat_p95_ms": times[len(times) * 95 // 100],
        "rows": rows,
    }))


main()
