#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the table of totals of `xianfeng compile` against each branch's own figures, totalled anew from `xianfeng list`.

    compiled.py PROGRAM SOURCE_FOLDER

Among the files are a damaged one, a foreign one, a newer one and one that another program has open: each is named and
left out. Two branches, one file of an older version among them, are bound. No file's bytes change.
"""
import contextlib
import csv
import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from branch import Quarter
from quarter import Totals

QUARTER = Quarter("2026Q3")
findings = []


def check(holds, words):
    if not holds:
        findings.append(words)


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, **more)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def second_branch(program, sample, path):
    """The sample with fewer members and one pledge more that is kept, under another name."""
    shutil.copy(sample, path)
    lines = run(program, "list", path, "branch", "--format", "json")
    branch = json.loads(lines.stdout)[0]["id"]
    edits = [{"edit": branch, "fields": {"name": "某省财政厅国库处党支部"}},
             {"add": "member", "as": "new", "fields": {"name": "柏新", "sex": "male", "from": "2026-07-02"}},
             {"add": "pledge", "as": "kept", "fields": {"title": "新增承诺", "owner": "member", "year": 2026,
                                                        "responsible": "@new", "due": "2026-08-31"}},
             {"step": "@kept", "key": "decided", "date": "2026-07-05"},
             {"step": "@kept", "key": "closed", "date": "2026-08-20"}]
    done = run(program, "apply", path, "-", input="".join(json.dumps(each) + "\n" for each in edits))
    check(done.returncode == 0, f"the second branch was not made: {done.stdout}{done.stderr}")


def figures(program, path):
    """Members, decided pledges, matters, closed ones, late ones, and the two numbers of the fulfilment."""
    totals = Totals(program, str(path), QUARTER)
    totals.people()
    totals.overview()
    totals.pledges()
    known = {figure.name: figure.numbers for figure in totals.figures}
    return [known["members by sex"][0], known["decided pledges"][0], known["all activities"][0],
            known["all activities"][1], known["open activities"][3]] + list(known["fulfilment"][:2])


def spoiled(sample, folder):
    damaged, foreign, newer = (folder / name for name in ("坏文件.xianfeng", "别的文件.xianfeng", "新版本.xianfeng"))
    data = bytearray(sample.read_bytes())
    damaged.write_bytes(data[:4096] + bytes(len(data) - 4096))
    foreign.write_text("不是支部文件\n" * 20, encoding="utf-8")
    shutil.copy(sample, newer)
    with contextlib.closing(sqlite3.connect(newer)) as file:  # a shape that this version cannot read
        file.executescript('ALTER TABLE pledge RENAME COLUMN title TO heading; PRAGMA user_version = 9999')
    return [damaged, foreign, newer]


def rate(part, base):
    return f"{100 * part / base:.1f}%（{part}/{base}）"


def main(program, source):
    folder = Path(tempfile.mkdtemp())
    try:
        first, second, locked = (folder / name for name in ("一.xianfeng", "二.xianfeng", "占用.xianfeng"))
        run(program, "sample", first)
        second_branch(program, first, second)
        shutil.copy(first, locked)
        older = folder / "旧版本.xianfeng"
        shutil.copy(Path(source) / "tests/data/v1.xianfeng", older)
        bad = spoiled(first, folder)
        files = [first, second, *bad, locked, older]
        before = {path: digest(path) for path in files}
        own = [figures(program, path) for path in (first, second)]
        holder = subprocess.Popen([program, "apply", str(locked), "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        holder.stdin.write(b'{"add":"member","fields":{"name":"X"}}\n')
        holder.stdin.flush()
        holder.stdout.readline()
        table, booklet = folder / "out.csv", folder / "out.pdf"
        for output in (table, booklet):
            done = run(program, "compile", output, *files, "--quarter", QUARTER.key, "--today", "2026-10-08")
            check(done.returncode == 0 and output.exists(), f"{output.name} was not written: {done.stderr}")
            left_out = [line for line in done.stderr.splitlines() if line]
            check(len(left_out) == 4, f"left out: {left_out}")
            for path in bad + [locked]:
                check(any(path.name in line for line in left_out), f"{path.name} is not named: {left_out}")
        holder.stdin.close()
        holder.wait()
        for path in files:
            if path != locked:  # which its holder may write
                check(digest(path) == before[path], f"{path.name} was changed")
        rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
        text = run("pdftotext", booklet, "-").stdout.replace(" ", "").replace("\n", "")
        for path in bad + [locked]:
            check(path.name in text, f"the booklet does not name {path.name}")
        body = [row for row in rows if row and row[0].isdigit()]
        total = next(row for row in rows if len(row) > 1 and row[1] == "合计")
        check(len(body) == 3, f"rows: {rows}")
        for row, numbers in zip(body, own):
            check([int(cell) for cell in row[2:7]] == numbers[:5], f"{row[1]}: {row[2:7]} but {numbers[:5]}")
            check(row[7] == rate(*numbers[5:]), f"{row[1]}: {row[7]} but {rate(*numbers[5:])}")
        for place in range(2, 7):
            check(int(total[place]) == sum(int(row[place]) for row in body), f"sum of column {place}: {total[place]}")
        check(own[0] != own[1], "both branches have the same figures: nothing is proved")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for each in findings:
        print(each)
    print(f"{len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
