# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of the real window while a title is being typed, key by key, on a real X server.

Oracle: the list of keys and when each was pressed. After the window was started once more, the record's title, read by
SQLite, begins with everything that was typed two seconds before the kill, and holds nothing else.
Control: the title as it was stored when the program died, without what it finds again.
"""
import os
import shutil
import sqlite3
import string
import subprocess
import time

import common

NAME = "window"
SHORT, FULL = 3, 100
LOSS = 2.0  # seconds of typing that a crash may cost
START = 30  # seconds to wait for a window


def run(setting):
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        return [{"what": "window killed while typing", "tried": 0, "lost": 0, "wrong": 0, "is_text": True,
                 "note": "not tried: it needs Xvfb and xdotool"}]
    kept = common.Kept(setting, NAME)
    with common.Folder("window") as base:
        fresh = base / "fresh.xianfeng"
        common.run(setting.program, ["new", fresh, "--branch=a", "--unit=b", "--year=2026"], base).check_returncode()
        units = [{"key": f"kill {n}"} for n in range(setting.amount(SHORT, FULL))]
        common.carry_out(setting, kept, units, lambda unit: kill(setting, base, fresh, unit))
    keys = kept.sum("keys")
    return [{"what": "window killed while typing", "tried": len(kept.lines), "lost": kept.sum("lost"),
             "wrong": kept.sum("wrong"), "note": f"{keys:,} keys pressed",
             "examples": [each["said"] for each in kept.lines if each["lost"] or each["wrong"]]},
            {"what": "control: without what is found again", "tried": len(kept.lines), "control": True,
             "lost": kept.sum("control_lost"), "wrong": 0}]


class Screen:
    """An X server for one `with`."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten",
                                        "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.display = ":" + told.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def press(self, *words):
        subprocess.run(["xdotool", *words], env=os.environ | {"DISPLAY": self.display}, capture_output=True)


def rows_of(path, folder, sql):
    """What the file says; a copy is read, for the program has the file itself."""
    copy = folder / "seen"
    for end in ("", "-journal"):
        (folder / f"seen{end}").unlink(missing_ok=True)
        if (folder / (path.name + end)).exists():
            shutil.copy(folder / (path.name + end), folder / f"seen{end}")
    with sqlite3.connect(copy) as file:
        return file.execute(sql).fetchall()


def title_in(path, folder):
    found = rows_of(path, folder, "SELECT title FROM pledge")
    return found[0][0] if found else None


def kill(setting, base, fresh, unit):
    random = common.chance(unit["key"])
    folder = base / unit["key"].replace(" ", "-")
    folder.mkdir()
    path = folder / "a.xianfeng"
    shutil.copy(fresh, path)
    environment = common.surroundings(folder) | {"QT_QPA_PLATFORM": "xcb"}
    with Screen() as screen:
        window = subprocess.Popen([setting.program, path, "--page", "pledge"], env=environment | {"DISPLAY": screen.display},
                                  stderr=subprocess.DEVNULL)
        before = begin_record(screen, path, folder)
        typed = type_until(screen, random, random.uniform(0.3, 7)) if before is not None else []
        window.kill()
        ended = time.monotonic()
        window.wait()
    stored = title_in(path, folder)
    common.run(setting.program, [path, "--exit-after-first-paint"], folder)
    found = title_in(path, folder)
    shutil.rmtree(folder)
    return judge(before, typed, ended, stored, found)


def begin_record(screen, path, folder):
    """A new pledge, whose title is selected so that typing replaces it; the title it has by then."""
    until = time.monotonic() + START
    while time.monotonic() < until:
        time.sleep(0.5)
        if (title := title_in(path, folder)) is not None:
            return title
        # Without a window manager nobody else gives the window the focus.
        screen.press("search", "--onlyvisible", "--name", "Xianfeng", "windowfocus", "--sync", "key", "ctrl+n")
        time.sleep(1)
    return None


def type_until(screen, random, seconds):
    typed = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        key = random.choice(string.ascii_lowercase)
        screen.press("key", key)
        typed.append((time.monotonic(), key))
        time.sleep(random.uniform(0, 0.15))
    return typed


def judge(before, typed, ended, stored, found):
    everything = "".join(key for _, key in typed)
    due = "".join(key for at, key in typed if at < ended - LOSS)

    def holds(title):
        return title is not None and (not due or title.startswith(due))

    is_known = found is not None and (found == before or (found != "" and everything.startswith(found)))
    return {"keys": len(typed), "lost": int(not holds(found)), "wrong": int(before is None or not is_known),
            "control_lost": int(not holds(stored)), "said": f"typed {everything}, due {due}, found {found}, was {stored}"}
