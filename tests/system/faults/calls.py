# SPDX-License-Identifier: GPL-3.0-or-later
"""System calls that fail: every call that a scenario makes once it has turned to its file, with every error, once and
for ever.

Oracle: the program ends by itself within ten seconds; SQLite finds the file sound, and its rows are those that the
acknowledged lines alone give in an undisturbed run (the line in work may have arrived as well); a good exit comes with
all of the output, any other with a sentence.
Control: a program that acknowledges too early loses edits when the disk fails.
"""
import os
import re
import shutil
import signal
import subprocess

import common
import oracle
import scenarios
import sentences

NAME = "calls"
SHORT, FULL = 160, 60_000
RUN = ("edits", "evidence", "list", "check", "export", "book", "finalise", "new", "backup", "restore", "salvage", "import",
       "export-all", "import-all")
ERRORS = ("EIO", "ENOSPC", "EROFS", "EACCES", "EMFILE", "EINTR", "ESTALE")
CALLS = ("openat,read,pread64,write,pwrite64,writev,readv,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,"
         "unlinkat,linkat,link,lseek,fcntl,newfstatat,fstat,statx,access,faccessat2,getdents64,mkdir,close,fchmod,chmod,"
         "fchown,readlink,getcwd,fallocate,flock,statfs,fstatfs")
MOST_SITES = 500
# A kernel interrupts a call now and then, never each one for ever: those loops are right to go on.
INTERRUPTIONS = 20
# fontconfig, and Qt's table of file types, read their own files again for ever where they cannot be read; that is not ours
# to mend.
READS_TABLES = ("export", "book", "finalise", "evidence")
FAILING_READS = 40
# The very last sync of a commit: if it fails again and again, the edit is refused, and nobody can know whether the disk
# has it.
IN_DOUBT = ("fdatasync", "fsync")


def sites_of(setting, scenario, base):
    """(call, its number) for every call since the first that names the branch file, except messages to stderr."""
    folder = base / "sites"
    scenario.make(setting, folder)
    log = base / "sites.strace"
    subprocess.run(["strace", "-f", "-o", str(log), "-e", f"trace={CALLS}", "-e", "signal=none", str(setting.program),
                    *scenario.words], cwd=folder, env=common.surroundings(base, sentences.LANGUAGE), input=scenario.stdin,
                   capture_output=True, check=True)
    sites, counts, has_begun, main = [], {}, False, None
    for line in log.read_text(errors="replace").splitlines():
        task, _, text = line.partition(" ")
        call = re.match(r"\s*(\w+)\(", text)
        main = main or task
        if not call or task != main:  # strace counts for each thread by itself
            continue
        name = call.group(1)
        counts[name] = counts.get(name, 0) + 1
        has_begun = has_begun or any(each in text for each in (scenarios.BRANCH, *scenario.watched))
        if has_begun and not re.match(r"\s*write\(2,", text):
            sites.append((name, counts[name]))
    shutil.rmtree(folder)
    return common.spread(sites, MOST_SITES)


def units_of(setting, chosen, base, wanted):
    made = []
    for scenario in chosen:
        for call, number in sites_of(setting, scenario, base):
            for error in ERRORS:
                for lasts in ("once", "ever"):
                    made.append({"key": f"{scenario.name}/{call}/{number}/{error}/{lasts}", "scenario": scenario.name,
                                 "call": call, "number": number, "error": error, "lasts": lasts})
    # Shuffled, so that few of them are of every kind; first the syncs of edits, at which what the program knows and what
    # the file holds may part.
    common.chance("calls").shuffle(made)
    made.sort(key=lambda unit: (unit["scenario"], unit["error"], unit["lasts"], unit["call"] in IN_DOUBT)
              != ("edits", "EIO", "once", True))
    return made[:wanted]


