"""Generates issues of a newsletter with any number of different items."""

import datetime
import random

PLACES = ["Berlin, Germany", "Paris, France", "Seoul, South Korea", "Denver, USA", "Accra, Ghana",
          "Oslo, Norway", "Hanoi, Vietnam", "Santiago, Chile"]
THINGS = ["Meetup", "Workshop", "Conference", "Webinar", "Hackathon", "Community Day"]
SYLLABLES = ["ba", "do", "fe", "gu", "ka", "li", "mo", "nu", "pe", "ra", "si", "to", "va", "wu"]
DAYS_AHEAD = range(5, 80)

ISSUE = """---
title: Issue {number}
date: {date}T10:00:00.000Z
---

Welcome to the issue {number}. It tells what the community did since the last one, who joined it,
and what is being worked on; dates of what comes next stand below.

## What comes next

{entries}
"""


def publication(number, of, last):
    """The day of an issue: issues are daily, and the last one is on `last`."""
    return last - datetime.timedelta(days=of - 1 - number)


def name(chance):
    """A name that is almost unique."""
    return "".join(chance.choice(SYLLABLES) for _ in range(5)).capitalize()


def entry(chance, published):
    """A line with a date."""
    day = published + datetime.timedelta(days=chance.choice(DAYS_AHEAD))
    title = f"{name(chance)} {name(chance)} {chance.choice(THINGS)}"
    link = f"https://example.org/{title.lower().replace(' ', '-')}"
    return f"* [{title}]({link}) | {day:%-d %B %Y} | {chance.choice(PLACES)}"


def write(folder, issues, items, last, seed=1):
    """Writes `issues` files into a folder, with `items` dated lines each."""
    folder.mkdir(parents=True)
    chance = random.Random(seed)
    for number in range(issues):
        date = publication(number, issues, last)
        entries = "\n".join(entry(chance, date) for _ in range(items))
        (folder / f"{date:%Y-%m-%d}.md").write_text(
            ISSUE.format(number=number + 1, date=date, entries=entries))
