#!/usr/bin/env python3
"""Runs infracal with real programs around it: git daemon, web servers, proxies, cron, systemd.

    operations.py --programs .build/debug [--only git,web] [--seconds 180]

Each part prints one line; the first that fails ends the run with status 1. A part whose program is
not installed is skipped, and says so.
"""

import argparse
import collections
import concurrent.futures
import datetime
import functools
import gzip
import hashlib
import http.server
import json
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree
from email.utils import parsedate_to_datetime

from attacks import part_crowd, part_deaf, part_lint, part_redirect
from installation import (Installation, ROOT, check, connections, folder_source, free_port, get, has,
                          memory, slow_client, wait_for, write_issue)


def git(folder, *words):
    """Runs git in a folder, with a fixed author."""
    author = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    subprocess.run(["git", *author, "-C", folder, *words], check=True, capture_output=True)


def commit(folder):
    """Commits everything in a folder."""
    git(folder, "add", "--all")
    git(folder, "commit", "--message", "A change")


def part_git(options, scratch):
    """A repository served by `git daemon`: new, edited, renamed, deleted, rewritten, unreachable."""
    remote = scratch / "git" / "remote"
    write_issue(remote, "blog/a.md", "2025-03-01", "OpenInfra Day Norway is on May 5, 2025 in Oslo.")
    write_issue(remote, "blog/b.md", "2025-03-02", "OpenInfra Day Ghana is on May 6, 2025 in Accra.")
    git(remote, "init", "--initial-branch", "main")
    git(remote, "config", "uploadpack.allowFilter", "true")
    git(remote, "config", "uploadpack.allowAnySHA1InWant", "true")
    commit(remote)
    port = free_port()
    words = ["git", "daemon", "--export-all", f"--base-path={remote.parent}", "--reuseaddr",
             "--listen=127.0.0.1", f"--port={port}"]
    daemon = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              start_new_session=True)
    try:
        wait_for(port, daemon)
        place = Installation(
            scratch / "git" / "here", options.programs,
            f"  - git: git://127.0.0.1:{port}/remote\n    branch: main\n    path: blog/*.md\n")
        place.run("refresh")
        check(len(place.titles()) == 2, "two issues give two items")
        before = {file: file.stat().st_mtime_ns for file in (place.folder / "feeds").rglob("*")}
        check(place.run("refresh") == "", "a refresh without news says nothing")
        after = {file: file.stat().st_mtime_ns for file in (place.folder / "feeds").rglob("*")}
        check(before == after, "a refresh without news touches no file")
        write_issue(remote, "blog/b.md", "2025-03-02",
                    "OpenInfra Day Ghana is on May 7, 2025 in Accra.")
        git(remote, "mv", "blog/a.md", "blog/c.md")
        commit(remote)
        place.run("refresh")
        check(len(place.titles()) == 2, "an edited and a renamed issue double nothing")
        git(remote, "reset", "--hard", "HEAD~1")
        write_issue(remote, "blog/d.md", "2025-03-03",
                    "OpenInfra Day Chile is on May 8, 2025 in Santiago.")
        commit(remote)
        place.run("refresh")
        check(len(place.titles()) == 3, "a rewritten branch is followed")
        daemon.terminate()
        daemon.wait()
        place.run("refresh", status=1)
        check(len(place.titles()) == 3, "an unreachable repository loses nothing")
    finally:
        daemon.terminate()
        daemon.wait()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, with `Last-Modified` and 304, without logging."""

    def log_message(self, *words):
        self.server.requests.append(self.path)


def part_web(options, scratch):
    """A page, and an Atom feed with links to pages, on a web server with conditional requests."""
    site = scratch / "web" / "site"
    site.mkdir(parents=True)
    page = "<html><head><meta property='article:published_time' content='{}'></head><body><main>" \
        "<h2>News</h2><p>{}</p></main></body></html>"
    (site / "one.html").write_text(
        page.format("2025-03-01", "OpenInfra Day Norway is on May 5, 2025 in Oslo."))
    (site / "two.html").write_text(
        page.format("2025-03-02", "OpenInfra Day Ghana is on May 6, 2025 in Accra."))
    (site / "feed.xml").write_text(
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='two.html'/>"
        "<published>2025-03-02T00:00:00Z</published></entry></feed>")
    handler = functools.partial(QuietHandler, directory=site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.requests = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    place = Installation(
        scratch / "web" / "here", options.programs,
        f"  - page: {address}/one.html\n  - feed: {address}/feed.xml\n")
    place.run("refresh")
    check(len(place.titles()) == 2, "a page and a feed's page give two items")
    server.requests.clear()
    check(place.run("refresh") == "", "a refresh without news says nothing")
    server.shutdown()
    server.server_close()
    place.run("refresh", status=1)
    check(len(place.titles()) == 2, "a server that is gone loses nothing")


def part_nginx(options, scratch):
    """The packaged nginx configuration in front of the server: 200, 304, gzip, queries."""
    if not has("nginx") or not has("openssl"):
        return "nginx or openssl is not installed"
    place = Installation(scratch / "nginx", options.programs, folder_source())
    place.run("refresh")
    port, upstream = free_port(), place.serve()
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=calendar.example.org", "-keyout", place.folder / "key.pem", "-out",
         place.folder / "cert.pem"], check=True, capture_output=True)
    packaged = (ROOT / "packaging" / "nginx" / "infracal.conf").read_text()
    for old, new in [
            ("/etc/ssl/calendar.example.org/fullchain.pem", f"{place.folder}/cert.pem"),
            ("/etc/ssl/calendar.example.org/privkey.pem", f"{place.folder}/key.pem"),
            ("127.0.0.1:8080", f"127.0.0.1:{upstream}"), ("listen 443 ssl", f"listen {port}"),
            ("    listen [::]:443 ssl;\n", ""), ("    listen [::]:80;\n", ""),
            ("listen 80", f"listen {free_port()}")]:
        check(old in packaged, f"the packaged file still holds '{old}'")
        packaged = packaged.replace(old, new)
    main = place.folder / "nginx.conf"
    main.write_text(
        f"daemon off;\npid {place.folder}/nginx.pid;\nerror_log {place.folder}/error.log;\n"
        f"events {{}}\nhttp {{\naccess_log off;\n{packaged}}}\n")
    nginx = subprocess.Popen(["nginx", "-c", main], stderr=subprocess.DEVNULL)
    try:
        wait_for(port, nginx)
        status, headers, body = get(port, "/all.ics", {"Host": "calendar.example.org"})
        check(status == 200 and body.startswith(b"BEGIN:VCALENDAR"), "nginx passes a feed on")
        status, _, _ = get(port, "/all.ics", {"If-None-Match": headers["ETag"]})
        check(status == 304, "nginx passes a 304 on")
        status, packed, _ = get(port, "/all.ics", {"Accept-Encoding": "gzip"})
        check(packed.get("Content-Encoding") == "gzip", "nginx passes gzip on")
        status, _, _ = get(port, "/feed.ics?kind=event")
        check(status == 200, "nginx passes queries on")
    finally:
        nginx.terminate()
        nginx.wait()
        check(place.stop(), "the server stops on SIGTERM")
    return None


def part_caddy(options, scratch):
    """The packaged Caddy configuration in front of the server, without TLS: 200, 304, gzip, queries."""
    if not has("caddy"):
        return "caddy is not installed"
    place = Installation(scratch / "caddy", options.programs, folder_source())
    place.run("refresh")
    port, upstream = free_port(), place.serve()
    packaged = (ROOT / "packaging" / "caddy" / "Caddyfile").read_text()
    for old, new in [
            ("calendar.example.org {", f"http://calendar.example.org:{port} {{\n\tbind 127.0.0.1"),
            ("127.0.0.1:8080", f"127.0.0.1:{upstream}")]:
        check(old in packaged, f"the packaged file still holds '{old}'")
        packaged = packaged.replace(old, new)
    main = place.folder / "Caddyfile"
    main.write_text("{\n\tadmin off\n}\n" + packaged)
    home = {"HOME": str(place.folder), "PATH": os.environ["PATH"]}
    words = ["--config", main, "--adapter", "caddyfile"]
    subprocess.run(["caddy", "validate", *words], env=home, check=True, capture_output=True)
    caddy = subprocess.Popen(["caddy", "run", *words], env=home, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
    host = {"Host": "calendar.example.org"}
    try:
        wait_for(port, caddy)
        status, headers, body = get(port, "/all.ics", host)
        check(status == 200 and body.startswith(b"BEGIN:VCALENDAR"), "Caddy passes a feed on")
        check("Strict-Transport-Security" in headers, "Caddy asks for TLS from now on")
        status, _, _ = get(port, "/all.ics", {**host, "If-None-Match": headers["Etag"]})
        check(status == 304, "Caddy passes a 304 on")
        status, packed, _ = get(port, "/all.ics", {**host, "Accept-Encoding": "gzip"})
        check(packed.get("Content-Encoding") == "gzip", "Caddy passes gzip on")
        status, _, _ = get(port, "/feed.ics?kind=event", host)
        check(status == 200, "Caddy passes queries on")
        status, _, _ = get(port, "/healthz", host)
        check(status == 200, "Caddy lets an operator on this machine ask for /healthz")
    finally:
        caddy.terminate()
        caddy.wait()
        check(place.stop(), "the server stops on SIGTERM")
    return None


def part_slow(options, scratch):
    """Slow clients, and clients that never read, delay nobody, and their connections are closed."""
    place = Installation(scratch / "slow", options.programs, folder_source())
    place.run("refresh")
    port = place.serve()
    request = b"GET /all.ics HTTP/1.1\r\nHost: a\r\n"
    clients = []
    try:
        get(port, "/all.ics")
        before, least = memory(place.server), connections(place.server)
        trickling = [slow_client(port, request + b"X: ") for _ in range(60)]
        deaf = [slow_client(port, (request + b"\r\n") * 3_000) for _ in range(20)]
        clients = trickling + deaf
        slowest, end = 0, time.monotonic() + 8
        while time.monotonic() < end:
            start = time.monotonic()
            status, _, body = get(port, "/all.ics")
            check(status == 200 and body.endswith(b"END:VCALENDAR\r\n"), "others are answered")
            slowest = max(slowest, time.monotonic() - start)
            for client in trickling:
                client.send(b"a")
            time.sleep(0.1)
        check(slowest < 2, f"others wait {slowest:.1f} s beside slow clients")
        end = time.monotonic() + 60
        while connections(place.server) > least and time.monotonic() < end:
            time.sleep(0.5)
        last = memory(place.server)
        check(connections(place.server) <= least, "slow clients are closed in the end")
        check(last < before + 64, f"memory stays: {before:.0f} MiB, then {last:.0f} MiB")
    finally:
        is_stopped = place.stop()
        for client in clients:
            client.close()
    check(is_stopped, "the server stops on SIGTERM")
    print(f"      {len(trickling)} clients that trickle and {len(deaf)} that never read: others "
          f"waited {slowest * 1000:.0f} ms at most; {before:.0f} MiB, then {last:.0f} MiB",
          flush=True)


def part_cron(options, scratch):
    """A real cron daemon runs the packaged line once."""
    if not has("cron") or os.geteuid() != 0:
        return "cron is not installed, or this is not root"
    if subprocess.run(["pidof", "cron"], capture_output=True).returncode == 0:
        return "a cron daemon runs already"
    place = Installation(scratch / "cron", options.programs, folder_source())
    packaged = (ROOT / "packaging" / "cron.d" / "infracal").read_text()
    line = packaged.replace("17 5 * * 1 infracal", "* * * * * root") \
        .replace("/var/lib/infracal", str(place.folder)) \
        .replace("/etc/infracal/infracal.yaml", "infracal.yaml") \
        .replace("PATH=/usr/local/bin", f"PATH={place.programs}:/usr/local/bin")
    tab = pathlib.Path("/etc/cron.d/infracal-operations-test")
    tab.write_text(line)
    tab.chmod(0o644)
    cron = subprocess.Popen(["cron", "-f"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + 100
        feeds = place.folder / "feeds" / "feeds.json"
        while not feeds.exists() and time.monotonic() < end:
            time.sleep(1)
        check(feeds.exists(), "cron published the feeds")
    finally:
        tab.unlink()
        cron.terminate()
        cron.wait()
    return None


def part_systemd(options, scratch):
    """The units are valid, and as restricted as the documentation says."""
    if not has("systemd-analyze"):
        return "systemd-analyze is not installed"
    folder = scratch / "systemd"
    folder.mkdir()
    units = []
    for unit in (ROOT / "packaging" / "systemd").iterdir():
        text = unit.read_text()
        for program in ["infracal-server", "infracal"]:
            text = text.replace(f"/usr/local/bin/{program} ", f"{options.programs / program} ")
        (folder / unit.name).write_text(text)
        units.append(folder / unit.name)
    done = subprocess.run(["systemd-analyze", "verify", *units], capture_output=True, text=True)
    check(done.returncode == 0 and done.stderr == "", f"units are sound: {done.stderr}")
    documented = (ROOT / "docs" / "reliability.md").read_text()
    for unit in sorted(units):
        if unit.suffix == ".service":
            done = subprocess.run(["systemd-analyze", "security", "--offline=yes", unit],
                                  capture_output=True, text=True)
            score = re.search(r"exposure level for \S+: ([\d.]+)", done.stdout).group(1)
            print(f"      {unit.name}: exposure {score} of 10", flush=True)
            check(f"`{unit.name}` {score}" in documented, f"docs/reliability.md has {score}")
    return None


def fault(path, headers, body, last_modified):
    """The fault in a complete answer; empty if it can be parsed and matches its tag."""
    tag, plain = headers["ETag"], body
    if headers.get("Content-Encoding") == "gzip":
        tag, plain = tag.replace("-gzip", ""), gzip.decompress(body)
    if tag != '"' + hashlib.sha256(plain).hexdigest()[:32] + '"':
        return "the tag is another's"
    if parsedate_to_datetime(headers["Last-Modified"]) < last_modified.get(path, LONG_AGO):
        return "its date went back"
    last_modified[path] = parsedate_to_datetime(headers["Last-Modified"])
    try:
        parse(path.split("?")[0], plain.decode())
    except ValueError as error:
        return f"it is torn: {error}"
    return None


def parse(path, text):
    """Parses a calendar, a list or a page; raises `ValueError` if it is incomplete."""
    if path.endswith(".json"):
        json.loads(text)
    elif path.endswith(".atom"):
        try:
            xml.etree.ElementTree.fromstring(text)
        except xml.etree.ElementTree.ParseError as error:
            raise ValueError(error) from error
    elif path.endswith(".ics"):
        parse_calendar(text)
    elif not text.rstrip().endswith("</html>"):
        raise ValueError("a page without an end")


def parse_calendar(text):
    """Checks that every line is a property, and that every component is closed."""
    opened = []
    if not text.endswith("\r\n"):
        raise ValueError("the last line has no end")
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        name, colon, value = line.partition(":")
        if not colon:
            raise ValueError(f"no property: {line}")
        if name == "BEGIN":
            opened.append(value)
        elif name == "END" and (not opened or opened.pop() != value):
            raise ValueError(f"{value} ends where it did not begin")
    if opened or not text.startswith("BEGIN:VCALENDAR\r\n"):
        raise ValueError(f"open at the end: {opened}")


SOAKED = ["/all.ics", "/", "/items.json", "/changes.atom", "/feeds.json", "/regions/europe.ics",
          "/feed.ics?kind=event", "/feed.ics?region=europe&region=asia", "/events-clean.ics",
          "/items.json?kind=event", "/feed.ics?tentative=1&alarms=1d", "/healthz", "/metrics"]
LONG_AGO = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def soak_client(port, number, end, failures):
    """Sends random requests until the end; returns their number by status."""
    chance = random.Random(number)
    tags, dates, counts = {}, {}, collections.Counter()
    while time.monotonic() < end and not failures:
        path = chance.choice(SOAKED)
        headers = {"If-None-Match": tags[path]} if path in tags and chance.random() < 0.5 else {}
        if chance.random() < 0.5:
            headers["Accept-Encoding"] = "gzip"
        try:
            status, answer, body = get(port, path, headers)
        except OSError as error:
            failures.append(f"{path}: {error}")
            break
        counts[status] += 1
        if status not in (200, 304):
            failures.append(f"{path}: status {status}")
        elif status == 200 and "ETag" in answer:
            wrong = fault(path, answer, body, dates)
            if wrong:
                failures.append(f"{path}: {wrong}")
            tags[path] = answer["ETag"]
    return counts


def part_soak(options, scratch):
    """Random requests during refreshes: no 5xx, no incomplete feed, no growth of memory."""
    issues = scratch / "soak" / "issues"
    shutil.copytree(ROOT / "data" / "issues", issues)
    place = Installation(
        scratch / "soak" / "here", options.programs, f"  - folder: {issues}\n    glob: \"*.md\"\n")
    place.run("refresh")
    port = place.serve()
    start, failures, sizes, day = time.monotonic(), [], [], 0
    end = start + options.seconds
    with concurrent.futures.ThreadPoolExecutor(options.clients) as pool:
        clients = [pool.submit(soak_client, port, number, end, failures)
                   for number in range(options.clients)]
        while time.monotonic() < end:
            day += 1
            write_issue(issues, "moving.md", "2025-03-01",
                        f"OpenInfra Day Norway is on May {day % 28 + 1}, 2025 in Oslo.")
            # The same item moves back and forth, which a refresh would otherwise want confirmed.
            place.run("refresh", "--accept")
            sizes.append(memory(place.server))
            time.sleep(0.5)
        counts = sum((client.result() for client in clients), collections.Counter())
    check(not failures, f"{len(failures)} failures, such as {failures[:1]}")
    check(place.stop(), "the server stops on SIGTERM")
    # In the first third, caches, the allocator, and thread-local memory fill up.
    third = len(sizes) // 3
    early, late = statistics.median(sizes[third:2 * third]), statistics.median(sizes[2 * third:])
    check(late < early * 1.1 + 4, f"memory is flat: {early:.0f} MiB, then {late:.0f} MiB")
    print(f"      {sum(counts.values())} requests ({counts[200]} whole, {counts[304]} unchanged) "
          f"beside {day} refreshes in {options.seconds:.0f} s; {early:.0f} MiB in the second third, "
          f"{late:.0f} MiB in the last", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=lambda text: pathlib.Path(text).resolve(), required=True)
    parser.add_argument("--only", default="", help="parts, with commas between them")
    parser.add_argument("--seconds", type=float, default=20, help="how long the soak lasts")
    parser.add_argument("--clients", type=int, default=64)
    options = parser.parse_args()
    parts = {"git": part_git, "web": part_web, "nginx": part_nginx,
             "caddy": part_caddy, "slow": part_slow, "deaf": part_deaf, "crowd": part_crowd,
             "lint": part_lint, "redirect": part_redirect, "cron": part_cron,
             "systemd": part_systemd, "soak": part_soak}
    wanted = options.only.split(",") if options.only else list(parts)
    with tempfile.TemporaryDirectory() as scratch:
        for name in wanted:
            reason = parts[name](options, pathlib.Path(scratch))
            print(f"{'skip' if reason else 'ok':<5} {name}" + (f": {reason}" if reason else ""),
                  flush=True)


if __name__ == "__main__":
    sys.path.insert(0, str(pathlib.Path(__file__).parent))
    main()
