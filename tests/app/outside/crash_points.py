#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fixwright authors
# SPDX-License-Identifier: Apache-2.0
"""
    crash_points.py PROGRAM [WORKER]

Two plans go through it: one for a value of the registry, and one that deletes a file, makes another and changes a line of boot.ini.
Stops `fixwright apply` and `fixwright undo` dead before each system call by which they touch the machine or the case, and, in other
runs, lets each of these calls fail (disk full, disk error). Whatever happens, the machine must be as before or as after; the next start
must say which; apply again or undo must finish it; and nothing of ours may be left in the machine's folder.

The calls are counted in one undisturbed run under strace, so that only those count which touch our folders; the run is repeated with
strace's fault injection at each of them, on as many stages as there are processors. The table at the end is the one in HACKING.md.
"""
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

KILLED_AT = ("openat", "write", "fsync", "fdatasync", "pwrite64", "renameat", "renameat2", "unlink", "unlinkat", "mkdirat", "ftruncate", "fchmod", "fchown", "utimensat", "fsetxattr")
FAILING = {
    "openat": ("EIO",),
    "write": ("ENOSPC",),
    "pwrite64": ("ENOSPC", "EIO"),
    "unlink": ("EIO",),
    "ftruncate": ("EIO",),
    "fsync": ("EIO",),
    "fdatasync": ("EIO",),
    "renameat": ("EIO",),
    "renameat2": ("EIO",),
    "unlinkat": ("EIO",),
    "mkdirat": ("ENOSPC",),
    "fchmod": ("EPERM",),
    "fchown": ("EPERM",),
    "utimensat": ("EPERM",),
}
STRAY = re.compile(r"\.fixwright-[0-9a-f]{16}\.tmp$")
DONE, ERROR, REFUSED, ROLLED_BACK, STOPPED = 0, 1, 5, 6, 7
WORDS = {DONE: "done", ERROR: "error", REFUSED: "refused", ROLLED_BACK: "rolled back", STOPPED: "stopped"}
BOOT_INI = b"[boot loader]\r\ntimeout=30\r\n\r\n[operating systems]\r\nmulti(0)disk(0)rdisk(0)partition(1)\\WINNT=\"Windows NT\"\r\n\x1a"
TREE = r"""fixtree: 1
id: files
title: Files that come and go
version: "1"
no-match: None.
articles: {A: {title: A}}
questions: {so: {kind: yes-no, ask: "Is it so?"}}
start: so
steps: {so: {ask: so, branches: [{is: yes, go: d}], otherwise: no-match}}
diagnoses:
  d:
    title: D
    articles: [A]
    remedies:
      files:
        title: Files
        risk: low
        actions:
          - file.delete: {file: 'System32\crypt32.dll'}
          - file.copy: {file: 'System32\user32.dll', to: 'System32\user32.bak'}
          - file.rename: {file: 'old.txt', to: 'System32\old.bak'}
          - ini.set: {file: 'drive:\boot.ini', section: boot loader, key: timeout, value: "5"}
"""
STARTS_AT = {"apply": "planned", "undo": "applied"}


