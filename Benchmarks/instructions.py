#!/usr/bin/env python3
"""Counts the instructions of some commands, which come out the same on every run, and compares them with those on file.

    instructions.py --program .build/release/infracal [--write]

The counts are those of valgrind's callgrind for a release build without debug information; Benchmarks/instructions.tsv
holds the ones before. --write puts the new ones there. Exit status: 1 if a count is more than 5 % above the one on
file.
"""

import argparse
import datetime
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import bench

COUNTS = pathlib.Path(__file__).with_name("instructions.tsv")
# A count may rise by this share: compilers and libraries move it by a percent or two.
TOLERANCE = 0.05
# Some twenty items are ahead of this day.
DAY = bench.TODAY + datetime.timedelta(days=70)


def count(words, folder):
    """The instructions that a command takes."""
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, words)],
        cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, words))}: {done.stderr}")
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def commands(program, scratch):
    """The commands, each with its words and its folder, by what they do."""
    place = bench.Place(scratch / "place", program, 50, bench.ITEMS).read()
    issues = sorted((place.folder / "issues").iterdir())
    return {
        "--version": ["--version"],
        "--help": ["--help"],
        "upcoming, 1,000 items known": ["upcoming", "--from", f"{DAY}", "--timezone", "UTC"],
        "extract, an issue of 20 items": ["extract", "--profile", "none", issues[0]],
        "extract, 50 issues of 20 items": ["extract", "--profile", "none", *issues],
    }, place.folder


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=lambda text: pathlib.Path(text).resolve(), required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    known = dict(line.rsplit("\t", 1) for line in COUNTS.read_text().splitlines()) if COUNTS.exists() else {}
    counts = {}
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        program = scratch / "infracal"
        shutil.copy(options.program, program)
        # callgrind does not understand Swift's debug information.
        subprocess.run(["strip", "-g", program], check=True)
        measured, place = commands(program, scratch)
        for what, words in measured.items():
            counts[what] = count([program, *words], place)
            before = int(known.get(what, counts[what]))
            change = counts[what] / before - 1
            missed = change > TOLERANCE
            failed |= missed
            print(f"{what:<34}{counts[what] / 1e6:10.1f} million  {change:+7.1%}"
                  f"{'   MISSED' if missed else ''}", flush=True)
    if options.write:
        COUNTS.write_text("".join(f"{what}\t{number}\n" for what, number in counts.items()))
    elif failed:
        sys.exit(1)


if __name__ == "__main__":
    main()
