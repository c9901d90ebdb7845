# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fault tests share: the program, its clean surroundings, folders in memory, results that can be resumed."""
import json
import multiprocessing
import os
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 10  # seconds; a program that takes longer hangs


class Failure(Exception):
    """The test itself cannot be carried out."""


class Setting:
    """One run of the command: where the programs are, where results are kept, how much is wanted."""

    def __init__(self, programs, results, size, jobs):
        self.program = Path(programs) / "xianfeng"
        self.programs = Path(programs)
        self.results = Path(results)
        self.size = size  # "short", "full" or a number
        self.jobs = jobs
        if not self.program.exists():
            raise Failure(f"{self.program} is not built")

    def amount(self, short, full):
        return {"short": short, "full": full}.get(self.size) or int(self.size)

    @property
    def is_short(self):
        return self.size == "short"

    def knows(self, command):
        """Whether the program has this command."""
        told = subprocess.run([self.program, "--help"], env=surroundings(self.results), capture_output=True, check=True)
        return f"xianfeng {command} ".encode() in told.stdout


def surroundings(folder, language="C.UTF-8"):
    """No screen, no settings of the person who runs this, one language."""
    home = Path(folder) / "home"
    home.mkdir(mode=0o700, exist_ok=True, parents=True)
    kept = {key: os.environ[key] for key in ("PATH", "LD_LIBRARY_PATH") if key in os.environ}
    return kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "TMPDIR": str(home), "LC_ALL": language,
                   "QT_QPA_PLATFORM": "offscreen"}


def in_memory(prefix):
    """A new folder that no real disk slows down; the faults are made by us, not by the disk below."""
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix=f"xf-{prefix}-", dir=base))


class Folder:
    """A folder in memory for one `with`."""

    def __init__(self, prefix):
        self.prefix = prefix

    def __enter__(self):
        self.path = in_memory(self.prefix)
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


def run(program, words, folder, stdin=None, language="C.UTF-8", timeout=60):
    """Runs the program to its end; a failure is the caller's to judge."""
    return subprocess.run([str(program), *map(str, words)], cwd=folder, env=surroundings(folder, language),
                          input=stdin, stdin=subprocess.DEVNULL if stdin is None else None, capture_output=True,
                          timeout=timeout)


def chance(*words):
    """The same numbers for the same unit in every run, so that a resumed run tries what the first would have tried."""
    return random.Random("/".join(map(str, words)))


class Kept:
    """Results of one set as JSON lines; units that are already there are not tried again."""

    def __init__(self, setting, name):
        self.path = setting.results / f"{name}.jsonl"
        self.lines = []
        if self.path.exists():
            whole = [line for line in self.path.read_text().splitlines(keepends=True) if line.endswith("\n")]
            self.lines = [json.loads(line) for line in whole]
            self.path.write_text("".join(whole))
        self.keys = {line["key"] for line in self.lines}

    def add(self, line):
        self.lines.append(line)
        self.keys.add(line["key"])
        with self.path.open("a") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")

    def sum(self, what, control=False):
        return sum(line.get(what, 0) for line in self.lines if bool(line.get("control")) == control)


def carry_out(setting, kept, units, judge):
    """judge(unit) for every unit {"key": …} without a result yet, on as many processes as wanted."""
    left = [unit for unit in units if unit["key"] not in kept.keys]
    if setting.jobs <= 1:
        for unit in left:
            kept.add({"key": unit["key"]} | judge(unit))
        return
    # fork: the judge and what it has prepared need not be sent over.
    with multiprocessing.get_context("fork").Pool(setting.jobs, _hold, (judge,)) as pool:
        for line in pool.imap_unordered(_judge, left):
            kept.add(line)


def _hold(judge):
    globals()["_held"] = judge


def _judge(unit):
    return {"key": unit["key"]} | globals()["_held"](unit)


def spread(things, wanted):
    """`wanted` of the things, evenly over all of them, the last among them; all where there are fewer."""
    things = list(things)
    if len(things) <= wanted:
        return things
    return [things[(i + 1) * len(things) // wanted - 1] for i in range(wanted)]
