# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the fuzzers: fuzz.py ROOT SECONDS TARGET…

The corpus of a target is one file, an input a line in base64, so that it is read and compared like any text. It is
unpacked, used, and afterwards replaced by the smallest inputs that reach the same code. Prints a table; ends with 1 if
a promise was broken."""
import base64
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LONGEST = 4096  # bytes of an input that is kept
MOST = 250  # inputs that are kept of a target, the smallest first
HEAD = "# One input a line, in base64; written by scripts/fuzz.\n"


def unpacked(corpus: Path, folder: Path) -> None:
    for number, line in enumerate(corpus.read_text().splitlines() if corpus.exists() else []):
        if line and not line.startswith("#"):
            (folder / f"{number:05}").write_bytes(base64.b64decode(line))


def pack(folder: Path, corpus: Path) -> int:
    inputs = sorted({f.read_bytes() for f in folder.iterdir()}, key=lambda each: (len(each), each))
    kept = [each for each in inputs if 0 < len(each) <= LONGEST][:MOST]
    corpus.write_text(HEAD + "".join(base64.b64encode(each).decode() + "\n" for each in kept))
    return len(kept)


def figure(pattern: str, text: str) -> str:
    found = re.findall(pattern, text)
    return found[-1] if found else "?"


def fuzz(root: Path, seconds: int, target: str, scratch: Path) -> bool:
    program = root / "build/fuzz/bin" / f"fuzz_{target}"
    corpus = root / "tests/fuzz/corpus" / f"{target}.base64"
    findings = root / "build/fuzz/findings"
    findings.mkdir(exist_ok=True)
    found, least = scratch / target, scratch / f"{target}-least"
    found.mkdir()
    least.mkdir()
    unpacked(corpus, found)
    before = len(list(found.iterdir()))
    environment = dict(os.environ, LC_ALL="C.UTF-8", ASAN_OPTIONS="detect_leaks=0:allocator_may_return_null=1",
                       TMPDIR=str(scratch))
    done = subprocess.run([program, f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=20",
                           "-rss_limit_mb=2048", "-print_final_stats=1", f"-artifact_prefix={findings}/{target}-", found],
                          env=environment, capture_output=True, text=True, errors="replace")
    (root / "build/fuzz" / f"{target}.log").write_text(done.stderr)
    subprocess.run([program, "-merge=1", f"-max_len={LONGEST}", least, found], env=environment, capture_output=True,
                   check=False)
    kept = pack(least if any(least.iterdir()) else found, corpus)
    print(f"{target:12} {seconds:6} s {figure(r'number_of_executed_units: ([0-9]+)', done.stderr):>10} inputs tried"
          f" {figure(r'cov: ([0-9]+)', done.stderr):>7} places reached {before:5} kept before {kept:5} after"
          f"   {'ok' if done.returncode == 0 else 'BROKEN, see build/fuzz/' + target + '.log'}", flush=True)
    return done.returncode == 0


def main() -> int:
    root, seconds, targets = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    scratch = Path(tempfile.mkdtemp(prefix="fuzz", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    try:
        return 0 if all([fuzz(root, seconds, each, scratch) for each in targets]) else 1
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    sys.exit(main())
