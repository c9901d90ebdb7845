# SPDX-License-Identifier: GPL-3.0-or-later
"""All figures of a quarter, totalled from the listings."""
from activities import Activities
from branch import ACTIVITIES, Branch, day
from figures import Figure, kept, rate, told
from links import Links


def due_words(span, part, base):
    """累计到期60项,兑现率91.7%(55/60), or that nothing was due."""
    return f"{span}到期{base}项,兑现率{rate(part, base)}" if base else f"{span}无到期的承诺"


def done_words(total, quarter, last):
    """What was closed; nothing of none."""
    if not total:
        return ""
    if not quarter:
        return f",累计办结{total}项" + (f",其中上季度办结{last}项" if last else "")
    return f",累计办结{total}项,其中本季度办结{quarter}项" + (f"(上季度{last}项)" if last else "")


class Totals(Activities, Links):
    """All figures of one quarter on its last day."""

    def __init__(self, program, path, quarter):
        self.quarter = quarter
        self.now = Branch(program, path, quarter.last)
        self.before = Branch(program, path, quarter.previous().last)
        # 免诺: a pledge that need not be made is no pledge.
        self.live = {a: [r for r in self.now.records(a, quarter) if r.get("waiver") != "exempt"] for a in ACTIVITIES}
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
                 lambda a, b, c, d: f"共立项{a}项" + done_words(b, c, d))
        self.add("open activities", [underway, planned, sums["failed"], late],
                 lambda a, b, c, d: told((",正在推进{}项", a), (",尚未启动{}项", b), (",未兑现{}项", c),
                                         (";未办结的事项中逾期{}项", d), between="") + "。")
        self.add("done in all", [sums["doneq"], sums["done"], sums["donel"]],
                 lambda *n: "办结合计 {} {} {}".format(*n), lines=True)
        self.add("not kept", [sums["failedq"], sums["failed"], sums["failedl"]],
                 lambda *n: "未兑现承诺(项) {} {} {}".format(*n), lines=True)
        for field, words in ((0, "进展记录(条)"), (1, "服务和参加(人次)"), (2, "惠及农户(户次)")):
            self.add(words, [e[field] for e in efforts], lambda *n, w=words: f"{w} " + " ".join(map(str, n)), lines=True)
        self.add("money of progress", [e[3] for e in efforts],
                 lambda *n: "进展涉及资金(万元) " + " ".join(f"{x / 10000:.2f}" for x in n), lines=True)

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
                 lambda p, b, q, c, l, m: f"{due_words('累计', p, b)};{due_words('本季', q, c)}"
                                          + (f";上季兑现率{rate(l, m)}。" if m else "。"))
        own = [r for r in records if r["closed"] is None or r["closed"] >= self.quarter.year_start]
        decided = [r for r in own if r["started"]]
        branch = sum(r["owner"] == "branch" for r in decided)
        carried = sum(r["started"] < self.quarter.year_start for r in decided)
        self.add("decided pledges", [len(decided), carried, branch, len(decided) - branch],
                 lambda a, d, b, c: f"今年已定诺的承诺共{a}项" + (f"(含上年结转{d}项)" if d else "")
                 + ",其中" + told(("支部承诺{}项", b), ("党员承诺{}项", c), between="、"))
        failed = sum(r["state"] == "failed" and self.quarter.year_has(r["closed"]) for r in records)
        if failed:
            self.add("pledges not kept", [failed], lambda n: f"累计未兑现{n}项:")

    def pledge_chain(self):
        ids = {r["id"] for r in self.now.rows("pledge")}
        rounds = [v for v in self.now.rows("vetting") if v["parent"] in ids and self.quarter.has(day(v["date"]))]
        passed = sum(v["result"] == "passed" for v in rounds)
        if rounds:
            self.add("review rounds", [len(rounds), passed, len(rounds) - passed],
                     lambda a, b, c: "本季度" + told(("审诺{}项次", a), ("通过{}项次", b), ("退回{}项次", c)))
        opinions = [o for o in self.now.rows("opinion") if o["parent"] in ids and self.quarter.has(day(o["date"]))]
        if opinions:
            self.add("opinions on pledges", [len(opinions), sum(bool(o["replied"]) for o in opinions)],
                     lambda a, b: f"本季度收到意见{a}条," + (f"已回复{b}条。" if b else "尚未回复。"))

    def models(self):
        ids = {r["id"] for r in self.now.rows("rolemodel")}
        learning = [x for x in self.now.rows("learning") if x["parent"] in ids]
        year = sum(self.quarter.year_has(day(x["date"])) for x in learning)
        quarter = sum(self.quarter.has(day(x["date"])) for x in learning)
        achieved = sum(bool(x["result"]) and self.quarter.year_has(day(x["achieved"])) for x in learning)
        published = [p for p in self.now.rows("publicity") if p["parent"] in ids]
        if year + sum(self.quarter.year_has(day(p["date"])) for p in published):
            self.add("learning from models",
                     [year, quarter, achieved, sum(self.quarter.year_has(day(p["date"])) for p in published)],
                     lambda a, b, c, d: told(
                         ("“比学赶超”累计{}人次" + (f"(本季{b}人次)" if b and self.quarter.number > 1 else ""), a),
                         ("取得成效{}人次", c), (("" if a else "先进标杆") + "累计宣传{}次", d)) + "。")
        practices = {p["id"] for p in self.now.rows("practice")}
        for name, belongs, words in (("practice told", lambda p: p in practices, "推广经验做法"),
                                     ("models told", lambda p: p not in practices, "宣传先进典型")):
            count = sum(belongs(p["parent"]) and self.quarter.has(day(p["date"])) for p in self.now.rows("publicity"))
            if count:
                self.add(name, [count], lambda n, w=words: f"{w}{n}次")
