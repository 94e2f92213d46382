#!/usr/bin/env python3
"""Breaks everything around infracal that can break, and checks the result.

    torture.py --program .build/release/infracal [--only kills,faults] [--seed 7] [--kills 100]

Parts: kills (kill -9 at random moments), faults (of the machine), damages (of the store's file),
sources (bad servers), hostile (issues written by an enemy). Each prints what it found; the first
broken promise ends the run with status 1. What this machine cannot do is skipped, and says so.
"""

import argparse
import pathlib
import random
import sys
import tempfile
import time

import damages
import faults
import hostile
import kills
import sources

PARTS = {"kills": kills.part, "faults": faults.part, "damages": damages.part,
         "sources": sources.part, "hostile": hostile.part}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=lambda text: pathlib.Path(text).resolve(), required=True)
    parser.add_argument("--only", default="", help="parts, with commas between them")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--kills", type=int, default=100, help="how often a refresh is killed")
    parser.add_argument("--damages", type=int, default=100, help="how often a store is damaged")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    for name in options.only.split(",") if options.only else PARTS:
        start = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="infracal-torture-") as scratch:
            PARTS[name](options, pathlib.Path(scratch), random.Random(f"{options.seed} {name}"))
        print(f"{name}: done in {time.monotonic() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main()
