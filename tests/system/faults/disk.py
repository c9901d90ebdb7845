# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that may lose its power: what has been synced stays, of the rest any part may be there or not.

The model is stricter than one real file system: sectors of 512 bytes are written in any order or not at all (a sector
holds what stood in the cache at some moment since its last sync), a file may have grown without its bytes (zeros or
whatever lay there before), and every entry of a folder (create, rename, remove) that no sync of the folder covers may
be there or not, each for itself.
"""
import os
from collections import Counter

SECTOR = 512


def folder_of(name):
    return os.path.dirname(name) or "."


class Content:
    """The bytes of one file: those on the disk, and what has been asked for since its last sync."""

    def __init__(self, data=b""):
        self.durable = bytearray(data)
        self.pending = []
        self.touched = Counter()  # sector → how many of the pending writes change it

    def ask(self, operation):
        self.pending.append(operation)
        if operation[0] == "write":
            self.touched.update(self._sectors(operation))

    def sync(self):
        self.durable = self.after(Everything())
        self.pending = []
        self.touched.clear()

    @staticmethod
    def _sectors(write):
        _, at, piece = write
        return range(at // SECTOR, (at + len(piece) - 1) // SECTOR + 1 if piece else 0)

    def after(self, choice):
        """The bytes of which the choice has persisted what it likes."""
        data = bytearray(self.durable)
        seen = Counter()
        versions = {}
        for operation in self.pending:
            if operation[0] == "write":
                _, at, piece = operation
                for sector in self._sectors(operation):
                    if sector not in versions:
                        versions[sector] = choice.versions(sector, self.touched[sector])
                    if seen[sector] < versions[sector]:
                        self._place(data, at, piece, sector, choice)
                    seen[sector] += 1
            elif choice.takes_size():
                self._resize(data, operation)
        if choice.grows() and len(data) < self.size():
            data += choice.filler(self.size() - len(data))
        return data

    @staticmethod
    def _place(data, at, piece, sector, choice):
        first = max(at, sector * SECTOR)
        last = min(at + len(piece), (sector + 1) * SECTOR)
        if first > len(data):
            data += choice.filler(first - len(data))
        data[first:last] = piece[first - at:last - at]

    @staticmethod
    def _resize(data, operation):
        kind, size = operation
        if kind == "size":
            del data[size:]
        data += bytes(max(0, size - len(data)))

    def size(self):
        size = len(self.durable)
        for operation in self.pending:
            if operation[0] == "write":
                size = max(size, operation[1] + len(operation[2]))
            elif operation[0] == "size":
                size = operation[1]
            else:
                size = max(size, operation[1])
        return size

    def open_choices(self):
        """How many things could go either way."""
        return len(self.touched) + sum(1 for each in self.pending if each[0] != "write")


class Everything:
    """All that was asked for has arrived: what is left after kill -9."""

    def versions(self, _, count):
        return count

    def takes_size(self):
        return True

    takes_entry = grows = takes_size

    def filler(self, count):
        return bytes(count)


class Nothing(Everything):
    """Only what was synced has arrived."""

    def versions(self, *_):
        return 0

    def takes_size(self):
        return False

    takes_entry = grows = takes_size


class Chance(Everything):
    """Each sector, size and entry by the toss of a coin; the coin is loaded differently from state to state."""

    def __init__(self, random):
        self.random = random
        self.weight = random.choice((0.05, 0.3, 0.5, 0.7, 0.95))
        self.entry_weight = random.choice((0, 0.5, 1))
        self.is_partial = random.random() < 0.5
        self.has_garbage = random.random() < 0.5

    def versions(self, _, count):
        if self.random.random() >= self.weight:
            return 0
        return self.random.randint(1, count) if self.is_partial else count

    def takes_size(self):
        return self.random.random() < self.weight

    grows = takes_size

    def takes_entry(self):
        return self.random.random() < self.entry_weight

    def filler(self, count):
        return self.random.randbytes(count) if self.has_garbage else bytes(count)


class Gap(Everything):
    """Everything but one run of sectors: the last write torn, or one write overtaken by all later ones."""

    def __init__(self, random, sectors):
        self.first = random.randrange(max(1, sectors))
        self.last = self.first + random.choice((1, 2, 8, sectors))
        self.at = -1
        self.is_kept = random.random() < 0.3  # the other way round: only this run has arrived

    def versions(self, _, count):
        self.at += 1
        inside = self.first <= self.at < self.last
        return count if inside == self.is_kept else 0


class Disk:
    """Folders and files while the recorded operations are carried out one by one."""

    def __init__(self, start, inodes):
        """start: name → bytes; inodes: name → number."""
        self.contents = {inodes[name]: Content(data) for name, data in start.items()}
        self.entries = dict(inodes)  # what is synced: name → inode, or None for a folder
        for name in list(inodes):  # the folders that were there
            while (name := folder_of(name)) != ".":
                self.entries[name] = None
        self.pending = []  # operations on entries since their folder's last sync

    def do(self, operation, honours_sync=True, honours_folder_sync=True):
        kind = operation[0]
        if kind in ("write", "size", "grow"):
            self.contents.setdefault(operation[1], Content()).ask((kind, *operation[2:]))
        elif kind == "create":
            self.contents.setdefault(operation[2], Content())
            self.pending.append(operation)
        elif kind in ("mkdir", "remove", "move"):
            self.pending.append(operation)
        elif kind == "sync" and honours_sync:
            self.contents.setdefault(operation[1], Content()).sync()
        elif kind == "syncdir" and honours_sync and honours_folder_sync:
            self._sync_folder(operation[1])
        elif kind == "syncall" and honours_sync:
            for content in self.contents.values():
                content.sync()
            if honours_folder_sync:
                for each in self.pending:
                    self._enter(self.entries, each)
                self.pending = []

    def _sync_folder(self, folder):
        left = []
        for operation in self.pending:
            if folder_of(operation[-1] if operation[0] == "move" else operation[1]) == folder:
                self._enter(self.entries, operation)
                if operation[0] == "move":  # what lies in a folder goes with it, synced or not
                    left = [self._moved(each, operation[1], operation[2]) for each in left]
            else:
                left.append(operation)
        self.pending = left

    @staticmethod
    def _moved(operation, old, new):
        return tuple(new + part[len(old):] if isinstance(part, str) and part.startswith(old + "/") else part
                     for part in operation)

    @staticmethod
    def _enter(entries, operation):
        kind, name = operation[0], operation[1]
        if kind == "create":
            entries[name] = operation[2]
        elif kind == "mkdir":
            entries[name] = None
        elif kind == "remove":
            entries.pop(name, None)
        else:
            target = operation[2]
            moved = {each: target + each[len(name):] for each in entries if each == name or each.startswith(name + "/")}
            for old, new in moved.items():
                entries[new] = entries.pop(old)

    def open_choices(self):
        named = set(self.entries.values()) | {op[2] for op in self.pending if op[0] == "create"}
        return len(self.pending) + sum(c.open_choices() for inode, c in self.contents.items() if inode in named)

    def state(self, choice):
        """name → bytes of every file that is found when the power is back; None for a folder."""
        entries = dict(self.entries)
        for operation in self.pending:
            if operation[0] == "move":
                # Whether its source was ever entered does not matter: the move itself names the file.
                if choice.takes_entry():
                    inode = self._current(operation)
                    if operation[1] not in entries and inode is not None:
                        entries[operation[1]] = inode
                    self._enter(entries, operation)
            elif choice.takes_entry():
                self._enter(entries, operation)
        return {name: None if inode is None else bytes(self.contents[inode].after(choice))
                for name, inode in sorted(entries.items()) if self._is_reachable(name, entries)}

    def _current(self, move):
        entries = dict(self.entries)
        for operation in self.pending:
            if operation is move:
                return entries.get(move[1])
            self._enter(entries, operation)
        return None

    @staticmethod
    def _is_reachable(name, entries):
        """A file in a folder whose own entry was lost is not found."""
        folder = folder_of(name)
        return folder == "." or folder in entries and Disk._is_reachable(folder, entries)
