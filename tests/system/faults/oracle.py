# SPDX-License-Identifier: GPL-3.0-or-later
"""What a branch file holds, read by SQLite itself and by nothing of ours."""
import hashlib
import sqlite3

# When a thing was written differs from run to run and is no part of what was written.
CLOCK_COLUMNS = {"at"}


class Unsound(Exception):
    """SQLite finds the file broken; the sentence says how."""


def contents(path, with_clock=True):
    """A digest of every row of every table; raises Unsound. A hot journal is rolled back, as any opening would."""
    try:
        connection = sqlite3.connect(path, timeout=0)
        try:
            _check(connection)
            return _digest(connection, with_clock)
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


def _digest(connection, with_clock):
    digest = hashlib.sha256()
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    digest.update(str(version).encode())
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    for (name,) in names:
        chosen = "*" if with_clock else _without_clock(connection, name)
        digest.update(name.encode())
        for row in connection.execute(f'SELECT {chosen} FROM "{name}"'):
            digest.update(repr(row).encode())
    return digest.hexdigest()


def _without_clock(connection, table):
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    return ", ".join(f'"{each}"' for each in columns if each not in CLOCK_COLUMNS)


def value(path, sql):
    """One value, by SQLite itself."""
    connection = sqlite3.connect(path, timeout=0)
    try:
        return connection.execute(sql).fetchone()[0]
    finally:
        connection.close()
