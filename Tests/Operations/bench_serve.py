#!/usr/bin/env python3
"""Compares the server with nginx: the same 50 KB feed, the same machine, one after the other.

    bench_serve.py --server .build/release/infracal-server [--seconds 5] [--rounds 3]

Both serve from memory (nginx with its cache of open files), over loopback, to `wrk` with 32
connections. The last line of each case is the ratio of the medians; below 0.5 the run fails.
"""

import argparse
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

from installation import free_port, get, wait_for

NGINX = """
daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
    open_file_cache max=100; types {{ text/calendar ics; }}
    server {{ listen 127.0.0.1:{port}; root {folder}/feeds; }}
}}
"""


def feed(size):
    """A calendar of about so many bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//bench//EN"]
    number = 0
    while sum(len(line) + 2 for line in lines) < size:
        number += 1
        lines += ["BEGIN:VEVENT", f"UID:{number:08}", "DTSTAMP:20250101T000000Z",
                  f"DTSTART;VALUE=DATE:2025{number % 12 + 1:02}{number % 28 + 1:02}",
                  f"SUMMARY:The event of the number {number}", "END:VEVENT"]
    return "\r\n".join(lines + ["END:VCALENDAR", ""])


def rate(port, seconds, header):
    """Requests a second."""
    words = ["wrk", "-t1", "-c32", f"-d{seconds}s"] + (["-H", header] if header else [])
    out = subprocess.run([*words, f"http://127.0.0.1:{port}/all.ics"], capture_output=True,
                         text=True, check=True).stdout
    return float(re.search(r"Requests/sec:\s*([\d.]+)", out).group(1))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--server", type=lambda text: pathlib.Path(text).resolve(), required=True)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        folder.chmod(0o755)
        (folder / "feeds").mkdir()
        (folder / "feeds" / "all.ics").write_bytes(feed(50_000).encode())
        (folder / "feeds" / "items.json").write_text("[]\n")
        (folder / "infracal.yaml").write_text("feeds: feeds\nstore: store.sqlite\n")
        ours, theirs = free_port(), free_port()
        (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=theirs))
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
    """Prints both rates for a 200 and a 304; 1 where one is below half of nginx's."""
    failed = 0
    for name, conditional in [("200, 50 KB", False), ("304", True)]:
        rates = {"infracal": [], "nginx": []}
        # In turns, so that what else the machine does meets both.
        for _ in range(options.rounds):
            for who, port in [("infracal", ours), ("nginx", theirs)]:
                tag = get(port, "/all.ics")[1]["ETag"]
                header = f"If-None-Match: {tag}" if conditional else None
                rates[who].append(rate(port, options.seconds, header))
        medians = {who: statistics.median(values) for who, values in rates.items()}
        ratio = medians["infracal"] / medians["nginx"]
        failed |= ratio < 0.5
        print(f"{name:<12} infracal {medians['infracal']:8.0f}/s   nginx {medians['nginx']:8.0f}/s"
              f"   ratio {ratio:.2f}", flush=True)
    return int(failed)


if __name__ == "__main__":
    main()
