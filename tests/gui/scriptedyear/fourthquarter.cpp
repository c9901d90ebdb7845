// SPDX-License-Identifier: GPL-3.0-or-later
// October to December: a member leaves, good practice, the year's end with appraisal, honour and plaque.
#include "scriptedyear.h"

#include <QFile>
#include <QTableView>

namespace xf {

void ScriptedYear::october()
{
    m_secretary.start(QDate(2026, 10, 31));
    m_secretary.open("regulation", words("机关学习制度"));
    m_secretary.fill(typed({{"ended", "2026-09-30"}}));
    m_secretary.open("regulation", words("机关学习制度（修订）"));
    m_secretary.fill(typed({{"effective", "2026-10-01"}}));
    m_secretary.step("施行", "2026-10-01");
    m_secretary.open("member", words("周强"));
    m_secretary.fill(typed({{"until", "2026-10-31"}}));
    m_secretary.stop();
}

void ScriptedYear::november()
{
    m_secretary.start(QDate(2026, 11, 30));
    m_secretary.newRecord(
        "reading",
        typed({{"title", "读《论共产党员的修养》心得"}, {"responsible", "王海涛"}, {"book", "论共产党员的修养"}}));
    m_secretary.step("读书", "2026-11-05");
    m_secretary.open("household", words("结对帮扶孙大伯户"));
    m_secretary.addRow(
        "visit", typed({{"date", "2026-11-10"}, {"member", "刘芳"}, {"situation", "二批鸡出栏"}, {"money", "100"}}));
    m_secretary.open("highlight", words("办事事项一次办结"));
    m_secretary.changeRow("milestone", words("30项一次办结"), typed({{"done", "2026-11-25"}}));
    m_secretary.progress("2026-11-25", words("31项一次办结"), typed({{"people", "40"}, {"value", "31"}}));
    m_secretary.click("recordPractice");
    m_secretary.changeRow("practice", words("办事事项一次办结"),
                          typed({{"text", "一窗受理、内部流转"}, {"told", "直属机关各支部"}}));
    m_secretary.addRow("publicity", typed({{"date", "2026-11-30"}, {"channel", "机关简报"}, {"title", "一次办结"}}));
    m_secretary.stop();
}

void ScriptedYear::december()
{
    m_secretary.start(QDate(2026, 12, 20));
    close("党支部的承诺：工作业绩好", "2026-12-18");
    m_secretary.progress("2026-12-18", words("全年31项一次办结"), typed({{"value", "31"}}));
    close("李秀英的承诺：带头遵纪守法", "2026-12-10");
    m_secretary.open("meeting", words("2026年专题民主生活会"));
    m_secretary.changeRow("rectification", words("班子成员下基层偏少"),
                          typed({{"closed", "2026-12-05"},
                                 {"result", "三人各下两次"},
                                 {"lookedback", "2026-12-19"},
                                 {"lasting", "lasting"}}));
    m_secretary.step("回头看", "2026-12-19");
    m_secretary.open("highlight", words("办事事项一次办结"));
    m_secretary.step("总结", "2026-12-20");
    m_secretary.open("household", words("结对帮扶孙大伯户"));
    m_secretary.step("达标", "2026-12-20");
    m_secretary.addRow("income", typed({{"year", "2026"}, {"amount", "3000"}}));
    m_secretary.open("reading", words("读《论共产党员的修养》心得"));
    m_secretary.fill(typed({{"text", "知行合一。"}}));
    m_secretary.step("撰写", "2026-12-02");
    m_secretary.step("交流", "2026-12-12");
    m_secretary.addRow("exchange", typed({{"date", "2026-12-12"}, {"topic", "谈修养"}, {"people", "6"}}));
    m_secretary.addRow("readingroom", typed({{"title", "机关读书室"}, {"state", "open"}, {"date", "2026-12-20"}}));
    writeReviews("2026-12-15", 6);
    countBallots();
    honour("李秀英");
    m_secretary.stop();
    m_secretary.start(QDate(2026, 12, 31));
    close("李秀英的承诺：带头弘扬正气", "2026-12-25");
    m_secretary.open("regulation", words("机关学习制度（修订）"));
    m_secretary.addRow("execution", typed({{"date", "2026-12-25"}, {"state", "yes"}}));
    m_secretary.addRow("compilation",
                       typed({{"title", "机关工作制度汇编"}, {"edition", "2026年版"}, {"date", "2026-12-28"}}));
    m_secretary.click("contentsTakeAll");
    mark("fivegoods", words("11111"));
    mark("fiveleads", words("111111111111111111111111111112"));
    m_secretary.stop();
}

} // namespace xf
