#!/usr/bin/env python3
"""Installs infracal as an operator would, tries what was installed, and uninstalls it.

    install.py

Everything goes below a scratch folder (`make install DESTDIR=… PREFIX=/usr`). Each part prints one
line; the first that fails ends the run with status 1. A part whose program is not installed is
skipped, and says so.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from installation import Installation, get, has
from operations import ROOT, check, folder_source

COMMANDS = ["init", "upcoming", "calendar", "items", "show", "search", "changes", "review", "extract", "ingest",
            "publish", "refresh", "serve", "sources", "feeds", "doctor"]


def output(*words, **settings):
    """The output of a program; if it fails, the run ends."""
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True, **settings)
    check(done.returncode == 0, f"{' '.join(map(str, words))}: {done.stdout}{done.stderr}")
    return done.stdout


def make(target, root):
    """Runs make with a scratch folder as destination."""
    done = subprocess.run(
        ["make", "--no-print-directory", target, f"DESTDIR={root}", "PREFIX=/usr"], cwd=ROOT,
        stdout=sys.stderr)
    check(done.returncode == 0, f"make {target}")


def files(root):
    """The files in a folder."""
    return sorted(path for path in root.rglob("*") if not path.is_dir() or path.is_symlink())


def part_programs(root, place):
    """The installed programs run, know time zones, and find each other."""
    bin_folder = root / "usr/bin"
    for program in ["infracal", "infracal-server", "infracal-mail"]:
        check("USAGE" in output(bin_folder / program, "--help"), f"{program} explains itself")
    place.run("refresh")
    shown = place.run("upcoming", "--from", "2025-08-05", "--timezone", "Europe/Berlin",
                      "--template", "{when}")
    # A static binary must have the zone database's code: 23:59 in Los Angeles is 08:59 in Berlin.
    check("Tue 12 Aug 08:59" in shown, f"deadlines stand in the reader's zone: {shown}")
    found = place.run("doctor")
    check(str(bin_folder.resolve() / "infracal-server") in found, f"doctor finds the server: {found}")


def part_serve(root, place):
    """`infracal serve` becomes the installed server, also through a link."""
    link = root / "link"
    link.symlink_to(root / "usr/bin/infracal")
    port = place.serve(program=link, words=["serve"])
    status, _, body = get(port, "/all.ics")
    check(status == 200 and body.startswith(b"BEGIN:VCALENDAR"), "the feeds are served")
    check(place.stop(), "the server stops on SIGTERM")
    link.unlink()


def part_manual(root, place):
    """Every command has a page that man shows."""
    if not has("man"):
        return "man is not installed"
    pages = root / "usr/share/man/man1"
    names = ["infracal", "infracal-server"] + [f"infracal-{command}" for command in COMMANDS]
    for name in names:
        done = subprocess.run(
            ["man", "-l", pages / f"{name}.1"], capture_output=True, text=True,
            env=os.environ | {"MANWIDTH": "80", "LC_ALL": "C.UTF-8"})
        check(done.returncode == 0, f"{name}: {done.stderr}")
        check("SYNOPSIS" in done.stdout and "EXAMPLE" in done.stdout, f"{name}: {done.stdout}")
    return None


def part_bash(root, place):
    """bash completes commands and the values of options."""
    script = root / "usr/share/bash-completion/completions/infracal"
    for line, expected in [("infracal up", "upcoming"), ("infracal upcoming --kind d", "deadline")]:
        words = line.split()
        complete = f"source {script}; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; " \
            f"COMP_LINE='{line}'; COMP_POINT={len(line)}; " \
            f"_infracal {words[0]} {words[-1]} {words[-2]}; echo \"${{COMPREPLY[@]}}\""
        given = output("bash", "--norc", "-c", complete).split()
        check(given == [expected], f"bash completes '{line}': {given}")


def part_zsh(root, place):
    """zsh loads the functions and completes commands."""
    if not has("zsh"):
        return "zsh is not installed"
    folder = root / "usr/share/zsh/site-functions"
    for name in ["_infracal", "_infracal-server"]:
        output("zsh", "-n", folder / name)
    loading = f"fpath=({folder} $fpath); autoload -Uz compinit; compinit -D -u; " \
        "echo $_comps[infracal] $_comps[infracal-server]"
    check(output("zsh", "-f", "-c", loading).split() == ["_infracal", "_infracal-server"],
          "zsh finds the functions")
    return None


def part_fish(root, place):
    """fish completes commands and the values of options."""
    if not has("fish"):
        return "fish is not installed"
    script = root / "usr/share/fish/vendor_completions.d/infracal.fish"
    for line, expected in [("infracal up", "upcoming"), ("infracal upcoming --kind d", "deadline")]:
        given = output("fish", "--no-config", "-c", f"source {script}; complete -C '{line}'")
        check(expected in given, f"fish completes '{line}': {given}")
    return None


def main():
    parts = {"programs": part_programs, "serve": part_serve, "manual": part_manual,
             "bash": part_bash, "zsh": part_zsh, "fish": part_fish}
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch) / "root"
        make("install", root)
        place = Installation(pathlib.Path(scratch) / "work", root / "usr/bin", folder_source())
        for name, part in parts.items():
            reason = part(root, place)
            print(f"{'skip' if reason else 'ok':<5} {name}" + (f": {reason}" if reason else ""),
                  flush=True)
        make("uninstall", root)
        check(files(root) == [], f"make uninstall leaves nothing: {files(root)}")
        print("ok    uninstall")


if __name__ == "__main__":
    main()
