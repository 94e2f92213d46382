#!/usr/bin/env python3
"""Compares infracal with similar programs, on the same machine in the same run.

    bench.py --program .build/release/infracal [--only refresh,store,extract] [--rounds 21]

Programs take turns, so that whatever else the machine does meets both; figures are medians of
processor time (user and system) of whole processes. A line ends with the ratio and its goal, and
the status is 1 where a goal is missed.
"""

import argparse
import datetime
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import newsletter

ROOT = pathlib.Path(__file__).resolve().parents[1]
TODAY = datetime.date(2025, 8, 5)
# Lines with a date in each issue.
ITEMS = 20
CONFIGURATION = "profile: none\nsources:\n  - folder: issues\nstore: store.sqlite\nfeeds: feeds\n"
# The query of `upcoming`, with the columns that it shows.
QUERY = """SELECT uid, sequence, status, title, kind, category, start, "end", time, tz, "precision",
place, region, projects, url FROM items WHERE last_day >= '{day}'
ORDER BY start, time IS NOT NULL, time, "end", uid"""


class Cost:
    """The cost of one run: wall seconds, processor seconds, MiB."""

    def __init__(self, words, folder, prepare=lambda: None):
        prepare()
        begin = time.perf_counter()
        process = subprocess.Popen(
            words, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.perf_counter() - begin
        self.cpu = usage.ru_utime + usage.ru_stime
        self.mebibytes = usage.ru_maxrss / 1024
        process.returncode = os.waitstatus_to_exitcode(status)
        complaint = process.stderr.read().decode()
        process.stderr.close()
        if process.returncode:
            raise SystemExit(f"{' '.join(map(str, words))}: {complaint}")


def side_by_side(rounds, *runs):
    """The median processor time, wall time and memory of several commands, run in turns."""
    costs = [[run() for run in runs] for _ in range(rounds + 1)][1:]
    return [
        tuple(statistics.median(getattr(cost, field) for cost in column)
              for field in ("cpu", "wall", "mebibytes"))
        for column in zip(*costs)]


class Table:
    """The lines of the result, printed at once."""

    def __init__(self):
        self.failed = False

    def ratio(self, what, ours, name, theirs, goal):
        """Our time and theirs, in processor milliseconds."""
        value = ours / theirs
        self.line(what, f"{ours * 1000:9.1f} ms   {name} {theirs * 1000:.1f} ms",
                  f"ratio {value:.2f}", value <= goal, f"{goal:g}")

    def value(self, what, value, unit, goal):
        """A figure with its limit."""
        self.line(what, f"{value:9.1f} {unit}", "", value <= goal, f"{goal:g} {unit}")

    def line(self, what, figures, ratio, is_good, goal):
        verdict = "" if is_good else "   MISSED"
        self.failed |= not is_good
        print(f"{what:<46}{figures:<44}{ratio:<12} at most {goal}{verdict}", flush=True)


class Place:
    """A working folder with fictional issues, read into a store."""

    def __init__(self, folder, program, issues, items):
        self.folder, self.program = folder, program
        newsletter.write(folder / "issues", issues, items, TODAY)
        (folder / "infracal.yaml").write_text(CONFIGURATION)

    def run(self, *words, prepare=lambda: None):
        """One run of infracal."""
        return Cost([self.program, *words], self.folder, prepare)

    def restore(self, kept=None):
        """Restores the saved store, or removes the store."""
        for leftover in self.folder.glob("store.sqlite*"):
            leftover.unlink()
        if kept:
            shutil.copy(kept, self.folder / "store.sqlite")

    def read(self):
        """Reads the issues into the store."""
        self.run("ingest")
        return self


def bench_refresh(options, scratch, table):
    """A refresh without changes, compared with `git status`."""
    place = Place(scratch / "refresh", options.program, 1_000, 3)
    for words in [["init", "-q"], ["add", "issues"],
                  ["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x"]]:
        Cost(["git", *words], place.folder)
    # Files that were just written are read once more.
    time.sleep(3)
    place.run("refresh")
    place.run("refresh")
    ours, theirs = side_by_side(
        options.rounds, lambda: place.run("refresh"),
        lambda: Cost(["git", "status", "--porcelain", "issues"], place.folder))
    table.ratio("refresh of 1,000 issues without news", ours[0], "git status", theirs[0], 2)


def bench_store(options, scratch, table):
    """`upcoming` compared with sqlite3, and a new issue compared with the first one."""
    small = Place(scratch / "small", options.program, 50, ITEMS).read()
    large = Place(scratch / "large", options.program, options.issues, ITEMS).read()
    for place, items in [(small, 50 * ITEMS), (large, options.issues * ITEMS)]:
        upcoming(options, place, f"{items:,}", table)
    newsletter.write(scratch / "new", 1, ITEMS, TODAY + datetime.timedelta(days=1), seed=2)
    issue = next((scratch / "new").iterdir())
    empty = Place(scratch / "empty", options.program, 0, 0)
    kept = scratch / "kept.sqlite"
    shutil.copy(large.folder / "store.sqlite", kept)
    ours, theirs = side_by_side(
        options.rounds, lambda: large.run("ingest", issue, prepare=lambda: large.restore(kept)),
        lambda: empty.run("ingest", issue, prepare=empty.restore))
    known = f"{options.issues * ITEMS:,}"
    table.ratio(f"a new issue, {known} mentions known", ours[0], "none known", theirs[0], 3)
    table.value(f"a new issue, {known} mentions known", ours[0] * 1000, "ms", 200)


def upcoming(options, place, known, table):
    """A run of `upcoming` with about twenty items."""
    day = TODAY + datetime.timedelta(days=options.ahead)
    ours, theirs = side_by_side(
        options.rounds,
        lambda: place.run("upcoming", "--from", f"{day}", "--timezone", "Europe/Berlin"),
        lambda: Cost(
            ["sqlite3", "-readonly", "store.sqlite", QUERY.format(day=day)], place.folder))
    table.ratio(f"upcoming, {known} items known", ours[0], "sqlite3", theirs[0], 2.5)
    table.value(f"upcoming, {known} items known: memory", ours[2], "MiB", 20)


def bench_extract(options, scratch, table):
    """Reading issues, compared with parsing the same bytes as a single Markdown file."""
    # Enough bytes that the startup time does not matter: a corpus, if present.
    issues = sorted((ROOT.parent / "shared" / "issues" / "twir").glob("*.md")) \
        or sorted((ROOT / "data" / "issues").glob("*.md"))
    whole = scratch / "issues.md"
    whole.write_bytes(b"\n".join(issue.read_bytes() for issue in issues))
    ours, theirs = side_by_side(
        max(3, options.rounds // 3),
        lambda: Cost([options.program, "extract", "--profile", "none", *issues], scratch),
        lambda: Cost(["cmark-gfm", "-e", "table", whole], scratch))
    kilobytes = whole.stat().st_size / 1000
    table.ratio(f"extract, {len(issues)} issues of {kilobytes:.0f} kB", ours[0], "cmark-gfm",
                theirs[0], 8)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=lambda text: pathlib.Path(text).resolve(), required=True)
    parser.add_argument("--only", default="", help="parts, with commas between them")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--issues", type=int, default=5_000, help="how many the large store holds")
    parser.add_argument("--ahead", type=int, default=70, help="days from the last issue to today")
    options = parser.parse_args()
    parts = {"refresh": bench_refresh, "store": bench_store, "extract": bench_extract}
    table = Table()
    with tempfile.TemporaryDirectory() as scratch:
        for part in options.only.split(",") if options.only else parts:
            parts[part](options, pathlib.Path(scratch), table)
    sys.exit(int(table.failed))


if __name__ == "__main__":
    main()