class Stage:
    """A practice machine, a plan for it and a data folder, put back as they were before each act."""

    def __init__(self, program, worker, folder, moves_files):
        self.program = program
        self.moves_files = moves_files
        self.folder = pathlib.Path(folder)
        self.machine = self.folder / "machine"
        self.data = self.folder / "data"
        self.plan = self.folder / "plan.fixcase"
        self.environment = dict(os.environ, FIXWRIGHT_DATA=str(self.data), LC_ALL="C.UTF-8")
        if worker:
            self.environment["FIXWRIGHT_HIVEWORKER"] = worker
        self.expect(DONE, "practice", str(self.machine), "--scenario", "Q142676")
        way = ("--diagnosis", "Q142676")
        if moves_files:
            (self.machine / "boot.ini").write_bytes(BOOT_INI)
            (self.machine / "WINNT/old.txt").write_bytes(b"old")
            tree = self.folder / "files.tree.yaml"
            tree.write_text(TREE)
            way = ("--tree", str(tree), "--answer", "so=yes")
        self.expect(2, "plan", "--machine", str(self.machine / "WINNT"), *way, "-o", str(self.plan))
        self.case = json.loads(self.plan.read_text())["id"]
        self.hive = self.machine / "WINNT/System32/config/SYSTEM"
        self.before = self.snapshot()
        self.keep("planned")

    def words(self, command):
        return ("apply", str(self.plan), "--yes", "--trust", "--json") if command == "apply" else ("undo", self.case, "--json")

    def run(self, *arguments, under=()):
        return subprocess.run([*under, self.program, *arguments], env=self.environment, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)

    def expect(self, code, *arguments):
        done = self.run(*arguments)
        check(done.returncode == code, f"{arguments[0]} ended with {done.returncode} instead of {code}: {done.stdout}{done.stderr}")
        return done

    def snapshot(self):
        """Every file of the machine by the hash of its bytes."""
        return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(self.machine.rglob("*")) if path.is_file()}

    def keep(self, name):
        shutil.copytree(self.machine, self.folder / name / "machine")
        if self.data.exists():
            shutil.copytree(self.data, self.folder / name / "data")

    def restore(self, name):
        for kind, place in (("machine", self.machine), ("data", self.data)):
            shutil.rmtree(place, ignore_errors=True)
            if (self.folder / name / kind).exists():
                shutil.copytree(self.folder / name / kind, place)


def check(condition, message):
    if not condition:
        raise AssertionError(message)


def calls_of(stage, start, command, reading=False):
    """(call, n) of every call of an undisturbed run that changes something in our folders: the n-th call of this name is meant. A file
    that is only opened to be read counts when it fails, not when the program is killed there: nothing is different then."""
    stage.restore(start)
    log = stage.folder / "trace"
    traced = stage.run(*command, under=["strace", "-y", "-o", str(log), "-e", "trace=" + ",".join(KILLED_AT)])
    check(traced.returncode == DONE, f"undisturbed {command[0]}: {traced.stdout}{traced.stderr}")
    counts, found = {}, []
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"(\w+)\(", line)
        if not match:
            continue
        call = match.group(1)
        counts[call] = counts.get(call, 0) + 1
        only_read = call == "openat" and "O_CREAT" not in line
        if str(stage.folder) in line and (reading or not only_read):
            found.append((call, counts[call]))
    return found


def without_strays(snapshot):
    return {path: value for path, value in snapshot.items() if not STRAY.search(path)}


def check_machine(stage, after, what, strays_allowed, between_allowed=False):
    """As before or as after, as a whole, or, of a plan for several files that was cut, each of its files; gives which."""
    now = stage.snapshot()
    clean = without_strays(now)
    between = between_allowed and stage.moves_files and clean not in (stage.before, after)
    names = set(clean) | set(stage.before) | set(after)
    check(not between or all(clean.get(name) in (stage.before.get(name), after.get(name)) for name in names), f"{what}: a file is neither as before nor as after")
    check(between or clean in (stage.before, after), f"{what}: the machine is neither as before nor as after")
    check(strays_allowed or clean == now, f"{what}: left behind in the machine's folder: {sorted(set(now) - set(clean))}")
    return "between" if between else "before" if clean == stage.before else "after"


def is_known(stage):
    """Whether the record, read by SQLite's own program once a cut transaction is rolled back, holds the case."""
    record = stage.data / "record.sqlite"
    if not record.exists():
        return False
    read = subprocess.run(["sqlite3", str(record), f"SELECT count(*) FROM cases WHERE id = '{stage.case}'"], capture_output=True, text=True, timeout=60)
    check(read.returncode == 0 or "no such table" in read.stderr, f"the record cannot be read: {read.stderr}")
    return read.stdout.strip() == "1"


