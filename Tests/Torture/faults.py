"""Machine faults: full disk, folders that cannot be written, a locked store, a clock set back,
missing zone data."""

import collections
import contextlib
import fcntl
import os
import shutil
import sqlite3
import subprocess

from place import ROOT, Place, check, folder_source

KIB = 1024
DISK = 16 * 1024 * KIB
IS_ROOT = os.geteuid() == 0


class Trial:
    """A folder with one more issue to read, and the expected result of a refresh."""

    def __init__(self, folder, program):
        self.folder = folder
        self.program = program
        issues = sorted((ROOT / "data" / "issues").glob("*.md"))
        self.issues = folder / "issues"
        self.issues.mkdir(parents=True)
        for issue in issues[:-1]:
            shutil.copy(issue, self.issues)
        start = self.place("start")
        start.refresh()
        self.before = start.published()
        shutil.copy(issues[-1], self.issues)
        end = self.copied("end")
        end.refresh()
        self.after = end.published()
        self.items = end.items()
        check(self.before != self.after, "the last issue changes the feeds")

    def place(self, name):
        return Place(self.folder / name, self.program, folder_source(self.issues))

    def copied(self, name):
        """A new copy of the folder, from before the last issue was read."""
        shutil.rmtree(self.folder / name, ignore_errors=True)
        shutil.copytree(self.folder / "start", self.folder / name)
        return self.place(name)

    def check_failure(self, name, place, done, status, says):
        """Checks that a refresh failed with one clear line, and published files are unchanged."""
        check_line(name, done, status, says)
        check(place.published() == self.before, f"{name}: feeds are as before")

    def check_recovery(self, name, place):
        """Checks that once the fault is fixed, the next run gives the same result as without it."""
        place.refresh()
        check(place.published() == self.after, f"{name}: the next run publishes the right bytes")
        check(place.items() == self.items, f"{name}: the next run knows the right items")


def check_line(name, done, status, says):
    """One line on standard error that says what is wrong, and the right exit status."""
    check(done.status == status, f"{name}: ends with {status}: {done}")
    lines = done.errors
    check(len(lines) == 1 and lines[0].startswith("infracal: ") and says in lines[0],
          f"{name}: one line that says '{says}': {done}")
    print(f"  {name}: status {status}, {lines[0][:160]}", flush=True)


def has(program):
    return shutil.which(program) is not None


@contextlib.contextmanager
def small_disk(folder):
    """A disk of 16 MiB."""
    folder.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "none", folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def full_disk(trial, chance):
    """The disk has some KiB left: from none to enough."""
    if not IS_ROOT:
        return "only root may mount a small disk"
    outcomes = collections.Counter()
    for room in [0, 4, 16, 64, 128, 256, 512, 1024, 2048, 4096]:
        with small_disk(trial.folder / "disk" / str(room)) as disk:
            place = Place(disk / "here", trial.program, folder_source(trial.issues))
            for name in ["store", "feeds"]:
                shutil.copytree(trial.folder / "start" / name, disk / "here" / name)
            ballast = disk / "ballast"
            with contextlib.suppress(OSError), ballast.open("wb") as file:
                while shutil.disk_usage(disk).free > room * KIB:
                    file.write(bytes(KIB))
                    file.flush()
            done = place.run("refresh", "--accept")
            outcomes[done.status] += 1
            if done.status:
                trial.check_failure(f"full disk, {room} KiB left", place, done, 1, "")
            ballast.unlink()
            trial.check_recovery(f"full disk, {room} KiB left", place)
    check(outcomes[1] and outcomes[0], f"the disk was full, and then was not: {outcomes}")


def read_only(trial, chance):
    """The feeds, then the store, cannot be written."""
    if not IS_ROOT or not has("unshare"):
        return "only root may make folders read-only for itself"
    for name, says in [("feeds", "cannot write"), ("store", "")]:
        place = trial.copied(f"read-only-{name}")
        script = f"mount --bind {name} {name} && mount -o remount,bind,ro {name} && exec \"$@\""
        done = place.run("refresh", "--accept", before=["unshare", "-m", "sh", "-c", script, "sh"])
        trial.check_failure(f"read-only {name}", place, done, 1, says)
        trial.check_recovery(f"read-only {name}", place)


def locked(trial, chance):
    """Another program writes to the store; another refresh is running."""
    place = trial.copied("locked")
    with contextlib.closing(sqlite3.connect(place.store, isolation_level=None)) as store:
        store.execute("BEGIN IMMEDIATE")
        done = place.run("refresh", "--accept")
        trial.check_failure("store locked", place, done, 75, "try again later")
        store.execute("ROLLBACK")
    with open(f"{place.store}.lock", "a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = place.run("refresh", "--accept")
        trial.check_failure("refresh locked", place, done, 75, "try again")
    trial.check_recovery("locked", place)


def clock(trial, chance):
    """The clock is set back a year: feeds are the same, and doctor says so."""
    if not has("faketime"):
        return "faketime is not installed"
    place = trial.copied("clock")
    back = ["faketime", "-f", "-1y"]
    place.refresh(before=back)
    check(place.published() == trial.after, "clock set back: feeds are the same")
    done = place.run("doctor", before=["faketime", "2020-01-01"])
    check(done.status == 1 and "clock" in done.output, f"doctor sees the clock: {done}")
    trial.check_recovery("clock set back", place)
    print("  clock set back a year: the same bytes; doctor tells", flush=True)


def zones(trial, chance):
    """The zone data is missing."""
    if not IS_ROOT or not has("unshare"):
        return "only root may hide the zone data"
    place = trial.copied("zones")
    script = "mount -t tmpfs none /usr/share/zoneinfo && exec \"$@\""
    before = ["unshare", "-m", "sh", "-c", script, "sh"]
    done = place.run("refresh", "--accept", before=before)
    trial.check_failure("zone data gone", place, done, 1, "tzdata")
    check("tzdata" in place.run("doctor", before=before).output, "doctor sees that zones are gone")
    trial.check_recovery("zone data gone", place)


def part(options, scratch, chance):
    trial = Trial(scratch, options.program)
    for fault in [full_disk, read_only, locked, clock, zones]:
        reason = fault(trial, chance)
        if reason:
            print(f"  skip {fault.__name__}: {reason}", flush=True)