class Reference:
    """What an undisturbed run gives: output, files, and the rows after any choice of lines."""

    def __init__(self, setting, scenario, base):
        self.setting = setting
        self.scenario = scenario
        self.start = base / f"start-{scenario.name}"
        scenario.make(setting, self.start)
        self.base = base
        self.rows = {}
        folder = self.fresh("whole")
        done = common.run(setting.program, scenario.words, folder, scenario.stdin, sentences.LANGUAGE)
        self.output = done.stdout
        self.papers = {name: text_of(folder / name) for name in scenario.papers}
        self.lines = (scenario.stdin or b"").splitlines(keepends=True)
        self.before = {name: self._rows(self.start / name) for name in scenario.watched}
        self.after = {name: self._rows(folder / name) for name in scenario.watched}
        shutil.rmtree(folder)

    def fresh(self, name):
        folder = self.base / f"{os.getpid()}-{self.scenario.name}-{name}"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.start, folder)
        return folder

    @staticmethod
    def _rows(path):
        return oracle.contents(path, is_of_one_run=False) if path.exists() and path.stat().st_size else "absent"

    def rows_after(self, chosen):
        """The rows that these lines alone give."""
        if chosen not in self.rows:
            folder = self.fresh("lines")
            common.run(self.setting.program, self.scenario.words, folder,
                       b"".join(self.lines[n - 1] for n in chosen))
            self.rows[chosen] = self._rows(folder / scenarios.BRANCH)
            shutil.rmtree(folder)
        return self.rows[chosen]


def text_of(path):
    """What a person reads in a paper; the bytes hold the time they were written at."""
    if not path.exists():
        return None
    if path.is_dir():
        return {each.name: text_of(each) for each in sorted(path.iterdir())}
    if path.suffix == ".pdf":
        # Where a font cannot be read another one takes its place, and lines and pages end elsewhere: the letters stay.
        told = subprocess.run(["pdftotext", str(path), "-"], capture_output=True).stdout.decode("utf-8", "replace")
        return "".join(sorted(letter for letter in told if not letter.isspace() and not letter.isdigit()))
    if path.suffix == ".xlsx":
        listed = subprocess.run(["unzip", "-p", str(path), "xl/worksheets/*", "xl/sharedStrings.xml"], capture_output=True)
        return listed.stdout
    return path.read_bytes()


def run_disturbed(program, words, folder, stdin, injection):
    """(exit code or None for a hang, stdout, stderr)"""
    call = injection.partition(":")[0]
    process = subprocess.Popen(
        ["strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e", f"trace={call}", "-e", "signal=none", "-e",
         f"inject={injection}", str(program), *words], cwd=folder, start_new_session=True,
        env=common.surroundings(folder.parent, sentences.LANGUAGE), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE)
    try:
        out, err = process.communicate(stdin or b"", timeout=common.PATIENCE)
        return process.returncode, out, err
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        return None, out, err


def injection_of(unit):
    number = unit["number"]
    last = ""
    if unit["lasts"] == "ever":
        last = f"..{number + INTERRUPTIONS}" if unit["error"] == "EINTR" else "+"
        if unit["call"] == "read" and unit["scenario"] in READS_TABLES:
            last = f"..{number + FAILING_READS}"
    return f"{unit['call']}:error={unit['error']}:when={number}{last}"


