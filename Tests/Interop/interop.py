#!/usr/bin/env python3
"""Read the feeds with other programs.

    interop.py --program PATH [--kit FOLDER] [--issues FOLDER] [--feeds FOLDER] [--without-thunderbird]
               [--only parsers,subscriptions,story]

The kit (check_feed.py, subscribe.sh, subscribe_thunderbird.py; its setup.sh installs the programs they
use) reads every feed of FEEDS, and every feed that the program makes of each folder of ISSUES, with
parsers of many languages, to which check_with_ical.py adds Home Assistant's; subscribes with vdirsyncer
and khal over loopback HTTP; and subscribes a real Thunderbird. Then a story is told in three refreshes,
in which a deadline moves, a month becomes a day, a meetup is cancelled, and so is one occurrence of a
series of which another one moves, while one Thunderbird stays subscribed: what it holds must be what the
feed says after each of them, nothing twice and nothing lost, with the rules, the days left out and the
entries that belong together. khal must show the series on the days that are left, and a window as its
opening and its close.

Prints a table in Markdown. Exit status: 0 all well, 1 something is not, 2 the kit is not there.
"""
import argparse
import collections
import concurrent.futures
import csv
import functools
import hashlib
import http.server
import importlib.util
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PROFILES = {"lwkd": ROOT / "data/profiles/kubernetes.yaml", "twir": ROOT / "data/profiles/rust.yaml"}
HOLD = Path(os.environ.get("HOLD", "~/.cache/infracal-interop")).expanduser()
PATIENCE_S = 240
# The result of the story, as khal shows it from September to November 2025.
SHOWN = {
    ("2025-09-01", "Board election: Voting is open (opens) (09:00 UTC)"),
    ("2025-09-11", "Harbor Python meetup (moved from 10 September 2025)"),
    ("2025-10-08", "CANCELLED: Harbor Python meetup"),
    ("2025-11-12", "Harbor Python meetup"),
    ("2025-11-20", "Board election: Voting is open (closes) (23:59 UTC)"),
}


