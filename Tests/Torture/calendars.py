"""Checks that published files are complete, with code that is not infracal's."""

import hashlib
import html.parser
import json
import xml.etree.ElementTree

from place import check

LONGEST_LINE = 75


def unfolded(path, data):
    """The unfolded lines of a calendar; checks that folding follows RFC 5545, section 3.1."""
    check(data.endswith(b"END:VCALENDAR\r\n"), f"{path} ends as a calendar does")
    lines = []
    for line in data[:-2].split(b"\r\n"):
        check(len(line) <= LONGEST_LINE, f"{path}: a line has at most {LONGEST_LINE} bytes")
        check(not any(byte < 0x20 and byte != 0x09 or byte == 0x7F for byte in line),
              f"{path}: no control character: {line!r}")
        if line[:1] in (b" ", b"\t"):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    return [line.decode("utf-8") for line in lines]


def check_calendar(path, data):
    """Checks that a calendar is complete: components are closed, and UIDs are unique. Returns the
    number of entries."""
    open_parts, uids = [], []
    for line in unfolded(path, data):
        name = line.partition(":")[0].partition(";")[0]
        check(name.replace("-", "").isalnum() and name.isupper(), f"{path}: a property: {line!r}")
        if name == "BEGIN":
            open_parts.append(line[6:])
        elif name == "END":
            check(open_parts and open_parts.pop() == line[4:], f"{path}: {line} ends what began")
        elif name == "UID" and open_parts[-1] == "VEVENT":
            uids.append(line)
    check(not open_parts, f"{path}: everything ends")
    check(len(uids) == len(set(uids)), f"{path}: every UID stands once")
    return len(uids)


class Page(html.parser.HTMLParser):
    """A page's scripts, addresses and text."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.addresses, self.handlers, self.words = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.addresses += [value for key, value in attributes if key in ("href", "src", "action")]
        self.handlers += [key for key, _ in attributes if key.startswith("on")]

    def handle_data(self, data):
        self.words.append(data)


def check_page(path, data):
    """Checks that a page is complete, and links only to web addresses."""
    text = data.decode("utf-8")
    check(text.rstrip().endswith("</html>"), f"{path} is whole")
    page = Page(text)
    check(not page.handlers, f"{path}: no handlers: {page.handlers}")
    for address in page.addresses:
        scheme = address.strip().lower().partition(":")[0] if ":" in address else ""
        check(scheme in ("", "http", "https", "webcal", "mailto", "data"),
              f"{path}: an address of the web: {address}")
    return page


def check_file(path, data):
    """Checks that a published file is complete."""
    if path.endswith(".ics"):
        check_calendar(path, data)
    elif path.endswith(".html"):
        check_page(path, data)
    elif path.endswith(".json"):
        json.loads(data)
    elif path.endswith(".atom"):
        xml.etree.ElementTree.fromstring(data)


def check_published(files):
    """Checks that all published files are complete, and match the list of feeds."""
    for path, data in files.items():
        check_file(path, data)
    for record in json.loads(files["feeds.json"]):
        data = files[record["path"]]
        check(hashlib.sha256(data).hexdigest() == record["sha256"],
              f"{record['path']} has the digest that feeds.json names")
        check(check_calendar(record["path"], data) == max(1, record["count"]),
              f"{record['path']} has the entries that feeds.json counts")
