#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the bench programs and prints the table of ratios: table.py PROGRAMS SEED MEMBERS"""
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STARTS = 15
SUMMARIES = 7
BOOKS = 3

programs = Path(sys.argv[1])
seed, members = sys.argv[2], sys.argv[3]
rows = []


def measure(words):
    """Seconds and peak memory (MiB) of one run of a program."""
    begun = time.perf_counter()
    process = subprocess.Popen([str(word) for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{Path(words[0]).name} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024


def alternate(ours, floor, runs):
    """Medians of both, run in turns after one warm-up, so that a busy moment meets both."""
    results = {"ours": [], "floor": []}
    measure(ours), measure(floor)
    for _ in range(runs):
        results["ours"].append(measure(ours))
        results["floor"].append(measure(floor))
    return {name: tuple(statistics.median(each) for each in zip(*runs)) for name, runs in results.items()}


def row(what, ours, floor, unit, reach):
    ratio = ours / floor
    rows.append((what, f"{ours:.3g} {unit}", f"{floor:.3g} {unit}", f"{ratio:.2f}", f"≤ {reach:g}",
                 "yes" if ratio <= reach else "NO"))


def limit(what, ours, most, unit, note):
    rows.append((what, f"{ours:.3g} {unit}", note, "", f"≤ {most:g} {unit}", "yes" if ours <= most else "NO"))


def left_out(what, why):
    rows.append((what, "", "", "", "", why))


def output(words):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True).stdout


def numbers(words):
    return [float(each) for each in output(words).split()]


def start(branch):
    both = alternate([programs / "xianfeng", "--exit-after-first-paint", branch],
                     [programs / "bench_floorwindow", branch], STARTS)
    row("Start to first painted window", both["ours"][0] * 1000, both["floor"][0] * 1000, "ms", 1.5)
    row("Peak memory of that", both["ours"][1], both["floor"][1], "MiB", 2)


def summary(folder):
    sample = folder / "sample.xianfeng"
    subprocess.run([programs / "xianfeng", "sample", sample], check=True)
    words = [programs / "xianfeng", "summary", sample, "--quarter", "2026Q3", "--today", "2026-09-30", "--output"]
    times = [measure(words + [folder / "summary.pdf"])[0] for _ in range(SUMMARIES)]
    ours = statistics.median(times) * 1000
    office = shutil.which("soffice")
    if not office:
        left_out("Quarterly summary to PDF", f"{ours:.0f} ms; LibreOffice is not installed, so no floor")
        return
    measure(words + [folder / "office.html"])
    convert = [office, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder, folder / "office.html"]
    measure(convert)
    floor = statistics.median(measure(convert)[0] for _ in range(3)) * 1000
    row("Quarterly summary to PDF", ours, floor, "ms", 1 / 8)


def year_book(folder, branch):
    """The book of a year, from cover to lists; and whether memory grows with its pages."""
    tenth = folder / "tenth.xianfeng"
    subprocess.run([programs / "bench_generate", seed, str(max(1, int(members) // 10)), tenth], check=True)
    words = ["year-book", "--year", "2026", "--today", "2026-12-31", "--output", folder / "book.pdf"]
    both = alternate([programs / "xianfeng", "export", branch, *words], [programs / "xianfeng", "export", tenth, *words],
                     BOOKS)
    limit("Year book to PDF, whole process", both["ours"][0], 5, "s", f"{both['floor'][0]:.2f} s of a tenth of the records")
    row("Peak memory of that, beside a tenth of the records", both["ours"][1], both["floor"][1], "MiB", 1.5)


def ledger(program, what):
    floor, ours = re.search(r"floor (\d+) ms.*ours (\d+) ms", output([programs / program])).groups()
    row(what, float(ours), float(floor), "ms", 1.3)


def edit(folder, branch):
    copies = [folder / "ours.xianfeng", folder / "floor.xianfeng"]
    for copy in copies:
        shutil.copy(branch, copy)
    ours, floor = numbers([programs / "bench_edit", *copies])
    row("One acknowledged edit", ours, floor, "µs", 1.3)


def imported(folder):
    books = folder / "import"
    books.mkdir()
    ours, floor = numbers([programs / "bench_import", books])
    row("Import of 10,000 rows", ours, floor, "ms", 3)


def search(branch):
    p99, median, scan, reading, slice_ms = numbers([programs / "bench_search", branch])
    limit("Search, one keystroke, p99", p99, 16, "ms", f"LIKE scan {scan:.3g} ms (median; ours {median:.3g} ms)")
    limit("Search, longest slice of reading the text", slice_ms, 100, "ms", f"all of it {reading:.3g} ms")


def pages(branch):
    names = {"first": "Page opened the first time", "again": "Page opened again", "sorted": "List sorted",
             "filtered": "List filtered, one keystroke"}
    for line in output([programs / "bench_pages", branch]).splitlines():
        what, milliseconds, page = line.split()
        limit(names[what] + ", the slowest", float(milliseconds), 100, "ms", page)


def attempt(what, measurement, *arguments):
    try:
        measurement(*arguments)
    except (RuntimeError, subprocess.CalledProcessError, ValueError, AttributeError) as error:
        left_out(what, f"not measured: {error}")


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    branch = folder / "branch.xianfeng"
    subprocess.run([programs / "bench_generate", seed, members, branch], check=True)
    print(f"Branch of seed {seed}, {members} members: {branch.stat().st_size / 2**20:.1f} MiB; medians, Qt platform "
          f"{os.environ.get('QT_QPA_PLATFORM', 'default')}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    attempt("Start to first painted window", start, branch)
    attempt("Quarterly summary to PDF", summary, folder)
    attempt("Year book to PDF", year_book, folder, branch)
    for program, what in (("bench_ledger", "5,000-row ledger to PDF"), ("bench_sheet", "5,000-row ledger to XLSX")):
        attempt(what, ledger, program, what)
    attempt("One acknowledged edit", edit, folder, branch)
    attempt("Import of 10,000 rows", imported, folder)
    attempt("Search, one keystroke, p99", search, branch)
    attempt("Pages", pages, folder / "branch.xianfeng")

print("| What | Ours | Floor | Ratio | Reach | Met |\n|---|---|---|---|---|---|")
for each in rows:
    print("| " + " | ".join(each) + " |")
