# SPDX-License-Identifier: GPL-3.0-or-later
"""What a branch file holds, read by SQLite itself and by nothing of ours."""
import hashlib
import os
import re
import sqlite3

# What differs from run to run and is no part of what was written: the moment, and the digests over it.
MOMENT = {"at", "digest"}
# The type of an evidence file comes from the desktop's tables, which a fault may make unreadable.
LEFT = {"evidence": MOMENT | {"type"}, "finalised": MOMENT | {"pdf"}}
# A kept paper is set in other fonts where a fault hits those: its bytes differ, and so does their digest in the history;
# the type of an evidence file stands there, too.
PAPER = re.compile(r'"pdf":"[0-9a-f]+"|,?"type":"[^"]*"')
PAGE = 4096
SKIPPED = {"tally"}  # the digests of all rows
# Contents go in before the record that names them; one without a record is unused space, not an edit.
USED = {"content": "WHERE sha256 IN (SELECT sha256 FROM evidence)"}


class Unsound(Exception):
    """SQLite finds the file broken; the sentence says how."""


def contents(path, is_of_one_run=True):
    """A digest of every row of every table; raises Unsound. A hot journal is rolled back, as any opening would.
    What is not of one run is comparable with other runs: without moments and unused contents."""
    try:
        connection = sqlite3.connect(path, timeout=0)
        try:
            _check(connection)
            return _digest(connection, is_of_one_run)
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeError) as error:
        raise Unsound(str(error)) from error


def _check(connection):
    verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if verdict != "ok":
        raise Unsound(verdict)
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise Unsound("a foreign key points nowhere")


def _digest(connection, is_of_one_run):
    digest = hashlib.sha256()
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    digest.update(str(version).encode())
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    for (name,) in names:
        if not is_of_one_run and name in SKIPPED:
            continue
        chosen = "*" if is_of_one_run else _without_moments(connection, name)
        which = "" if is_of_one_run else USED.get(name, "")
        digest.update(name.encode())
        for row in connection.execute(f'SELECT {chosen} FROM "{name}" {which}'):
            digest.update((repr(row) if is_of_one_run else PAPER.sub("", repr(row))).encode())
    return digest.hexdigest()


def _without_moments(connection, table):
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    return ", ".join(f'"{each}"' for each in columns if each not in LEFT.get(table, MOMENT))


def value(path, sql):
    """One value, by SQLite itself."""
    connection = sqlite3.connect(path, timeout=0)
    try:
        return connection.execute(sql).fetchone()[0]
    finally:
        connection.close()


def rows_of(path):
    """A digest of every row, however little SQLite's own check thinks of the file; raises Unsound where it cannot be read."""
    try:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=0)
        try:
            return _digest(connection, True)
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeError, OverflowError) as error:
        raise Unsound(str(error)) from error


_whole = {}


def rows_of_bytes(data, base):
    """The same of a file that is in memory; looked at once."""
    key = hashlib.sha256(data).digest()
    if key not in _whole:
        path = base / f"whole-{os.getpid()}"
        path.write_bytes(data)
        _whole[key] = rows_of(path)
        path.unlink()
    return _whole[key]
