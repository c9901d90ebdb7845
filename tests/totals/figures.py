# SPDX-License-Identifier: GPL-3.0-or-later
"""A figure as the words in which the summary has to say it, and how papers write rates, money and lengths."""


class Figure:
    """Numbers and how they are said; `lines` where a row of a table says it."""

    def __init__(self, name, numbers, say, lines=False):
        self.name, self.numbers, self.say, self.lines = name, list(numbers), say, lines

    def words(self, numbers=None):
        return self.say(*(self.numbers if numbers is None else numbers))


def told(*parts, between=","):
    """Words with a figure in each; papers leave out what there is none of."""
    return between.join(words.format(n) for words, n in parts if n)


def rate(part, base):
    """In tenths of a percent, rounded half up, with the counts behind it."""
    if base <= 0:
        return "—"
    tenths = (part * 2000 + base) // (base * 2)
    return f"{tenths // 10}.{tenths % 10}%({part}/{base})"


def money(yuan):
    """As papers write what households were given: in yuan, so that sums beside each other have one unit."""
    fen = round(yuan * 100)
    return f"{fen / 100:.2f}".rstrip("0").rstrip(".") + "元"


def characters(text):
    """As a word processor counts: each Chinese character and mark, each run of others as one."""
    count, in_word = 0, False
    for each in text:
        if each.isspace():
            in_word = False
        elif ord(each) >= 0x2E80 or each in "“”‘’…—·":
            count, in_word = count + 1, False
        elif not in_word:
            count, in_word = count + 1, True
    return count


def kept(pledges, first, last):
    """Part and base of the fulfilment rate: decided pledges due in a span."""
    due = [p for p in pledges if p["started"] and p["due"] and first <= p["due"] <= last]
    return [sum(p["state"] == "done" for p in due), len(due)]
