# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program does to its surroundings, as strace sees it: the sockets it opens, and how private what it makes is."""
import os
import re
import subprocess
from pathlib import Path

CALLS = "socket,open,openat,creat,mkdir,mkdirat,umask,symlink,symlinkat,mknod,mknodat"
SOCKET = re.compile(r"socket\((\w+)")
MADE = re.compile(r'(open|openat|creat|mkdir|mkdirat|mknod|mknodat)\((?:AT_FDCWD, )?"((?:[^"\\]|\\.)*)"(.*)\)\s+= (-?\d+)')
MASK = re.compile(r"umask\(0?([0-7]*)\)\s+= 0?([0-7]*)")
MODE = re.compile(r"0([0-7]{1,4})$")


def is_allowed():
    """Whether this computer lets a program be traced."""
    try:
        return subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True).returncode == 0
    except OSError:
        return False


class Watch:
    """Runs programs in one set of surroundings and keeps what they did."""

    def __init__(self, variables, private, handed_out):
        self.variables = variables
        self.private = [Path(each) for each in private]  # folders in which everything has to be private
        self.handed_out = [Path(each) for each in handed_out]  # where the user has something written to
        self.sockets = []
        self.open_to_others = []

    def run(self, words, cwd, stdin=None, patience=120, end_after=None):
        """As subprocess.run; `end_after` seconds it is asked to end."""
        log = Path(cwd) / ".strace"
        there = {str(each) for root in self.private for each in root.rglob("*")}
        process = subprocess.Popen(["strace", "-f", "--seccomp-bpf", "-s", "4096", "-e", f"trace={CALLS}", "-e",
                                    "signal=none", "-o", str(log), *map(str, words)], cwd=cwd, env=self.variables,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            out, err = process.communicate(stdin, timeout=end_after or patience)
        except subprocess.TimeoutExpired:
            if not end_after:
                process.kill()
                raise
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
            for child in children:
                os.kill(int(child), 15)
            out, err = process.communicate(timeout=patience)
        self._read(log, Path(cwd), there, Path(str(words[0])).name + " " + " ".join(map(str, words[1:3])))
        log.unlink()
        return process.returncode, out, err

    def _read(self, log, cwd, there, what):
        # A thread shares the mask of its program; a program started anew begins with that of its parent.
        mask = self._own_mask()
        for line in log.read_text(errors="replace").splitlines():
            if found := SOCKET.search(line):
                self.sockets.append((found.group(1), what))
            elif found := MASK.search(line):
                mask = int(found.group(1) or "0", 8)
            elif found := MADE.search(line):
                self._judge(found, cwd, there, mask, what)

    @staticmethod
    def _own_mask():
        mask = os.umask(0o22)
        os.umask(mask)
        return mask

    def _judge(self, found, cwd, there, mask, what):
        call, name, rest, result = found.group(1), found.group(2), found.group(3), int(found.group(4))
        name = name.encode().decode("unicode_escape").encode("latin-1").decode(errors="replace")
        path = Path(os.path.normpath(cwd / name))
        if result < 0 or str(path) in there or ("open" in call and "O_CREAT" not in rest and "O_TMPFILE" not in rest):
            return
        if not self._is_private(path):
            return
        there.add(str(path))
        mode = MODE.search(rest)
        mode = (int(mode.group(1), 8) if mode else 0o777) & ~mask
        if mode & 0o077:
            self.open_to_others.append(f"{mode:04o} {path} ({call}, {what})")

    def _is_private(self, path):
        within = any(root in path.parents or path == root for root in self.private)
        return within and not any(root in path.parents for root in self.handed_out)

    def inet(self):
        """Those that could reach another computer, or ask which there are."""
        return [each for each in self.sockets if each[0] not in ("AF_UNIX", "AF_LOCAL")]
