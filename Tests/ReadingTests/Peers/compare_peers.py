#!/usr/bin/env python3
"""compare_peers.py BINARY: crosscheck annotate beside Duckling, quantulum3 and dateparser, in one run.

pip install pyduckling-native-phihos quantulum3 dateparser

F1 of values on the sentences beside this script (numbers and quantities; dates), and millions of
bytes of the shipped articles a second of processor time on one core. A tool that is not installed
is left out. Numbers: any reading whose words overlap and whose value is the same counts. Dates:
their first day. Peers are given a text sentence by sentence, as they are meant to be.
"""
import json, pathlib, re, subprocess, sys, time, resource, warnings

warnings.filterwarnings("ignore")
here = pathlib.Path(__file__).resolve().parent
root = here.parents[2]
binary = pathlib.Path(sys.argv[1]).resolve()
reference = "2022-02-19"


def bounds(text):
    low, dots, high = text.partition("..")
    if not dots:
        return (float(low), float(low))
    return (float(low) if low else None, float(high) if high else None)


def gold():
    rows = []
    for line in (here / "sentences.txt").read_text().splitlines():
        if line.startswith("#") or not line:
            continue
        text, numbers, dates, last = "", [], [], 0
        for m in re.finditer(r"\[([^|\]]*)\|([^\]]*)\]|\{([^|}]*)\|([^}]*)\}", line):
            text += line[last:m.start()]
            words = m[1] if m[1] is not None else m[3]
            span = (len(text), len(text) + len(words))
            if m[1] is not None:
                numbers.append((span, bounds(m[2])))
            else:
                dates.append((span, m[4]))
            text, last = text + words, m.end()
        rows.append((text + line[last:], numbers, dates))
    return rows


def same(gold, found):
    if isinstance(gold, str):
        return found is not None and str(found)[:10] == gold
    if gold == (None, None):
        return True
    return all(
        g is None or f is not None and abs(g - f) <= 1e-3 * max(abs(g), 1e-9)
        for g, f in zip(gold, found)
    )


def score(pairs):
    """F1 over rows of (gold, found): readings that overlap one another count as one."""
    right = wanted = given = 0
    for wants, founds in pairs:
        wanted += len(wants)
        clusters = []
        for span, value in sorted(founds, key=lambda f: f[0]):
            if clusters and span[0] < clusters[-1][0][1]:
                (start, end), values = clusters[-1]
                clusters[-1] = ((start, max(end, span[1])), values + [(span, value)])
            else:
                clusters.append((span, [(span, value)]))
        hit = 0
        for span, value in wants:
            hit += any(s[0] < span[1] and span[0] < s[1] and same(value, v) for s, v in founds)
        right += hit
        given += max(len(clusters), hit)
    if not given or not right:
        return 0.0
    p, r = right / given, right / wanted
    return 200 * p * r / (p + r)


def crosscheck(texts):
    rows = "".join(json.dumps({"id": 0, "text": t, "reference_date": reference}) + "\n" for t in texts)
    command = [binary, "annotate", "--rules", root / "rules"]
    done = subprocess.run(command, input=rows.encode(), capture_output=True, check=True)
    answers = []
    for line in done.stdout.decode().splitlines():
        numbers, dates = [], []
        for s in json.loads(line)["spans"]:
            span = (s["start"], s["end"])
            if s["kind"].startswith(("date", "time")):
                dates.append((span, s.get("date_start")))
            elif s["kind"] != "set" and ("value" in s or "low" in s or "high" in s):
                value = float(s["value"]) if "value" in s else None
                low = float(s["low"]) if "low" in s else value
                numbers.append((span, (low, float(s["high"]) if "high" in s else value)))
        answers.append((numbers, dates))
    return answers


def duckling():
    import duckling as d
    zone = d.load_time_zones("/usr/share/zoneinfo")
    day = int(time.mktime(time.strptime(reference + " 12:00", "%Y-%m-%d %H:%M")))
    language = d.parse_lang("EN")
    context = d.Context(d.parse_ref_time(zone, "UTC", day), d.default_locale_lang(language))
    wanted = ["amount-of-money", "distance", "number", "ordinal", "quantity",
              "temperature", "time", "volume", "duration"]
    kinds = d.parse_dimensions(wanted)

    def read(text):
        numbers, dates = [], []
        for e in d.parse(text, context, kinds, False):
            span, value = (e["start"], e["end"]), e["value"]
            if e["dim"] == "time":
                first = value.get("from", value)
                dates.append((span, first.get("value")))
            elif value.get("type") == "interval":
                ends = [value.get(k, {}).get("value") for k in ("from", "to")]
                numbers.append((span, tuple(ends)))
            else:
                numbers.append((span, (value["value"], value["value"])))
        return numbers, dates

    return lambda texts: [read(t) for t in texts]


def quantulum3():
    from quantulum3 import parser

    def read(text):
        found = []
        for q in parser.parse(text):
            low, high = q.value, q.value
            if q.uncertainty and "±" not in q.surface:
                low, high = q.value - q.uncertainty, q.value + q.uncertainty
            found.append((q.span, (low, high)))
        return found, None

    return lambda texts: [read(t) for t in texts]


def dateparser():
    from datetime import datetime
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime.fromisoformat(reference), "PREFER_DATES_FROM": "past",
                "PREFER_DAY_OF_MONTH": "first", "PREFER_MONTH_OF_YEAR": "first"}

    def read(text):
        found, place = [], 0
        for words, day in search_dates(text, languages=["en"], settings=settings) or []:
            start = text.find(words, place)
            place = start + len(words)
            found.append(((start, place), day.isoformat()))
        return None, found

    return lambda texts: [read(t) for t in texts]


def processor():
    own = resource.getrusage(resource.RUSAGE_SELF)
    child = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + child.ru_utime + child.ru_stime


def speed(read, paragraphs, size):
    texts, bytes_read = [], 0
    while bytes_read < size:
        texts.append(paragraphs[len(texts) % len(paragraphs)])
        bytes_read += len(texts[-1].encode())
    start = processor()
    read(texts)
    return bytes_read / 1e6 / max(processor() - start, 1e-9)


def main():
    rows = gold()
    texts = [text for text, _, _ in rows]
    articles = [p.read_text() for p in sorted((root / "seeds").glob("*.txt"))]
    paragraphs = [l for a in articles for l in a.splitlines() if len(l) > 80]
    sentences = [s for p in paragraphs for s in re.split(r"(?<=[.?!]) ", p)]
    tools = [("crosscheck", lambda: crosscheck, articles, 20_000_000),
             ("Duckling", duckling, sentences, 40_000),
             ("quantulum3", quantulum3, sentences, 200_000),
             ("dateparser", dateparser, sentences, 20_000)]
    print("| tool | numbers, F1 | dates, F1 | MB/s |\n|---|---|---|---|")
    for name, make, input, size in tools:
        try:
            read = make()
        except ImportError as missing:
            print(f"| {name} | not installed: {missing} | | |")
            continue
        answers = read(texts)
        cells = []
        for part in (0, 1):
            pairs = [(row[1 + part], answer[part]) for row, answer in zip(rows, answers)]
            cells.append("–" if pairs[0][1] is None else f"{score(pairs):.1f}")
        print(f"| {name} | {cells[0]} | {cells[1]} | {speed(read, input, size):.3g} |", flush=True)


main()
