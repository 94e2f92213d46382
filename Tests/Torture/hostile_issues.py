"""Hostile issues, as functions of their size."""



def head(day):
    """The front matter of an issue published on a day."""
    return f"---\ntitle: News\ndate: {day}T10:00:00Z\n---\n\n".encode()


HEAD = head("2026-01-05")
MIB = 1 << 20
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]
# Words for distinct titles.
NAMES = ["harbor", "quay", "pier", "dock", "wharf", "jetty", "mole", "beacon", "anchor", "buoy",
         "mast", "keel", "rudder", "tiller", "galley", "bridge", "cabin", "hull", "deck", "stern"]


def headed(body):
    """An issue with a body; pages have their own head."""
    return body if body.startswith(b"<html") else HEAD + body


def name(number):
    """Three words that stand for a number."""
    words = []
    for _ in range(3):
        number, index = divmod(number, len(NAMES))
        words.append(NAMES[index])
    return " ".join(words) + (f" {number}" if number else "")


def day(number):
    """A day of the next two years, in words."""
    number, date = divmod(number, 28)
    number, month = divmod(number, len(MONTHS))
    return f"{date + 1} {MONTHS[month]} {2026 + number % 2}"


def listed(count, entry):
    """A list with the text that `entry` returns for each number."""
    return "".join(f"- {entry(number)}\n" for number in range(count)).encode()


def entries(count, shift=0):
    """A list of events with different names, links and days."""
    return listed(count, lambda number: f"{day(number + shift)} | [{name(number).title()} evening]"
                  f"(https://e.org/{number}) | Berlin")


def same_day(count, shift=0):
    """A list of events on one day."""
    return listed(count, lambda number: f"{5 + shift} May 2026 | [{name(number).title()} evening]"
                  f"(https://e.org/{number})")


def same_name(count):
    """A list of events with the same name and no link."""
    return listed(count, lambda number: f"{day(number)} | Harbor evening")


def towns(count, shift=0):
    """A list of events whose names differ only in a number."""
    return listed(count, lambda number: f"{day(number + shift)} | Town {number} meetup | "
                  f"https://example.org/{number}")


def same_words(count, shift=0):
    """A list of events with the same name and different links."""
    return listed(count, lambda number: f"{day(number + shift)} | Harbor evening | "
                  f"https://example.org/{number}")


def same_link(count, shift=0):
    """A list of events that share a page."""
    return listed(count, lambda number: f"{day(number + shift)} | [{name(number).title()} evening]"
                  f"(https://e.org/events)")


def nearly_the_same(count, shift=0):
    """A list of events on one day and page, whose names differ only in a number."""
    return listed(count, lambda number: f"{5 + shift} May 2026 | [Harbor evening {number}]"
                  f"(https://e.org/events)")


def deadlines(count, shift=0):
    """Events with one name, and deadlines that each belong to one of them."""
    return listed(count // 2, lambda number: f"{day(number + shift)} | [Harbor Summit]"
                  f"(https://e.org/{number}) | Registration deadline: {day(number + shift + 1)}")


def sections(count):
    """Headings with a sentence below each."""
    parts = (f"## {name(number).title()}\n\nThe {name(number)} evening is on {day(number)}.\n\n"
             for number in range(count))
    return "".join(parts).encode()


