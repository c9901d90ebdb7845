# SPDX-License-Identifier: GPL-3.0-or-later
"""The rug pulled: while `apply` has the file open, it is renamed, removed, or replaced by another one.

Oracle: every member whose line was acknowledged is in the file that can still be found, read by SQLite; the file that
was laid in its place is unchanged, byte for byte; a refused line says why.
Control: the same judge with a program that is not asked (the lines after the pull counted as acknowledged).
"""
import os
import shutil
import sqlite3

import common
import oracle
import scenarios
import sentences
from livepipe import LivePipe

NAME = "rug"
SHORT, FULL = 15, 300
PULLS = ("rename", "remove", "replace", "folder", "none")


def run(setting):
    kept = common.Kept(setting, NAME)
    with common.Folder("rug") as base:
        start = base / "start"
        scenarios.named(setting, "edits")[0].make(setting, start)
        units = [{"key": f"{PULLS[n % len(PULLS)]}/{n}", "pull": PULLS[n % len(PULLS)]}
                 for n in range(setting.amount(SHORT, FULL))]
        common.carry_out(setting, kept, units, lambda unit: pull(setting, start, base, unit))
    return rows(kept)


def pull(setting, start, base, unit):
    folder = base / unit["key"].replace("/", "-")
    shutil.copytree(start, folder)
    path = folder / scenarios.BRANCH
    random = common.chance(unit["key"])
    pipe = LivePipe(setting.program, path, folder, base)
    names = [f"r {n}" for n in range(random.randrange(2, 8))]
    pulled_after = random.randrange(1, len(names))  # the first answer shows that it has the file open
    other = (start / scenarios.BRANCH).read_bytes()
    after = []
    for n, name in enumerate(names):
        if n == pulled_after:
            path = take_away(unit["pull"], path, other)
        pipe.ask(add="member", fields={"name": name})
        if n >= pulled_after:
            after.append(name)
    if random.random() < 0.3:
        pipe.kill()
        code, said = 1, []
    else:
        code, said = pipe.end()
    told = [name for name, answer in zip(names, pipe.answers) if answer.startswith("ok ")]
    held = names_in(path)
    result = {"tried": 1, "acknowledged": len(told), "said": said, "wrong": 0,
              "lost": sum(1 for name in told if name not in held),
              "control_lost": sum(1 for name in after if name not in held) if unit["pull"] != "none" else 0}
    if code and not said and not pipe.process.returncode < 0:
        result["example"] = f"{unit['key']}: fails without a word"
        result["wrong"] = 1
    if unit["pull"] == "replace" and (folder / scenarios.BRANCH).read_bytes() != other:
        result["example"] = f"{unit['key']}: the file laid in its place was changed"
        result["wrong"] = 1
    if result["lost"]:
        result["example"] = f"{unit['key']}: {result['lost']} of {len(told)} acknowledged are gone"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(str(folder) + " moved", ignore_errors=True)
    return result


def take_away(how, path, other):
    """Gives where the file with the acknowledged edits can be found from now on; where nothing is left, its old name."""
    moved = path.with_name("moved.xianfeng")
    if how == "rename":
        os.rename(path, moved)
        return moved
    if how == "remove":
        os.link(path, path.parent / "kept.aside")  # so that the judge still finds what had been saved before
        os.unlink(path)
        return path.parent / "kept.aside"
    if how == "replace":
        os.rename(path, moved)
        path.write_bytes(other)
        return moved
    if how == "folder":
        folder = path.parent.with_name(path.parent.name + " moved")
        os.rename(path.parent, folder)
        return folder / path.name
    return path


def names_in(path):
    try:
        oracle.contents(path)
        connection = sqlite3.connect(path, timeout=0)
        try:
            return {row[0] for row in connection.execute("SELECT name FROM member")}
        finally:
            connection.close()
    except oracle.Unsound:
        return set()


def rows(kept):
    of = [each for each in kept.lines if "pull" not in each]
    return [{"what": "file taken away while open", "tried": len(of), "lost": sum(each["lost"] for each in of),
             "wrong": sum(each["wrong"] for each in of),
             "note": f"{sum(each['acknowledged'] for each in of)} edits acknowledged",
             "examples": [each["example"] for each in of if "example" in each]},
            {"what": "control: lines after it counted as saved", "tried": len(of), "control": True, "wrong": 0,
             "lost": sum(each["control_lost"] for each in of)},
            sentences.row(of)]
