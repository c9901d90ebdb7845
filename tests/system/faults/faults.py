#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings about faults and counts what is lost.

    faults.py PROGRAMS [--set power,calls,…] [--size short|full|N] [--resume DIR] [--jobs N]

PROGRAMS is the folder with the built programs. Without --set all sets are run. N is how many states, kills, flips …
of each set are tried. With --resume, results are kept in DIR, and what has a result there is not tried again.
The exit code is 0 if nothing was lost or wrong and every control failed as it must.
"""
import argparse
import importlib
import shutil
import sys
import time
from pathlib import Path

import common

SETS = ["kill9", "window", "power", "calls", "flips", "clock", "starts", "rug", "full"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs")
    parser.add_argument("--set", default=",".join(SETS))
    parser.add_argument("--size", default="short")
    parser.add_argument("--resume")
    parser.add_argument("--jobs", type=int, default=1)
    return parser.parse_args()


def print_table(rows, seconds):
    print(f"\n{'what':<44}{'tried':>9}{'lost':>7}{'wrong':>7}  ")
    for row in rows:
        print(f"{row['what']:<44}{row['tried']:>9,}{row['lost']:>7,}{row['wrong']:>7,}  {row.get('note', '')}")
        for each in row.get("examples", [])[:None if row.get("is_text") else 5] if not row.get("control") else []:
            print(f"      {each}")
    print(f"{time.strftime('%Y-%m-%d')}, {seconds:.0f} s")


def is_good(row):
    """A control must find something, everything else nothing; what tried nothing proves nothing."""
    found = row["lost"] + row["wrong"]
    return (row["tried"] > 0 or row.get("is_text", False)) and (found > 0 if row.get("control") else found == 0)


def main():
    given = arguments()
    results = Path(given.resume) if given.resume else common.in_memory("results")
    results.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    try:
        setting = common.Setting(Path(given.programs).resolve(), results.resolve(), given.size, given.jobs)
        rows = []
        for name in given.set.split(","):
            if name not in SETS:
                raise common.Failure(f"there is no set “{name}”; there are {', '.join(SETS)}")
            rows += importlib.import_module(name).run(setting)
    except common.Failure as failure:
        print(failure, file=sys.stderr)
        return 2
    finally:
        if not given.resume:
            shutil.rmtree(results, ignore_errors=True)
    print_table(rows, time.monotonic() - started)
    bad = [row["what"] for row in rows if not is_good(row)]
    for each in bad:
        print(f"NOT GOOD: {each}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
