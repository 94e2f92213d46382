#!/usr/bin/env python3
"""Runs libFuzzer on every reader of untrusted text, one after another.

    fuzz.py --build .build-fuzz/release [--seconds 300] [--only dates,yaml] [--keep]

Inputs that reach new code are kept beside the build, so that a run goes on where the last one ended.
`--keep` puts the fewest that reach as much, the small ones, into Tests/Fuzz/Corpus. An input that
broke a promise, or that takes seconds of processor time, is named, and the status is then 1.
"""

import argparse
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "Tests" / "Fuzz" / "Corpus"
LARGEST_KEPT = 1_024
# The system's XML parser leaks about 3 KiB per document, which becomes gigabytes with a million of
# them: its sessions last this many seconds, and the next one continues with their inputs.
SESSIONS = {"syndication": 60}
# No input of at most 8 KiB may take longer, even with every branch counted.
MOST_SECONDS = 3
MOST_KEPT = 20

# Each target: its program, and the files that it starts with in addition to its corpus.
TARGETS = {
    "markdown": ("FuzzText", ["data/issues/*.md"]),
    "html": ("FuzzText", ["Tests/FeedsTests/Golden/*.html"]),
    "feeds": ("FuzzText", ["Tests/Fuzz/Corpus/markdown/*"]),
    "dates": ("FuzzText", []),
    "yaml": ("FuzzText", ["data/*.yaml", "infracal.yaml"]),
    "profile": ("FuzzText", ["data/profiles/*.yaml"]),
    "corrections": ("FuzzText", ["data/corrections.yaml"]),
    "syndication": ("FuzzNet", ["feeds/changes.atom"]),
    "robots": ("FuzzNet", []),
    "query": ("FuzzNet", []),
}


def run(program, target, *words):
    """Runs libFuzzer and returns its output."""
    return subprocess.run(
        [program, "-rss_limit_mb=2048", "-timeout=60", f"-report_slow_units={MOST_SECONDS}",
         "-verbosity=1", *words],
        # Swift's own crash report would keep libFuzzer from saving the input.
        env={**os.environ, "FUZZ_TARGET": target, "SWIFT_BACKTRACE": "enable=no"},
        capture_output=True, text=True, errors="replace")


def processor_seconds(program, target, file):
    """The processor time that one input takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(program, target, "-runs=1", file)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def fuzz(options, target):
    """Fuzzes one target; returns true if no fault was found."""
    name, patterns = TARGETS[target]
    program = options.build / name
    place = options.build / "corpus" / target
    place.mkdir(parents=True, exist_ok=True)
    seeds = [file for pattern in patterns for file in ROOT.glob(pattern)]
    with tempfile.TemporaryDirectory() as folder:
        for file in seeds:
            shutil.copy(file, folder)
        kept = [CORPUS / target] if (CORPUS / target).is_dir() else []
        found = options.build / "found"
        found.mkdir(exist_ok=True)
        inputs, edges, left = 0, 0, options.seconds
        while left > 0:
            session = min(left, SESSIONS.get(target, left))
            done = run(program, target, f"-max_total_time={session}", "-max_len=8192",
                       f"-artifact_prefix={found}/{target}-", place, *kept, folder)
            rounds = re.findall(r"#(\d+)\s+DONE\s+cov: (\d+)", done.stderr)
            if done.returncode != 0 or not rounds:
                print(f"fails {target}: {done.stderr[-3_000:]}", flush=True)
                return False
            inputs, edges, left = inputs + int(rounds[0][0]), int(rounds[0][1]), left - session
    # On a busy machine, inputs may look slower than they are.
    for file in found.glob(f"{target}-slow-unit-*"):
        seconds = processor_seconds(program, target, file)
        if seconds > MOST_SECONDS:
            print(f"fails {target}: {file} takes {seconds:.1f} s", flush=True)
            return False
        file.unlink()
    print(f"ok    {target}: {inputs} inputs, {edges} edges, "
          f"{len(list(place.iterdir()))} inputs kept", flush=True)
    if options.keep:
        keep(program, target, place)
    return True


def keep(program, target, place):
    """Reduces the corpus in the repository to the fewest small inputs with the same coverage."""
    with tempfile.TemporaryDirectory() as folder:
        small = pathlib.Path(folder) / "small"
        least = pathlib.Path(folder) / "least"
        small.mkdir()
        least.mkdir()
        for file in place.iterdir():
            if file.stat().st_size <= LARGEST_KEPT:
                shutil.copy(file, small)
        run(program, target, "-merge=1", least, small)
        files = sorted(least.iterdir(), key=lambda file: (-file.stat().st_size, file.name))
        goal = CORPUS / target
        shutil.rmtree(goal, ignore_errors=True)
        goal.mkdir(parents=True)
        for file in files[:MOST_KEPT]:
            shutil.copy(file, goal)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=lambda text: pathlib.Path(text).resolve(), required=True)
    parser.add_argument("--seconds", type=int, default=300, help="for each target")
    parser.add_argument("--only", default="", help="targets, with commas between them")
    parser.add_argument("--keep", action="store_true", help="renew the corpora of the repository")
    options = parser.parse_args()
    wanted = options.only.split(",") if options.only else list(TARGETS)
    results = [fuzz(options, target) for target in wanted]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