def introduced(count):
    """A heading, a long paragraph that introduces it, and deadlines in a list."""
    paragraph = "Quayweek will be in Oslo on 5 May 2026." + " The pier of Lyon, France, is old." * (count // 4)
    tasks = "".join(f"- Proposals for {name(number)} close on {day(number)}\n" for number in range(count))
    return f"## Quayweek\n\n{paragraph}\n\n{tasks}".encode()


def html(body):
    """A page."""
    return b"<html><head><meta property='article:published_time' content='2026-01-05'></head>" \
        b"<body><main>" + body + b"</main></body></html>"


# A description, the function, the smallest of three sizes (n, 2n, 4n), and whether the largest is
# read ("read"), refused ("refused"), or read except for a paragraph ("partly").
GROWING = [
    ("events of one issue", entries, 500, "read"),
    ("events on one day", same_day, 500, "read"),
    ("events with one name", same_name, 500, "read"),
    ("sections with a date", sections, 500, "read"),
    ("deadlines below a long paragraph", introduced, 400, "read"),
    ("one line of sentences", lambda n: b"The pier meetup is on 5 May 2026. " * n, 50_000,
     "partly"),
    ("one line without a blank", lambda n: b"a" * n, 1_900_000, "partly"),
    ("lines of words", lambda n: b"some words on a line\n\n" * n, 90_000, "read"),
    ("nested lists in a line", lambda n: b"- " * n + b"5 May 2026 | Pier\n", 25_000, "read"),
    ("nested lists in lines",
     lambda n: b"".join(b"  " * i + b"- 5 May 2026 | Pier\n" for i in range(n)), 500, "read"),
    ("nested quotations", lambda n: b">" * n + b" 5 May 2026 | Pier\n", 25_000, "read"),
    ("nested brackets", lambda n: b"[" * n + b"Pier 5 May 2026" + b"]" * n, 25_000, "partly"),
    ("links that never end", lambda n: b"[a](" * n, 25_000, "partly"),
    ("emphasis that never ends", lambda n: b"**a _b " * n, 25_000, "partly"),
    ("tables of many columns", lambda n: b"a|" * n + b"\n" + b"-|" * n + b"\n" + b"x\n" * 2,
     3_000, "read"),
    ("tables of many columns and rows",
     lambda n: b"a|" * n + b"\n" + b"-|" * n + b"\n" + b"x\n" * n, 500, "refused"),
    ("lines before a table", lambda n: b"some words\n" * n + b"|-|\n", 50_000, "refused"),
    ("tables that never begin", lambda n: b"a\n" + b"|-|-|\n|-|-|-|\n" * n, 50_000, "refused"),
    ("addresses without a blank", lambda n: b"http://a<" * n, 50_000, "refused"),
    ("an address in parentheses", lambda n: b"http://a" + b")" * n, 50_000, "refused"),
    ("instructions that never end", lambda n: b"a <? " * n, 50_000, "refused"),
    ("declarations that never end", lambda n: b"a <!A " * n, 50_000, "refused"),
    ("a long reference, often used", lambda n: b"[a]: /" + b"x" * n + b"\n\n" + b"[a] " * n,
     50_000, "refused"),
    ("one word of a date, often", lambda n: b"May " * n, 100_000, "partly"),
    ("half of a date, often", lambda n: b"5 - " * n, 100_000, "partly"),
    ("dates in brackets", lambda n: b"([{" * n + b"5 May 2026" + b"}])" * n, 2_500, "read"),
    ("bars", lambda n: b"5 May 2026 " + b"| " * n + b"\n", 8_000, "read"),
    ("digits", lambda n: b"1" * n + b" May 2026\n", 15_000, "read"),
    ("elements inside each other", lambda n: html(b"<div>" * n + b"5 May 2026"), 20_000, "refused"),
    ("elements", lambda n: html(b"<p>The pier meetup is on 5 May 2026.</p>" * n), 20_000, "read"),
    ("attributes", lambda n: html(b"<p " + b"a=b " * n + b">5 May</p>"), 20_000, "refused"),
    ("HTML in Markdown", lambda n: b"<div>5 May 2026 | Pier</div>\n\n" * n, 20_000, "read"),
]

# A description, the function, and the smaller number of events; the larger one is four times that.
MANY = [
    ("names that differ by a number", towns, 12_500),
    ("names of their own", entries, 5_000),
    ("one day", same_day, 2_000),
    ("one name", same_words, 5_000),
    ("one page", same_link, 5_000),
    ("one day and page, nearly one name", nearly_the_same, 5_000),
    ("events with deadlines", deadlines, 5_000),
]

# A description, the bytes, and the expected message.
REFUSED = [
    ("invalid UTF-8", lambda: HEAD + b"5 May \xff\xfe\n", "not UTF-8"),
    ("50 MB", lambda: HEAD + b"some words\n" * (50 * MIB // 11), "larger than"),
    ("one line of 10 MB", lambda: HEAD + b"a" * (10 * MIB), "larger than"),
    ("200,000 events of one issue", lambda: HEAD + b"".join(
        b"- %d May 2026 | Pier %d\n" % (number % 31 + 1, number) for number in range(200_000)),
     "it has more than"),
    ("a table of 2,000 columns and rows",
     lambda: HEAD + b"a|" * 2000 + b"\n" + b"-|" * 2000 + b"\n" + b"x\n" * 2000, "table"),
    ("anchors that explode",
     lambda: b"---\na: &a [x, x, x, x, x, x, x, x, x]\n" + b"".join(
         b"%c: &%c [%s]\n" % (i, i, b", ".join([b"*%c" % (i - 1)] * 9))
         for i in range(ord("b"), ord("j"))) + b"date: 2026-01-05\n---\n5 May\n", "front matter"),
    ("lists that never end", lambda: b"---\ntitle: " + b"[" * 100_000 + b"\n---\n5 May\n",
     "front matter"),
    ("front matter that never ends", lambda: b"---\n" + b"a: b\n" * 1_000_000, "front matter"),
    ("only blanks", lambda: b" \n" * MIB, "empty"),
]

SCRIPTS = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
           "{{title}}", "{{{title}}}", "</title><script>alert(2)</script>", "<!--", "]]>",
           "&lt;b&gt;"]
MARKS = ["\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x", "END:VCALENDAR", "\\nEND:VEVENT",
         "\x00", "\x07", "\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x7f", "\x85", "\u2028",
         "\u202e", "\u2066", "\ufeff", "\U000e0041", "a" * 200, "\u0301" * 50,
         ";VALUE=DATE", "\\,;:\"",
         "%0d%0a", "X-EVIL:1", "\ufffd", "\U0010ffff"]
LINKS = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
         "data:text/html,<b>", "vbscript:x", "file:///etc/passwd",
         "https://a.example/\r\nEND:VEVENT", "https://a.example/%0D%0A",
         "https://a.example/\"onmouseover=\"alert(1)", "https://a.example/<script>", "//a.example",
         "https://a.example/\u202e", "https://user:pass@a.example/", "http://[::1]/", "x" * 3000]
DATES = ["5 May 99999", "0 May 2026", "31 February 2026", "2026-13-45", "9999-12-31", "0000-01-01",
         "5 May 1", "32 May 2026", "29 February 2027", "5 May 2026 25:61", "2026-05-05T99:99Z",
         "5 May 2026, 24:00 UTC+99", "99999999999999999999 May 2026", "every 99999 years",
         "5 May - 5 May 9999", "the 400th Thursday of May", "-5 May 2026", "5 May 2026 23:59 AoE"]


def texts():
    """An issue with hostile titles, links, places and dates."""
    lines = []
    number = 0
    for word in SCRIPTS + MARKS:
        for form in ["- {date} | [{name} {word} evening]({link}) | {word}, Germany",
                     "- [{name} {word}](https://example.org/{number}) | Deadline: {date} | {word}",
                     "## {name} {word}\n\n{date} | {word}, France",
                     "The {name} {word} meetup is on {date} in {word}."]:
            number += 1
            lines.append(form.format(date=day(number), name=name(number).title(), word=word,
                                     number=number, link=LINKS[number % len(LINKS)]))
    for date in DATES:
        number += 1
        lines.append(f"- {date} | [{name(number).title()} evening](https://example.org/{number})")
    return HEAD + "\n\n".join(lines).encode("utf-8", "surrogatepass") + b"\n"
