"""A temporary working folder for infracal, with the result of each run."""

import copy
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def check(is_true, words):
    """Ends the run if a condition does not hold."""
    if not is_true:
        raise SystemExit(f"failed: {words}")


class Done:
    """The result of a run: status (negative for a signal), output, lines of standard error, seconds
    of processor and wall time, and peak memory in MiB."""

    def __init__(self, process, output, errors, start):
        _, status, usage = os.wait4(process.pid, 0)
        self.status = process.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.monotonic() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        for file in (output, errors):
            file.seek(0)
        self.output = output.read().decode("utf-8", "replace")
        self.errors = errors.read().decode("utf-8", "replace").splitlines()

    def __str__(self):
        lines = "\n".join(line[:300] for line in self.errors[:8])
        return f"status {self.status} after {self.wall:.1f} s, standard error:\n{lines}"


def run(words, folder, environment=None, seconds=600):
    """Runs a program, and kills it if it takes longer than `seconds`."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(
            [str(word) for word in words], cwd=folder, stdin=subprocess.DEVNULL, stdout=output,
            stderr=errors, env={**os.environ, **(environment or {})})
        timer = threading.Timer(seconds, process.kill)
        timer.start()
        try:
            return Done(process, output, errors, start)
        finally:
            timer.cancel()


class Place:
    """A folder with a configuration."""

    def __init__(self, folder, program, sources, **settings):
        self.folder = pathlib.Path(folder)
        self.program = program
        self.folder.mkdir(parents=True, exist_ok=True)
        keys = {"store": "store/infracal.sqlite", "feeds": "feeds",
                "allow_private_networks": "true", **settings}
        text = "sources:\n" + sources + "".join(f"{key}: {keys[key]}\n" for key in keys)
        (self.folder / "infracal.yaml").write_text(text)

    def copied(self, folder):
        """A copy of the folder with its content."""
        shutil.copytree(self.folder, folder)
        twin = copy.copy(self)
        twin.folder = pathlib.Path(folder)
        return twin

    @property
    def feeds(self):
        return self.folder / "feeds"

    @property
    def store(self):
        return self.folder / "store" / "infracal.sqlite"

    def run(self, *words, before=(), **options):
        """Runs infracal, through another command if one is given."""
        return run([*before, self.program, *words], self.folder, **options)

    def refresh(self, *words, status=0, **options):
        """Refreshes; a status other than the expected one ends the test."""
        done = self.run("refresh", "--accept", *words, **options)
        check(done.status == status, f"refresh ends with {status}: {done}")
        return done

    def items(self):
        """The output of `items --format json`."""
        done = self.run("items", "--format", "json")
        check(done.status == 0, f"items can be listed: {done}")
        return done.output

    def published(self):
        """The bytes of every published file, by path."""
        files = (file for file in self.feeds.rglob("*") if file.is_file())
        return {str(file.relative_to(self.feeds)): file.read_bytes() for file in files
                if file.suffix != ".new"}

    def check_store(self, when):
        """Checks that `infracal doctor` finds no problem in the store."""
        done = self.run("doctor", "--format", "json")
        findings = [row for row in json.loads(done.output) if row["subject"] == "store"]
        check(findings and all(row["severity"] != "problem" for row in findings),
              f"the store is sound {when}: {findings}")


def folder_source(path):
    """The configuration's lines for a folder of issues."""
    return f"  - folder: {path}\n    glob: \"*.md\"\n"
