#!/usr/bin/env python3
"""Serves feeds/ with real nginx and Caddy servers, using the examples in packaging/.

Each is started on a loopback port of its own with a copy of its example, in which only the address
and the folder are replaced, and is asked for every kind of file. Exit status: 0 all well, 1 something
is wrong.
"""

import os
import pathlib
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
NGINX_PORT, CADDY_PORT = 18443, 18080
EXPECTED = {
    "/": (200, "text/html"), "/index.html": (200, "text/html"),
    "/all.ics": (200, "text/calendar; charset=utf-8"),
    "/changes.atom": (200, "application/atom+xml"), "/items.json": (200, "application/json"),
    "/.all.ics.new": (404, ""), "/nothing": (404, ""),
}


def ask(address):
    """The status and media type of an answer; the certificate is self-signed."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    request = urllib.request.Request(address, headers={"Host": "calendar.example.org"})
    try:
        with urllib.request.urlopen(request, context=context, timeout=10) as answer:
            return answer.status, answer.headers["Content-Type"] or "", answer.headers["ETag"]
    except urllib.error.HTTPError as error:
        return error.code, "", None


def check(name, origin):
    """The faults in the answers of a server, one per line."""
    lines = []
    for path, (status, kind) in EXPECTED.items():
        found = ask(origin + path)
        if found[0] != status or not found[1].startswith(kind):
            lines.append(f"{name}: {path}: {found[0]} {found[1]}, not {status} {kind}")
        if status == 200 and not found[2]:
            lines.append(f"{name}: {path}: no ETag")
    return lines


def wait(process, origin):
    """Waits until a server answers."""
    for _ in range(100):
        if process.poll() is not None:
            raise SystemExit(f"{process.args[0]} ended with {process.returncode}")
        try:
            ask(origin + "/")
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"{process.args[0]} does not answer")


def run(name, command, origin, folder):
    """The configuration of a server that runs during the check."""
    environment = os.environ | {"HOME": str(folder)}
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait(process, origin)
        return check(name, origin)
    finally:
        process.terminate()
        process.wait()


def nginx(folder):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj",
         "/CN=calendar.example.org", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True, capture_output=True)
    site = (ROOT / "packaging/nginx/static.conf").read_text()
    site = site.replace("listen 443", f"listen 127.0.0.1:{NGINX_PORT}") \
        .replace("    listen [::]:443 ssl;\n", "") \
        .replace("/etc/ssl/calendar.example.org/fullchain.pem", str(folder / "cert.pem")) \
        .replace("/etc/ssl/calendar.example.org/privkey.pem", str(folder / "key.pem")) \
        .replace("/var/lib/infracal/feeds", str(folder / "feeds"))
    (folder / "site.conf").write_text(site)
    (folder / "nginx.conf").write_text(
        f"daemon off;\npid {folder}/nginx.pid;\nerror_log {folder}/error.log;\n"
        + ("user root;\n" if os.geteuid() == 0 else "")
        + f"events {{}}\nhttp {{ access_log off; include {folder}/site.conf; }}\n")
    lines = run(
        "nginx", ["nginx", "-e", folder / "error.log", "-c", folder / "nginx.conf"],
        f"https://127.0.0.1:{NGINX_PORT}", folder)
    warnings = (folder / "error.log").read_text()
    return lines + [f"nginx: {line}" for line in warnings.splitlines() if "[warn]" in line]


def caddy(folder):
    site = (ROOT / "packaging/caddy/Caddyfile.static").read_text()
    site = site.replace("\ncalendar.example.org {", f"\nhttp://127.0.0.1:{CADDY_PORT} {{") \
        .replace("/var/lib/infracal/feeds", str(folder / "feeds"))
    # The host name is that in the example.
    site = site.replace(f"http://127.0.0.1:{CADDY_PORT} {{", f":{CADDY_PORT} {{\n\tbind 127.0.0.1")
    (folder / "Caddyfile").write_text("{\n\tadmin off\n\tauto_https off\n}\n" + site)
    return run(
        "caddy", ["caddy", "run", "--adapter", "caddyfile", "--config", folder / "Caddyfile"],
        f"http://127.0.0.1:{CADDY_PORT}", folder)


def main():
    lines = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copytree(ROOT / "feeds", folder / "feeds")
        (folder / "feeds" / ".all.ics.new").write_text("half")
        folder.chmod(0o755)
        for server in [nginx, caddy]:
            lines += server(folder)
    for line in lines:
        print(line, file=sys.stderr)
    print(f"{2 * len(EXPECTED)} answers, {len(lines)} wrong")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
