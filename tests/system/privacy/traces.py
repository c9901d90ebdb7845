# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for a word in files however it is written: UTF-8, UTF-16 in both orders, base64, percent signs, and in what is
packed: zip, gzip, zlib streams and bare deflate ones at any place."""
import base64
import io
import urllib.parse
import zipfile
import zlib
from pathlib import Path

MOST = 64 << 20  # bytes that are unpacked of one stream
DEPTH = 3


class Word:
    def __init__(self, text):
        plain = text.encode()
        self.forms = {plain, text.encode("utf-16-le"), text.encode("utf-16-be"),
                      urllib.parse.quote(text).encode(), plain.hex().encode(), plain.hex().upper().encode()}
        for shift in range(3):  # whatever comes before it
            coded = base64.b64encode(b"\0" * shift + plain)
            self.forms.add(coded[4 if shift else 0:-4])

    def is_in(self, data, depth=DEPTH):
        if any(form in data for form in self.forms):
            return True
        return depth > 0 and any(self.is_in(inner, depth - 1) for inner in unpacked(data))


def unpacked(data):
    if data[:2] == b"PK" or b"PK\x05\x06" in data[-70000:]:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as parts:
                for name in parts.namelist():
                    yield name.encode()
                    yield parts.read(name)
        except (zipfile.BadZipFile, OSError, RuntimeError, ValueError):
            pass
    for start, bits in starts(data):
        inner = inflate(data[start:], bits)
        if inner:
            yield inner


def starts(data):
    """Where a packed stream may begin. A bare one has no mark, so only small files and their beginning are tried."""
    for mark, bits in ((b"\x1f\x8b\x08", 47), (b"\x78\x01", 15), (b"\x78\x5e", 15), (b"\x78\x9c", 15), (b"\x78\xda", 15)):
        at = data.find(mark)
        while at >= 0:
            yield at, bits
            at = data.find(mark, at + 1)
    for at in range(min(len(data), 64)):
        yield at, -15


def inflate(data, bits):
    unpacker = zlib.decompressobj(bits)
    try:
        return unpacker.decompress(data, MOST)
    except zlib.error:
        return b""


def files_with(word, roots, skipped):
    """Every file beneath these folders, and its name, that holds the word."""
    found = []
    for root in roots:
        for path in sorted(Path(root).rglob("*")):
            if any(each == path or each in path.parents for each in skipped):
                continue
            if word.is_in(path.name.encode(), 0) or (path.is_symlink() and word.is_in(str(path.readlink()).encode(), 0)):
                found.append(f"name of {path}")
            elif path.is_file() and not path.is_symlink() and word.is_in(path.read_bytes()):
                found.append(str(path))
    return found
