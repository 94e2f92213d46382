#!/usr/bin/env python3
"""Score infracal on the corpora next to the checkout, and compare the scores with docs/quality.md.

    evaluate.py [--program PATH] [--quiet] SHARED

SHARED holds issues/CORPUS/*, eval/gold/CORPUS/*.json, the scorers eval/score.py and eval/score_items.py, and the plain
lines of eval/forms; the invented issues are in this folder. Each corpus is extracted and scored, then, where the gold
tells its things apart, ingested into an empty store and its grouping scored. Every miss and every false item is printed
as issue:line. Then come the plain lines and stories, how far the reader's confidence can be trusted, and what becomes of
a community that every fit leaves out (fit.py). The tables that are printed are those in docs/quality.md: a figure that is
worse than its cell there makes the run fail.

Exit status: 0 as good as docs/quality.md says; 1 worse, or the program failed; 2 wrong usage. Python 3.9 or newer.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import fit

ROOT = Path(__file__).resolve().parents[2]

# Corpus, profile, and the field that distinguishes its items in the gold.
CORPORA = [
    ("openinfra", None, "item"),
    ("lwkd", "none", None),
    ("twir", "none", "url"),
    ("communities", "none", None),
]
INVENTED = [
    ("invented_openinfra", None, None),
    ("invented_communities", "none", None),
    ("invented_newsletters", "none", None),
    ("invented_bulletins", "none", None),
    ("invented_letters", "none", None),
    ("invented_circulars", "none", None),
    ("invented_noticeboards", "none", None),
    ("invented_sections", "none", None),
    ("invented_roundups", "none", None),
    ("invented_gazettes", "none", None),
    ("invented_journals", "none", None),
    ("invented_dispatches", "none", None),
    ("invented_almanacs", "none", None),
    ("invented_chronicles", "none", None),
    ("invented_digests", "none", None),
    ("invented_gleanings", "none", None),
]

COLUMNS = ["item F1", "wrong dates", "perfect items", "sure and right", "B³ precision", "B³ recall", "moves found", "moves invented", "final"]
# Of the items with at least this confidence, at least 98 % must be right.
SURE = 0.9
# Higher is better, except for these.
COUNTED_DOWN = {"wrong dates", "moves invented", "lines wrong", "links of many editions"}
# The tables of docs/quality.md: their columns, by the first cell of their rows.
TABLES = {
    "corpus": COLUMNS,
    "plain": ["lines perfect", "lines wrong", "stories right"],
    "confidence": ["items that sure", "right in every field"],
    "left out": ["in the fit", "left out of it"],
    "one edition": ["links of many editions", "B³ precision of the rest", "B³ recall of the rest"],
}
# Dates of one link at least this many days apart belong to several editions: a group's page, a conference's site.
EDITIONS_APART = 90
# The seeds for filling the plain lines, and the number of lines per pattern.
SEEDS, TIMES = (1, 3), 12


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
        self.issues = [path for path in sorted(issues.iterdir()) if path.name in wanted]
        self.published = fit.manifest(issues)

    def scores(self, quiet: bool) -> dict[str, float]:
        with tempfile.TemporaryDirectory() as folder:
            return {**self.items(folder, quiet), **self.groups(folder, quiet)}

    def items(self, folder: str, quiet: bool) -> dict[str, float]:
        started = time.monotonic()
        mentions = self.extracted()
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

    def extracted(self) -> str:
        """The items of all issues as JSON; issues with a date in a manifest are read one by one."""
        if not self.published:
            return run([self.program, "extract", *self.options, *map(str, self.issues)])
        items = []
        for path in self.issues:
            day = self.published.get(path.name)
            dated = ["--published", day] if day else []
            items += json.loads(run([self.program, "extract", *self.options, *dated, str(path)]) or "[]")
        return json.dumps(items, ensure_ascii=False)

    def groups(self, folder: str, quiet: bool) -> dict[str, float]:
        if self.by is None:
            return {}
        store = ["--store", str(Path(folder) / "store.sqlite")]
        run([self.program, "ingest", *self.options, *store, *map(str, self.issues)])
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


def plain_lines(program: str, shared: Path) -> dict[str, float]:
    """The scores on lines and stories generated from patterns, over several seeds."""
    lines = perfect = wrong = stories = right = 0
    for seed in SEEDS:
        command = [sys.executable, str(shared / "eval" / "forms" / "forms.py"), "--program", program]
        result = run([*command, "--seed", str(seed), "--times", str(TIMES)])
        for row in result.splitlines():
            match = re.fullmatch(r"all (lines|stories) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+)", row.strip())
            if match and match[1] == "lines":
                lines, perfect, wrong = lines + int(match[2]), perfect + int(match[3]), wrong + int(match[5])
            elif match:
                stories, right = stories + int(match[2]), right + int(match[3])
    return {"lines perfect": perfect / lines, "lines wrong": wrong / lines, "stories right": right / stories}


def confidence(program: str, shared: Path) -> dict[str, float]:
    """Of the items in communities and invented issues: how many have high confidence, and are right."""
    score = fit.scorer(shared)
    sure = right = total = 0
    for issue in fit.issues(shared, score):
        if issue.community in ("openinfra", "lwkd"):
            continue
        for record, gold in fit.pairs(score, issue, fit.read(issue, program, None)):
            if gold is not None and not gold.required:
                continue
            item = record["item"]
            total += 1
            if item["confidence"] >= SURE:
                sure += 1
                is_right = gold is not None and gold.has_dates(item) and not fit.wrong_fields(score, gold, item)
                right += is_right
    return {"items that sure": sure / total, "right in every field": right / sure if sure else 1.0}


def left_out(program: str, shared: Path) -> dict[str, float]:
    """The items right in every field, with weights fitted to all communities, and to all others."""
    score = fit.scorer(shared)
    all_issues = fit.issues(shared, score)
    examples = fit.gather(score, all_issues, program, None)
    required, inside, outside = fit.print_folds(score, all_issues, examples, program, fit.read_weights(fit.WEIGHTS))
    return {"in the fit": inside / required, "left out of it": outside / required}


def one_edition(program: str, shared: Path) -> dict[str, float]:
    """How well the mentions in twir are joined, without the links that many editions of an event have in common.

    The gold takes all mentions with one link for one thing. Readers need a new item for each edition.
    """
    corpus = Corpus("twir", "none", "url", program, shared)
    issues = {path: json.loads(path.read_text()) for path in sorted(corpus.gold.glob("*.json"))}
    days: dict[str, set[date]] = {}
    for item in (item for issue in issues.values() for item in issue["items"]):
        if item.get("url") and item.get("start"):
            days.setdefault(item["url"], set()).add(date.fromisoformat(item["start"]))
    standing = {url for url, seen in days.items() if (max(seen) - min(seen)).days >= EDITIONS_APART}
    with tempfile.TemporaryDirectory() as folder:
        corpus.gold = Path(folder) / "gold"
        corpus.gold.mkdir()
        for path, issue in issues.items():
            rest = [item for item in issue["items"] if item.get("url") not in standing]
            (corpus.gold / path.name).write_text(json.dumps({**issue, "items": rest}))
        scores = corpus.groups(folder, quiet=True)
    return {
        "links of many editions": len(standing),
        "B³ precision of the rest": scores["B³ precision"],
        "B³ recall of the rest": scores["B³ recall"],
    }


def floors(readme: str) -> dict[str, dict[str, float]]:
    """The rows of the tables of scores in docs/quality.md, by their first cell."""
    rows: dict[str, dict[str, float]] = {}
    for line in readme.splitlines():
        cells = [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]
        match = re.fullmatch(r"`([\w ]+)`", cells[0])
        if not match:
            continue
        columns = TABLES.get(match[1], COLUMNS)
        if len(cells) == len(columns) + 1:
            rows[match[1]] = {name: float(cell) for name, cell in zip(columns, cells[1:]) if cell}
    return rows


def cell(name: str, scores: dict[str, float]) -> str:
    value = scores.get(name)
    if value is None:
        return ""
    if isinstance(value, int):
        return str(value)
    # Cut rather than rounded, so that no printed figure is better than the measured one.
    thousandths = math.ceil(value * 1000) if name in COUNTED_DOWN else int(value * 1000)
    return f"{thousandths / 1000:.3f}"


def print_table(first: str, columns: list[str], rows: dict[str, dict[str, float]]) -> None:
    print(f"\n| {first} | " + " | ".join(columns) + " |")
    print("| --- |" + " --- |" * len(columns))
    for name, scores in rows.items():
        print(f"| `{name}` | " + " | ".join(cell(column, scores) for column in columns) + " |")


def worse(stated: dict[str, dict[str, float]], measured: dict[str, dict[str, float]]) -> list[str]:
    """The scores that are worse than in docs/quality.md, one per line."""
    lines = [f"{name}: docs/quality.md states no scores" for name in measured if name not in stated]
    for name, scores in measured.items():
        for column, floor in stated.get(name, {}).items():
            value = float(cell(column, scores) or "nan")
            if not (value <= floor if column in COUNTED_DOWN else value >= floor):
                lines.append(f"{name}: {column} is {value}, docs/quality.md states {floor}")
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(ROOT / ".build" / "debug" / "infracal"))
    parser.add_argument("--quiet", action="store_true", help="print the tables alone")
    parser.add_argument("shared", type=Path)
    options = parser.parse_args()
    if not (options.shared / "eval" / "score.py").exists():
        print(f"{options.shared}: no corpora here (issues/, eval/)", file=sys.stderr)
        return 2

    program = str(Path(options.program).resolve())
    corpora = {
        name: Corpus(name, profile, by, program, options.shared).scores(options.quiet)
        for name, profile, by in CORPORA + INVENTED
    }
    print_table("corpus", COLUMNS, corpora)
    others = {
        "plain": plain_lines(program, options.shared),
        "confidence": confidence(program, options.shared),
        "left out": left_out(program, options.shared),
        "one edition": one_edition(program, options.shared),
    }
    for name, scores in others.items():
        print_table("measure", TABLES[name], {name: scores})
    lines = worse(floors((ROOT / "docs" / "quality.md").read_text()), {**corpora, **others})
    for line in lines:
        print(line, file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
