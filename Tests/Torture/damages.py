"""A damaged store: reading it gives the right result, or fails with one line; after it is moved away,
the next refresh rebuilds it."""

import collections
import re

from calendars import check_published
from faults import Trial
from place import check

PAGE = 4096
SECTOR = 512
# Commands that read a store.
QUESTIONS = [
    ["items", "--format", "json"],
    ["upcoming", "--from", "2025-08-05", "--timezone", "UTC"],
    ["search", "summit"],
    ["review", "--format", "json"],
]


def some_bytes(content, chance):
    """Changes 1, 16 or 256 bytes anywhere."""
    for _ in range(chance.choice([1, 16, 256])):
        content[chance.randrange(len(content))] = chance.randrange(256)


def cut(content, chance):
    """Cuts off the end of the file, and changes a byte of the rest."""
    del content[chance.randrange(len(content)):]
    if content:
        content[chance.randrange(len(content))] = chance.randrange(256)


def emptied(content, chance):
    """Overwrites a sector or a page with zeros."""
    size = chance.choice([SECTOR, PAGE])
    start = chance.randrange(len(content) // size) * size
    content[start:start + size] = bytes(size)


def swapped(content, chance):
    """Swaps two pages."""
    one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    content[one:one + PAGE], content[other:other + PAGE] = (
        content[other:other + PAGE], content[one:one + PAGE])


def another_text(content, chance):
    """Changes letters in a text, which no structure reveals."""
    texts = list(re.finditer(rb"[A-Za-z ]{12,}", content))
    start = chance.choice(texts).start()
    for position in range(start, start + 8):
        content[position] = chance.choice(b"abcdefghijklmnopqrstuvwxyz")


def another_date(content, chance):
    """Changes a digit of a date."""
    dates = list(re.finditer(rb"20\d\d-\d\d-\d\d", content))
    position = chance.choice(dates).end() - 1
    content[position] = chance.choice(b"123456789".replace(content[position:position + 1], b""))


DAMAGES = [some_bytes, some_bytes, some_bytes, cut, emptied, swapped, another_text, another_date]


def ask(place):
    """The output of each command in a folder."""
    return [place.run(*question) for question in QUESTIONS]


def check_refusal(name, done):
    """One line that says what to do."""
    check(done.status == 1 and len(done.errors) == 1 and not done.output, f"{name}: one line: {done}")
    check(done.errors[0].startswith("infracal: ") and "rebuild it" in done.errors[0],
          f"{name}: says how to rebuild the store: {done}")


def part(options, scratch, chance):
    trial = Trial(scratch, options.program)
    count = options.damages
    outcomes = collections.Counter()
    answers = [done.output for done in ask(trial.copied("damaged"))]
    for number in range(count):
        place = trial.copied("damaged")
        content = bytearray(place.store.read_bytes())
        damage = chance.choice(DAMAGES)
        name = f"damage {number} ({damage.__name__})"
        damage(content, chance)
        place.store.write_bytes(content)
        for question, done, right in zip(QUESTIONS, ask(place), answers):
            if done.status == 0 and done.output == right:
                outcomes["answers right"] += 1
            elif done.status == 0:
                outcomes["answers wrong"] += 1
                print(f"  {name}: not noticed by {question[0]}", flush=True)
            elif content:
                check_refusal(f"{name}: {question[0]}", done)
                outcomes["answers refused"] += 1
        done = place.run("refresh", "--accept")
        if done.status:
            check_refusal(name, done)
            check(place.published() == trial.before, f"{name}: feeds are as before")
            outcomes["refreshes refused"] += 1
        else:
            check_published(place.published())
            is_right = place.published() == trial.after
            outcomes["refreshes right" if is_right else "refreshes wrong"] += 1
            if not is_right:
                print(f"  {name}: not noticed by refresh", flush=True)
        for file in place.store.parent.glob(place.store.name + "*"):
            if file.is_file():
                file.unlink()
        trial.check_recovery(name, place)
    print(f"  store damaged {count} times: " +
          ", ".join(f"{count} {name}" for name, count in sorted(outcomes.items())), flush=True)
    check(not outcomes["answers wrong"] and not outcomes["refreshes wrong"],
          "every damage is noticed, or changes nothing")
