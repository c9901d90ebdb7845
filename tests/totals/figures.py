# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a quarter, totalled from the listings: each as the words in which the summary has to say it."""
from branch import ACTIVITIES, Branch, day


class Figure:
    """Numbers and how they are said; `lines` where a row of a table says it."""

    def __init__(self, name, numbers, say, lines=False):
        self.name, self.numbers, self.say, self.lines = name, list(numbers), say, lines

    def words(self, numbers=None):
        return self.say(*(self.numbers if numbers is None else numbers))


def rate(part, base):
    """In tenths of a percent, rounded half up, with the counts behind it."""
    if base <= 0:
        return "—"
    tenths = (part * 2000 + base) // (base * 2)
    return f"{tenths // 10}.{tenths % 10}%({part}/{base})"


def money(yuan):
    """As papers write it: in ten thousands from there on when nothing is lost."""
    fen = round(yuan * 100)
    if fen >= 1000000 and fen % 10000 == 0:
        return f"{fen / 1000000:.2f}".rstrip("0").rstrip(".") + "万元"
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


class Totals:
    """All figures of one quarter on its last day."""

    def __init__(self, program, path, quarter):
        self.quarter = quarter
        self.now = Branch(program, path, quarter.last)
        self.before = Branch(program, path, quarter.previous().last)
        self.live = {a: self.now.records(a, quarter) for a in ACTIVITIES}
        self.figures = []

    def add(self, name, numbers, say, lines=False):
        self.figures.append(Figure(name, numbers, say, lines))

    def all(self):
        for part in (self.people, self.overview, self.pledges, self.pledge_chain, self.models, self.regulations,
                     self.research, self.meetings, self.reading, self.aid, self.lists, self.reviews, self.appraisals,
                     self.honours, self.checklists):
            part()
        return self.figures

    def people(self):
        members = self.now.rows("member")

        def is_full(member):
            if member["fullsince"]:
                earliest = (member["fullsince"] + "-01-01")[:10]
                return day(earliest) <= self.quarter.last
            return member["standing"] != "probationary"

        men, women = (sum(m["sex"] == sex for m in members) for sex in ("male", "female"))
        full = sum(is_full(m) for m in members)
        self.add("members by sex", [len(members), men, women],
                 lambda n, m, w: f"共有党员{n}人,其中男{m}人、女{w}人;")
        if full < len(members):
            self.add("members by standing", [full, len(members) - full],
                     lambda f, p: f";正式党员{f}人、预备党员{p}人。")
        else:
            self.add("members by standing", [full], lambda f: f";正式党员{f}人。")

    def overview(self):
        last = self.quarter.previous()
        everything = [r for records in self.live.values() for r in records]
        sums = {"done": 0, "failed": 0, "doneq": 0, "failedq": 0, "donel": 0, "failedl": 0}
        efforts = [[0, 0, 0, 0] for _ in range(3)]
        for activity in ACTIVITIES:
            records = self.live[activity]
            counts = {}
            for state in ("done", "failed"):
                closed = [r["closed"] for r in records if r["state"] == state]
                counts[state] = sum(map(self.quarter.year_has, closed))
                counts[state + "q"] = sum(map(self.quarter.has, closed))
                known = {r["id"] for r in records}
                earlier = [r for r in self.before.records(activity, self.quarter) if r["id"] in known]
                counts[state + "l"] = sum(r["state"] == state and last.has(r["closed"]) for r in earlier)
            for key, value in counts.items():
                sums[key] += value
            label = self.label(activity)
            self.add(f"{label} done", [counts["doneq"], counts["done"], counts["donel"]],
                     lambda q, c, l, w=label: f"{w}办结 {q} {c} {l}", lines=True)
            states = [sum(r["state"] == s for r in records) for s in ("planned", "underway")]
            late = sum(r["late"] for r in records)
            self.add(f"{label} by state", states + [counts["done"], counts["failed"], late],
                     lambda *n, w=label: f"{w} " + " ".join(map(str, n)), lines=True)
        for record in everything:
            for entry in record["entries"]:
                moment = day(entry["date"])
                for place, holds in enumerate((self.quarter.has, self.quarter.year_has, last.has)):
                    if holds(moment):
                        efforts[place][0] += 1
                        for field, key in enumerate(("people", "households", "money"), 1):
                            efforts[place][field] += entry[key] or 0
        planned, underway = (sum(r["state"] == s for r in everything) for s in ("planned", "underway"))
        late = sum(r["late"] for r in everything)
        total = planned + underway + sums["done"] + sums["failed"]
        self.add("all activities", [total, sums["done"], sums["doneq"], sums["donel"]],
                 lambda a, b, c, d: f"共立项{a}项,累计办结{b}项,其中本季度办结{c}项(上季度{d}项);")
        self.add("open activities", [underway, planned, late],
                 lambda a, b, c: f",正在推进{a}项,尚未启动{b}项,逾期{c}项。")
        self.add("done in all", [sums["doneq"], sums["done"], sums["donel"]],
                 lambda *n: "办结合计 {} {} {}".format(*n), lines=True)
        self.add("not kept", [sums["failedq"], sums["failed"], sums["failedl"]],
                 lambda *n: "未兑现承诺(项) {} {} {}".format(*n), lines=True)
        for field, words in ((0, "进展记录(条)"), (1, "服务和参加(人次)"), (2, "惠及农户(户次)")):
            self.add(words, [e[field] for e in efforts], lambda *n, w=words: f"{w} " + " ".join(map(str, n)), lines=True)
        self.add("money of progress", [e[3] for e in efforts],
                 lambda *n: "涉及资金(万元) " + " ".join(f"{x / 10000:.2f}" for x in n), lines=True)

    def label(self, activity):
        return {"pledge": "公开承诺", "rolemodel": "先进标杆", "regulation": "工作机制", "highlight": "工作亮点",
                "research": "调查研究", "meeting": "民主生活会", "reading": "读书心得", "household": "结对帮扶"}[activity]

    def pledges(self):
        records = self.live["pledge"]
        last = self.quarter.previous()
        before = [r for r in self.before.records("pledge", self.quarter) if r["id"] in {p["id"] for p in records}]
        quarter = kept(records, self.quarter.first, self.quarter.last)
        year = kept(records, self.quarter.year_start, self.quarter.last)
        self.add("fulfilment", year + quarter + kept(before, last.first, last.last),
                 lambda p, b, q, c, l, m: f"累计到期{b}项,兑现率{rate(p, b)};本季到期{c}项,兑现率{rate(q, c)};"
                                          f"上季兑现率{rate(l, m)}。")
        own = [r for r in records if r["closed"] is None or r["closed"] >= self.quarter.year_start]
        decided = [r for r in own if r["started"]]
        branch = sum(r["owner"] == "branch" for r in decided)
        self.add("decided pledges", [len(decided), branch, len(decided) - branch],
                 lambda a, b, c: f"今年已定诺的承诺共{a}项,其中支部承诺{b}项、党员承诺{c}项")
        failed = sum(r["state"] == "failed" and self.quarter.year_has(r["closed"]) for r in records)
        if failed:
            self.add("pledges not kept", [failed], lambda n: f"累计未兑现{n}项:")

    def pledge_chain(self):
        ids = {r["id"] for r in self.now.rows("pledge")}
        rounds = [v for v in self.now.rows("vetting") if v["parent"] in ids and self.quarter.has(day(v["date"]))]
        passed = sum(v["result"] == "passed" for v in rounds)
        if rounds:
            self.add("review rounds", [len(rounds), passed, len(rounds) - passed],
                     lambda a, b, c: f"本季度审诺{a}项次,通过{b}项次,退回{c}项次")
        opinions = [o for o in self.now.rows("opinion") if o["parent"] in ids and self.quarter.has(day(o["date"]))]
        if opinions:
            self.add("opinions on pledges", [len(opinions), sum(bool(o["replied"]) for o in opinions)],
                     lambda a, b: f"本季度收到意见{a}条,已回复{b}条。")

    def models(self):
        ids = {r["id"] for r in self.now.rows("rolemodel")}
        learning = [x for x in self.now.rows("learning") if x["parent"] in ids]
        year = sum(self.quarter.year_has(day(x["date"])) for x in learning)
        quarter = sum(self.quarter.has(day(x["date"])) for x in learning)
        achieved = sum(bool(x["result"]) and self.quarter.year_has(day(x["achieved"])) for x in learning)
        told = [p for p in self.now.rows("publicity") if p["parent"] in ids]
        if year + sum(self.quarter.year_has(day(p["date"])) for p in told):
            self.add("learning from models",
                     [year, quarter, achieved, sum(self.quarter.year_has(day(p["date"])) for p in told)],
                     lambda a, b, c, d: f"“比学赶超”累计{a}人次(本季{b}人次),取得成效{c}人次,累计宣传{d}次。")
        practices = {p["id"] for p in self.now.rows("practice")}
        for name, belongs, words in (("practice told", lambda p: p in practices, "推广经验做法"),
                                     ("models told", lambda p: p not in practices, "宣传先进典型")):
            count = sum(belongs(p["parent"]) and self.quarter.has(day(p["date"])) for p in self.now.rows("publicity"))
            if count:
                self.add(name, [count], lambda n, w=words: f"{w}{n}次")

    def regulations(self):
        checks = [x for x in self.now.rows("execution") if self.quarter.has(day(x["date"])) and x["state"]]
        if checks:
            states = [sum(x["state"] == s for x in checks) for s in ("yes", "partly", "no")]
            self.add("execution checks", [len(checks)] + states,
                     lambda a, b, c, d: f"本季度开展制度执行检查{a}次,其中已执行{b}次、部分执行{c}次、未执行{d}次。")
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
        rows = [s for s in self.now.rows("suggestion") if s["parent"] in ids]
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
                         lambda a, b: f"对照检查查找支部不足{a}条、党员个人不足{b}条")
            listed = self.now.children("rectification", meeting["id"])
            if listed:
                self.add("put on the list", [len(listed)], lambda n: f"列入整改清单{n}项。")

    def reading(self):
        told = [r for r in self.live["reading"] if r["state"] == "done" and self.quarter.year_has(r["closed"])]
        if told:
            self.add("reading notes", [len({r["responsible"] for r in told}), sum(characters(r["text"]) for r in told)],
                     lambda a, b: f"已交流的心得涉及党员{a}人,共{b}字。")
            self.add("notes exchanged", [len(told)], lambda n: f"累计交流{n}篇")

    def aid(self):
        ids = [r["id"] for r in self.now.rows("household")]
        for word, holds in (("本季度", self.quarter.has), ("累计", self.quarter.year_has)):
            visits = [v for v in self.now.rows("visit") if v["parent"] in ids and holds(day(v["date"]))]
            measures = [m for m in self.now.rows("aidmeasure") if m["parent"] in ids and holds(day(m["date"]))]
            if not visits + measures:
                continue
            spent = sum(row["money"] or 0 for row in visits + measures)
            self.add(f"aid, {word}", [len({v["parent"] for v in visits}), len(visits), len(measures), spent],
                     lambda a, b, c, d, w=word: f"{w}走访{a}户、{b}次,落实帮扶措施{c}项"
                                                + (f",资金{money(d)}。" if d else "。"))
        for area, words in (("industry", "产业帮扶"), ("intellect", "智力帮扶")):
            rows = [m for m in self.now.rows("aidmeasure")
                    if m["parent"] in ids and m["area"] == area and self.quarter.year_has(day(m["date"]))]
            spent = sum(m["money"] or 0 for m in rows)
            if rows and spent:
                self.add(words, [len(rows), spent], lambda a, b, w=words: f"{w}{a}项,资金{money(b)}")
        lasting = sum(bool(r["arrangement"]) for r in self.live["household"])
        if lasting:
            self.add("lasting arrangements", [lasting], lambda n: f"已有{n}户建立帮扶长效机制:")
        aided = [r for r in self.live["household"] if r["state"] in ("planned", "underway")]
        planned = {p["parent"] for p in self.now.rows("aidplan") if p["year"] == self.quarter.year}
        if aided:
            self.add("households aided",
                     [len(aided), sum(bool(r["responsible"]) for r in aided), sum(r["id"] in planned for r in aided)],
                     lambda a, b, c: f"在帮{a}户中,责任到人{b}户、规划到户{c}户")

    def lists(self):
        meetings = {m["id"]: m for m in self.live["meeting"]
                    if not (day(m["date"]) and day(m["date"]) > self.quarter.last)}
        rows = [r for r in self.now.rows("rectification") if r["parent"] in meetings
                and (not r["closed"] or day(r["closed"]) >= self.quarter.year_start)]
        if not rows:
            return
        closed = [r for r in rows if r["closed"]]
        open_rows = [r for r in rows if not r["closed"]]
        late = sum(bool(r["due"]) and day(r["due"]) < self.quarter.last for r in open_rows)
        carried = sum(meetings[r["parent"]]["year"] < self.quarter.year for r in rows)
        brackets = f"(含以前年度会议结转{carried}项)" if carried else ""
        self.add("rectification", [len(rows), len(closed), sum(self.quarter.has(day(r["closed"])) for r in closed)],
                 lambda a, b, c: f"整改清单共{a}项{brackets},累计销号{b}项(本季度{c}项);")
        self.add("rectification open", [len(open_rows), late], lambda a, b: f",尚在整改{a}项,其中逾期{b}项。")
        looked = sum(self.quarter.has(day(r["lookedback"])) for r in self.now.rows("rectification")
                     if r["lookedback"])
        if looked:
            self.add("looked back at", [looked], lambda n: f"本季度对{n}项整改开展“回头看”")

    def reviews(self):
        rows = self.now.rows("review")
        ours = [r for r in rows if self.quarter.has(day(r["date"]))]
        if ours:
            self.add("reviews", [len(ours)], lambda n: f"本季度领导点评{n}次。")
        first = self.quarter.first.replace(month=1 if self.quarter.number <= 2 else 7)
        due = {0} | {m["id"] for m in self.now.rows("member")}
        done = {r["member"] or 0 for r in rows if first <= day(r["date"]) <= self.quarter.last
                and (r["strengths"] or r["problems"] or r["advice"])}
        if rows:
            self.add("reviews due", [len(due), len(due & done)], lambda a, b: f"应点评支部和党员共{a}个,已点评{b}个,")

    def appraisals(self):
        names = {"organising": "组织开展活动情况", "centraltask": "推动中心工作", "fulfilment": "承诺践诺",
                 "deeds": "为群众办实事", "team": "队伍建设", "taking": "参加活动情况", "duties": "岗位履职",
                 "contact": "联系服务群众"}
        for each in self.now.rows("appraisal"):
            if not self.quarter.has(day(each["date"])):
                continue
            self.add("ballots", [each["handed"], each["returned"], each["valid"]],
                     lambda a, b, c: f"发出票{a}张、收回{b}张、有效{c}张")
            for ballot in self.now.children("ballot", each["id"]):
                if each["member"] or ballot["item"] not in names:
                    continue
                overall = ballot["very"] + ballot["fairly"] + ballot["basic"]
                self.add(f"appraisal, {ballot['item']}", [each["valid"], ballot["very"], overall],
                         lambda v, a, b, w=names[ballot["item"]]: f"{w} {v} {rate(a, v)} {rate(b, v)}", lines=True)

    def honours(self):
        rows = [c for c in self.now.rows("commendation")
                if c["result"] == "awarded" and self.quarter.year_has(day(c["date"]))]
        if rows:
            self.add("honours", [len(rows)], lambda n: f"今年累计表彰{n}个(次)。")
        plaques = self.now.rows("plaque")
        if plaques:
            self.add("plaques held", [sum(not p["withdrawn"] for p in plaques)],
                     lambda n: f"“党员先锋岗”流动岗牌现有{n}块")

    def checklists(self):
        goods = [g for g in self.now.rows("fivegoods") if g["quarter"] == self.quarter.key and g["self"]]
        if goods:
            self.add("five goods answered", [len(goods)], lambda n: f"5项中已自评{n}项")
        here = {m["id"] for m in self.now.rows("member")}
        leads = [x for x in self.now.rows("fiveleads")
                 if x["quarter"] == self.quarter.key and x["member"] in here and x["self"]]
        if leads:
            self.add("five leads answered", [5 * len(here), len(leads)], lambda a, b: f"应自评{a}项次,已自评{b}项次")
        titles = {"study": "带头学习提高", "achieve": "带头争创佳绩", "serve": "带头服务群众",
                  "law": "带头遵纪守法", "integrity": "带头弘扬正气"}
        for item, title in titles.items():
            good = sum(x["item"] == item and x["self"] == "good" for x in leads)
            if good:
                self.add(title, [good], lambda n, w=title: f"{w}。自评好{n}人")
