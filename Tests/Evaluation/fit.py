#!/usr/bin/env python3
"""Fit the weights of the reader's evidence, and score it on communities that the fit left out.

    fit.py [--program PATH] [--write] [--folds] SHARED

SHARED is the folder beside the checkout with issues/ and eval/. Every issue with a gold file is read with its evidence
(`extract --evidence`), each item is paired with the gold, and for categories and the confidence of whole items the
weights are found under which what the gold says is the likeliest (maximum likelihood with a Gaussian prior around
the weights of data/weights.tsv, or around 0 for the confidence). The weights of names and kinds are set by hand: the gold
names a few words that a title must have, which many candidates have, and a fit to them makes titles poorer; and of kinds
issues have too few that are in doubt.

--write puts the weights into data/weights.tsv, with --confidence only those of the confidence. --folds leaves each
community out of one fit, together with some others, reads it by the weights found, and prints how many of its items are
right in every field then, beside those under weights that were fitted to all.

Exit status: 0, or 1 if the program failed. Python 3.9 or newer, nothing else.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import math
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "data" / "weights.tsv"
INVENTED = Path(__file__).with_name("invented")
# The later sets of invented issues, all read without a profile.
LATER = ["newsletters", "bulletins", "letters", "circulars", "noticeboards", "sections", "roundups", "gazettes"]
LATER += ["journals", "dispatches", "almanacs", "chronicles", "digests", "gleanings"]
# The number of parts; each fit leaves out the communities of one part. More parts take minutes more,
# and do not change the result.
PARTS = 15
# How far weights may move from their old values: standard deviations of the prior.
WIDTH = {"categories": 0.7, "confidence": 1.5}


@dataclass
class Issue:
    """An issue with its gold, and the options for reading it."""

    path: Path
    community: str
    options: list[str]
    gold: object


@dataclass
class Example:
    """One decision: the evidence for each value, and the values that are right."""

    community: str
    features: list[dict[str, float]]
    right: list[bool]
    weight: float = 1.0


@dataclass
class Examples:
    categories: list[Example] = field(default_factory=list)
    confidence: list[Example] = field(default_factory=list)


def scorer(shared: Path):
    """The module eval/score.py, which interprets the gold."""
    spec = importlib.util.spec_from_file_location("score", shared / "eval" / "score.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    return module


def issues(shared: Path, score) -> list[Issue]:
    found = []
    sources = [
        (shared / "issues" / "communities", shared / "eval" / "gold" / "communities", ["--profile", "none"]),
        (shared / "issues" / "openinfra", shared / "eval" / "gold" / "openinfra", []),
        (shared / "issues" / "lwkd", shared / "eval" / "gold" / "lwkd", ["--profile", "none"]),
        (INVENTED / "openinfra" / "issues", INVENTED / "openinfra" / "gold", []),
        (INVENTED / "communities" / "issues", INVENTED / "communities" / "gold", ["--profile", "none"]),
        *(
            (INVENTED / name / "issues", INVENTED / name / "gold", ["--profile", "none"])
            for name in LATER
        ),
    ]
    for folder, gold, options in sources:
        published = manifest(folder)
        for name, issue in score.read_gold([str(gold)]).items():
            path = folder / name
            if not path.exists():
                continue
            day = published.get(name)
            found.append(Issue(path, community(path), options + (["--published", day] if day else []), issue))
    return found


def manifest(folder: Path) -> dict[str, str]:
    """The days of publication that a manifest gives, by file."""
    table = folder / "MANIFEST.tsv"
    if not table.exists():
        return {}
    days = {}
    with table.open() as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            match = re.match(r"\d{4}-\d{2}-\d{2}", row["published"])
            if match:
                days[row["file"]] = match.group()
    return days


def community(path: Path) -> str:
    """The community of an issue: OpenInfra's projects are one, and so are issues with the same name."""
    folder = path.parent.parent.name if path.parent.name == "issues" else path.parent.name
    if folder in ("openinfra", "lwkd"):
        return folder
    if "--" in path.name:
        return path.name.split("--")[0]
    return re.sub(r"^[\d-]+|[\d-]*$", "", path.stem) or path.stem


