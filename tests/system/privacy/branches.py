# SPDX-License-Identifier: GPL-3.0-or-later
"""A branch that holds one word in every text of every kind, and in its history and its evidence."""
import json
import subprocess

# Texts that are names of something the program knows by this name.
NAMES = {("step", "key"), ("stepname", "key"), ("setting", "name"), ("evidence", "sha256"), ("evidence", "type"),
         ("finalised", "content"), ("finalised", "pdf"), ("summarytext", "section"), ("publicity", "link")}
# Kinds of which the sample has no record, or none with these texts; edits() makes one.
MADE_BY_EDITS = {("summarytext", "drafted"), ("summarytext", "text"), ("finalised", "note"), ("setting", "value")}
# Settings whose value is a number or one of a few words.
FREE_SETTINGS = {"meeting-heading", "five-aspects"}


class Texts:
    """Which fields of which kind are texts, by the program's own descriptions."""

    def __init__(self, program, variables):
        told = subprocess.run([program, "describe"], env=variables, capture_output=True, check=True)
        self.kinds = {kind["key"]: [field["key"] for field in kind["fields"] if field["type"] in ("text", "longtext")
                                    and (kind["key"], field["key"]) not in NAMES]
                      for kind in json.loads(told.stdout)}

    def count(self):
        return sum(map(len, self.kinds.values()))


def fill(folder, texts, word):
    """Puts the word into every text of an exported branch; the fields that got it."""
    path = folder / "branch.json"
    branch = json.loads(path.read_text(encoding="utf-8"))
    filled = set()
    for kind, rows in branch["records"].items():
        for row in rows:
            for key in texts.kinds[kind]:
                if kind == "setting" and row["name"] not in FREE_SETTINGS:
                    continue
                if key in row:
                    row[key] = f"{row[key] or ''}{word}"
                    filled.add((kind, key))
    path.write_text(json.dumps(branch, ensure_ascii=False), encoding="utf-8")
    return filled


def edits(program, variables, file, word):
    """Lines for `apply` that leave the word in the history and in evidence, by edits, removals and undo."""
    def first(kind):
        told = subprocess.run([program, "list", file, kind, "--format", "json"], env=variables, capture_output=True,
                              check=True)
        return json.loads(told.stdout)[0]["id"]

    pledge = first("pledge")
    lines = [{"edit": pledge, "fields": {"text": f"先前{word}"}}, {"edit": pledge, "fields": {"text": f"以后{word}"}},
             {"edit": first("finalised"), "fields": {"note": f"说明{word}"}},
             {"attach": pledge, "name": f"{word}.txt", "text": f"证据{word}\n" * 50},
             {"progress": pledge, "fields": {"date": "2026-09-01", "text": f"进展{word}"}},
             {"add": "member", "fields": {"name": f"王{word}", "phone": word}, "as": "gone"}, {"remove": "@gone"},
             {"add": "summarytext", "fields": {"quarter": "2026Q3", "section": "pledge", "drafted": f"草稿{word}",
                                               "text": f"定稿{word}"}},
             {"undo": 1}, {"redo": 1}]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
