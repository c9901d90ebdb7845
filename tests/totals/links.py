# SPDX-License-Identifier: GPL-3.0-or-later
"""What the summary says of rectification, reviews, appraisals, honours and the two checklists."""
from branch import day
from figures import rate, told


class Links:
    """Figures of the campaign's links; a part of Totals."""

    def lists(self):
        meetings = {m["id"]: m for m in self.now.rows("meeting")
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
                 lambda a, b, c: f"整改清单共{a}项{brackets}" + (f",累计销号{b}项" if b else "")
                 + (f"(本季度{c}项)" if c and self.quarter.number > 1 else "") + ";")
        self.add("rectification open", [len(open_rows), late],
                 lambda a, b: "," + (told(("尚在整改{}项", a), ("其中逾期{}项", b)) or "已全部销号") + "。")
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
        if rows and self.quarter.number > 1:
            self.add("honours", [len(rows)], lambda n: f"今年累计表彰{n}个。")
        plaques = self.now.rows("plaque")
        if plaques:
            self.add("plaques held", [sum(not p["withdrawn"] for p in plaques)],
                     lambda n: f"“党员先锋岗”流动岗牌" + (f"现有{n}块" if n else "目前无人持有"))

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
