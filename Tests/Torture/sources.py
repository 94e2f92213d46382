"""Sources that send garbage, hang, redirect forever, send 1 GB, or break off."""

import concurrent.futures
import gzip
import http.server
import random
import threading
import time

from faults import Trial, check_line
from place import Place, check, folder_source

MEMORY = 512
GIGABYTE = 1 << 30


class Handler(http.server.BaseHTTPRequestHandler):
    """Has no `/robots.txt`, and answers every other path as its name says."""

    def do_GET(self):
        name = self.path.strip("/").partition("/")[0].replace("-", "_").partition(".")[0]
        if self.path == "/robots.txt":
            return self.send_error(404)
        return getattr(self, name)()

    def log_message(self, *words):
        pass

    def answer(self, body, **headers):
        self.send_response(200)
        for name, value in {"Content-Type": "text/html", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def garbage(self):
        self.answer(random.Random(1).randbytes(1 << 20))

    def garbage_feed(self):
        self.answer(random.Random(2).randbytes(1 << 20), Content_Type="application/atom+xml")

    def no_http(self):
        self.wfile.write(random.Random(3).randbytes(1 << 16))
        self.close_connection = True

    def no_gzip(self):
        self.answer(random.Random(4).randbytes(1 << 16), Content_Encoding="gzip")

    def bomb(self):
        self.answer(gzip.compress(bytes(GIGABYTE >> 2)), Content_Encoding="gzip")

    def hangs(self):
        self.server.ended.wait()

    def drips(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        while not self.server.ended.wait(1):
            self.wfile.write(b"<p>")

    def redirects(self):
        self.send_response(302)
        self.send_header("Location", f"/redirects/{time.monotonic_ns()}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def gigabyte(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(GIGABYTE))
        self.end_headers()
        for _ in range(GIGABYTE >> 20):
            self.wfile.write(b"x" * (1 << 20))

    def endless_headers(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not self.server.ended.is_set():
            self.wfile.write(b"X-More: " + b"x" * 1000 + b"\r\n")

    def breaks_off(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "100000")
        self.end_headers()
        self.wfile.write(b"<html><main><p>The pier meetup is on 5 May 2026.")
        self.close_connection = True

    def attributes(self):
        self.answer(b"<rss><a " + b" ".join(b"a%d=''" % n for n in range(500_000)) + b"/></rss>",
                    Content_Type="application/rss+xml")

    def interim(self):
        while not self.server.ended.is_set():
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000)

    def slow_feed(self):
        links = "".join(f"<entry><link href='/drips/{n}.html'/></entry>" for n in range(200))
        self.answer(f"<feed>{links}</feed>".encode(), Content_Type="application/atom+xml")

    def busy(self):
        self.send_response(503)
        self.send_header("Retry-After", "86400")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def fails(self):
        self.send_response(404)
        self.send_header("Content-Length", "0")
        self.end_headers()


class Server(http.server.ThreadingHTTPServer):
    """A server on loopback that ignores clients that disconnect."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.ended = threading.Event()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, address):
        pass


# The kind of source, its path, the expected message, the status.
CASES = [
    ("page", "garbage.html", "not read", 1),
    ("feed", "garbage-feed.xml", "neither RSS nor Atom", 1),
    ("page", "no-http.html", "its answer is not HTTP", 1),
    ("page", "no-gzip.html", "cannot be decompressed", 1),
    ("page", "bomb.html", "larger than", 1), ("page", "hangs.html", "did not answer within", 1),
    ("page", "drips.html", "did not answer within", 1),
    ("page", "redirects", "redirects more than", 1), ("page", "gigabyte.html", "larger than", 1),
    ("page", "endless-headers.html", "could not be reached", 1),
    ("page", "breaks-off.html", "the answer broke off", 1),
    ("page", "busy.html", "asks to be left alone", 75), ("page", "fails.html", "no such thing", 1),
    ("feed", "attributes.xml", "neither RSS nor Atom", 1),
    ("feed", "slow-feed.xml", "is not read whole", 1),
    ("page", "interim.html", "could not be reached", 1),
    ("git", "garbage", "not valid", 1), ("git", "hangs", "too slow", 1),
    ("git", "gigabyte", "", 1),
]


def source(kind, address):
    rest = "    branch: main\n    path: \"*.md\"\n" if kind == "git" else ""
    return f"  - {kind}: {address}\n{rest}"


def part(options, scratch, chance):
    trial = Trial(scratch, options.program)
    server = Server()

    def attempt(case):
        """A refresh of a good source and a bad one: the good one is still read."""
        kind, path, says, status = case
        name = f"{kind} {path}"
        trial_folder = f"bad-{kind}-{path}".replace(".", "-")
        trial.copied(trial_folder)
        address = f"http://127.0.0.1:{server.server_port}/{path}"
        settings = {"time_limits": "{source: 20, refresh: 60}"} if path == "slow-feed.xml" else {}
        place = Place(scratch / trial_folder, options.program,
                      folder_source(trial.issues) + source(kind, address), **settings)
        done = place.run("refresh", "--accept")
        # The memory of git counts as well; it accepts whatever it is sent.
        check(kind == "git" or done.memory < MEMORY,
              f"{name}: {done.memory:.0f} MiB are less than {MEMORY}")
        check(place.published() == trial.after, f"{name}: the other source is read and published")
        check_line(f"{name}, {done.wall:.0f} s, {done.memory:.0f} MiB", done, status, says)
        trial.check_recovery(name, trial.place(trial_folder))

    try:
        with concurrent.futures.ThreadPoolExecutor(max_workers=len(CASES)) as pool:
            list(pool.map(attempt, CASES))
    finally:
        server.ended.set()
        server.shutdown()
