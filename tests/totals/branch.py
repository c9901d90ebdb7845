# SPDX-License-Identifier: GPL-3.0-or-later
"""What `xianfeng list --format json` says of a branch as of a day, and the states that follow from it.

Nothing here uses what the program derived: states are taken anew from dated steps, progress and changes.
"""
import json
import subprocess
from datetime import date, timedelta

ACTIVITIES = ["pledge", "rolemodel", "regulation", "highlight", "research", "meeting", "reading", "household"]

# What happens beneath a record, and the fields that say when.
DATED_ROWS = {"vetting": ["date"], "opinion": ["date", "replied"], "assessment": ["date"],
              "learning": ["date", "achieved"], "publicity": ["date"], "execution": ["date"], "milestone": ["done"],
              "suggestion": ["date"], "rectification": ["closed"], "visit": ["date"], "aidmeasure": ["date"]}


def day(text):
    """A day of the listing; None for an empty one."""
    return date.fromisoformat(text) if text else None


class Quarter:
    """2026Q4 with its days; the year begins on 1 January."""

    def __init__(self, key):
        self.year, self.number = int(key[:4]), int(key[5])
        self.first = date(self.year, 3 * self.number - 2, 1)
        following = date(self.year + self.number // 4, 3 * (self.number % 4) + 1, 1)
        self.last = following - timedelta(days=1)
        self.year_start = date(self.year, 1, 1)

    def previous(self):
        before = self.first - timedelta(days=1)
        return Quarter(f"{before.year}Q{(before.month + 2) // 3}")

    @property
    def key(self):
        return f"{self.year}Q{self.number}"

    def has(self, moment):
        return moment is not None and self.first <= moment <= self.last

    def year_has(self, moment):
        return moment is not None and self.year_start <= moment <= self.last


class Branch:
    """The listings of one file as of one day, read when they are asked for."""

    def __init__(self, program, path, cutoff):
        self.program, self.path, self.cutoff = program, path, cutoff
        self.known = {}

    def rows(self, kind, later=False):
        """The rows of a kind known on the day; with `later`, also what happened after it."""
        if (kind, later) not in self.known:
            until = [] if later else ["--as-of", self.cutoff.isoformat()]
            listed = subprocess.run([self.program, "list", self.path, kind, "--format", "json"] + until,
                                    check=True, capture_output=True)
            self.known[kind, later] = json.loads(listed.stdout)
        return self.known[kind, later]

    def children(self, kind, parent, later=False):
        return [row for row in self.rows(kind, later) if row["parent"] == parent]

    def meanings(self, activity):
        """Step key → what it means, as the names hold on the day."""
        latest = {}
        for name in self.rows("stepname"):
            since = day(name["since"])
            if name["activity"] != activity or (since and since > self.cutoff):
                continue
            known = latest.get(name["key"])
            if known is None or (known["since"] or "") < (name["since"] or ""):
                latest[name["key"]] = name
        return latest

    def records(self, activity, quarter):
        """The records of an activity that the papers of the quarter know, each with its state."""
        names = self.meanings(activity)
        found = []
        for row in self.rows(activity):
            record = self.live(row, names)
            if record["began"] and record["began"] > self.cutoff:
                continue
            if self.is_of_period(record, quarter):
                found.append(record)
        return found

    def live(self, row, names):
        steps = [s for s in self.children("step", row["id"]) if day(s["date"]) <= self.cutoff]
        steps.sort(key=lambda s: (s["date"], names.get(s["key"], {}).get("position", 0), s["id"]))
        entries = [p for p in self.children("progress", row["id"]) if day(p["date"]) <= self.cutoff]
        changes = sorted((c for c in self.children("change", row["id"]) if day(c["date"]) <= self.cutoff),
                         key=lambda c: (c["date"], c["id"]))
        state, started, closed = "planned", None, None
        prepares = any("counts" in name["meaning"] for name in names.values())
        for step in steps:
            meaning = names.get(step["key"], {}).get("meaning", [])
            if "closes" in meaning or "fails" in meaning:
                state, closed = ("done" if "closes" in meaning else "failed"), day(step["date"])
                started = started or closed
            elif "reopens" in meaning:
                state, closed = "underway", None
            elif not prepares or "counts" in meaning or "starts" in meaning:
                started = started or day(step["date"])
                state = "underway" if state == "planned" else state
        if not prepares and entries:
            earliest = min(day(p["date"]) for p in entries)
            started = min(started, earliest) if started else earliest
            state = "underway" if state == "planned" else state
        due = day(row["due"])
        for change in changes:
            due = day(change["due"]) or due
        is_open = state in ("planned", "underway")
        facts = [day(x["date"]) for kind in ("step", "progress") for x in self.children(kind, row["id"], later=True)]
        facts += [day(row["start"])] if row["start"] else []
        return dict(row, state=state, started=started, closed=closed, due=due, entries=entries, steps=steps,
                    late=is_open and due is not None and due < self.cutoff,
                    began=min(facts) if facts else due, listed=row["state"])

    def is_of_period(self, record, quarter):
        """This year's records, and earlier ones that are open, due this year, or closed or worked on since."""
        if record["year"] in (0, quarter.year):
            return True
        if record["year"] > quarter.year:
            return False
        since = min(quarter.year_start, quarter.previous().first)
        closed, due = record["closed"], record["due"]
        return (closed is None or closed >= since or (due is not None and due >= quarter.year_start)
                or any(day(p["date"]) >= since for p in record["entries"])
                or any(not row["closed"] for row in self.children("rectification", record["id"]))
                or any(row[date] and day(row[date]) >= since
                       for kind, dates in DATED_ROWS.items() for row in self.children(kind, record["id"])
                       for date in dates))