class Judge:
    def __init__(self, setting, references, program=None):
        self.setting = setting
        self.references = references
        self.program = program or setting.program

    def __call__(self, unit):
        reference = self.references[unit["scenario"]]
        folder = reference.fresh("run")
        code, out, err = run_disturbed(self.program, unit.get("words", reference.scenario.words), folder,
                                       reference.scenario.stdin, injection_of(unit))
        said = sentences.of(out, err)
        result = {"tried": 1, "lost": 0, "wrong": 0, "failed": int(code != 0), "said": said}
        problem = self._problem(unit, reference, folder, code, out, said)
        if problem:
            result["lost" if problem.startswith("lost") else "wrong"] = 1
            result["example"] = f"{unit['key']}: {problem}"
        shutil.rmtree(folder)
        return result | unit.get("mark", {})

    def _problem(self, unit, reference, folder, code, out, said):
        if code is None:
            return "hangs"
        if code < 0 or code > 127:
            return f"crashes ({code})"
        try:
            problem = self._problem_of_files(unit, reference, folder, code, out)
        except oracle.Unsound as error:
            return f"damaged: {error}"
        cannot_speak = unit["call"] in ("write", "writev") and unit["lasts"] == "ever"
        if not problem and code != 0 and not said and not cannot_speak:
            return f"fails without a word ({code})"
        return problem

    def _problem_of_files(self, unit, reference, folder, code, out):
        if reference.lines:
            return self._problem_of_lines(unit, reference, folder, code, out)
        for name in reference.scenario.watched:
            now = reference._rows(folder / name)
            if now != reference.after[name] and (code == 0 or now != reference.before[name]):
                return f"{name} is neither as before nor as it should be" if code else f"lost: {name} is not as told"
        for name, text in reference.papers.items():
            now = text_of(folder / name)
            if isinstance(now, dict):
                if code:
                    continue  # a folder that was begun is no export
                now = {each: now.get(each) for each in text}  # a temporary file may be left
            if now != text and (code == 0 or now != text_of(reference.start / name)):
                return f"{name} is not what it should be"
        if code == 0 and out != reference.output:
            return "a good exit, but not the whole output"
        return None

    def _problem_of_lines(self, unit, reference, folder, code, out):
        answered = [each.split() for each in out.decode("utf-8", "replace").splitlines()]
        done = tuple(int(each[1]) for each in answered if len(each) > 1 and each[0] == "ok")
        refused = [each for each in answered if each[:1] == ["refused"]]
        if code == 0 and (refused or len(done) < len(reference.lines)):
            return "a good exit, but not every line was carried out"
        now = reference._rows(folder / scenarios.BRANCH)
        if now == reference.rows_after(done):
            return None
        # The line in work when the program ended may have arrived; so may one whose answer was cut off.
        following = max([int(each[1]) for each in answered if len(each) > 1 and each[1].isdigit()], default=0) + 1
        if following <= len(reference.lines) and now == reference.rows_after((*done, following)):
            return None
        for line in refused:
            if now == reference.rows_after(tuple(sorted((*done, int(line[1]))))):
                if unit["call"] in IN_DOUBT and unit["lasts"] == "ever":
                    return None
                return f"line {line[1]} was refused, and yet it was carried out"
        return f"lost: the rows are not those of the acknowledged lines {done}"


def run(setting):
    kept = common.Kept(setting, NAME)
    chosen = scenarios.named(setting, *RUN)
    with common.Folder("calls") as base:
        references = {each.name: Reference(setting, each, base) for each in chosen}
        units = units_of(setting, chosen, base, setting.amount(SHORT, FULL))
        common.carry_out(setting, kept, units, Judge(setting, references))
        control(setting, kept, references["edits"], base)
    return rows(kept, chosen)


def control(setting, kept, reference, base):
    """The early program, whose disk fails at some write."""
    edits = base / "edits.jsonl"
    edits.write_bytes(reference.scenario.stdin)
    words = ["apply", scenarios.BRANCH, str(edits)]
    units = [{"key": f"control/{number}", "scenario": "edits", "call": "pwrite64", "number": number, "error": "EIO",
              "lasts": "ever", "words": words, "mark": {"control": True}} for number in range(20, 120, 10)]
    judge = Judge(setting, {"edits": reference}, setting.programs / "earlyacknowledge")
    common.carry_out(setting, kept, units, judge)


def rows(kept, chosen):
    table = []
    for scenario in chosen:
        of = [each for each in kept.lines if each["key"].startswith(scenario.name + "/")]
        table.append(row_of(f"failing calls: {scenario.name}", of))
    table.append(row_of("control: acknowledges too early", [each for each in kept.lines if each.get("control")]) |
                 {"control": True})
    table.append(sentences.row(kept.lines))
    return table


def row_of(what, lines):
    return {"what": what, "tried": len(lines), "lost": sum(each["lost"] for each in lines),
            "wrong": sum(each["wrong"] for each in lines),
            "note": f"{sum(each['failed'] for each in lines)} ended with a sentence",
            "examples": [each["example"] for each in lines if "example" in each]}
