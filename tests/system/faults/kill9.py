# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 while the program works through edits: tst_kill9, in parts, so that a long run can be resumed.

Oracle and control are those of the test program: the sqlite3 shell and the list itself; a program that acknowledges
too early loses edits.
"""
import re
import subprocess

import common

NAME = "kill9"
SHORT, FULL = 20, 2_000
AT_A_TIME = 50


def run(setting):
    kept = common.Kept(setting, NAME)
    left = setting.amount(SHORT, FULL)
    units = []
    while left > 0:
        units.append({"key": f"part {len(units)}", "kills": min(AT_A_TIME, left)})
        left -= AT_A_TIME
    with common.Folder("kill9") as base:
        common.carry_out(setting, kept, units, lambda unit: kill(setting, base, unit["kills"]))
    acknowledged = sum(each["acknowledged"] for each in kept.lines)
    return [
        {"what": "kill -9 of apply", "tried": sum(each["kills"] for each in kept.lines), "lost": 0,
         "wrong": sum(each["wrong"] for each in kept.lines), "note": f"{acknowledged:,} edits acknowledged",
         "examples": [each["said"] for each in kept.lines if each["wrong"]]},
        {"what": "control: acknowledges too early", "tried": sum(each["control_kills"] for each in kept.lines),
         "control": True, "lost": sum(each["control_lost"] for each in kept.lines), "wrong": 0}]


def kill(setting, base, kills):
    surroundings = common.surroundings(base) | {"XF_KILLS": str(kills), "TMPDIR": str(base)}
    done = subprocess.run([setting.programs / "tst_kill9"], env=surroundings, capture_output=True, cwd=base)
    said = (done.stdout + done.stderr).decode()
    good = re.search(r"(\d+) kills, (\d+) edits acknowledged, 0 lost", said)
    control = re.search(r"control: (\d+) kills, (\d+) acknowledged edits lost", said)
    return {"kills": kills, "acknowledged": int(good.group(2)) if good else 0,
            "wrong": int(done.returncode != 0 or not good), "said": said[-400:] if done.returncode else "",
            "control_kills": int(control.group(1)) if control else 0,
            "control_lost": int(control.group(2)) if control else 0}
