"""kill -9 at random moments of a refresh: no file is incomplete, nothing is lost."""

import collections
import contextlib
import os
import shutil
import sqlite3
import subprocess
import time

from calendars import check_file, check_published
from place import ROOT, Place, check, folder_source

CORPORA = ["openinfra", "lwkd", "twir"]
# One in this many kills waits until files are written, which is a short part of a run.
PUBLISHING = 4
LONGEST_PUBLISHING = 0.3


def git(folder, *words):
    """Runs git in a folder, with a fixed author and date."""
    names = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in
             [("NAME", "Test"), ("EMAIL", "test@example.org"), ("DATE", "2025-01-01T00:00:00Z")]}
    subprocess.run(["git", "-C", folder, *words], check=True, capture_output=True,
                   env={**os.environ, **names})


class Sources:
    """The corpora, every second one as a git repository: half of the issues first, then all."""

    def __init__(self, folder):
        shared = ROOT.parent / "shared" / "issues"
        found = [shared / name for name in CORPORA if (shared / name).is_dir()]
        self.corpora = found or [ROOT / "data" / "issues", ROOT / "data" / "issues"]
        self.folder = folder
        self.names = [f"source-{number}" for number in range(len(self.corpora))]

    def write(self, is_half):
        """Provides the older half of the issues, or all; returns their number."""
        count = 0
        for number, (name, corpus) in enumerate(zip(self.names, self.corpora)):
            folder = self.folder / name
            folder.mkdir(parents=True, exist_ok=True)
            issues = sorted(corpus.glob("*.md"))
            for issue in issues[:len(issues) // 2] if is_half else issues:
                shutil.copyfile(issue, folder / issue.name)
                count += 1
            if number % 2:
                if is_half:
                    git(folder, "init", "--initial-branch", "main")
                git(folder, "add", "--all")
                git(folder, "commit", "--message", "More")
        return count

    @property
    def configuration(self):
        lines = ""
        for number, name in enumerate(self.names):
            folder = self.folder / name
            lines += f"  - git: file://{folder}\n    branch: main\n    path: \"*.md\"\n" \
                if number % 2 else folder_source(folder)
        return lines


class Undisturbed:
    """A state to begin with, and the result of an undisturbed refresh."""

    def __init__(self, name, start):
        self.name = name
        self.start = start
        self.before = start.published()
        self.end = start.copied(start.folder.parent / f"{start.folder.name}-end")
        self.seconds = self.end.refresh().wall
        self.after = self.end.published()
        self.items = self.end.items()
        check_published(self.after)


def phase(place, issues, files):
    """How far a refresh had come."""
    if not place.store.exists():
        return "before the store"
    # Read-only: a program that can write would move pages without seals out of SQLite's log.
    uri = f"file:{place.store}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as store:
        try:
            count = store.execute("SELECT count(*) FROM issues").fetchone()[0]
        except sqlite3.OperationalError:
            return "before the store"
    if count < issues:
        return "fetching, reading and storing"
    if place.published() != files:
        return "publishing"
    return "at the end"


def wait_for_publishing(place, process):
    """Waits until a refresh writes its first file; writing takes only a short time."""
    while process.poll() is None and not any(place.feeds.rglob("*.new")):
        time.sleep(0.001)


def kill(state, folder, moment, is_publishing):
    """Kills a refresh after some seconds, or some seconds after it began to publish. Returns the
    folder, and true if the refresh was still running."""
    place = state.start.copied(folder)
    process = subprocess.Popen(
        [place.program, "refresh", "--accept"], cwd=place.folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if is_publishing:
        wait_for_publishing(place, process)
    time.sleep(moment)
    process.kill()
    return place, process.wait() < 0


def check_kill(state, place):
    """Checks the state after a kill, and after the next run."""
    place.check_store("after a kill")
    for path, data in place.published().items():
        check_file(path, data)
        check(data in (state.before.get(path), state.after.get(path)),
              f"{path} is as before the refresh or as after it")
    place.refresh()
    place.check_store("after the next run")
    check(place.published() == state.after, "the next run publishes what an undisturbed one does")
    check(place.items() == state.items, "the next run knows the items of an undisturbed one")


def part(options, scratch, chance):
    sources = Sources(scratch / "sources")
    nothing = Place(scratch / "nothing", options.program, sources.configuration)
    half = Place(scratch / "half", options.program, sources.configuration)
    sources.write(is_half=True)
    half.refresh()
    issues = sources.write(is_half=False)
    states = [Undisturbed("from nothing", nothing), Undisturbed("from half of the issues", half)]
    phases = collections.Counter()
    for number in range(options.kills):
        state = states[number % len(states)]
        share = (number + chance.random()) / options.kills
        is_publishing = number % PUBLISHING == 0
        seconds = chance.random() * LONGEST_PUBLISHING if is_publishing else share * state.seconds
        folder = scratch / "killed"
        place, was_running = kill(state, folder, seconds, is_publishing)
        phases[phase(place, issues, state.after) if was_running else "after the end"] += 1
        try:
            check_kill(state, place)
        except SystemExit as failure:
            raise SystemExit(f"{failure}\n(killed {state.name} after {seconds:.4f} s"
                             + (" of publishing)" if is_publishing else ")"))
        shutil.rmtree(folder)
    print(f"  {options.kills} kills over {issues} issues, in runs of " +
          " and ".join(f"{state.seconds:.1f} s {state.name}" for state in states))
    for name, count in phases.most_common():
        print(f"  {count:4} {name}")
    print("  after each: store sound, files whole; the next run ended in the same bytes")
