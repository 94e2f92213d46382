"""Attacks on the server and through sources: clients that never read, crowds, redirects."""

import http.server
import os
import pathlib
import re
import socket
import ssl
import subprocess
import sys
import threading
import time

from installation import (Installation, ROOT, check, folder_source, free_port, get, has, memory,
                          slow_client)


def part_deaf(options, scratch):
    """500 clients send 64 KiB of requests each and read nothing: memory stays bounded."""
    place = Installation(scratch / "deaf", options.programs, folder_source())
    place.run("refresh")
    unit = (ROOT / "packaging" / "systemd" / "infracal-server.service").read_text()
    limit = int(re.search(r"^MemoryMax=(\d+)M$", unit, re.MULTILINE).group(1))
    group = MemoryGroup(limit)
    try:
        for path in ["/", "/nothing", "/feed.ics?kind=event"]:
            port = place.serve()
            group.take(place.server)
            get(port, "/all.ics")
            before = memory(place.server)
            request = f"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n".encode()
            clients = [slow_client(port, request * (65_536 // len(request))) for _ in range(500)]
            highest, end = before, time.monotonic() + 10
            while time.monotonic() < end:
                highest = max(highest, memory(place.server))
                time.sleep(0.2)
            for client in clients:
                client.close()
            time.sleep(1)
            last = memory(place.server)
            check(place.stop(), "the server stops on SIGTERM")
            check(max(highest, last) <= 96, f"{path}: {highest:.0f} MiB, then {last:.0f} MiB")
            print(f"      {path}: {before:.0f} MiB before, {highest:.0f} MiB at most, "
                  f"{last:.0f} MiB after; {group.words()}", flush=True)
    finally:
        place.stop()
        group.remove()
    return None


class MemoryGroup:
    """The memory limit of the packaged unit, if run as root with cgroups."""

    def __init__(self, megabytes):
        self.megabytes = megabytes
        self.folder = None
        root = pathlib.Path("/sys/fs/cgroup")
        for parent, name, peak in [
                (root / "memory", "memory.limit_in_bytes", "memory.max_usage_in_bytes"),
                (root, "memory.max", "memory.peak")]:
            folder = parent / f"infracal-{os.getpid()}"
            try:
                folder.mkdir()
                (folder / name).write_text(str(megabytes << 20))
            except OSError:
                continue
            self.folder, self.peak = folder, folder / peak
            break

    def take(self, process):
        """Puts a process into the group."""
        if self.folder:
            (self.folder / "cgroup.procs").write_text(str(process.pid))

    def words(self):
        """The memory counted by the kernel, including its own buffers."""
        if not self.folder:
            return "not in a cgroup"
        peak = int(self.peak.read_text()) >> 20
        return f"{peak} of {self.megabytes} MiB in its cgroup"

    def remove(self):
        """Removes the group."""
        if self.folder:
            self.folder.rmdir()


def part_crowd(options, scratch):
    """600 idle and 600 trickling clients from 4 addresses: a normal client is answered at once."""
    # All clients have an address of this machine, as they do if a proxy passes on their requests.
    crowd(options.programs, scratch / "crowd", "127.0.0.1",
          [f"127.0.0.{number}" for number in range(2, 6)])
    if not in_network(options.programs, scratch / "crowd-outside", "crowd", CROWD):
        print("      (with other addresses, this needs root, unshare, and ip)", flush=True)
    return None


def crowd(programs, folder, host, addresses):
    """Sends a request from one address while 1,200 clients from others are connected."""
    place = Installation(folder, programs, folder_source())
    place.run("refresh")
    port = place.serve(host=host)
    clients = []
    try:
        for number in range(1_200):
            client = socket.socket()
            client.bind((addresses[number % len(addresses)], 0))
            client.connect((host, port))
            client.setblocking(False)
            clients.append(client)
            # Half of the clients of each address.
            if number // len(addresses) % 2:
                client.send(b"GET /all.ics HTTP/1.1\r\nHost: a\r\nX: ")
        slowest, asked, end = 0, 0, time.monotonic() + 15
        while time.monotonic() < end:
            start = time.monotonic()
            status, _, body = get(port, "/all.ics", host=host)
            check(status == 200 and body.endswith(b"END:VCALENDAR\r\n"), "others are answered")
            slowest = max(slowest, time.monotonic() - start)
            asked += 1
            for number, client in enumerate(clients):
                if number // len(addresses) % 2:
                    try:
                        client.send(b"a")
                    except OSError:
                        pass
            time.sleep(0.1)
        check(slowest < 1, f"a normal client waits {slowest:.1f} s beside a crowd")
    finally:
        is_stopped = place.stop()
        for client in clients:
            client.close()
    check(is_stopped, "the server stops on SIGTERM")
    print(f"      {asked} requests beside 1,200 clients of {addresses[0]} and others that send "
          f"nothing or trickle: answered within {slowest * 1000:.0f} ms", flush=True)


# A kind of answer, the method, the path, headers of the request.
ANSWERS = [
    ("a calendar", "GET", "/all.ics", {}), ("its head", "HEAD", "/all.ics", {}),
    ("packed", "GET", "/all.ics", {"Accept-Encoding": "gzip"}), ("a page", "GET", "/", {}),
    ("a list", "GET", "/items.json", {}), ("an Atom feed", "GET", "/changes.atom", {}),
    ("a choice", "GET", "/feed.ics?kind=event&utm_source=a", {}),
    ("a file with a query", "GET", "/all.ics?fbclid=a", {}),
    ("nothing there", "GET", "/nothing", {}), ("a mistake", "GET", "/feed.ics?kind=x", {}),
    ("another method", "DELETE", "/all.ics", {}), ("options", "OPTIONS", "/all.ics", {}),
    ("health", "GET", "/healthz", {}), ("metrics", "GET", "/metrics", {}),
    ("unchanged", "GET", "/all.ics", {"If-None-Match": "*"}),
    ("changed", "GET", "/all.ics", {"If-Match": '"a"'}),
]


def part_lint(options, scratch):
    """httplint, the checks of redbot.org, finds no fault in any kind of answer."""
    try:
        from httplint import HttpResponseLinter
        from httplint.note import levels
    except ImportError:
        return "httplint is not installed (pip install httplint)"
    import http.client
    place = Installation(scratch / "lint", options.programs, folder_source())
    place.run("refresh")
    port, faults = place.serve(), []
    try:
        for kind, method, path, headers in ANSWERS:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            content = answer.read()
            connection.close()
            linter = HttpResponseLinter(
                start_time=time.time(), no_content=method == "HEAD" or answer.status == 304)
            linter.base_uri = f"http://127.0.0.1:{port}{path}"
            linter.process_response_topline(
                b"HTTP/1.1", str(answer.status).encode(), answer.reason.encode())
            linter.process_headers(
                [(name.encode(), value.encode()) for name, value in answer.getheaders()])
            linter.feed_content(content)
            linter.finish_content(True)
            faults += [f"{kind}: {note.summary}" for note in linter.notes
                       if note.level == levels.BAD]
    finally:
        place.stop()
    check(not faults, "; ".join(faults))
    print(f"      no fault with {len(ANSWERS)} kinds of answers", flush=True)
    return None


# In a network namespace: addresses that count as public, and the machine itself.
PUBLIC, PRIVATE = "11.22.33.44", "127.0.0.1"
CROWD = [f"11.22.33.{number}" for number in range(45, 49)]


def in_network(programs, folder, function, addresses=()):
    """Calls a function of this file in a network namespace in which the machine has `PUBLIC` and
    some more addresses; returns false if that is not possible here."""
    if os.geteuid() != 0 or not has("unshare") or not has("ip"):
        return False
    folder.mkdir(exist_ok=True)
    steps = ["ip link set lo up"]
    steps += [f"ip address add {address}/32 dev lo" for address in [PUBLIC, *addresses]]
    steps += [f"exec {sys.executable} {__file__} {function} {programs.resolve()} {folder}"]
    done = subprocess.run(["unshare", "--net", "sh", "-c", " && ".join(steps)],
                          capture_output=True, text=True)
    check(done.returncode == 0, done.stdout + done.stderr)
    print("      " + done.stdout.strip(), flush=True)
    return True


def part_redirect(options, scratch):
    """A public host redirects git to this machine: no request arrives."""
    folder = scratch / "redirect"
    folder.mkdir()
    if not has("openssl"):
        return "openssl is not installed"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=a",
         "-addext", f"subjectAltName=IP:{PUBLIC}", "-keyout", "key.pem", "-out", "cert.pem"],
        cwd=folder, check=True, capture_output=True)
    if not in_network(options.programs, folder, "redirect"):
        return "this needs root, unshare, and ip"
    return None


def redirected(programs, folder):
    """Runs in the network namespace: some sources redirect here, others name this machine directly."""
    arrived, asked = [], []
    # A repository of plain files whose head exists only in another repository.
    head = "a" * 40
    files = {"/plain/info/refs": f"{head}\trefs/heads/main\n", "/plain/HEAD": "ref: refs/heads/main"}

    class Redirecting(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            path = self.path.split("?")[0]
            if path.startswith("/plain/"):
                names = ["/plain/objects/info/http-alternates", "/plain/objects/info/alternates"]
                text = f"https://{PRIVATE}:{secret}/a/objects\n" if path in names \
                    else files.get(path)
                self.send_response(404 if text is None else 200)
                self.send_header("Content-Length", str(len(text or "")))
                self.end_headers()
                self.wfile.write((text or "").encode())
                return
            self.send_response(302)
            self.send_header("Location", f"https://{PRIVATE}:{secret}{self.path}")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *words):
            pass

    def listen():
        while True:
            arrived.append(listener.accept()[1])

    listener = socket.create_server((PRIVATE, 0))
    secret = listener.getsockname()[1]
    threading.Thread(target=listen, daemon=True).start()
    server = http.server.ThreadingHTTPServer((PUBLIC, free_port()), Redirecting)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    os.environ["GIT_SSL_CAINFO"] = str(folder / "cert.pem")
    addresses = [f"https://{PUBLIC}:{server.server_port}/a", f"https://{PRIVATE}:{secret}/a",
                 f"git://{PRIVATE}:{secret}/a", f"ssh://git@{PRIVATE}:{secret}/a",
                 f"git://localhost:{secret}/a", f"http://{PRIVATE}:{secret}/a",
                 f"https://{PRIVATE}:{secret}?@{PUBLIC}:{server.server_port}/a",
                 f"https://{PRIVATE}:{secret}#@{PUBLIC}:{server.server_port}/a",
                 f"ssh://{PUBLIC}?@{PRIVATE}:{secret}/a",
                 f"https://{PUBLIC}:{server.server_port}/plain",
                 f"ext::sh -c 'curl {PRIVATE}:{secret}'"]
    place = Installation(folder / "here", programs, "")
    for address in addresses:
        place.configure(f'  - git: "{address}"\n', allows_private=False)
        place.run("refresh", status=1)
    check(asked, "the public host was asked")
    check("/plain/objects/info/http-alternates" in asked, "git looked for other repositories")
    check(not arrived, f"{len(arrived)} connections arrived on this machine")
    print(f"{len(addresses)} addresses that lead here, one by a redirect and one by an alternate: "
          "no connection arrived")


if __name__ == "__main__":
    programs, folder = pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    if sys.argv[1] == "crowd":
        crowd(programs, folder, PUBLIC, CROWD)
    else:
        redirected(programs, folder)
