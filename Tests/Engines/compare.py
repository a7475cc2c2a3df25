"""Puts crosscheck beside other engines on the fact check, in one run: python3 Tests/Engines/compare.py

Makes its data, runs each engine in a process of its own and prints two tables: one more claim
against so many facts, and all claims at once. Seconds are processor time of one thread. An engine
that is not there is left out, with a word on how to get it. All must give equally many rows.

  --sizes 1000,10000   the numbers of facts (1000,10000,100000,1000000 unless told)
  --claims 1000        the number of claims that are checked at once
  --work FOLDER        where the data goes (a new folder in the temporary folder unless told)
  --binary PATH        crosscheck (the release build of this package unless told)
  --patience 600       the seconds after which an engine is given up
"""

import argparse
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile

import dataset

HERE = os.path.dirname(os.path.abspath(__file__))
RESULTS = ["agrees", "contra", "qual", "silent", "nagree"]


def engines(binary):
    """For each engine how it is run on a folder, or how it is got."""
    def python(module, script, *words):
        if importlib.util.find_spec(module) is None:
            return f"python3 -m pip install {module}"
        return lambda folder: [sys.executable, os.path.join(HERE, script), *words, folder]

    swipl = shutil.which("swipl")
    return {
        "crosscheck": lambda folder: [binary, "bench", "engine", "fc", folder, folder + "/out"],
        "SWI-Prolog": (lambda folder: [swipl, os.path.join(HERE, "factcheck.pl"), folder])
        if swipl else "apt-get install swi-prolog-nox",
        "SQLite": python("sqlite3", "sql_peer.py", "sqlite"),
        "DuckDB": python("duckdb", "sql_peer.py", "duckdb"),
        "clingo": python("clingo", "clingo_peer.py"),
    }


def measure(command, folder, patience):
    """The figures that a run prints, or why there are none."""
    try:
        run = subprocess.run(command(folder), capture_output=True, text=True, timeout=patience)
    except subprocess.TimeoutExpired:
        return f"given up after {patience} s"
    if run.returncode != 0 or not run.stdout.strip():
        return (run.stderr.strip().splitlines() or [f"exit code {run.returncode}"])[-1]
    figures = json.loads(run.stdout.strip().splitlines()[-1])
    if "rows" not in figures:
        figures["rows"] = [sum(1 for _ in open(f"{folder}/out/{name}.tsv")) for name in RESULTS]
    return figures


def figure(number):
    return f"{number:.2g}" if number < 10 else f"{number:.0f}"


def table(title, sizes, runs, cell):
    print(f"\n| {title} | " + " | ".join(f"{size:,}" for size in sizes) + " |")
    print("|---" * (len(sizes) + 1) + "|")
    for engine, own in runs.items():
        cells = [cell(own[size]) if isinstance(own[size], dict) else "-" for size in sizes]
        print(f"| {engine} | " + " | ".join(cells) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    parser.add_argument("--claims", type=int, default=1000)
    parser.add_argument("--work")
    parser.add_argument("--binary", default=os.path.join(HERE, "../../.build/release/crosscheck"))
    parser.add_argument("--patience", type=int, default=600)
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    work = options.work or tempfile.mkdtemp(prefix="engines-")
    if not os.access(options.binary, os.X_OK):
        sys.exit("there is no release build: swift build -c release, or --binary PATH")
    runs = {}
    for name, command in engines(options.binary).items():
        if isinstance(command, str):
            print(f"{name} is left out: {command}", file=sys.stderr)
        else:
            runs[name] = command
    figures = {name: {} for name in runs}
    agree = True
    for size in sizes:
        folder = f"{work}/factcheck-{size}"
        dataset.make(size, options.claims, 100, folder)
        for name, command in runs.items():
            found = measure(command, folder, options.patience)
            figures[name][size] = found
            if isinstance(found, str):
                print(f"{name}, {size:,} facts: {found}", file=sys.stderr)
            elif found["rows"] != figures["crosscheck"][size]["rows"]:
                agree = False
                print(f"{name}, {size:,} facts: {found['rows']} rows, crosscheck "
                      f"{figures['crosscheck'][size]['rows']}", file=sys.stderr)
    table("one more claim, ms: median (95 of 100)", sizes, figures,
          lambda run: f"{figure(run['lat_med_ms'])} ({figure(run['lat_p95_ms'])})")
    table(f"{options.claims:,} claims at once, s (after s of loading)", sizes, figures,
          lambda run: f"{figure(run['eval_s'])} ({figure(run['load_s'])})")
    print("\nAll gave equally many rows." if agree else "\nNot all gave equally many rows.")
    sys.exit(0 if agree else 1)


main()