def read(issue: Issue, program: str, weights: Path | None) -> list[dict]:
    command = [program, "extract", "--evidence", *issue.options]
    if weights:
        command += ["--weights", str(weights)]
    result = subprocess.run([*command, str(issue.path)], capture_output=True, text=True)
    if result.returncode not in (0, 1) or not result.stdout.strip():
        return []
    return json.loads(result.stdout)


def pairs(score, issue: Issue, records: list[dict]):
    """Each record with the gold item that it is about, if any."""
    items = [record["item"] for record in records if issue.gold.covers(record["item"])]
    covered = [record for record in records if issue.gold.covers(record["item"])]
    table = [[score.pair_score(item, prediction) for prediction in items] for item in issue.gold]
    paired = {column: issue.gold[row] for row, column in score.best_pairs(table)} if items else {}
    return [(record, paired.get(number)) for number, record in enumerate(covered)]


def wrong_fields(score, gold, prediction: dict) -> set[str]:
    """The fields in which a prediction differs from all variants of an item."""
    return {
        name for name in score.FIELDS
        if score.graded(gold, name) and not any(score.field_right(name, place, prediction) for place in gold.places)
    }


def measure(score, all_issues: list[Issue], program: str, weights: Path | None) -> dict[str, list[int]]:
    """By community: the number of required items, and of those right in every field."""
    counts: dict[str, list[int]] = {}
    for issue in all_issues:
        count = counts.setdefault(issue.community, [0, 0])
        count[0] += sum(1 for item in issue.gold if item.required)
        for record, gold in pairs(score, issue, read(issue, program, weights)):
            if gold is not None and gold.required and gold.has_dates(record["item"]):
                count[1] += not wrong_fields(score, gold, record["item"])
    return counts


def gather(score, all_issues: list[Issue], program: str, weights: Path | None) -> Examples:
    examples = Examples()
    for issue in all_issues:
        for record, gold in pairs(score, issue, read(issue, program, weights)):
            found = gold is not None and gold.has_dates(record["item"])
            if gold is None or gold.required:
                right = found and not wrong_fields(score, gold, record["item"])
                examples.confidence.append(
                    Example(issue.community, [record["confidence"], {}], [right, not right]))
            if found:
                add_decisions(score, issue, record, gold, examples)
    return examples


def add_decisions(score, issue: Issue, record: dict, gold, examples: Examples) -> None:
    item = record["item"]
    group = "event" if item["kind"] == "event" else "task"
    if "kind" not in wrong_fields(score, gold, item) and score.graded(gold, "category"):
        values = {alternative["value"]: dict(alternative["evidence"]) for alternative in record["categories"]}
        values.setdefault("other", {})
        for value, evidence in values.items():
            evidence[f"{group}.{value}"] = 1.0
        right = [agrees(score, gold, item, "category", value) for value in values]
        add(examples.categories, issue, list(values.values()), right)


def agrees(score, gold, item: dict, name: str, value: str) -> bool:
    return any(score.field_right(name, place, {**item, name: value}) for place in gold.places)


def add(examples: list[Example], issue: Issue, features: list[dict[str, float]], right: list[bool]) -> None:
    if any(right) and not all(right):
        examples.append(Example(issue.community, features, right))


