#!/usr/bin/env python3
"""Installs, upgrades and purges the Debian package in a chroot of Debian 12.

    debian_package.py PACKAGE.deb [--chroot FOLDER]

Needs root and debootstrap. With --chroot, a chroot that is there already is used and kept. Exit
status: 0 all well, 1 something is wrong.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

FILES = [
    "usr/bin/infracal", "usr/bin/infracal-server", "usr/bin/infracal-mail", "lib/systemd/system/infracal-refresh.timer",
    "lib/systemd/system/infracal-server.service", "usr/lib/sysusers.d/infracal.conf",
    "usr/share/doc/infracal/copyright", "usr/share/doc/infracal/examples/infracal.yaml",
    "usr/share/bash-completion/completions/infracal",
]
ISSUE = "---\ndate: 2026-03-02\n---\n\n- Seed swap | 11 April 2026 | Freiburg, Germany\n"
CONFIGURATION = """profile: none
sources:
  - folder: /var/lib/infracal/issues
store: /var/lib/infracal/store/infracal.sqlite
feeds: /var/lib/infracal/feeds
"""


class Place:
    """A chroot for running commands."""

    def __init__(self, folder):
        self.folder = folder
        self.lines = []

    def run(self, *words, user=None):
        prefix = ["chroot"] + ([f"--userspec={user}"] if user else []) + [self.folder]
        done = subprocess.run(
            ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive",
             "LANG=C.UTF-8", *prefix, *words], capture_output=True, text=True)
        if done.returncode:
            self.expect(False, f"{' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def expect(self, condition, text):
        if not condition:
            self.lines.append(text)

    def path(self, name):
        return self.folder / name


def install(place):
    place.run("apt-get", "install", "-q", "-y", "--no-install-recommends", "/infracal.deb")


def check(place, deb):
    shutil.copy(deb, place.path("infracal.deb"))
    place.run("apt-get", "update", "-q")
    install(place)
    for name in FILES:
        place.expect(place.path(name).exists(), f"{name} is not installed")
    place.expect("infracal:" in place.path("etc/passwd").read_text(), "there is no account")
    place.expect("infracal 1" in place.run("infracal", "--version"), "the program does not start")
    place.expect(not place.path("etc/infracal/infracal.yaml").exists(), "a configuration is shipped")

    # Files of the operator, which an upgrade must keep.
    place.path("etc/infracal/infracal.yaml").write_text(CONFIGURATION)
    issues = place.path("var/lib/infracal/issues")
    issues.mkdir(parents=True)
    (issues / "2026-03.md").write_text(ISSUE)
    place.run("install", "-d", "-o", "infracal", "-g", "infracal", "/var/lib/infracal",
              "/var/lib/infracal/store")
    place.run("infracal", "refresh", "--config", "/etc/infracal/infracal.yaml", user="infracal")
    place.expect(place.path("var/lib/infracal/feeds/all.ics").exists(), "nothing is published")
    place.run("apt-get", "install", "-q", "-y", "--reinstall", "/infracal.deb")
    place.expect(place.path("var/lib/infracal/feeds/all.ics").exists(), "an upgrade drops the feeds")
    place.expect(
        place.path("etc/infracal/infracal.yaml").read_text() == CONFIGURATION,
        "an upgrade changes the configuration")

    place.run("apt-get", "purge", "-q", "-y", "infracal")
    for name in FILES + ["var/lib/infracal"]:
        place.expect(not place.path(name).exists(), f"{name} is left after a purge")
    place.path("etc/infracal/infracal.yaml").unlink()


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=pathlib.Path)
    parser.add_argument("--chroot", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = options.chroot or pathlib.Path(name) / "root"
        if not folder.exists():
            subprocess.run(
                ["debootstrap", "--variant=minbase", "bookworm", folder], check=True,
                stdout=subprocess.DEVNULL)
        # Swift reads its command-line arguments from there.
        subprocess.run(["mount", "-t", "proc", "proc", folder / "proc"], check=True)
        try:
            place = Place(folder)
            check(place, options.package)
        finally:
            subprocess.run(["umount", folder / "proc"], check=True)
    for line in place.lines:
        print(line, file=sys.stderr)
    print("the package " + ("fails" if place.lines else "installs, upgrades and purges"))
    return 1 if place.lines else 0


if __name__ == "__main__":
    sys.exit(main())
