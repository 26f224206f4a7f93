#!/usr/bin/env python3
"""Rows per second and peak memory of the feature job beside pandas, on the same events in the same run.

    swift build -c release --product Feature
    python3 bench/feature.py [--rows 1000000 10000000] [--binary .build/release/Feature] [--repeat 3]

Both read the CSV, compute the same eight columns and write a line of JSON for each entity; pandas is given only the
columns that it needs, and an explicit time format. Each run is a process of its own; the best of --repeat counts, so
that a busy machine does not decide. Results are compared, value by value. Without pandas only the job is measured.
"""
import argparse
import importlib.util
import json
import os
import random
import subprocess
import sys
import tempfile
import time

START, DAYS = 1_690_000_000, 60
AS_OF = START + 59 * 86_400
SPEC = {
    "as_of": "day", "entity": "user_id", "format": "csv", "source": "events/", "time": "ts",
    "columns": [
        {"name": "purchases_7d", "aggregate": "count", "window": 7 * 86_400},
        {"name": "spend_30d", "aggregate": "sum", "of": "amount", "window": 30 * 86_400},
        {"name": "mean", "aggregate": "mean", "of": "amount"},
        {"name": "max", "aggregate": "max", "of": "amount"},
        {"name": "last_country", "aggregate": "last", "of": "country"},
        {"name": "countries", "aggregate": "count_distinct", "of": "country"},
        {"name": "p95", "aggregate": "quantile", "of": "amount", "q": 0.95},
        {"name": "stddev", "aggregate": "stddev", "of": "amount"},
    ],
}


def make_events(path, rows):
    """Events in the order of time, 20 for each user on average."""
    rng = random.Random(1)
    users = max(1, rows // 20)
    with open(path, "w") as file:
        file.write("event_id,user_id,ts,kind,amount,country\n")
        for first in range(0, rows, 100_000):
            lines = []
            for number in range(first, min(first + 100_000, rows)):
                at = time.gmtime(START + number * DAYS * 86_400 // rows)
                lines.append(
                    f"{number},user-{rng.randrange(users):07d},{at.tm_year}-{at.tm_mon:02d}-{at.tm_mday:02d}T"
                    f"{at.tm_hour:02d}:{at.tm_min:02d}:{at.tm_sec:02d}Z,{rng.choice(('view', 'cart', 'buy'))},"
                    f"{rng.gammavariate(2, 20):.2f},{rng.choice(('ES', 'FR', 'DE', 'PT', 'IT'))}\n")
            file.write("".join(lines))


def with_pandas(source, target):
    """What the job computes, as one would write it with pandas."""
    import pandas as pd

    events = pd.read_csv(source, usecols=["user_id", "ts", "amount", "country"])
    events["ts"] = pd.to_datetime(events["ts"], utc=True, format="ISO8601")
    as_of = pd.Timestamp(AS_OF, unit="s", tz="UTC")
    events = events[events.ts < as_of].sort_values("ts", kind="stable")
    users = events.groupby("user_id")
    week = events[events.ts >= as_of - pd.Timedelta(days=7)].groupby("user_id")
    month = events[events.ts >= as_of - pd.Timedelta(days=30)].groupby("user_id")
    table = pd.DataFrame({
        "mean": users["amount"].mean(), "max": users["amount"].max(), "last_country": users["country"].last(),
        "countries": users["country"].nunique(), "p95": users["amount"].quantile(0.95),
        "stddev": users["amount"].std(),
    })
    table["purchases_7d"] = week.size().reindex(table.index, fill_value=0)
    table["spend_30d"] = month["amount"].sum().reindex(table.index)
    table.reset_index().to_json(target, orient="records", lines=True, double_precision=15)


def measure(command, repeat):
    """The least wall and processor seconds, and the peak memory in MB."""
    best = None
    for _ in range(repeat):
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        if status != 0:
            sys.exit(f"bench: {' '.join(command)} failed")
        run = (wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
        best = run if best is None else tuple(map(min, best, run))
    return best


def compare(folder, ours, theirs):
    """The number of rows; ends the program at the first value that differs."""
    manifest = json.load(open(os.path.join(ours, "manifest.json")))
    part = os.path.join(ours, manifest["parts"][0]["file"])
    count = 0
    with open(part) as left, open(theirs) as right:
        for one, other in zip(left, right, strict=True):
            one, other = json.loads(one), json.loads(other)
            if one["entity"] != other["user_id"]:
                sys.exit(f"bench: the rows differ: {one} {other}")
            for name, value in one["features"].items():
                wanted = other[name]
                same = value == wanted or (
                    isinstance(value, (int, float)) and isinstance(wanted, (int, float))
                    and abs(value - wanted) <= 1e-9 * max(1, abs(value)))
                if not same:
                    sys.exit(f"bench: {one['entity']} {name}: {value}, pandas says {wanted}")
            count += 1
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="+", default=[1_000_000, 10_000_000])
    parser.add_argument("--binary", default=".build/release/Feature")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--keep", help="a directory for the events, used again when they are there")
    parser.add_argument("--pandas", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.pandas:
        return with_pandas(*arguments.pandas)
    if not os.access(arguments.binary, os.X_OK):
        sys.exit(f"bench: {arguments.binary} is not there; swift build -c release --product Feature")
    has_pandas = importlib.util.find_spec("pandas") is not None
    if not has_pandas:
        print("bench: pandas is not installed (pip install pandas); only the job is measured")
    print(f"{'':8} {'rows':>11} {'seconds':>8} {'cpu s':>7} {'rows/s':>11} {'peak MB':>8}")
    with tempfile.TemporaryDirectory() as temporary:
        for rows in arguments.rows:
            folder = os.path.join(arguments.keep or temporary, str(rows))
            os.makedirs(os.path.join(folder, "events"), exist_ok=True)
            events = os.path.join(folder, "events", "events.csv")
            spec = os.path.join(folder, "table.json")
            json.dump(SPEC, open(spec, "w"))
            if not os.path.exists(events):
                make_events(events, rows)
            instant = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(AS_OF))
            job = [arguments.binary, "--data-dir", folder, "--table", spec, "--feature", "bench", "--as-of", instant,
                   "--scratch-dir", temporary]
            ours = measure(job, arguments.repeat)
            report("job", rows, ours)
            if not has_pandas:
                continue
            theirs = os.path.join(folder, "pandas.jsonl")
            peer = measure([sys.executable, __file__, "--pandas", events, theirs], arguments.repeat)
            report("pandas", rows, peer)
            table = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(AS_OF))
            same = compare(folder, os.path.join(folder, "features", "bench", table), theirs)
            print(f"{'ratio':8} {rows:>11,} {peer[0] / ours[0]:>7.2f}x {peer[1] / ours[1]:>6.2f}x {'':11} "
                  f"{peer[2] / ours[2]:>7.1f}x   ({same:,} rows agree)")


def report(name, rows, run):
    wall, cpu, memory = run
    print(f"{name:8} {rows:>11,} {wall:>8.2f} {cpu:>7.2f} {rows / wall:>11,.0f} {memory:>8.0f}", flush=True)


if __name__ == "__main__":
    main()
