# SPDX-License-Identifier: GPL-3.0-or-later
"""Proofs of privacy: privacy.py PROGRAM

1. A branch with one word in every text is used as people use it: papers, lists, export, import with rejects, backups,
   the window on every page, a search, a crash. Afterwards the word is in no file beneath HOME, the XDG folders, TMPDIR
   and the working folder but the branch file, its backups and what the user had written; nor in the log.
2. Where tracing is allowed: no socket but those within this computer was opened, and everything that was made beneath
   these folders was its owner's alone from the first moment.
3. A crash leaves no picture of the memory.

Each judge is first shown what it must find. One line a finding; the exit code is 1 if there is one.
"""
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from pathlib import Path

import branches
import traces
import watching

WORD = "Kq7vKanarieZx"
WINDOW_SECONDS = 6
OTHER_MAKERS = {"fontconfig", "mesa_shader_cache", "qtshadercache"}  # libraries keep pictures of letters, no text


class Untraced(watching.Watch):
    """The same where tracing is not allowed."""

    def run(self, words, cwd, stdin=None, patience=120, end_after=None):
        process = subprocess.Popen(list(map(str, words)), cwd=cwd, env=self.variables, stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            out, err = process.communicate(stdin, timeout=end_after or patience)
        except subprocess.TimeoutExpired:
            process.terminate()
            out, err = process.communicate()
        return process.returncode, out, err


class Proof:
    def __init__(self, program, base):
        self.program = program
        self.base = base
        self.findings = []
        self.home, self.run_folder, self.temp, self.work, self.out = (
            base / name for name in ("home", "run", "tmp", "work", "out"))
        for folder in (self.home, self.run_folder, self.temp, self.work, self.out):
            folder.mkdir(mode=0o700)
        kept = {key: os.environ[key] for key in ("PATH", "LD_LIBRARY_PATH") if key in os.environ}
        self.variables = kept | {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.run_folder), "LC_ALL": "C.UTF-8",
                                 "TMPDIR": str(self.temp), "QT_QPA_PLATFORM": "offscreen"}
        self.file = self.work / "branch.xianfeng"
        self.traced = watching.is_allowed()
        kind = watching.Watch if self.traced else Untraced
        self.watch = kind(self.variables, [self.home, self.run_folder, self.temp, self.work], [self.out])
        self.log = b""

    def find(self, sentence):
        self.findings.append(sentence)
        print(f"FOUND {sentence}", flush=True)

    def do(self, *words, stdin=None, quiet=False, **how):
        """One command; what it says is part of the log unless the user asked for it."""
        code, out, err = self.watch.run([self.program, *words], self.work, stdin, **how)
        if code not in (0, -signal.SIGTERM) and not quiet:
            self.find(f"{' '.join(map(str, words[:3]))} ended with {code}: {err.decode(errors='replace')[:300]}")
        if not quiet:
            self.log += out + err
        return out

    # The steps -----------------------------------------------------------------------------------------------------

    def make_branch(self):
        self.do("sample", self.base / "work" / "sample.xianfeng")
        self.do("export-all", self.work / "sample.xianfeng", self.out / "sample")
        texts = branches.Texts(self.program, self.variables)
        filled = branches.fill(self.out / "sample", texts, WORD)
        empty = sorted({(kind, key) for kind, keys in texts.kinds.items() for key in keys} - filled -
                       branches.MADE_BY_EDITS)
        if empty:
            self.find(f"no record of the sample has these texts: {empty}")
        self.do("import-all", self.file, self.out / "sample")
        self.do("finalise", self.file, "--quarter", "2026Q1", "--today", "2026-10-08")
        if self.file.exists():
            self.do("apply", self.file, "-", stdin=branches.edits(self.program, self.variables, self.file, WORD))
            data = self.file.read_bytes()
            print(f"the word is in {len(filled) + len(branches.MADE_BY_EDITS) - 1} fields of {len(texts.kinds)} kinds, "
                  f"{data.count(WORD.encode())} times in the branch file")

    def use_commands(self):
        file, out = self.file, self.out
        self.do("list", file, "member", quiet=True)
        self.do("check", file)
        for line in self.do("papers").decode().splitlines():
            key, length, *formats = line.split()
            period = {"quarter": ("--quarter", "2026Q3"), "half": ("--half", "2026H1"), "year": ("--year", "2026")}
            for suffix in formats[:2]:
                self.do("export", file, key, *period[length], "--today", "2026-10-08", "--output",
                        out / f"{key}.{suffix}", quiet=True)
        self.do("export", file, "pledge-notice", "--year", "2026", "--edition", "public", "--output", out / "p.pdf",
                quiet=True)
        self.do("summary", file, "--quarter", "2026Q3", "--output", out / "s.html")
        roster = out / "roster.csv"
        roster.write_text(f"姓名,性别,入党时间\n李{WORD},男,2001-02\n张{WORD},错{WORD},不是日期{WORD}\n", "utf-8")
        self.do("import", file, "member", roster, "--rejects", out / "rejects.csv", quiet=True)
        self.do("import", file, "member", "--template", out / "t.xlsx")
        self.do("backup", file, out / "copy.xianfeng")
        self.do("restore", out / "copy.xianfeng", self.work / "restored.xianfeng")
        self.do("compile", out / "c.pdf", file, out / "copy.xianfeng", "--quarter", "2026Q3")
        self.do("handover", file, out / "pack", "--year", "2026")
        self.do("inspection", file, out / "inspection", "--year", "2026")
        self.do("export-all", file, out / "all")
        damaged = self.work / "damaged.xianfeng"
        damaged.write_bytes(file.read_bytes()[:-8192])
        damaged.chmod(0o600)
        self.do("salvage", damaged, self.work / "salvaged.xianfeng", quiet=True)

    def use_window(self):
        pages = ["home", "calendar", "member", "pledge", "rolemodel", "regulation", "highlight", "research", "meeting",
                 "reading", "household", "fivegoods", "fiveleads", "campaign", "summary", "papers", "history", "branch"]
        for page in pages:
            self.do(self.file, "--page", page, "--screenshot", self.out / f"{page}.png")
        self.do(self.file, "--page", "papers", end_after=WINDOW_SECONDS)
        self.do(self.file, "--exit-after-first-paint")
        self.do(self.work / "damaged.xianfeng", "--screenshot", self.out / "damaged.png")
        for journal in self.work.glob("*-journal"):  # only a crash may leave one
            self.find(f"a file that was closed left {journal.name} beside it")

    def search(self):
        """On a screen, where there is one to be had: a search, a record begun, the screen covered."""
        if not shutil.which("xvfb-run") or not shutil.which("xdotool"):
            print("skipped: no xvfb-run and xdotool here, so nothing was typed into the window")
            return
        keys = f"""{self.program} {self.file} --page pledge & P=$!
            sleep 5; xdotool search --onlyvisible --class xianfeng windowfocus; sleep 1; xdotool key ctrl+k; xdotool type {WORD}; sleep 1; xdotool key Down Return; sleep 1
            xdotool key ctrl+n; sleep 1; xdotool type {WORD}; xdotool key ctrl+l; sleep 1
            xdotool search --onlyvisible --class xianfeng getwindowname; kill -ABRT $P; wait $P; true"""
        done = subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "sh", "-c", keys], cwd=self.work,
                              env=self.variables | {"QT_QPA_PLATFORM": "xcb"}, capture_output=True, timeout=90,
                              preexec_fn=allow_cores)
        self.log += done.stdout + done.stderr
        if b"(covered)" not in done.stdout:  # the last key that was pressed shows that keys arrive
            self.find(f"the window on the screen took no keys: {done.stdout!r}")

    def crash(self):
        """While a record is open. The limit is raised first, so that only the program itself keeps the file away."""
        process = subprocess.Popen([self.program, self.file, "--page", "member"], cwd=self.work, env=self.variables,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=allow_cores)
        time.sleep(WINDOW_SECONDS)
        process.send_signal(signal.SIGABRT)
        out, err = process.communicate(timeout=30)
        self.log += out + err
        if process.returncode != -signal.SIGABRT:
            self.find(f"the window was to be aborted and ended with {process.returncode}")
        # The journal of the last edit lies beside the file until the next start.
        self.do(self.file, "--exit-after-first-paint")
        pictures = [str(path) for path in self.work.glob("core*")]
        if pictures:
            self.find(f"a picture of the memory was left: {pictures}")

    # The judges ----------------------------------------------------------------------------------------------------

    def look_for_the_word(self):
        backups = self.home / ".local/share/xianfeng/backups"
        branch_files = [path for path in self.work.iterdir() if path.suffix == ".xianfeng"]
        word = traces.Word(WORD)
        if not word.is_in((self.out / "pledge-ledger.docx").read_bytes()):
            self.find("control: the word is not even found in a paper that holds it")
        for place in traces.files_with(word, [self.base], [self.out, backups, *branch_files]):
            self.find(f"the word is in {place}")
        if word.is_in(self.log):
            at = self.log.find(WORD.encode())
            self.find(f"the word is in what the program said: {self.log[max(0, at - 200):at + 50]!r}")
        if not list(backups.rglob("*.backup")):
            self.find("there is no backup, so the window was not closed as it ought to be")

    def judge_traces(self):
        if not self.traced:
            print("skipped: this computer does not let programs be traced, so sockets and modes were not judged")
            return
        for family, what in sorted(set(self.watch.inet())):
            self.find(f"a socket {family} was opened by {what}")
        for each in self.watch.open_to_others:
            if not any(f"/{maker}" in each for maker in OTHER_MAKERS):
                self.find(f"open to others: {each}")
        print(f"sockets seen: {len(self.watch.sockets)}, all of them within this computer"
              if not self.watch.inet() else "")

    def controls(self):
        """What every judge must find."""
        self.watch.run([sys.executable, "-c", "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)"],
                       self.work)
        self.watch.run([sys.executable, "-c", "import os; os.umask(0o22); open('open.txt', 'w'); os.mkdir('open', 0o755)"],
                       self.work)
        if self.traced:
            if [each[0] for each in self.watch.inet()] != ["AF_INET6"]:
                self.find("control: a socket to other computers was not seen")
            if len([each for each in self.watch.open_to_others if "/open" in each]) != 2:
                self.find(f"control: what is open to others was not seen: {self.watch.open_to_others}")
        self.watch.sockets.clear()
        self.watch.open_to_others.clear()
        shutil.rmtree(self.work / "open", ignore_errors=True)
        (self.work / "open.txt").unlink(missing_ok=True)
        planted = self.temp / "planted"
        planted.mkdir()
        text = f"前面{WORD}后面"
        samples = {"plain": text.encode(), "little": text.encode("utf-16-le"), "big": b"\0" + text.encode("utf-16-be"),
                   "stream": b"head" + zlib.compress(text.encode()) + b"tail", "bare": zlib.compress(text.encode())[2:-4]}
        for name, data in samples.items():
            (planted / name).write_bytes(data)
        with zipfile.ZipFile(planted / "zip", "w", zipfile.ZIP_DEFLATED) as parts:
            parts.writestr("a/b.xml", text.encode("utf-16-le"))
        (planted / f"名{WORD}").write_bytes(b"")
        (planted / "other").write_bytes(text.replace(WORD, WORD[:-1]).encode())
        found = traces.files_with(traces.Word(WORD), [planted], [])
        if len(found) != len(samples) + 2 or any("other" in each for each in found):
            self.find(f"control: of the planted words only these were found: {found}")
        shutil.rmtree(planted)
        self.core_control()

    def core_control(self):
        """Whether a crash would leave a file here at all."""
        place = self.base / "core"
        place.mkdir()
        subprocess.run([sys.executable, "-c", "import os; os.abort()"], cwd=place, preexec_fn=allow_cores,
                       capture_output=True)
        if not list(place.iterdir()):
            print("skipped: on this computer a crash leaves no file in the working folder, whatever the program does")
        shutil.rmtree(place)


def allow_cores():
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def main(program):
    base = Path(tempfile.mkdtemp(prefix="xf-privacy-"))
    try:
        proof = Proof(Path(program).resolve(), base)
        for step in (proof.controls, proof.make_branch, proof.use_commands, proof.use_window, proof.search, proof.crash,
                     proof.look_for_the_word, proof.judge_traces):
            begun = time.monotonic()
            step()
            print(f"{step.__name__}: {time.monotonic() - begun:.0f} s", flush=True)
        print(f"{len(proof.findings)} findings")
        return 1 if proof.findings else 0
    finally:
        shutil.rmtree(base)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
