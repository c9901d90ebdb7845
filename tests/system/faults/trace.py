# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program really did to the files of one folder, in order, as strace saw it.

An operation is a tuple; inodes are numbers, names are relative to the folder:
    ("create", name, inode)   ("mkdir", name)          ("remove", name)       ("move", from, to)
    ("write", inode, at, bytes)  ("size", inode, n)    ("grow", inode, n)
    ("sync", inode)           ("syncdir", name)        ("syncall",)           ("told", bytes)     ("exit", code)
"""
import os
import re
import subprocess

from common import Failure, surroundings

CALLS = ("open,openat,creat,close,read,write,pwrite64,writev,pwritev,pwritev2,lseek,ftruncate,truncate,fallocate,"
         "fsync,fdatasync,sync_file_range,syncfs,sync,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,"
         "link,linkat,symlink,symlinkat,dup,dup2,dup3,copy_file_range,sendfile,io_uring_setup")
# What the replay does not know must not pass unseen.
UNKNOWN = {"copy_file_range", "sendfile", "pwritev", "pwritev2", "truncate", "io_uring_setup", "symlink", "symlinkat"}
LONGEST = 1 << 24  # bytes of one write; a longer one is refused below


def record(program, words, folder, stdin=None):
    """Runs the program under strace; gives its operations on what lies in `folder`."""
    log = folder.parent / f"{folder.name}.strace"
    reader = Reader(folder)  # beforehand: it looks at what is there
    told = subprocess.run(["strace", "-f", "-xx", "-s", str(LONGEST), "-e", f"trace={CALLS}", "-e", "signal=none", "-o",
                           str(log), str(program), *map(str, words)], cwd=folder, env=surroundings(folder.parent),
                          input=stdin, capture_output=True)
    with log.open("r", encoding="ascii") as lines:
        operations = reader.read(lines)
    log.unlink()
    return operations + [("exit", told.returncode)]


def _bytes(text):
    if not text.endswith('"'):
        raise Failure("a write was longer than the recording keeps")
    return bytes.fromhex(text[1:-1].replace("\\x", ""))


def _arguments(text):
    """The arguments of a call; strings are hexadecimal, so commas and brackets are never part of one."""
    if not re.search(r"[\[{(]", text):
        return [each.strip() for each in text.split(",")]
    parts, depth, start = [], 0, 0
    for i, letter in enumerate(text):
        if letter in "[{(":
            depth += 1
        elif letter in "]})":
            depth -= 1
        elif letter == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    return parts + [text[start:].strip()] if text.strip() else []


class Reader:
    """Follows file handles through the recording."""

    def __init__(self, folder):
        self.folder = os.path.realpath(folder)
        self.names = {}  # name → inode
        self.handles = {}  # number → [inode or directory name, position, appends]
        self.operations = []
        for place, _, files in os.walk(self.folder):
            for each in files:
                self.names[self._relative(os.path.join(place, each))] = len(self.names)
        self.start = dict(self.names)
        self.next = len(self.names)

    def _relative(self, path):
        path = os.path.normpath(os.path.join(self.folder, path))
        inside = path == self.folder or path.startswith(self.folder + "/")
        return os.path.relpath(path, self.folder) if inside else None

    def read(self, lines):
        begun = {}
        for line in lines:
            task, _, text = line.rstrip("\n").partition(" ")
            text = text.strip()
            if text.endswith("<unfinished ...>"):
                begun[task] = text[: -len("<unfinished ...>")]
                continue
            resumed = re.match(r"<\.\.\. \w+ resumed>", text)
            if resumed:
                text = begun.pop(task) + text[resumed.end():]
            self._call(text)
        return self.operations

    def _call(self, text):
        head, _, tail = text.rpartition(" = ")
        name, bracket, rest = head.partition("(")
        if not bracket or not rest.rstrip().endswith(")"):
            return
        result = re.match(r"-?\d+", tail)
        if not result or int(result.group()) < 0:
            return
        arguments = _arguments(rest.rstrip()[:-1])
        if name in UNKNOWN and self._touches(name, arguments):
            raise Failure(f"the replay does not know {name}")
        handler = getattr(self, "_" + name, None)
        if handler:
            handler(arguments, int(result.group()))

    def _touches(self, name, arguments):
        return name == "io_uring_setup" or any(self.handles.get(int(a)) for a in arguments if a.isdigit()) \
            or any(a.startswith('"') and self._name(a) for a in arguments)

    def _name(self, text):
        return self._relative(_bytes(text).decode("utf-8", "surrogateescape"))

    def _do(self, *operation):
        self.operations.append(operation)

    # Names

    def _open(self, arguments, handle, flags_at=1):
        name, flags = self._name(arguments[flags_at - 1]), arguments[flags_at]
        self.handles.pop(handle, None)
        if name is None:
            return
        if "O_TMPFILE" in flags:
            self.handles[handle] = [self._new(), 0, False]
            return
        if os.path.isdir(os.path.join(self.folder, name)) or "O_DIRECTORY" in flags:
            self.handles[handle] = [name, 0, False]
            return
        if name not in self.names:
            if "O_CREAT" not in flags:
                return
            self.names[name] = self._new()
            self._do("create", name, self.names[name])
        elif "O_TRUNC" in flags:
            self._do("size", self.names[name], 0)
        self.handles[handle] = [self.names[name], 0, "O_APPEND" in flags]

    def _new(self):
        self.next += 1
        return self.next - 1

    def _openat(self, arguments, handle):
        self._open(arguments[1:], handle)

    def _close(self, arguments, _):
        self.handles.pop(int(arguments[0]), None)

    def _dup(self, arguments, handle):
        if int(arguments[0]) in self.handles:
            self.handles[handle] = self.handles[int(arguments[0])]

    def _dup2(self, arguments, handle):
        self.handles.pop(handle, None)
        self._dup(arguments, handle)

    _dup3 = _dup2

    def _rename(self, arguments, _, first=0, second=1):
        source, target = self._name(arguments[first]), self._name(arguments[second])
        if source is None or target is None:
            return
        if source in self.names:
            self.names[target] = self.names.pop(source)
        else:  # a folder: whatever lies below it moves along
            for each in [n for n in self.names if n.startswith(source + "/")]:
                self.names[target + each[len(source):]] = self.names.pop(each)
        self._do("move", source, target)

    def _renameat(self, arguments, result):
        self._rename(arguments, result, 1, 3)

    _renameat2 = _renameat

    def _unlink(self, arguments, _, at=0):
        name = self._name(arguments[at])
        if name is not None:
            self.names.pop(name, None)
            self._do("remove", name)

    _rmdir = _unlink

    def _unlinkat(self, arguments, result):
        self._unlink(arguments, result, 1)

    def _mkdir(self, arguments, _, at=0):
        name = self._name(arguments[at])
        if name is not None:
            self._do("mkdir", name)

    def _mkdirat(self, arguments, result):
        self._mkdir(arguments, result, 1)

    def _link(self, arguments, _, first=0, second=1):
        target = self._name(arguments[second])
        if target is None:
            return
        source = _bytes(arguments[first]).decode()
        by_handle = re.fullmatch(r"/proc/(self|\d+)/fd/(\d+)", source)
        inode = self.handles[int(by_handle.group(2))][0] if by_handle else self.names[self._relative(source)]
        self.names[target] = inode
        self._do("create", target, inode)

    def _linkat(self, arguments, result):
        self._link(arguments, result, 1, 3)

    # Bytes

    def _file(self, text):
        found = self.handles.get(int(text))
        return found if found and isinstance(found[0], int) else None

    def _write(self, arguments, count):
        if arguments[0] == "1" and 1 not in self.handles:
            self._do("told", _bytes(arguments[1])[:count])
            return
        self._put(arguments[0], _bytes(arguments[1])[:count])

    def _put(self, handle, data):
        found = self._file(handle)
        if found and found[2]:
            raise Failure("the replay does not know O_APPEND")
        if found:
            self._do("write", found[0], found[1], data)
            found[1] += len(data)

    def _writev(self, arguments, count):
        if self._file(arguments[0]):
            data = b"".join(_bytes(each) for each in re.findall(r'iov_base=("[^"]*")', arguments[1]))
            self._put(arguments[0], data[:count])

    def _pwrite64(self, arguments, count):
        found = self._file(arguments[0])
        if found:
            self._do("write", found[0], int(arguments[3]), _bytes(arguments[1])[:count])

    def _read(self, arguments, count):
        found = self._file(arguments[0])
        if found:
            found[1] += count

    def _lseek(self, arguments, position):
        found = self._file(arguments[0])
        if found:
            found[1] = position

    def _ftruncate(self, arguments, _):
        found = self._file(arguments[0])
        if found:
            self._do("size", found[0], int(arguments[1]))

    def _fallocate(self, arguments, _):
        found = self._file(arguments[0])
        if found and arguments[1] == "0":
            self._do("grow", found[0], int(arguments[2]) + int(arguments[3]))

    # Syncs

    def _fsync(self, arguments, _):
        found = self.handles.get(int(arguments[0]))
        if found and isinstance(found[0], int):
            self._do("sync", found[0])
        elif found:
            self._do("syncdir", found[0])

    _fdatasync = _fsync

    def _syncfs(self, arguments, _):
        if int(arguments[0]) in self.handles:
            self._do("syncall")
