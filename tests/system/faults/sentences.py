# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says when something fails, collected, and held against what a sentence must have."""
import re

LANGUAGE = "zh_CN.UTF-8"
# Lines of the log, and what the font library says by itself.
NOT_OURS = ("[", "Fontconfig ")
# The font library prints the bytes that it failed to read along with it, line breaks among them.
FONT_LIBRARY = re.compile(rb"Fontconfig error: failed reading config file:.*?\(errno \d+\)\n?", re.DOTALL)
# Before the last sentence: what was found. Only the last one says what to do.
DETAIL = "· "
# Answers to a line of the edits that no longer fits, because the one before it had been refused.
ANSWERS = ("没有可以重做的操作了。", "没有可以撤销的操作了。")
# What restore names one by one (its last sentence stands on stdout), and a file that is not there: it holds no data.
FINDING = r"佐证材料“[^”]*”缺失或已损坏。|找不到文件“[^”]*”。它可能被移动或改名了，请重新选择。"
# A word of each group; the whole table is also read by a person.
NEXT_STEP = ("请", "再试", "重试", "改用")
SAFETY = ("安全", "未被改动", "未作", "没有改动", "未改动", "没有修改", "没有写入", "没有添加", "没有任何", "未写入", "不受影响", "保持原样", "完好", "均未", "没有保存", "不变", "没有变化",
          "没有变动", "没动", "未作", "原样", "没有丢失", "未生成", "没有生成", "没有再保存")


def of(stdout, stderr):
    """The sentences on stderr (its log lines are not for the user) and those of refused lines."""
    stderr = FONT_LIBRARY.sub(b"", stderr)
    said = [line for line in stderr.decode("utf-8", "replace").splitlines() if line and not line.startswith(NOT_OURS)]
    said[:-1] = [DETAIL + line for line in said[:-1]]
    said += [line.split(" ", 2)[2] for line in stdout.decode("utf-8", "replace").splitlines()
             if line.startswith("refused ") and line.count(" ") >= 2]
    return [general(each) for each in said]


def general(sentence):
    """Without the numbers and names of this one case."""
    return re.sub(r"\d+", "N", sentence.strip())


def faults_of(sentence):
    """Why a person who reads it would be left alone; empty for a good one."""
    found = []
    plain = re.sub(r"“[^”]*”|--[a-z-]+|\bok\b|PDF|JSON|[KMGT]B|WPS|USB|U盘|[\w.-]+\.(xianfeng|pdf|xlsx|csv|json)", "", sentence)
    if re.search(r"[A-Za-z]{2,}", re.sub(r"\bN\b", "", plain)):
        found.append("not Chinese")
    if sentence.startswith(DETAIL) or sentence in ANSWERS or re.fullmatch(FINDING, sentence):
        return found
    if not any(word in sentence for word in NEXT_STEP):
        found.append("no next step")
    if not any(word in sentence for word in SAFETY):
        found.append("nothing about the data")
    return found


class Table:
    """How often each sentence was said."""

    def __init__(self):
        self.counts = {}

    def add(self, sentences):
        for each in sentences:
            self.counts[each] = self.counts.get(each, 0) + 1

    def lines(self):
        for sentence, count in sorted(self.counts.items(), key=lambda each: -each[1]):
            if sentence.startswith(DETAIL) and not faults_of(sentence):
                continue  # one for each thing that is wrong; there are many
            yield f"{count:>7,}  {sentence}" + "".join(f"  ← {why}" for why in faults_of(sentence))

    def bad(self):
        return sum(1 for sentence in self.counts if faults_of(sentence))


def row(lines):
    """The row of a table: how many different sentences the results hold, and how many of them are poor."""
    said = Table()
    for each in lines:
        if not each.get("control"):
            said.add(each["said"])
    return {"what": "sentences said", "tried": len(said.counts), "lost": 0, "wrong": said.bad(),
            "examples": list(said.lines()), "is_text": True}