def kit_module(kit, name):
    spec = importlib.util.spec_from_file_location(name, kit / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


class Outcome:
    """The results of all readers."""

    def __init__(self):
        self.readers = collections.OrderedDict()
        self.failures = []

    def add(self, reader, version, feeds, entries, failure=None):
        row = self.readers.setdefault(reader, [version, 0, 0, 0])
        row[0], row[1], row[2] = version or row[0], row[1] + feeds, row[2] + entries
        if failure:
            row[3] += 1
            self.failures.append(f"{reader}: {failure}")

    def table(self):
        yield "| reader | version | feeds | entries | failures |"
        yield "| --- | --- | ---: | ---: | ---: |"
        for reader, (version, feeds, entries, failures) in self.readers.items():
            yield f"| {reader} | {version} | {feeds} | {entries} | {failures} |"


def dated(issues, folder):
    """The folder of the issues; a copy whose files are named by date where a manifest dates them."""
    manifest = issues / "MANIFEST.tsv"
    if not manifest.exists():
        return issues
    folder.mkdir()
    with manifest.open() as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            date = re.match(r"\d{4}-\d{2}-\d{2}", row["published"])
            if date and row["file"].endswith(".md"):
                shutil.copy(issues / row["file"], folder / f"{date[0]}-{row['file']}")
    return folder


def publish(program, folder, issues, address, profile=None):
    """Publishes issues as feeds in a separate folder."""
    lines = ["sources:", f"  - folder: {issues}", '    glob: "*.md"', "store: store.sqlite", "feeds: feeds",
             f"address: {address}"]
    if profile:
        lines.append(f"profile: {profile}")
    (folder / "infracal.yaml").write_text("\n".join(lines) + "\n")
    done = subprocess.run([program, "refresh", "--config", folder / "infracal.yaml"], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode:
        raise SystemExit(f"refresh of {issues} failed: {done.stderr.strip()}")
    return folder / "feeds"


def serve(folder):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        extensions_map = {".ics": "text/calendar; charset=utf-8"}

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}/"


def read_by_parsers(kit, python, folders, outcome):
    """Every feed, without those that have the same bytes."""
    distinct = {}
    for folder in folders:
        for path in sorted(folder.rglob("*.ics")):
            distinct.setdefault(hashlib.sha256(path.read_bytes()).hexdigest(), path)

    def read(path):
        done = subprocess.run([python, HERE / "check_with_ical.py", kit, path, "--json"], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        return path, json.loads(done.stdout) if done.stdout else {"errors": [(0, done.stderr)], "parsers": []}

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, report in pool.map(read, distinct.values()):
            wrong = "; ".join(text for _, text in report["errors"] + report.get("warnings", []))
            entries = report.get("stats", {}).get("VEVENT", 0)
            outcome.add("strict reading of RFC 5545", "", 1, entries, f"{path}: {wrong}" if wrong else None)
            for parser in report["parsers"]:
                wrong = None if parser["status"] == "ok" else \
                    f"{path}: {parser['status']} {(parser['errors'] + parser['differences'])[:1]}"
                outcome.add(parser["parser"], parser.get("version", ""), 1, parser["count"], wrong)


def subscribe(kit, folders, outcome, with_thunderbird):
    """Subscribes to the main feeds as a user would, twice."""
    for folder in folders:
        server, address = serve(folder)
        for name in ("all.ics", "deadlines.ics", "tentative.ics"):
            entries = (folder / name).read_bytes().count(b"BEGIN:VEVENT")
            done = subprocess.run(["sh", kit / "subscribe.sh", address + name], text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            outcome.add("vdirsyncer and khal, subscribed", "", 1, entries,
                        f"{folder}/{name}: {done.stdout[-300:]}" if done.returncode else None)
        if with_thunderbird:
            done = subprocess.run([sys.executable, kit / "subscribe_thunderbird.py", address + "all.ics",
                                   str(PATIENCE_S)], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            entries = (folder / "all.ics").read_bytes().count(b"BEGIN:VEVENT")
            outcome.add("Thunderbird, subscribed", "", 1, entries,
                        f"{folder}: {done.stdout[-300:]}" if done.returncode else None)
        server.shutdown()


class Thunderbird:
    """A Thunderbird process that stays subscribed."""

    def __init__(self, module, home, url):
        self.module, self.profile = module, home / "profile"
        self.profile.mkdir()
        (self.profile / "user.js").write_text(module.prefs(url))
        environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
        environment.update(HOME=str(home), MOZ_HEADLESS="1", TZ="UTC", LC_ALL="C.UTF-8",
                           MOZ_CRASHREPORTER_DISABLE="1")
        self.process = subprocess.Popen(
            ["thunderbird", "--headless", "--no-remote", "--profile", str(self.profile)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, start_new_session=True)

    def ties(self):
        """The rules, the days left out and the entries that belong together, as it holds them."""
        with tempfile.TemporaryDirectory() as folder:  # a copy, with its journal: the original is in use
            for file in (self.profile / "calendar-data").glob("cache.sqlite*"):
                shutil.copy(file, folder)
            base = sqlite3.connect(Path(folder) / "cache.sqlite")
            rows = base.execute("select item_id, icalString from cal_recurrence"
                                " union all select item_id, icalString from cal_relations").fetchall()
            base.close()
        return collections.Counter((uid, tie(line.strip())) for uid, line in rows)

    def holds(self, wanted):
        """Waits until its entries are those of the feed, and returns them."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            found = collections.Counter(self.module.cached(self.profile))
            if found == wanted or time.monotonic() > deadline:
                return found
            time.sleep(2)

    def end(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()


def tie(line):
    """A rule, a day left out or a relation, whatever order its parts are written in."""
    name, _, value = line.partition(":")
    return name, tuple(sorted(value.split(";")))


def ties(path):
    """The rules, the days left out and the relations of a feed, each with the entry that has it."""
    text = re.sub(r"\r\n[ \t]", "", path.read_bytes().decode())
    found = collections.Counter()
    for event in text.split("BEGIN:VEVENT\r\n")[1:]:
        lines = event.partition("END:VEVENT")[0].splitlines()
        uid = next(line[4:] for line in lines if line.startswith("UID:"))
        found.update((uid, tie(line)) for line in lines
                     if re.match("RRULE|EXDATE|RELATED-TO", line))
    return found


def shown(kit, url):
    """What khal shows from September to November 2025, day by day."""
    done = subprocess.run(["sh", kit / "subscribe.sh", url, "2025-09-01", "91d"], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env={**os.environ, "LINES_SHOWN": "1000"})
    day, found = None, set()
    for line in done.stdout.splitlines():
        heading = re.match(r"    .*(\d{4}-\d\d-\d\d)$", line)
        entry = re.match(r"    (?:\S+ )?(.*) \[[^][]*\]$", line)
        day = heading[1] if heading else day
        if entry:
            found.add((day, entry[1].strip()))
    return found


def events(check_feed, path):
    return collections.Counter(
        (event["uid"], event["start"], event["summary"]) for event in check_feed.Checker(path.read_bytes()).events)


def check_story(told, outcome):
    """Checks that the feed went through the changes: each was an update, and nothing was lost."""
    uids = [{uid for uid, _, _ in chapter} for chapter in told]
    lost = (uids[0] - uids[1]) | (uids[1] - uids[2])
    if lost:
        outcome.add("story", "", 0, 0, f"lost between refreshes: {lost}")
    starts = [{uid: start for uid, start, _ in chapter} for chapter in told]
    if not any(starts[0].get(uid) not in (None, start) for uid, start in starts[1].items()):
        outcome.add("story", "", 0, 0, "no deadline moved")
    if not uids[2] - uids[1]:
        outcome.add("story", "", 0, 0, "no month became a day")
    if not any(title.startswith("CANCELLED: ") for _, _, title in told[2]):
        outcome.add("story", "", 0, 0, "no meetup was cancelled")


def tell_story(kit, program, outcome, with_thunderbird):
    check_feed = sys.modules.get("check_feed") or kit_module(kit, "check_feed")
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        (home / "issues").mkdir()
        (home / "feeds").mkdir()
        server, address = serve(home / "feeds")
        thunderbird, told = None, []
        try:
            for chapter in sorted((HERE / "story").glob("*.md")):
                shutil.copy(chapter, home / "issues")
                feed = publish(program, home, home / "issues", address) / "all.ics"
                wanted = events(check_feed, feed)
                told.append(wanted)
                if not with_thunderbird:
                    continue
                thunderbird = thunderbird or Thunderbird(
                    kit_module(kit, "subscribe_thunderbird"), home, address + "all.ics")
                found = thunderbird.holds(wanted)
                outcome.add("Thunderbird, over three refreshes", "", 1, sum(found.values()),
                            f"{chapter.name}: {list((wanted - found) + (found - wanted))[:3]}"
                            if found != wanted else None)
                held = thunderbird.ties()
                if held != ties(feed):
                    outcome.add("Thunderbird, over three refreshes", "", 0, 0,
                                f"{chapter.name}: {list((held - ties(feed)) + (ties(feed) - held))[:3]}")
            found = {(day, title) for day, title in shown(kit, address + "all.ics")
                     if "Harbor Python" in title or "Board election" in title}
            outcome.add("khal, the days of a series and a window", "", 1, len(found),
                        f"{sorted(found ^ SHOWN)}" if found != SHOWN else None)
        finally:
            if thunderbird:
                thunderbird.end()
            server.shutdown()
        check_story(told, outcome)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--kit", type=Path, default=ROOT / "../shared/eval/interop")
    parser.add_argument("--issues", type=Path, default=ROOT / "../shared/issues")
    parser.add_argument("--feeds", type=Path, default=ROOT / "feeds")
    parser.add_argument("--python", type=Path, default=HOLD / "venv/bin/python")
    parser.add_argument("--without-thunderbird", action="store_true")
    parser.add_argument("--only", default="parsers,subscriptions,story", help="parts, with commas between them")
    options = parser.parse_args()
    program, kit = options.program.resolve(), options.kit.resolve()
    if not (kit / "check_feed.py").is_file() or not options.python.exists():
        print(f"interop.py: no kit in {kit}, or its setup.sh has not run", file=sys.stderr)
        return 2
    with_thunderbird = not options.without_thunderbird and shutil.which("thunderbird") is not None
    if not with_thunderbird:
        print("interop.py: without Thunderbird", file=sys.stderr)
    outcome, parts = Outcome(), options.only.split(",")
    with tempfile.TemporaryDirectory() as name:
        folders = [options.feeds] if any(options.feeds.glob("*.ics")) else []
        for issues in sorted(path for path in options.issues.glob("*") if path.is_dir() and parts != ["story"]):
            work = Path(name) / issues.name
            work.mkdir()
            folders.append(publish(program, work, dated(issues.resolve(), work / "issues"),
                                   "https://calendars.example.org/", PROFILES.get(issues.name)))
        if "parsers" in parts:
            # No corpus has days left out of a series; the story does.
            work = Path(name) / "story"
            work.mkdir()
            story = publish(program, work, HERE / "story", "https://calendars.example.org/")
            read_by_parsers(kit, options.python, folders + [story], outcome)
        if "subscriptions" in parts:
            subscribe(kit, folders, outcome, with_thunderbird)
    if "story" in parts:
        tell_story(kit, program, outcome, with_thunderbird)
    print("\n".join(outcome.table()))
    for failure in outcome.failures:
        print("not well:", failure[:600], file=sys.stderr)
    return 1 if outcome.failures else 0


if __name__ == "__main__":
    sys.exit(main())
