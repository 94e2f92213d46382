#!/usr/bin/env python3
"""Compares the server with nginx: the same 50 KB feed, the same machine, one after the other.

    bench_serve.py --server .build/release/infracal-server [--seconds 3] [--rounds 5]

Both have as many threads as the machine has processors and serve from memory (nginx with its cache
of open files), over loopback, to `wrk` with 32 connections. They take turns, and each has the
other's turn to rest. A case's ratio is that of the medians; below 0.5 the run fails.
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

from installation import free_port, get, wait_for

NGINX = """
daemon off; worker_processes {workers}; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
    open_file_cache max=100; types {{ text/calendar ics; }}
    server {{ listen 127.0.0.1:{port}; root {folder}/feeds; }}
}}
"""


BAR = 0.5


def feed(size):
    """A calendar with about this many bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//bench//EN"]
    number = 0
    while sum(len(line) + 2 for line in lines) < size:
        number += 1
        lines += ["BEGIN:VEVENT", f"UID:{number:08}", "DTSTAMP:20250101T000000Z",
                  f"DTSTART;VALUE=DATE:2025{number % 12 + 1:02}{number % 28 + 1:02}",
                  f"SUMMARY:The event of the number {number}", "END:VEVENT"]
    return "\r\n".join(lines + ["END:VCALENDAR", ""])


def rate(port, seconds, header):
    """Requests per second."""
    words = ["wrk", "-t1", "-c32", f"-d{seconds}s"] + (["-H", header] if header else [])
    out = subprocess.run([*words, f"http://127.0.0.1:{port}/all.ics"], capture_output=True,
                         text=True, check=True).stdout
    return float(re.search(r"Requests/sec:\s*([\d.]+)", out).group(1))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--server", type=lambda text: pathlib.Path(text).resolve(), required=True)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        folder.chmod(0o755)
        (folder / "feeds").mkdir()
        (folder / "feeds" / "all.ics").write_bytes(feed(50_000).encode())
        (folder / "feeds" / "items.json").write_text("[]\n")
        (folder / "infracal.yaml").write_text("feeds: feeds\nstore: store.sqlite\n")
        ours, theirs = free_port(), free_port()
        (folder / "nginx.conf").write_text(
            NGINX.format(folder=folder, port=theirs, workers=os.cpu_count()))
        servers = [
            subprocess.Popen([options.server, "--port", str(ours)], cwd=folder,
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL),
            subprocess.Popen(["nginx", "-c", folder / "nginx.conf"], stderr=subprocess.DEVNULL)]
        try:
            wait_for(ours, servers[0])
            wait_for(theirs, servers[1])
            failed = compare(ours, theirs, options)
        finally:
            for server in servers:
                server.terminate()
                server.wait()
    sys.exit(failed)


def compare(ours, theirs, options):
    """Prints both rates for a 200 and a 304; returns 1 if one is below half of nginx's."""
    failed = 0
    for name, is_conditional in [("200, 50 KB", False), ("304", True)]:
        headers = {}
        for port in (ours, theirs):
            tag = get(port, "/all.ics")[1]["ETag"]
            headers[port] = f"If-None-Match: {tag}" if is_conditional else None
            rate(port, 1, headers[port])
        rates = {ours: [], theirs: []}
        for turn in range(options.rounds):
            for port in (ours, theirs) if turn % 2 == 0 else (theirs, ours):
                rates[port].append(rate(port, options.seconds, headers[port]))
        pairs = [mine / other for mine, other in zip(rates[ours], rates[theirs])]
        mine, other = statistics.median(rates[ours]), statistics.median(rates[theirs])
        failed |= mine / other < BAR
        print(f"{name:<12} infracal {mine:8.0f}/s   nginx {other:8.0f}/s   ratio {mine / other:.2f}"
              f" ({min(pairs):.2f} to {max(pairs):.2f}), at least {BAR}", flush=True)
    return int(failed)


if __name__ == "__main__":
    main()