def fitted(examples: list[Example], start: dict[str, float], prior: dict[str, float], width: float) -> dict[str, float]:
    """The weights that make the right values most likely, by gradient ascent with momentum.

    `width` is the standard deviation of the prior around `prior`.
    """
    names = sorted({name for example in examples for values in example.features for name in values})
    weights = {name: start.get(name, 0.0) for name in names}
    speed = dict.fromkeys(names, 0.0)
    scale = dict.fromkeys(names, 1e-6)
    for _ in range(300):
        gradient = {name: (prior.get(name, 0.0) - weights[name]) / width**2 for name in names}
        for example in examples:
            scores = [sum(weights[name] * amount for name, amount in values.items()) for values in example.features]
            best = max(scores)
            odds = [math.exp(value - best) for value in scores]
            total = sum(odds)
            true = sum(odd for odd, right in zip(odds, example.right) if right)
            for values, odd, right in zip(example.features, odds, example.right):
                share = (odd / true if right else 0.0) - odd / total
                if share:
                    for name, amount in values.items():
                        gradient[name] += share * amount
        for name in names:
            scale[name] += gradient[name] ** 2
            speed[name] = 0.8 * speed[name] + 0.2 * gradient[name] / math.sqrt(scale[name])
            weights[name] += speed[name]
    return weights


def fit(examples: Examples, current: dict[str, float], without: frozenset[str] = frozenset()) -> dict[str, float]:
    """New weights, from the examples of all communities except some."""
    def rest(all_examples: list[Example]) -> list[Example]:
        return [example for example in all_examples if example.community not in without]

    weights = dict(current)
    weights.update(fitted(rest(examples.categories), current, current, WIDTH["categories"]))
    weights.update(fitted(rest(examples.confidence), {}, {}, WIDTH["confidence"]))
    return weights


def read_weights(path: Path) -> dict[str, float]:
    rows = (line.split("\t") for line in path.read_text().splitlines() if "\t" in line and not line.startswith("#"))
    return {name: float(value) for name, value in rows}


def write_weights(weights: dict[str, float], path: Path) -> None:
    """Writes the weights in the order of data/weights.tsv."""
    lines = []
    for line in WEIGHTS.read_text().splitlines():
        name = line.split("\t")[0]
        lines.append(f"{name}\t{weights[name]:.2f}" if "\t" in line and not line.startswith("#") else line)
    path.write_text("\n".join(lines) + "\n")


def print_folds(
    score, all_issues: list[Issue], examples: Examples, program: str, current: dict[str, float]
) -> tuple[int, int, int]:
    """Prints the table of communities: read by weights fitted to all, and to all others.

    Gives how many items are required in all, and how many are right in every field either way.
    """
    communities = sorted({issue.community for issue in all_issues})
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        everything = Path(folder) / "all.tsv"
        write_weights(fit(examples, current), everything)
        within = measure(score, all_issues, program, everything)
        for part in range(PARTS):
            names = frozenset(communities[part::PARTS])
            path = Path(folder) / "rest.tsv"
            write_weights(fit(examples, current, without=names), path)
            own = [issue for issue in all_issues if issue.community in names]
            for name, (required, right) in measure(score, own, program, path).items():
                rows.append((name, required, within[name][1], right))
    rows.sort()
    print("\n| left out | items | right in every field, in the fit | left out of it |")
    print("| --- | --- | --- | --- |")
    total = ("all", *(sum(row[column] for row in rows) for column in (1, 2, 3)))
    for name, required, inside, outside in [*rows, total]:
        if required:
            print(f"| {name} | {required} | {inside / required:.3f} | {outside / required:.3f} |")
    return total[1:]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(ROOT / ".build" / "debug" / "infracal"))
    parser.add_argument("--write", action="store_true", help="put the weights into data/weights.tsv")
    parser.add_argument("--confidence", action="store_true", help="with --write: leave the categories as they are")
    parser.add_argument("--folds", action="store_true", help="leave each community out of a fit once")
    parser.add_argument("shared", type=Path)
    options = parser.parse_args()

    score = scorer(options.shared)
    all_issues = issues(options.shared, score)
    current = read_weights(WEIGHTS)
    examples = gather(score, all_issues, options.program, None)
    if options.folds:
        print_folds(score, all_issues, examples, options.program, current)
    if options.write:
        if options.confidence:
            examples.categories = []
        write_weights(fit(examples, current), WEIGHTS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
