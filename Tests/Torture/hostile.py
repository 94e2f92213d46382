"""Hostile issues: time and memory stay bounded, feeds stay valid, and text stays text."""

import contextlib
import json
import os
import sqlite3

import hostile_issues as issues
from calendars import Page, check_page, check_published
from faults import check_line
from place import Place, check, folder_source, run

# In MiB.
MEMORY = 512
# The largest ratio of times, without startup, for four times the text.
GROWTH = 4 * 1.75
# Below this many seconds, a ratio means nothing.
NOISE = 0.25


def written(file, make):
    """Writes an issue in a separate process, since the memory of this one would count toward the
    processes that it starts. Returns the number of bytes."""
    child = os.fork()
    if child == 0:
        file.write_bytes(make())
        os._exit(0)
    os.waitpid(child, 0)
    return file.stat().st_size


class Reader:
    """Runs `extract` on one issue."""

    def __init__(self, options, scratch):
        self.program = options.program
        self.folder = scratch
        self.start = self.read("start", lambda: issues.HEAD + b"Nothing.\n").processor

    def read(self, name, make):
        suffix = "html" if "element" in name or "attribute" in name else "md"
        file = self.folder / f"{name.replace(' ', '-').replace(',', '')}.{suffix}"
        self.size = written(file, make)
        done = run([self.program, "extract", "--profile", "none", file], self.folder)
        file.unlink()
        check(done.memory < MEMORY, f"{name}: {done.memory:.0f} MiB are less than {MEMORY}")
        check(done.status in (0, 1), f"{name}: read or refused: {done}")
        check(all(line.startswith("infracal: ") for line in done.errors) and
              (done.status == 0) == (not done.errors), f"{name}: clear lines: {done}")
        return done


def growing(reader):
    """Time grows linearly: sizes n, 2n and 4n are read."""
    print("  text                              bytes of 4n  seconds for n, 2n, 4n   MiB")
    for name, make, size, fate in issues.GROWING:
        seconds, memory = [], 0
        for factor in (1, 2, 4):
            done = reader.read(name, lambda: issues.headed(make(size * factor)))
            seconds.append(max(0, done.processor - reader.start))
            memory = max(memory, done.memory)
        line = f"  {name:32} {reader.size:12,}  " + " ".join(f"{part:6.2f}" for part in seconds)
        print(f"{line}  {memory:5.0f}  {fate}", flush=True)
        is_whole = done.status == 0
        check(is_whole == (fate == "read"), f"{name}: {fate}: {done}")
        check(fate == "refused" or len(json.loads(done.output)) >= 0, f"{name}: JSON")
        check(seconds[2] <= seconds[0] * GROWTH + NOISE, f"{name}: time grows with the text")


def refused(reader):
    """Texts that nobody would write are refused with one line."""
    for name, make, says in issues.REFUSED:
        done = reader.read(name, make)
        check_line(f"{name}, {done.processor:.1f} s, {done.memory:.0f} MiB", done, 1, says)


def has_control(text):
    return any(ord(mark) < 0x20 and mark not in "\n\t" or 0x7F <= ord(mark) < 0xA0
               or mark in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068" for mark in text)


def texts(options, scratch):
    """Whatever titles, places and links contain, calendars stay valid and pages show it as text."""
    folder = scratch / "issues"
    folder.mkdir()
    (folder / "2026-01.md").write_bytes(issues.HEAD + issues.entries(3))
    place = Place(scratch / "texts", options.program, folder_source(folder), profile="none")
    place.refresh()
    plain = Page(place.published()["index.html"].decode()).tags.count("script")
    (folder / "2026-02.md").write_bytes(issues.texts())
    place.refresh()
    files = place.published()
    check_published(files)
    items = json.loads(files["items.json"])
    check(len(items) > len(issues.MARKS), "most of the texts are read")
    for path, data in files.items():
        if path.endswith(".html"):
            page = check_page(path, data)
            check(page.tags.count("script") <= plain, f"{path}: no script but its own")
    words = "".join(check_page("index.html", files["index.html"]).words)
    check("END:VCALENDAR" in words, "the page shows text as text")
    for command in [["upcoming", "--from", "2026-01-05", "--days", "800"],
                    ["review"], ["changes", "--since", "2026-01-01"]]:
        done = place.run(*command)
        check(done.status == 0 and not has_control(done.output),
              f"{command[0]} writes no control characters")
    print(f"  {len(items)} items from hostile texts: every feed valid, every page text", flush=True)


def many(options, scratch):
    """Time grows with the number of items in an issue, however similar they are."""
    print("  events of one issue                  count  new, repeated, moved, upcoming      MiB",
          flush=True)
    for name, make, least in issues.MANY:
        small = taken_up(options, scratch, name, make, least)
        large = taken_up(options, scratch, name, make, least * 4)
        for before, after in zip(small, large):
            check(after <= before * GROWTH + NOISE, f"{name}: time grows with the items: "
                  f"{before:.1f} s, then {after:.1f} s")


def taken_up(options, scratch, name, make, count):
    """An issue with very many items is stored and published, repeated by the next one, and then
    each item is moved. Returns the seconds of each step."""
    folder = scratch / "many"
    run(["rm", "-rf", folder, scratch / "many-place"], scratch)
    folder.mkdir()
    place = Place(scratch / "many-place", options.program, folder_source(folder), profile="none")
    steps = []
    for day, shift in [("2026-01-05", 0), ("2026-01-12", 0), ("2026-01-19", 1)]:
        written(folder / f"{day}.md", lambda: issues.head(day) + make(count, shift))
        steps.append(place.refresh())
        if len(steps) == 2:
            check(item_count(place) == known, f"{name}: what is repeated is known again")
        known = item_count(place)
    steps.append(place.run("upcoming", "--from", "2026-01-06"))
    check(steps[-1].status == 0 and steps[-1].output, f"{name}: upcoming lists them")
    memory = max(step.memory for step in steps)
    seconds = [step.processor for step in steps]
    print(f"  {name:34} {count:7,}  " + " ".join(f"{part:7.1f}" for part in seconds) +
          f" {memory:8.0f}", flush=True)
    check(memory < MEMORY, f"{name}: {memory:.0f} MiB are less than {MEMORY}")
    return seconds


def item_count(place):
    """The number of items in the store of a folder."""
    with contextlib.closing(sqlite3.connect(place.store)) as store:
        return store.execute("SELECT count(*) FROM items").fetchone()[0]


def part(options, scratch, chance):
    reader = Reader(options, scratch)
    refused(reader)
    growing(reader)
    texts(options, scratch)
    many(options, scratch)
