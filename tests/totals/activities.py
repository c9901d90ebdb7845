# SPDX-License-Identifier: GPL-3.0-or-later
"""What the summary says of regulations, research, meetings, reading and household aid."""
from branch import day
from figures import characters, money, told


class Activities:
    """Figures of five of the eight activities; a part of Totals."""

    def regulations(self):
        checks = [x for x in self.now.rows("execution") if self.quarter.has(day(x["date"])) and x["state"]]
        if checks:
            states = [sum(x["state"] == s for x in checks) for s in ("yes", "partly", "no")]
            self.add("execution checks", [len(checks)] + states,
                     lambda a, *by: f"本季度开展制度执行检查{a}次,其中" + told(
                         *zip(("已执行{}次", "部分执行{}次", "未执行{}次"), by), between="、") + "。")
        rows = self.now.rows("regulation")
        replaced = {r["replaces"] for r in rows if r["replaces"] and day(r["effective"])
                    and day(r["effective"]) <= self.quarter.last}
        in_force = [r for r in rows if day(r["effective"]) and day(r["effective"]) <= self.quarter.last
                    and r["nature"] != "repealed" and r["id"] not in replaced
                    and not (day(r["ended"]) and day(r["ended"]) < self.quarter.last)]
        if in_force:
            self.add("regulations in force", [len(in_force)], lambda n: f"现行有效制度{n}项")

    def research(self):
        ids = {r["id"] for r in self.live["research"]
               if r["closed"] is None or r["closed"] >= self.quarter.year_start}
        # A suggestion is made with the report, unless it was adopted before.
        unwritten = {r["id"] for r in self.live["research"]
                     if r["steps"] and not {s["key"] for s in r["steps"]} & {"written", "judged", "adopted"}}
        rows = [s for s in self.now.rows("suggestion")
                if s["parent"] in ids and (s["date"] or s["parent"] not in unwritten)]
        if rows:
            self.add("adoption", [len(rows), sum(bool(s["date"]) for s in rows)],
                     lambda a, b: f"累计提出建议{a}条,已转化{b}条。")
        for contest in self.now.rows("contest"):
            entries = self.now.children("contestentry", contest["id"])
            if contest["activity"] == "research" and entries and self.quarter.has(day(contest["date"])):
                self.add("contest", [len(entries)], lambda n, t=contest["title"]: f"举办“{t}”,参评作品{n}篇")

    def meetings(self):
        for meeting in self.live["meeting"]:
            held = [day(s["date"]) for s in meeting["steps"] if s["key"] == "held"]
            moment = held[0] if held else day(meeting["date"])
            if not self.quarter.has(moment) or moment > self.quarter.last:
                continue
            people = [a["presence"] for a in self.now.children("attendance", meeting["id"])]
            here, away = people.count("present"), people.count("leave") + people.count("absent")
            if here + away:
                self.add("turnout", [here + away, here], lambda a, b: f"应到{a}人、实到{b}人")
            opinions = self.now.children("opinion", meeting["id"])
            if opinions:
                self.add("opinions before the meeting", [len(opinions)], lambda n: f"会前征求意见{n}条")
            findings = self.now.children("finding", meeting["id"])
            branch = sum(not f["member"] for f in findings)
            if findings:
                self.add("findings", [branch, len(findings) - branch],
                         lambda a, b: "对照检查查找" + "、".join(
                             f"{what}{n}条" for what, n in (("支部不足", a), ("党员个人不足", b)) if n))
            listed = self.now.children("rectification", meeting["id"])
            if listed:
                self.add("put on the list", [len(listed)], lambda n: f"列入整改清单{n}项。")

    def reading(self):
        notes = [r for r in self.live["reading"] if r["state"] == "done" and self.quarter.year_has(r["closed"])]
        if notes:
            self.add("reading notes", [len({r["responsible"] for r in notes}), sum(characters(r["text"]) for r in notes)],
                     lambda a, b: f"已交流的心得涉及党员{a}人,共{b}字。")
            word = "交流" if self.quarter.number == 1 else "累计交流"
            self.add("notes exchanged", [len(notes)], lambda n: f"{word}{n}篇")

    def aid(self):
        ids = [r["id"] for r in self.now.rows("household")]
        for word, holds in (("本季度", self.quarter.has), ("累计", self.quarter.year_has)):
            visits = [v for v in self.now.rows("visit") if v["parent"] in ids and holds(day(v["date"]))]
            measures = [m for m in self.now.rows("aidmeasure") if m["parent"] in ids and holds(day(m["date"]))]
            if not visits + measures:
                continue
            given, spent = (sum(row["money"] or 0 for row in rows) for rows in (visits, measures))

            def brackets(amount):
                return f"(资金{money(amount)})" if amount else ""

            self.add(f"aid, {word}",
                     [len({v["parent"] for v in visits}), len(visits), given, len(measures), spent],
                     lambda a, b, x, c, y, w=word: w + ",".join(
                         words for words, n in ((f"走访{a}户、{b}次{brackets(x)}", b),
                                                (f"落实帮扶措施{c}项{brackets(y)}", c)) if n) + "。")
        for area, words in (("industry", "产业帮扶"), ("intellect", "智力帮扶")):
            rows = [m for m in self.now.rows("aidmeasure")
                    if m["parent"] in ids and m["area"] == area and self.quarter.year_has(day(m["date"]))]
            spent = sum(m["money"] or 0 for m in rows)
            if rows and spent:
                self.add(words, [len(rows), spent], lambda a, b, w=words: f"{w}{a}项,资金{money(b)}")
        lasting = sum(bool(r["arrangement"] and r["arranged"]) and day(r["arranged"]) <= self.now.cutoff
                      for r in self.live["household"])
        if lasting:
            self.add("lasting arrangements", [lasting], lambda n: f"已有{n}户建立帮扶长效机制:")
        aided = [r for r in self.live["household"] if r["state"] in ("planned", "underway")]
        planned = {p["parent"] for p in self.now.rows("aidplan") if p["year"] == self.quarter.year}
        if aided:
            self.add("households aided",
                     [len(aided), sum(bool(r["responsible"]) for r in aided), sum(r["id"] in planned for r in aided)],
                     lambda a, b, c: f"在帮{a}户中," + told(("责任到人{}户", b), ("规划到户{}户", c), between="、"))
