# SPDX-License-Identifier: GPL-3.0-or-later
"""A drive that runs full: a small tmpfs on which everything lies (the file, its neighbours, the program's own folders and
temporary files) has room for 0, 1, 2 … pages of 4 KiB more, up to what the scenario needs.

Oracle: that of the failing calls (the rows are those of the acknowledged lines, other files are whole, old or absent), the
program's own `check` of what is left, no half file beside it; and what is said names the drive, what is left on it, and
what to do.
Control: a program that acknowledges too early loses edits.

A tmpfs needs `unshare -rm`, or root with `unshare -m`; where neither is allowed the set is left out, and says so.
"""
import os
import shutil
import subprocess

import calls
import common
import scenarios
import sentences

NAME = "full"
SHORT, FULL = 6, 100_000  # offsets of each scenario
RUN = ("edits", "evidence", "import", "backup", "restore", "export", "book", "export-all")
ENOUGH = 1 << 14  # pages
PAGE = 4  # KiB
WAYS = (["unshare", "-rm"], ["unshare", "-m"])

# $1 the drive, $2 how it begins, $3 where it is looked at afterwards, $4 pages of room; then the program and its words
SCRIPT = """
set -e
drive=$1 start=$2 after=$3 pages=$4
shift 4
mount -t tmpfs -o size=256m none "$drive"
cp -a "$start/." "$drive"
mkdir -p -m 700 "$drive/home"
cd "$drive"
used=$(df -k --output=used . | tail -n 1)
mount -o remount,size=$((used + pages * %d))k "$drive"
set +e
"$@"
code=$?
mount -o remount,size=256m "$drive"
cp -a "$drive/." "$after"
exit $code
""" % PAGE


def way_in():
    """The command before a shell that may mount; None where there is none."""
    for way in WAYS:
        tried = subprocess.run([*way, "sh", "-c", "mount -t tmpfs none /mnt"], capture_output=True)
        if tried.returncode == 0:
            return way
    return None


class Drive:
    """Runs the program where only so many pages are left."""

    def __init__(self, way, base):
        self.way = way
        self.base = base

    def run(self, program, words, start, stdin, pages):
        """(exit code or None for a hang, stdout, stderr, the folder as it was left, the drive's name)"""
        drive = self.base / f"drive-{os.getpid()}"
        after = self.base / f"after-{os.getpid()}"
        for each in (drive, after):
            shutil.rmtree(each, ignore_errors=True)
            each.mkdir()
        settings = common.surroundings(self.base, sentences.LANGUAGE)
        settings |= {key: str(drive / "home") for key in ("HOME", "XDG_RUNTIME_DIR", "TMPDIR")}
        try:
            done = subprocess.run([*self.way, "sh", "-c", SCRIPT, "sh", drive, start, after, str(pages), program, *words],
                                  env=settings, input=stdin or b"", capture_output=True, timeout=3 * common.PATIENCE)
        except subprocess.TimeoutExpired as error:
            return None, error.stdout or b"", error.stderr or b"", after, drive
        return done.returncode, done.stdout, done.stderr, after, drive


class Judge(calls.Judge):
    def __init__(self, setting, references, drive, program=None):
        super().__init__(setting, references, program)
        self.drive = drive

    def __call__(self, unit):
        reference = self.references[unit["scenario"]]
        code, out, err, after, drive = self.drive.run(self.program, unit.get("words", reference.scenario.words),
                                                      reference.start, reference.scenario.stdin, unit["pages"])
        # The bare drive's name would be taken for a word that is not Chinese; in quotes it is a name.
        said = sentences.of(out, err)
        problem = self._problem(unit | {"call": "", "lasts": ""}, reference, after, code, out, said)
        if not unit.get("mark"):
            problem = problem or self._problem_of_neighbours(reference, after) or self._problem_of_words(code, said, drive)
        result = {"tried": 1, "lost": 0, "wrong": 0, "failed": int(code != 0),
                  "said": [each.replace(sentences.general(str(drive)), "drive") for each in said]}
        if problem:
            result["lost" if problem.startswith("lost") else "wrong"] = 1
            result["example"] = f"{unit['key']}: {problem}"
        shutil.rmtree(after)
        return result | unit.get("mark", {})

    def _problem_of_neighbours(self, reference, after):
        for name in reference.scenario.watched:
            if (after / name).exists():
                checked = common.run(self.setting.program, ["check", name], after)
                if checked.returncode:
                    return f"{name} does not pass the check: {checked.stderr.decode('utf-8', 'replace')}"
        halves = [each.name for each in after.iterdir() if ".part" in each.name or each.name.endswith(".restored")]
        return f"left behind: {', '.join(halves)}" if halves else None

    @staticmethod
    def _problem_of_words(code, said, drive):
        if code == 0 or any(f"“{sentences.general(str(drive))}”所在磁盘剩余" in each for each in said):
            return None
        return f"the drive and its room are not named: {said}"


def pages_needed(drive, setting, reference):
    """At most; some of it is enough."""
    pages = 1
    while pages < ENOUGH:
        code, *_ = drive.run(setting.program, reference.scenario.words, reference.start, reference.scenario.stdin, pages)
        if code == 0:
            return pages
        pages *= 2
    raise common.Failure(f"{reference.scenario.name} needs more than {ENOUGH} pages")


def run(setting):
    way = way_in()
    if way is None:
        print("set full: left out; this system lets nobody mount a small drive (neither unshare -rm nor unshare -m)")
        return []
    kept = common.Kept(setting, NAME)
    chosen = scenarios.named(setting, *RUN)
    with common.Folder("full") as base:
        drive = Drive(way, base)
        references = {each.name: calls.Reference(setting, each, base) for each in chosen}
        units = []
        for name, reference in references.items():
            offsets = range(pages_needed(drive, setting, reference) + 1)
            for pages in common.spread(offsets, setting.amount(SHORT, FULL)):
                units.append({"key": f"{name}/{pages}", "scenario": name, "pages": pages})
        common.carry_out(setting, kept, units, Judge(setting, references, drive))
        control(setting, kept, references["edits"], drive)
    return rows(kept, chosen)


def control(setting, kept, reference, drive):
    edits = drive.base / "edits.jsonl"
    edits.write_bytes(reference.scenario.stdin)
    words = ["apply", scenarios.BRANCH, str(edits)]
    units = [{"key": f"control/{pages}", "scenario": "edits", "pages": pages, "words": words, "mark": {"control": True}}
             for pages in (0, 1, 2, 4)]
    common.carry_out(setting, kept, units,
                     Judge(setting, {"edits": reference}, drive, setting.programs / "earlyacknowledge"))


def rows(kept, chosen):
    table = []
    for scenario in chosen:
        of = [each for each in kept.lines if each["key"].startswith(scenario.name + "/")]
        table.append(calls.row_of(f"drive runs full: {scenario.name}", of))
    table.append(calls.row_of("control: acknowledges too early", [each for each in kept.lines if each.get("control")]) |
                 {"control": True})
    table.append(sentences.row(kept.lines))
    return table
