"""Puts crosscheck beside other engines, in one run: python3 Tests/Engines/compare.py

Makes its data, runs each engine in a process of its own and prints three tables: one more claim
against so many facts, all claims at once, and recursion. Seconds are processor time of one thread.
An engine that is not there is left out, with a word on how to get it. All must give equally many
rows.

  --sizes 1000,10000   the numbers of facts (1000,10000,100000,1000000 unless told)
  --claims 1000        the number of claims that are checked at once
  --recursion tc-200   the recursive workloads with their sizes (tc-1000,sg-8,pt-3000 unless told)
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
RESULTS = {
    "fc": ["agrees", "contra", "qual", "silent", "nagree"], "tc": ["tc"], "sg": ["sg"],
    "pt": ["vpt", "hpt"],
}
TITLES = {
    "tc": "closure of {:,} nodes", "sg": "same generation in {:,} levels", "pt": "points-to, {:,} variables",
}


def engines(binary):
    """For each engine how it is run on a workload in a folder, or how it is got."""
    def python(module, check, engine):
        if importlib.util.find_spec(module) is None:
            return f"pip install {module}, in an environment of python3 -m venv"
        def command(workload, folder):
            words = check if workload == "fc" else ["recursion_peer.py", engine, workload]
            return [sys.executable, os.path.join(HERE, words[0]), *words[1:], folder]
        return command

    def prolog(workload, folder):
        words = ["factcheck.pl"] if workload == "fc" else ["recursion.pl", workload]
        return [shutil.which("swipl"), "--stack-limit=4g", "--table-space=4g",
                os.path.join(HERE, words[0]), *words[1:], folder]

    return {
        "crosscheck": lambda workload, folder:
            [binary, "bench", "engine", workload, folder, folder + "/out"],
        "SWI-Prolog": prolog if shutil.which("swipl") else "apt-get install swi-prolog-nox",
        "SQLite": python("sqlite3", ["sql_peer.py", "sqlite"], "sqlite"),
        "DuckDB": python("duckdb", ["sql_peer.py", "duckdb"], "duckdb"),
        "clingo": python("clingo", ["clingo_peer.py"], "clingo"),
    }


def measure(command, workload, folder, patience):
    """The figures that a run prints, or why there are none."""
    try:
        run = subprocess.run(
            command(workload, folder), capture_output=True, text=True, timeout=patience)
    except subprocess.TimeoutExpired:
        return f"given up after {patience} s"
    if run.returncode != 0 or not run.stdout.strip():
        return (run.stderr.strip().splitlines() or [f"exit code {run.returncode}"])[-1]
    figures = json.loads(run.stdout.strip().splitlines()[-1])
    if "rows" not in figures:
        figures["rows"] = [
            sum(1 for _ in open(f"{folder}/out/{name}.tsv")) for name in RESULTS[workload]]
    return figures


class Comparison:
    """What the engines gave on all data sets so far."""

    def __init__(self, runs, patience):
        self.runs, self.patience = runs, patience
        self.figures = {name: {} for name in runs}
        self.agree = True

    def run(self, workload, size, folder):
        """Runs every engine on a data set."""
        for name, command in self.runs.items():
            found = measure(command, workload, folder, self.patience)
            self.figures[name][workload, size] = found
            first = self.figures["crosscheck"][workload, size]
            if isinstance(found, str):
                print(f"{name}, {workload} {size:,}: {found}", file=sys.stderr)
            elif isinstance(first, dict) and found["rows"] != first["rows"]:
                self.agree = False
                print(f"{name}, {workload} {size:,}: {found['rows']} rows, "
                      f"crosscheck {first['rows']}", file=sys.stderr)

    def table(self, title, columns, cell):
        """Prints a row for each engine and a column for each data set."""
        print(f"\n| {title} | " + " | ".join(columns.values()) + " |")
        print("|---" * (len(columns) + 1) + "|")
        for engine, own in self.figures.items():
            cells = [cell(own[key]) if isinstance(own[key], dict) else "-" for key in columns]
            print(f"| {engine} | " + " | ".join(cells) + " |", flush=True)


def figure(number):
    return f"{number:.2g}" if number < 10 else f"{number:.0f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    parser.add_argument("--claims", type=int, default=1000)
    parser.add_argument("--recursion", default="tc-1000,sg-8,pt-3000")
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
    comparison = Comparison(runs, options.patience)
    for size in sizes:
        folder = f"{work}/factcheck-{size}"
        dataset.make(size, options.claims, 100, folder)
        comparison.run("fc", size, folder)
    columns = {("fc", size): f"{size:,}" for size in sizes}
    comparison.table("one more claim, ms: median (95 of 100)", columns,
                     lambda run: f"{figure(run['lat_med_ms'])} ({figure(run['lat_p95_ms'])})")
    comparison.table(f"{options.claims:,} claims at once, s (after s of loading)", columns,
                     lambda run: f"{figure(run['eval_s'])} ({figure(run['load_s'])})")
    columns = {}
    for word in filter(None, options.recursion.split(",")):
        workload, size = word.split("-")
        folder = f"{work}/{word}"
        dataset.make_recursive(workload, int(size), folder)
        comparison.run(workload, int(size), folder)
        rows = comparison.figures["crosscheck"][workload, int(size)]
        count = f", {sum(rows['rows']):,} rows" if isinstance(rows, dict) else ""
        columns[workload, int(size)] = TITLES[workload].format(int(size)) + count
    if columns:
        comparison.table("recursion, s", columns, lambda run: figure(run["eval_s"]))
    agree = comparison.agree
    print("\nAll gave equally many rows." if agree else "\nNot all gave equally many rows.")
    sys.exit(0 if agree else 1)


main()