def check_told(stage, what):
    """The next start must be able to read the case, and to say how it stands."""
    if not is_known(stage):
        return
    cases = json.loads(stage.expect(DONE, "cases", "--json").stdout)["cases"]
    told = [case for case in cases if case["id"] == stage.case]
    check(len(told) == 1, f"{what}: the case is not listed any more")
    if told[0]["state"] in ("applying", "stopped"):
        stands = check_machine(stage, stage.after, what, True, True)
        check(told[0]["stands"] == stands, f"{what}: the machine is as {stands}, but said to be {told[0]['stands']}")
    verified = stage.run("verify", stage.case, "--json")
    check(verified.returncode in range(8), f"{what}: verify: {verified.stdout}{verified.stderr}")


def finish(stage, after, what, way):
    """Apply again or undo, and the machine must be whole."""
    command = ("apply", str(stage.plan), "--yes", "--trust") if way == "apply" else ("undo", stage.case)
    if way == "undo" and not is_known(stage):
        command = ("apply", str(stage.plan), "--yes", "--trust")  # not begun: there is nothing to take back
        way = "apply"
    done = stage.run(*command, "--json")
    stands = check_machine(stage, after, f"{what}, then {way}", False)
    if way == "apply":
        check(done.returncode == DONE and stands == "after", f"{what}: apply again ended with {done.returncode}, machine as {stands}: {done.stdout}{done.stderr}")
        stage.expect(DONE, "verify", stage.case)
    else:
        # A case that wrote nothing has nothing to take back, and says so.
        check(done.returncode in (DONE, REFUSED) and stands == "before", f"{what}: undo ended with {done.returncode}, machine as {stands}: {done.stdout}{done.stderr}")


