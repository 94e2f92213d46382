"""Issues written by an enemy: time and memory stay bounded, feeds valid, text is text."""

import json
import os

import hostile_issues as issues
from calendars import Page, check_page, check_published
from faults import check_line
from place import Place, check, folder_source, run

# In MiB.
MEMORY = 512
# What four times the text may take of the time beyond what starting takes.
GROWTH = 4 * 1.75
# Below this many seconds a ratio says nothing.
NOISE = 0.25


def written(file, make):
    """Writes an issue, in a process of its own: what this one holds would count as the memory of
    those that it starts. The bytes written."""
    child = os.fork()
    if child == 0:
        file.write_bytes(make())
        os._exit(0)
    os.waitpid(child, 0)
    return file.stat().st_size


class Reader:
    """Runs `extract` over one issue."""

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
    """Time grows with the text: n, 2n and 4n are read."""
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
    """What nobody writes is refused in one line."""
    for name, make, says in issues.REFUSED:
        done = reader.read(name, make)
        check_line(f"{name}, {done.processor:.1f} s, {done.memory:.0f} MiB", done, 1, says)


def has_control(text):
    return any(ord(mark) < 0x20 and mark not in "\n\t" or 0x7F <= ord(mark) < 0xA0
               or mark in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068" for mark in text)


def texts(options, scratch):
    """Whatever titles, places and links say, calendars stay calendars and pages show it as text."""
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
    """An issue with very many items is stored and published, and then each of them moves."""
    folder = scratch / "many"
    folder.mkdir()
    place = Place(scratch / "many-place", options.program, folder_source(folder), profile="none")
    print("  events in one issue                 read and published, then moved", flush=True)
    times = []
    for count in (500, 1000, 2000):
        for name in ("store", "feeds"):
            run(["rm", "-rf", place.folder / name], place.folder)
        (folder / "issue.md").write_bytes(issues.HEAD + issues.entries(count))
        first = place.refresh()
        (folder / "issue.md").write_bytes(issues.HEAD + issues.entries(count, shift=1))
        second = place.refresh()
        check_published(place.published())
        memory = max(first.memory, second.memory)
        print(f"  {count:6} {first.processor:28.1f} s {second.processor:18.1f} s {memory:8.0f} MiB",
              flush=True)
        check(memory < MEMORY, f"{count} items: {memory:.0f} MiB are less than {MEMORY}")
        times.append((first.processor, second.processor))
    for before, after in zip(times[0], times[2]):
        check(after <= before * GROWTH + NOISE, f"time grows with the items: {times}")


def part(options, scratch, chance):
    reader = Reader(options, scratch)
    refused(reader)
    growing(reader)
    texts(options, scratch)
    many(options, scratch)
