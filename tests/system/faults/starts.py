# SPDX-License-Identifier: GPL-3.0-or-later
"""Two to eight programs started at once on one file, by its name and through links, and ended by kill -9 or in peace.

Oracle: exactly one gets to write at a time, every other ends with a sentence; afterwards SQLite finds the file sound,
with every acknowledged member in it.
Control: each program has a copy of its own; then more than one gets to write, and the judge has to notice.
"""
import os
import shutil
import time

import common
import scenarios
import sentences
from livepipe import LivePipe
from rug import names_in

NAME = "starts"
SHORT, FULL = 12, 300


def run(setting):
    kept = common.Kept(setting, NAME)
    with common.Folder("starts") as base:
        start = base / "start"
        scenarios.named(setting, "edits")[0].make(setting, start)
        units = [{"key": f"together/{n}"} for n in range(setting.amount(SHORT, FULL))]
        units += [{"key": f"control/{n}", "control": True} for n in range(3)]
        common.carry_out(setting, kept, units, lambda unit: start_together(setting, start, base, unit))
    return rows(kept)


def ways_to(folder, count, random, are_copies):
    """Names that lead to the one file (or, for the control, to a copy each)."""
    path = folder / scenarios.BRANCH
    ways = []
    for n in range(count):
        way = folder / f"way{n}.xianfeng"
        if are_copies:
            shutil.copy(path, way)
        else:
            kind = random.choice(("name", "link", "folder"))
            if kind == "name":
                way = path
            elif kind == "link":
                os.symlink(path, way)
            else:
                os.symlink(folder, folder / f"to{n}")
                way = folder / f"to{n}" / scenarios.BRANCH
        ways.append(way)
    return ways


def start_together(setting, start, base, unit):
    folder = base / unit["key"].replace("/", "-")
    shutil.copytree(start, folder)
    random = common.chance(unit["key"])
    ways = ways_to(folder, random.randrange(2, 9), random, bool(unit.get("control")))
    pipes = [LivePipe(setting.program, way, folder, base) for way in ways]
    for n, pipe in enumerate(pipes):
        pipe.send(add="member", fields={"name": f"s {n}"})
    deadline = time.monotonic() + common.PATIENCE
    writers, told = [], []
    for n, pipe in enumerate(pipes):
        said = pipe.answer(max(0.1, deadline - time.monotonic()))
        if said and said.startswith("ok "):
            writers.append(pipe)
            told.append(f"s {n}")
    for pipe in writers:
        for n in range(3):
            if (pipe.ask(add="member", fields={"name": f"more {n}"}) or "").startswith("ok "):
                told.append(f"more {n}")
    problems, said = [], []
    for pipe in pipes:
        if pipe in writers and random.random() < 0.5:
            pipe.kill()
            continue
        code, words = pipe.end()
        said += words
        if pipe not in writers and (code != 1 or not words):
            problems.append(f"one that may not write ends with {code} and {len(words)} sentences")
    if len(writers) != 1:
        problems.append(f"{len(writers)} of {len(pipes)} may write")
    lost = len(set(told) - names_in(folder / scenarios.BRANCH)) if not unit.get("control") else 0
    shutil.rmtree(folder)
    return {"tried": 1, "started": len(pipes), "lost": lost, "wrong": int(bool(problems)), "said": said,
            "control": bool(unit.get("control")), "example": f"{unit['key']}: {'; '.join(problems)}"}


def rows(kept):
    table = []
    for is_control in (False, True):
        of = [each for each in kept.lines if each["control"] == is_control]
        table.append({"what": "control: each has a copy" if is_control else "several starts at once", "tried": len(of),
                      "lost": sum(each["lost"] for each in of), "wrong": sum(each["wrong"] for each in of),
                      "control": is_control, "note": f"{sum(each['started'] for each in of)} programs started",
                      "examples": [each["example"] for each in of if each["wrong"] or each["lost"]]})
    return [*table, sentences.row(kept.lines)]
