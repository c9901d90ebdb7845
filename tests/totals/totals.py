#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Totals the figures of a quarter from `xianfeng list` and holds them against the printed summary.

    totals.py PROGRAM FILE QUARTER [--printed SUMMARY.pdf]

FILE “sample” is the sample branch, written anew. With --falsify NAME the figure of that name is totalled wrong by one,
to see that it is found.

One line for each figure that the paper does not say; exit code 1 then. Every figure is then made wrong by one in turn,
and a wrong one that the paper would seem to say as well is reported too: a check that cannot fail proves nothing.
"""
import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

from branch import ACTIVITIES, Quarter
from quarter import Totals

LEAST_FIGURES = 30  # fewer would mean that the file holds no year


class Paper:
    """The text of a summary: without blanks for sentences, line by line for tables."""

    def __init__(self, pdf):
        read = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True)
        text = unicodedata.normalize("NFKC", read.stdout.decode())
        # What stands at the edge of each page parts sentences.
        text = re.sub(r"(?m)^\f?\s*(—\s*\d+\s*—|内部版(\s+示例数据)?|示例数据)\s*$", "", text)
        self.sentences = re.sub(r"\s", "", text)
        self.lines = [" ".join(line.split()) for line in text.splitlines()]

    def says(self, figure, numbers=None):
        words = unicodedata.normalize("NFKC", figure.words(numbers))
        if not figure.lines:
            return words.replace(" ", "") in self.sentences
        return any(line == words or line.endswith(" " + words) for line in self.lines)


def branch_file(arguments, folder):
    """A copy: a branch is open in one program at a time, and another quarter may be totalled beside this one."""
    copy = str(Path(folder) / "branch.xianfeng")
    if arguments.file == "sample":
        subprocess.run([arguments.program, "sample", copy], check=True)
    else:
        shutil.copy(arguments.file, copy)
    return copy


def printed_summary(arguments, file, quarter, folder):
    if arguments.printed:
        return arguments.printed
    pdf = Path(folder) / "summary.pdf"
    subprocess.run([arguments.program, "summary", file, "--quarter", arguments.quarter,
                    "--today", quarter.last.isoformat(), "--output", str(pdf)], check=True)
    return pdf


def findings(figures, paper):
    """What the paper does not say, and what it would say of a wrong figure too."""
    for figure in figures:
        if not paper.says(figure):
            yield f"{figure.name}: the paper does not say “{figure.words()}”"
        for place in range(len(figure.numbers)):
            changed = list(figure.numbers)
            changed[place] += 100 if "money" in figure.name else 1
            if figure.words(changed) != figure.words() and paper.says(figure, changed):
                yield f"{figure.name}: the paper also says “{figure.words(changed)}”, so this proves nothing"


def misjudged(totals):
    """Records whose listed state is not the one that follows from their steps."""
    for activity in ACTIVITIES:
        for record in totals.live[activity]:
            if record["state"] != record["listed"]:
                yield f"{activity} {record['id']}: listed as {record['listed']}, but it is {record['state']}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("file")
    parser.add_argument("quarter")
    parser.add_argument("--printed")
    parser.add_argument("--falsify")
    arguments = parser.parse_args()
    quarter = Quarter(arguments.quarter)
    with tempfile.TemporaryDirectory() as folder:
        file = branch_file(arguments, folder)
        totals = Totals(arguments.program, file, quarter)
        figures = totals.all()
        paper = Paper(printed_summary(arguments, file, quarter, folder))
    for figure in figures:
        if figure.name == arguments.falsify:
            figure.numbers[0] += 1
    wrong = list(findings(figures, paper)) + list(misjudged(totals))
    if len(figures) < LEAST_FIGURES:
        wrong.append(f"only {len(figures)} figures could be totalled")
    for line in wrong:
        print(line)
    print(f"{arguments.quarter}: {len(figures)} figures totalled, {len(wrong)} findings")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
