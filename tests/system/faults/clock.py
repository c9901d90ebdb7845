# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock that is wrong by up to ten years, and one that jumps between two edits (libfaketime).

Oracle: every acknowledged member is in the file, which SQLite finds sound; the history keeps the order in which things
were done, and undo takes back the last edit, not the one with the latest time; a copy made and restored, each under
another clock, holds the same.
Control: a judge that orders the history by its times must find it out of order, or the clock never jumped.
"""
import glob
import shutil
import sqlite3
import subprocess
import time

import common
import scenarios
import sentences
from livepipe import LivePipe
from rug import names_in

NAME = "clock"
SHORT, FULL = 12, 300
LIBRARY = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), None)
YEAR = 365 * 86_400


def run(setting):
    if not LIBRARY:
        raise common.Failure("the clock test needs the package faketime")
    kept = common.Kept(setting, NAME)
    with common.Folder("clock") as base:
        start = base / "start"
        scenarios.named(setting, "edits")[0].make(setting, start)
        units = [{"key": f"clock/{n}"} for n in range(setting.amount(SHORT, FULL))]
        common.carry_out(setting, kept, units, lambda unit: turn(setting, start, base, unit))
    return rows(kept)


def turn(setting, start, base, unit):
    folder = base / unit["key"].replace("/", "-")
    shutil.copytree(start, folder)
    path = folder / scenarios.BRANCH
    random = common.chance(unit["key"])
    clock = folder / "clock"
    set_clock(clock, random)
    variables = {"LD_PRELOAD": LIBRARY, "FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_NO_CACHE": "1"}
    pipe = LivePipe(setting.program, path, folder, base, variables=variables)
    names = [f"c {n}" for n in range(5)]
    for name in names:
        pipe.ask(add="member", fields={"name": name})
        set_clock(clock, random)
    pipe.ask(undo=1)
    code, said = pipe.end()
    told = [name for name, answer in zip(names, pipe.answers) if answer.startswith("ok ")]
    held = names_in(path)
    connection = sqlite3.connect(path)
    times = [row[0] for row in connection.execute("SELECT at FROM history ORDER BY id")]
    connection.close()
    problems = []
    if code or len(told) != len(names):
        problems.append(f"ended with {code}")
    if names[-1] in held:
        problems.append("undo did not take back the last edit")
    path_of_copy = folder / "copy.xianfeng"
    for words in (["check", path], ["list", path, "member"], ["backup", path, path_of_copy],
                  ["restore", path_of_copy, folder / "back.xianfeng"]):
        set_clock(clock, random)
        if not run_again(setting, folder, variables, words):
            problems.append(f"{words[0]} fails under another clock")
    if not problems and names_in(folder / "back.xianfeng") != held:
        problems.append("what was backed up and restored is not what was there")
    shutil.rmtree(folder)
    return {"tried": 1, "lost": len(set(told[:-1]) - held), "wrong": int(bool(problems)), "said": said,
            "disordered": int(times != sorted(times)), "example": f"{unit['key']}: {'; '.join(problems)}"}


def set_clock(clock, random):
    moment = time.localtime(time.time() + random.choice((-10, -1, 0, 1, 10)) * YEAR + random.randrange(-86_400, 86_400))
    clock.write_text(time.strftime("@%Y-%m-%d %H:%M:%S", moment))


def run_again(setting, folder, variables, words):
    """As a new start, months or years away."""
    return subprocess.run([setting.program, *words], cwd=folder, env=common.surroundings(folder) | variables,
                          capture_output=True).returncode == 0


def rows(kept):
    of = kept.lines
    return [{"what": "clock wrong by ten years, jumping", "tried": len(of), "lost": sum(each["lost"] for each in of),
             "wrong": sum(each["wrong"] for each in of),
             "examples": [each["example"] for each in of if each["wrong"]]},
            {"what": "control: order by the times in the history", "tried": len(of), "control": True, "wrong": 0,
             "lost": sum(each["disordered"] for each in of)},
            sentences.row(of)]
