// SPDX-License-Identifier: GPL-3.0-or-later
// July to September: the contest, the journal, the democratic life meeting, and a suggestion that becomes a regulation.
#include "scriptedyear.h"

#include <QComboBox>
#include <QTableView>

namespace xf {

void ScriptedYear::july()
{
    m_secretary.start(QDate(2026, 7, 31));
    m_secretary.open("member", words("陈明"));
    m_secretary.fill(typed({{"fullsince", "2026-07"}}));
    close("李秀英的承诺：带头争创佳绩", "2026-07-10"); // ten days late
    judgeTheReports();
    m_secretary.page("reading");
    m_secretary.addRow("journal", typed({{"number", "第1期"}, {"title", "读书园地"}, {"date", "2026-07-20"}}));
    m_secretary.click("contentsTakeAll");
    m_secretary.addRow("readingroom", typed({{"title", "机关读书室"}, {"state", "building"}, {"date", "2026-07-25"}}));
    m_secretary.stop();
}

/// Two works, two judges, two criteria: (60%·90+40%·85 + 60%·88+40%·85)÷2 = 87.4 before 82.6.
void ScriptedYear::judgeTheReports()
{
    m_secretary.page("research");
    m_secretary.addRow("contest",
                       typed({{"title", "优秀调研报告评比"}, {"activity", "research"}, {"date", "2026-07-15"}}));
    m_secretary.addRow("criterion", typed({{"name", "深度"}, {"weight", "60"}}));
    m_secretary.addRow("criterion", typed({{"name", "文字"}, {"weight", "40"}}));
    m_secretary.addRow("judge", typed({{"name", "甲评委"}}));
    m_secretary.addRow("judge", typed({{"name", "乙评委"}}));
    m_secretary.addRow("prize", typed({{"name", "一等奖"}, {"places", "1"}}));
    m_secretary.click("contestEnterAll");
    // By hand, so that it is known who wins.
    m_secretary.changeRow("contestentry", words("基层办事堵点调研"), typed({{"blind", "01"}}));
    m_secretary.changeRow("contestentry", words("学习制度执行情况调研"), typed({{"blind", "02"}}));
    auto* sheet = m_secretary.find<QTableView>("scoreGrid");
    sheet->setFocus();
    sheet->setCurrentIndex(sheet->model()->index(0, 0));
    for (const char* points : {"90", "80", "88", "82", "85", "85", "85", "85"})
        m_secretary.typeScore(*sheet, QLatin1String(points));
    m_secretary.click("contestWrite");
    for (const char* title : {"基层办事堵点调研", "学习制度执行情况调研"}) {
        m_secretary.open("research", words(title));
        m_secretary.step("评比", "2026-07-15");
    }
}

void ScriptedYear::august()
{
    m_secretary.start(QDate(2026, 8, 31));
    m_secretary.newRecord("meeting", typed({{"title", "2026年专题民主生活会"},
                                            {"form", "democratic"},
                                            {"theme", "对照先进找差距"},
                                            {"date", "2026-08-27"},
                                            {"place", "三楼会议室"},
                                            {"chair", "张建国"},
                                            {"recorder", "刘芳"}}));
    holdTheMeeting();
    m_secretary.open("household", words("结对帮扶孙大伯户"));
    m_secretary.addRow("visit", typed({{"date", "2026-08-20"},
                                       {"member", "张建国"},
                                       {"situation", "首批鸡出栏"},
                                       {"solved", "送饲料"},
                                       {"money", "300"}}));
    m_secretary.stop();
}

void ScriptedYear::holdTheMeeting()
{
    m_secretary.step("筹备", "2026-08-10");
    m_secretary.step("征求意见", "2026-08-15");
    m_secretary.step("召开", "2026-08-27");
    m_secretary.addRow("opinion", typed({{"date", "2026-08-12"}, {"voice", "masses"}, {"text", "窗口午休没人"}}));
    m_secretary.addRow("opinion", typed({{"date", "2026-08-13"}, {"voice", "superior"}, {"text", "下基层偏少"}}));
    m_secretary.click("takeAttendance");
    auto* people = m_secretary.find<QTableView>("attendanceRows");
    for (int row = 0; row < people->model()->rowCount(); ++row) {
        if (people->model()->index(row, 0).data().toString() == words("周强"))
            people->setCurrentIndex(people->model()->index(row, 0));
    }
    people->setFocus();
    QTest::keyClick(people, Qt::Key_4);
    const auto find = [this](const char* frame, int row, int column, const char* shortcoming) {
        auto* frames = m_secretary.find<QComboBox>("findingFrame");
        frames->setCurrentIndex(frames->findData(QLatin1String(frame)));
        auto* grid = m_secretary.find<QTableView>("findingGrid");
        m_secretary.typeCell(*grid, grid->model()->index(row, column), words(shortcoming));
        grid->setCurrentIndex(grid->model()->index(row, column));
        m_secretary.click("listFinding");
    };
    find("goods", 0, 4, "窗口午休无人值守");
    m_secretary.changeRow(
        "rectification", words("窗口午休无人值守"),
        typed({{"responsible", "李秀英"}, {"standard", "午间有人"}, {"measure", "排班轮值"}, {"due", "2026-09-20"}}));
    find("goods", 0, 0, "班子成员下基层偏少");
    m_secretary.changeRow(
        "rectification", words("班子成员下基层偏少"),
        typed(
            {{"responsible", "张建国"}, {"standard", "每人每季1次"}, {"measure", "列入计划"}, {"due", "2026-11-30"}}));
    m_secretary.addRow("rectification", typed({{"problem", "档案目录不统一"},
                                               {"responsible", "刘芳"},
                                               {"standard", "目录一本清"},
                                               {"measure", "重编目录"},
                                               {"due", "2026-12-10"}}));
}

void ScriptedYear::september()
{
    m_secretary.start(QDate(2026, 9, 30));
    close("党支部的承诺：工作机制好", "2026-09-28");
    m_secretary.open("pledge", words("李秀英的承诺：带头遵纪守法"));
    m_secretary.addRow("change", typed({{"date", "2026-09-10"},
                                        {"due", "2026-12-15"},
                                        {"text", "时限由9月30日改为12月15日"},
                                        {"reason", "讲师调整"}}));
    m_secretary.open("household", words("结对帮扶孙大伯户"));
    m_secretary.addRow(
        "aidmeasure",
        typed({{"date", "2026-09-05"}, {"area", "intellect"}, {"text", "参加养殖培训"}, {"money", "500"}}));
    m_secretary.open("meeting", words("2026年专题民主生活会"));
    m_secretary.changeRow("rectification", words("窗口午休无人值守"),
                          typed({{"closed", "2026-09-18"}, {"result", "排班已公布"}}));
    m_secretary.step("整改", "2026-09-18");
    m_secretary.open("meeting", words("2026年度组织生活会"));
    m_secretary.changeRow("rectification", words("党小组活动记录不全"),
                          typed({{"lookedback", "2026-09-20"}, {"lasting", "lasting"}}));
    m_secretary.step("回头看", "2026-09-20");
    m_secretary.open("regulation", words("机关学习制度"));
    m_secretary.addRow("execution", typed({{"date", "2026-09-25"}, {"state", "yes"}}));
    m_secretary.newRecord("regulation", typed({{"title", "机关学习制度（修订）"},
                                               {"area", "business"},
                                               {"nature", "revised"},
                                               {"version", "2026年修订版"},
                                               {"replaces", "机关学习制度"},
                                               {"responsible", "王海涛"}}));
    m_secretary.step("起草", "2026-09-10");
    m_secretary.step("讨论通过", "2026-09-25");
    m_secretary.open("research", words("学习制度执行情况调研"));
    m_secretary.changeRow(
        "suggestion", words("学习情况按季通报"),
        typed({{"outcome", "regulation"}, {"record", "机关学习制度（修订）"}, {"date", "2026-09-28"}}));
    m_secretary.step("转化", "2026-09-28");
    mark("fivegoods", words("11112"));
    mark("fiveleads", words("11111111111111111111111111111111111"));
    m_secretary.stop();
}

} // namespace xf
