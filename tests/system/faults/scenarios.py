# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program is doing when a fault comes: a folder before it, the command, and the files it is about."""
import json
import shutil

from common import ROOT, Failure, run

BRANCH = "branch.xianfeng"
COPY = "copy.xianfeng"
FROZEN = ROOT / "tests/data/v1.xianfeng"
TODAY = "--today=2026-10-10"


class Scenario:
    """Prepared by commands that are not under test; `watched` are the branch files that must never be half written,
    `papers` the other files that appear whole or not at all."""

    def __init__(self, name, words, prepare, stdin=None, watched=(BRANCH,), papers=(), needs=None):
        self.name = name
        self.words = words
        self.prepare = prepare
        self.stdin = stdin
        self.watched = watched
        self.papers = papers
        self.needs = needs

    def make(self, setting, folder):
        folder.mkdir()
        self.prepare(setting, folder)


def lines(*objects):
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects).encode()


def _must(setting, folder, *words, stdin=None):
    done = run(setting.program, words, folder, stdin)
    if done.returncode:
        raise Failure(f"{words[0]} of the preparation failed: {done.stderr.decode()}")


def _empty(setting, folder):
    del setting, folder


def _fresh(setting, folder):
    _must(setting, folder, "new", BRANCH, "--branch=第一支部", "--unit=某局", "--year=2026")
    _must(setting, folder, "apply", BRANCH, "-",
          stdin=lines({"add": "member", "fields": {"name": "m 1"}}, {"add": "pledge", "fields": {"title": "t 0"}}))


def _sample(setting, folder):
    _must(setting, folder, "sample", BRANCH)


def _frozen(setting, folder):
    del setting
    shutil.copy(FROZEN, folder / BRANCH)


def _with_paper(setting, folder):
    _sample(setting, folder)
    _must(setting, folder, "export", BRANCH, "quarterly-summary", "--quarter=2026Q2", "--today=2026-07-10",
          "--output=paper.pdf")


def _with_book(setting, folder):
    _sample(setting, folder)
    (folder / "book.xlsx").write_bytes(b"an older book")


def _backed_up(setting, folder):
    _sample(setting, folder)
    _must(setting, folder, "backup", BRANCH, "backup.xianfeng")
    (folder / "backup.xianfeng").rename(folder / BRANCH)


def _with_roster(setting, folder):
    _fresh(setting, folder)
    (folder / "roster.csv").write_text("姓名\n" + "".join(f"张{letter}\n" for letter in "一二三四五六七八九十"))


def _exported(setting, folder):
    _sample(setting, folder)
    _must(setting, folder, "export-all", BRANCH, "all")
    (folder / BRANCH).unlink()


def edits(pledge, count):
    """Every third line adds a member, the others rename the pledge; the last ones undo, redo and remove."""
    made = [{"add": "member", "fields": {"name": f"m {n}"}} if n % 3 == 0
            else {"edit": pledge, "fields": {"title": f"t {n}"}} for n in range(count)]
    return lines(*made, {"undo": 2}, {"redo": 1}, {"remove": pledge}, {"undo": 1})


def evidence(pledge):
    """Files that are smaller than a page, than a sector's neighbourhood, and that fill many pages."""
    texts = [("小.txt", "字" * 100), ("中.txt", "资料" * 5_000), ("大.txt", "0123456789abcdef" * 12_000)]
    return lines(*({"attach": pledge, "name": name, "text": text} for name, text in texts), {"undo": 1})


# A fresh branch numbers its records the same every time; where it did not, the lines would be refused and be noticed.
FRESH_PLEDGE = 64

SCENARIOS = [
    Scenario("edits", ["apply", BRANCH, "-"], _fresh, edits(FRESH_PLEDGE, 12)),
    Scenario("evidence", ["apply", BRANCH, "-"], _fresh, evidence(FRESH_PLEDGE)),
    Scenario("migration", ["apply", BRANCH, "-"], _frozen, lines({"add": "member", "fields": {"name": "m 1"}})),
    Scenario("new", ["new", BRANCH, "--branch=第一支部", "--unit=某局", "--year=2026"], _empty),
    Scenario("finalise", ["finalise", BRANCH, "--quarter=2026Q3", TODAY], _sample),
    Scenario("export", ["export", BRANCH, "quarterly-summary", "--quarter=2026Q3", TODAY, "--output=paper.pdf"],
             _with_paper, papers=("paper.pdf",)),
    Scenario("book", ["export", BRANCH, "pledge-ledger", "--quarter=2026Q3", TODAY, "--output=book.xlsx"], _with_book,
             papers=("book.xlsx",)),
    Scenario("backup", ["backup", BRANCH, COPY], _sample, watched=(BRANCH, COPY), needs="backup"),
    Scenario("restore", ["restore", BRANCH, COPY], _backed_up, watched=(BRANCH, COPY), needs="restore"),
    Scenario("salvage", ["salvage", BRANCH, COPY], _sample, watched=(BRANCH, COPY), needs="salvage"),
    Scenario("import", ["import", BRANCH, "member", "roster.csv"], _with_roster, needs="import"),
    Scenario("export-all", ["export-all", BRANCH, "all"], _sample, papers=("all",), needs="export-all"),
    Scenario("import-all", ["import-all", COPY, "all"], _exported, watched=(COPY,), needs="import-all"),
    Scenario("list", ["list", BRANCH, "member", "--format=json", TODAY], _sample),
    Scenario("check", ["check", BRANCH], _sample),
]


def named(setting, *names):
    """The scenarios of these names that the program can already do."""
    found = {each.name: each for each in SCENARIOS}
    return [found[name] for name in names
            if name in found and (found[name].needs is None or setting.knows(found[name].needs))]