def killed_at(stage, index, point, start, after, command):
    """One run that is stopped dead before a call; gives how the machine stands."""
    call, n = point
    stage.restore(start)
    what = f"{command} killed at {call} {n}"
    killed = stage.run(*stage.words(command), under=["strace", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={n}"])
    check(killed.returncode not in (DONE, ERROR, REFUSED, ROLLED_BACK, STOPPED), f"{what}: it was not killed but ended with {killed.returncode}")
    stands = check_machine(stage, after, what, True, True)
    check_told(stage, what)
    finish(stage, after, what, ("apply", "undo")[index % 2])
    return stands, "killed"


def failed_at(stage, index, point, start, after, command):
    """One run in which a call fails; gives how the machine stands, and how the run ended."""
    call, n, error = point
    # A full disk stays full; other errors come once.
    when = f"{n}+" if error == "ENOSPC" else str(n)
    stage.restore(start)
    what = f"{command} with {error} at {call} {when}"
    failed = stage.run(*stage.words(command), under=["strace", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={when}"])
    check(failed.returncode in (DONE, ERROR, REFUSED, ROLLED_BACK, STOPPED), f"{what}: ended with {failed.returncode}: {failed.stderr}")
    # A work file stays only where its removal is what fails.
    stands = check_machine(stage, after, what, call == "unlinkat", failed.returncode in (STOPPED, ERROR))
    begins_at, ends_at = ("before", "after") if command == "apply" else ("after", "before")
    if failed.returncode == DONE:
        check(stands == ends_at, f"{what}: said to be done, but the machine is as {stands}")
    elif failed.returncode != STOPPED and not (command == "undo" and failed.returncode == ERROR):
        check(stands == begins_at, f"{what}: ended with {failed.returncode}, but the machine is as {stands}")
    finish(stage, after, what, ("apply", "undo")[index % 2])
    return stands, WORDS[failed.returncode]


def two_at_once(stage):
    """An apply that has read everything waits before it takes the machine's lock, while another one of the same plan runs to its end."""
    stage.restore("planned")
    late = subprocess.Popen(["strace", "-f", "-o", "/dev/null", "-e", "trace=flock", "-e", "inject=flock:delay_enter=3s", stage.program, *stage.words("apply")],
                            env=stage.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)
    time.sleep(1)
    check(late.poll() is None and stage.snapshot() == stage.before, "the late apply did not wait")
    stage.expect(DONE, *stage.words("apply"))
    output = late.communicate(timeout=120)
    check(stage.snapshot() == stage.after, f"two applies at once: the machine is not as planned: {output}")
    check(late.returncode in (DONE, REFUSED) and "rolled back" not in output[0], f"two applies at once: the late one says {late.returncode}: {output}")
    stage.expect(DONE, *stage.words("undo"))
    check(stage.snapshot() == stage.before, "two applies at once: the undo did not bring the machine back")
    print(f"two applies at once: the late one ended with {WORDS[late.returncode]}; undone", flush=True)


class Lane:
    """A stage of its own for each processor, so that runs go side by side."""

    def __init__(self, program, worker, folder, moves_files):
        folder.mkdir()
        self.stage = Stage(program, worker, folder, moves_files)
        self.stage.expect(DONE, *self.stage.words("apply"))
        self.stage.after = self.stage.snapshot()
        check(self.stage.after != self.stage.before, "apply changed nothing")
        self.stage.keep("applied")

    def points(self, command, fails):
        calls = calls_of(self.stage, STARTS_AT[command], self.stage.words(command), reading=fails)
        check(len(calls) > 15, f"only {len(calls)} calls of {command} were seen")
        if not fails:
            return calls
        return [(call, n, error) for call, n in calls for error in FAILING.get(call, ())]

    def run(self, act, points, lane, lanes, command):
        return [act(self.stage, index, points[index], STARTS_AT[command], self.stage.after, command) for index in range(lane, len(points), lanes)]


def sample(points):
    """The plan for files has three times as many calls as the other, most of them the same writes to the record and to the backups, which the
    other plan tries one by one. So all calls that move or remove a file are taken, and every eleventh of the rest; --all takes each."""
    moving = {"rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat"}
    rest = [point for point in points if point[0] not in moving]
    taken = set(rest[::11])
    return [point for point in points if point[0] in moving or point in taken]


def main():
    if not shutil.which("strace"):
        print("did not run: strace is missing")
        return 77
    words = [word for word in sys.argv[1:] if word != "--all"]
    program, worker = words[0], words[1] if len(words) > 1 else ""
    lanes = os.cpu_count() or 1
    rows = []
    for plan, moves_files in (("a value", False), ("files", True)):
        with tempfile.TemporaryDirectory(prefix="fixwright-crash-") as folder, concurrent.futures.ThreadPoolExecutor(lanes) as pool:
            stages = [Lane(program, worker, pathlib.Path(folder) / str(lane), moves_files) for lane in range(lanes)]
            two_at_once(stages[0].stage)
            for title, act, fails in (("killed before a call", killed_at, False), ("a call fails", failed_at, True)):
                for command in ("apply", "undo"):
                    points = stages[0].points(command, fails)
                    if moves_files and "--all" not in sys.argv:
                        points = sample(points)
                    runs = [pool.submit(stage.run, act, points, lane, lanes, command) for lane, stage in enumerate(stages)]
                    ended = [outcome for run in runs for outcome in run.result()]
                    stood, how = collections.Counter(stands for stands, _ in ended), collections.Counter(word for _, word in ended)
                    check(fails or (stood["before"] and stood["after"]), f"{command}: killed only on one side of the rename: {stood}")
                    ends = ", ".join(f"{word} {count}" for word, count in sorted(how.items()))
                    rows.append(f"| {command} of {plan}, {title} | {len(ended)} | {stood['before']} | {stood['between']} | {stood['after']} | 0 | {ends} |")
                    print(rows[-1], flush=True)
    print("\n| fault | points | machine as before | each file before or after | as after | neither | the run |\n|---|---|---|---|---|---|---|", *rows, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
