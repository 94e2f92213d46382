#!/usr/bin/env python3
"""Score infracal on the corpora beside the checkout, and hold the scores against README.md.

    evaluate.py [--program PATH] [--quiet] SHARED

SHARED holds issues/CORPUS/*.md, eval/gold/CORPUS/*.json, eval/score.py and eval/score_items.py; the invented issues
are in this folder. Each corpus is extracted and scored, then, where the gold tells its things apart, ingested into an
empty store and its grouping scored. Every miss and every false item is printed as issue:line. The table that is printed is the one in README.md: a corpus that scores below its row there
makes the run fail.

Exit status: 0 as good as README.md says; 1 worse, or the program failed; 2 wrong usage. Python 3.9 or newer.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Corpus, profile, and what tells its things apart in the gold.
CORPORA = [("openinfra", None, "item"), ("lwkd", "none", None), ("twir", "none", "url")]
INVENTED = [("invented_openinfra", None, None), ("invented_communities", "none", None)]

COLUMNS = ["item F1", "wrong dates", "perfect items", "sure and right", "B³ precision", "B³ recall", "moves found", "moves invented", "final"]
# Of the items that the reader is so sure of, at least 98 % shall be right.
SURE = 0.9
# More is better, except for these.
COUNTED_DOWN = {"wrong dates", "moves invented"}


def run(command: list[str], **options) -> str:
    result = subprocess.run(command, capture_output=True, text=True, **options)
    if result.returncode not in (0, 1) or (result.returncode == 1 and not result.stdout):
        sys.exit(f"{' '.join(command[:3])} … ended with {result.returncode}: {result.stderr.strip()}")
    if result.stderr:
        print(result.stderr, end="", file=sys.stderr)
    return result.stdout


class Corpus:
    def __init__(self, name: str, profile: str | None, by: str | None, program: str, shared: Path):
        self.name, self.by, self.program, self.shared = name, by, program, shared
        self.options = ["--profile", profile] if profile else []
        if name.startswith("invented_"):
            folder = Path(__file__).with_name("invented") / name.removeprefix("invented_")
            self.gold, issues = folder / "gold", folder / "issues"
        else:
            self.gold, issues = shared / "eval" / "gold" / name, shared / "issues" / name
        wanted = {json.loads(path.read_text())["issue"] for path in self.gold.glob("*.json")}
        self.issues = [str(path) for path in sorted(issues.glob("*.md")) if path.name in wanted]

    def scores(self, quiet: bool) -> dict[str, float]:
        with tempfile.TemporaryDirectory() as folder:
            return {**self.items(folder, quiet), **self.groups(folder, quiet)}

    def items(self, folder: str, quiet: bool) -> dict[str, float]:
        started = time.monotonic()
        mentions = run([self.program, "extract", *self.options, *self.issues])
        print(f"{self.name}: {len(self.issues)} issues read in {time.monotonic() - started:.1f} s")
        output = Path(folder) / "mentions.json"
        output.write_text(mentions)
        score = [sys.executable, str(self.shared / "eval" / "score.py"), str(self.gold), "--run", str(output)]
        if not quiet:
            print(run([*score, "--errors"]))
        result = json.loads(run([*score, "--json"]))
        items = result["items"]
        sure = [mention for mention in json.loads(mentions) if mention["confidence"] >= SURE]
        wrong = {
            (error["issue"], error["line"], error["title"])
            for error in result["errors"]
            if error["error"] not in ("missed", "field") and "title" in error
        }
        right = [mention for mention in sure if (mention["issue"], mention["line"], mention["title"]) not in wrong]
        return {
            "sure and right": len(right) / len(sure) if sure else None,
            "item F1": items["f1"],
            "wrong dates": items["wrong"] - items["repeated"],
            "perfect items": items["perfect_share"],
        }

    def groups(self, folder: str, quiet: bool) -> dict[str, float]:
        if self.by is None:
            return {}
        store = ["--store", str(Path(folder) / "store.sqlite")]
        run([self.program, "ingest", *self.options, *store, *self.issues])
        output = Path(folder) / "items.json"
        output.write_text(run([self.program, "items", *self.options, *store, "--format", "json"]))
        score = [
            sys.executable, str(self.shared / "eval" / "score_items.py"), str(self.gold), "--run", str(output),
            "--by", self.by,
        ]
        if not quiet:
            print(run([*score, "--errors"]))
        groups = json.loads(run([*score, "--json"]))
        scores = {"B³ precision": groups["b3_precision"], "B³ recall": groups["b3_recall"]}
        if self.by == "item":
            scores |= {
                "moves found": groups["moves_found"],
                "moves invented": groups["moves_invented"],
                "final": groups["final"],
            }
        return scores


def floors(readme: str) -> dict[str, dict[str, float]]:
    """The rows of the table of scores in README.md, by corpus."""
    rows: dict[str, dict[str, float]] = {}
    for line in readme.splitlines():
        cells = [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]
        match = re.fullmatch(r"`(\w+)`", cells[0])
        if match and len(cells) == len(COLUMNS) + 1:
            rows[match[1]] = {name: float(cell) for name, cell in zip(COLUMNS, cells[1:]) if cell}
    return rows


def cell(name: str, scores: dict[str, float]) -> str:
    value = scores.get(name)
    if value is None:
        return ""
    # Cut rather than rounded, so that no printed figure is better than the measured one.
    return str(value) if isinstance(value, int) else f"{int(value * 1000) / 1000:.3f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(ROOT / ".build" / "debug" / "infracal"))
    parser.add_argument("--quiet", action="store_true", help="print the table alone")
    parser.add_argument("shared", type=Path)
    options = parser.parse_args()
    if not (options.shared / "eval" / "score.py").exists():
        print(f"{options.shared}: no corpora here (issues/, eval/)", file=sys.stderr)
        return 2

    program = str(Path(options.program).resolve())
    measured = {
        name: Corpus(name, profile, by, program, options.shared).scores(options.quiet)
        for name, profile, by in CORPORA + INVENTED
    }
    print("| corpus | " + " | ".join(COLUMNS) + " |")
    print("| --- |" + " --- |" * len(COLUMNS))
    for name, scores in measured.items():
        print(f"| `{name}` | " + " | ".join(cell(column, scores) for column in COLUMNS) + " |")

    stated = floors((ROOT / "README.md").read_text())
    worse = []
    for name, scores in measured.items():
        for column, floor in stated.get(name, {}).items():
            value = float(cell(column, scores) or "nan")
            if not (value <= floor if column in COUNTED_DOWN else value >= floor):
                worse.append(f"{name}: {column} is {value}, README.md states {floor}")
        if name not in stated:
            worse.append(f"{name}: README.md states no scores")
    for line in worse:
        print(line, file=sys.stderr)
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
