# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage: single bits flipped, pages zeroed, swapped or replaced by those of another time, files cut short.

Oracle: SQLite reads every row of the undamaged and of the damaged file. Damage that changes a row, or that makes
reading fail, must be noticed: `check` exits with something else than 0 and says so. Some are also held against what
`list` says. Free space may hold anything.
Control: SQLite's own integrity check alone, without our digests, overlooks some.
"""
import shutil
import sqlite3

import common
import oracle
import scenarios
import sentences

NAME = "flips"
SHORT, FULL = 120, 5_000
LISTED = ("member", "pledge", "step", "meeting", "household")
ONE_IN = 8  # of the damages are held against `list` as well


def run(setting):
    kept = common.Kept(setting, NAME)
    with common.Folder("flips") as base:
        whole = base / "whole"
        scenarios.named(setting, "list")[0].make(setting, whole)
        judge = Judge(setting, whole, base)
        units = units_of(judge.data, setting.amount(SHORT, FULL))
        common.carry_out(setting, kept, units, judge)
    return rows(kept)


def units_of(data, wanted):
    """As many flips as wanted; of pages and cuts as many again as a tenth of that, all of them in a full run."""
    pages = len(data) // oracle.PAGE
    flips = [{"key": f"flip/{n}", "how": "flip"} for n in range(wanted)]
    number = pages if wanted >= FULL else max(4, wanted // 30)
    others = [{"key": f"{how}/{page}", "how": how, "page": page}
              for how in ("zero", "swap", "replace", "cut") for page in common.spread(range(pages), number)]
    return flips + others


class Judge:
    def __init__(self, setting, whole, base):
        self.setting = setting
        self.base = base
        self.data = (whole / scenarios.BRANCH).read_bytes()
        self.lists = {kind: self._list(whole, kind) for kind in LISTED}

    def _list(self, folder, kind):
        done = common.run(self.setting.program, ["list", scenarios.BRANCH, kind, scenarios.TODAY], folder)
        return done.returncode, done.stdout

    def damaged(self, unit):
        data = bytearray(self.data)
        random = common.chance("flips", unit["key"])
        at = unit.get("page", 0) * oracle.PAGE
        if unit["how"] == "flip":
            data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        elif unit["how"] == "zero":
            data[at:at + oracle.PAGE] = bytes(oracle.PAGE)
        elif unit["how"] == "cut":
            del data[at + random.choice((0, random.randrange(oracle.PAGE))):]
        else:
            other = random.randrange(len(data) // oracle.PAGE) * oracle.PAGE
            page = data[at:at + oracle.PAGE]
            data[at:at + oracle.PAGE] = data[other:other + oracle.PAGE]
            if unit["how"] == "swap":
                data[other:other + oracle.PAGE] = page
        return bytes(data)

    def __call__(self, unit):
        folder = self.base / unit["key"].replace("/", "-")
        folder.mkdir()
        path = folder / scenarios.BRANCH
        path.write_bytes(self.damaged(unit))
        result = {"tried": 1, "lost": 0, "wrong": 0, "matters": 0, "overlooked_by_sqlite": 0}
        reason = self._what_changed(path, unit)
        before = path.read_bytes()
        done = common.run(self.setting.program, ["check", scenarios.BRANCH], folder, language=sentences.LANGUAGE,
                          timeout=60)
        result["said"] = sentences.of(b"", done.stderr)
        problem = None
        if done.returncode < 0 or done.returncode > 127:
            problem = f"check crashes ({done.returncode})"
        elif done.returncode and not result["said"]:
            problem = "check fails without a word"
        elif reason:
            result["matters"] = 1
            result["overlooked_by_sqlite"] = int(not self._sqlite_notices(path))
            if done.returncode == 0:
                problem = f"not noticed, though {reason}"
        if not problem and done.returncode and path.read_bytes() != before:
            problem = "the damaged file was changed"
        if problem:
            result["wrong"] = 1
            result["example"] = f"{unit['key']}: {problem}"
        shutil.rmtree(folder)
        return result

    def _what_changed(self, path, unit):
        """Why this damage matters; None where only free space was hit."""
        try:
            if oracle.rows_of(path) != oracle.rows_of_bytes(self.data, self.base):
                return "a row is another one"
        except oracle.Unsound as error:
            return f"reading fails ({error})"
        if common.chance("list", unit["key"]).randrange(ONE_IN) == 0:
            for kind, said in self.lists.items():
                if self._list(path.parent, kind) != said:
                    return f"list {kind} says something else"
        return None

    @staticmethod
    def _sqlite_notices(path):
        try:
            connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=0)
            try:
                return connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok" \
                    or connection.execute("PRAGMA foreign_key_check").fetchone() is not None
            finally:
                connection.close()
        except (sqlite3.Error, UnicodeError):
            return True


def rows(kept):
    table = []
    for how, what in (("flip", "bits flipped"), ("zero", "pages zeroed"), ("swap", "pages swapped"),
                      ("replace", "pages replaced"), ("cut", "files cut short")):
        of = [each for each in kept.lines if each["key"].startswith(how + "/")]
        table.append({"what": what, "tried": len(of), "lost": 0, "wrong": sum(each["wrong"] for each in of),
                      "note": f"{sum(each['matters'] for each in of)} change what is read",
                      "examples": [each["example"] for each in of if "example" in each]})
    table.append({"what": "control: SQLite's own check, without digests", "control": True, "wrong": 0,
                  "tried": sum(each["matters"] for each in kept.lines),
                  "lost": sum(each["overlooked_by_sqlite"] for each in kept.lines)})
    table.append(sentences.row(kept.lines))
    return table
