"""A temporary installation: a folder of issues, a configuration, the programs, a server."""

import http.client
import pathlib
import shutil
import signal
import socket
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]

ISSUE = """---
title: {title}
date: {date}T10:00:00.000Z
---
## News

{body}
"""


def free_port():
    """A free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process=None, seconds=30, host="127.0.0.1"):
    """Waits until something listens on a port."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process is not None and process.poll() is not None:
            raise SystemExit(f"{process.args[0]} ended with status {process.returncode}")
        try:
            socket.create_connection((host, port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"nothing listens on port {port}")


class Installation:
    """A working folder for `infracal`, with the sources of a test."""

    def __init__(self, folder, programs, sources):
        self.folder = pathlib.Path(folder)
        self.programs = pathlib.Path(programs).resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.configure(sources)
        self.server = None

    def configure(self, sources, allows_private=True):
        """Writes the configuration."""
        text = (f"store: store.sqlite\nfeeds: feeds\n"
                f"allow_private_networks: {str(allows_private).lower()}\n")
        if sources:
            text += f"sources:\n{sources}"
        (self.folder / "infracal.yaml").write_text(text)

    def run(self, *words, status=0):
        """Runs `infracal` and returns its output; a status other than the expected one ends the test."""
        done = subprocess.run(
            [self.programs / "infracal", *words], cwd=self.folder, capture_output=True, text=True)
        if done.returncode != status:
            raise SystemExit(
                f"infracal {' '.join(words)}: status {done.returncode}, not {status}\n"
                f"{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def titles(self):
        """The titles of all items."""
        import json
        return sorted(item["title"] for item in json.loads(self.run("items", "--format", "json")))

    def serve(self, program=None, words=(), host="127.0.0.1"):
        """Starts the server, or a program that becomes it, and returns the port."""
        port = free_port()
        self.server = subprocess.Popen(
            [program or self.programs / "infracal-server", *words, "--host", host, "--port",
             str(port)],
            cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(port, self.server, host=host)
        return port

    def stop(self):
        """Stops the server as systemd does; returns true if it ended by itself."""
        if self.server is None:
            return True
        self.server.send_signal(signal.SIGTERM)
        try:
            return self.server.wait(timeout=20) == 0
        except subprocess.TimeoutExpired:
            self.server.kill()
            return False


def get(port, path, headers=None, host="127.0.0.1"):
    """Makes a request; returns status, headers, body."""
    connection = http.client.HTTPConnection(host, port, timeout=20)
    try:
        connection.request("GET", path, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


def write_issue(folder, name, date, body):
    """Writes an issue of a newsletter."""
    path = pathlib.Path(folder) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(ISSUE.format(title=name, date=date, body=body))


def has(program):
    """True if a program is installed."""
    return shutil.which(program) is not None


def check(is_true, words):
    """Ends the run if a condition does not hold."""
    if not is_true:
        raise SystemExit(f"failed: {words}")


def folder_source():
    """The issues of this repository."""
    return f"  - folder: {ROOT}/data/issues\n    glob: \"*.md\"\n"


def memory(process):
    """The resident memory of a process in MiB."""
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0


def connections(process):
    """The number of files and sockets that a process has open."""
    return len(list(pathlib.Path(f"/proc/{process.pid}/fd").iterdir()))


def slow_client(port, words):
    """A connection on which as much as possible was sent, and nothing will be read."""
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client.connect(("127.0.0.1", port))
    client.setblocking(False)
    client.send(words)
    return client
