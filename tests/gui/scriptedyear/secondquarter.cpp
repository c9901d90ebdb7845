// SPDX-License-Identifier: GPL-3.0-or-later
// April to June: a member joins, research begins, the first half-year's review round; one pledge is not kept.
#include "scriptedyear.h"

namespace xf {

void ScriptedYear::april()
{
    m_secretary.start(QDate(2026, 4, 30));
    m_secretary.newRecord("member",
                          typed({{"name", "赵敏"}, {"sex", "female"}, {"group", "第二组"}, {"from", "2026-04-15"}}));
    for (const auto& [title, who] :
         {std::pair{"基层办事堵点调研", "王海涛"}, std::pair{"学习制度执行情况调研", "刘芳"}}) {
        m_secretary.newRecord(
            "research", typed({{"title", title}, {"responsible", who}, {"group", "第二组"}, {"places", "三个乡镇"}}));
        m_secretary.step("选题", "2026-04-10");
    }
    m_secretary.open("household", words("结对帮扶孙大伯户"));
    m_secretary.addRow("aidmeasure", typed({{"date", "2026-04-12"},
                                            {"area", "industry"},
                                            {"text", "购鸡苗200羽"},
                                            {"money", "1500"},
                                            {"result", "成活190羽"}}));
    m_secretary.open("highlight", words("办事事项一次办结"));
    m_secretary.step("推进", "2026-04-01");
    m_secretary.stop();
}

void ScriptedYear::may()
{
    m_secretary.start(QDate(2026, 5, 28));
    m_secretary.open("meeting", words("2026年度组织生活会"));
    m_secretary.changeRow("rectification", words("党小组活动记录不全"),
                          typed({{"closed", "2026-05-28"}, {"result", "两个党小组当日记录"}}));
    m_secretary.open("household", words("结对帮扶孙大伯户"));
    m_secretary.addRow("visit", typed({{"date", "2026-05-20"}, {"member", "李秀英"}, {"solved", "联系合作社收购"}}));
    m_secretary.open("research", words("基层办事堵点调研"));
    m_secretary.step("调研", "2026-05-15");
    m_secretary.open("research", words("学习制度执行情况调研"));
    m_secretary.step("调研", "2026-05-18");
    m_secretary.newRecord(
        "reading",
        typed(
            {{"title", "读《实践论》心得"}, {"responsible", "刘芳"}, {"book", "实践论"}, {"campaign", "提高执行力"}}));
    m_secretary.step("读书", "2026-05-10");
    m_secretary.stop();
}

void ScriptedYear::june()
{
    m_secretary.start(QDate(2026, 6, 30));
    close("党支部的承诺：党员队伍好", "2026-06-25");
    m_secretary.progress("2026-06-25", words("第六次主题党日"), typed({{"people", "7"}, {"value", "6"}}));
    m_secretary.fill(
        typed({{"self_grade", "good"}, {"branch_grade", "good"}, {"leader_grade", "fair"}, {"masses_grade", "good"}}));
    close("李秀英的承诺：带头服务群众", "2026-06-30", "未兑现",
          typed({{"cause", "objective"}, {"note", "6月汛期道路中断，只到6户"}}));
    m_secretary.open("highlight", words("办事事项一次办结"));
    m_secretary.changeRow("milestone", words("15项一次办结"), typed({{"done", "2026-06-28"}}));
    m_secretary.progress("2026-06-28", words("15项一次办结"), typed({{"people", "30"}, {"value", "15"}}));
    m_secretary.open("regulation", words("机关学习制度"));
    m_secretary.addRow("execution", typed({{"date", "2026-06-25"}, {"state", "partly"}, {"note", "6月缺一次"}}));
    m_secretary.open("reading", words("读《实践论》心得"));
    m_secretary.fill(typed({{"text", "学以致用，贵在坚持。"}}));
    m_secretary.step("撰写", "2026-06-05");
    m_secretary.step("交流", "2026-06-15");
    m_secretary.open("rolemodel", words("身边的榜样李秀英"));
    m_secretary.changeRow("learning", words("业务不熟"),
                          typed({{"result", "独立受理40件"}, {"achieved", "2026-06-20"}}));
    m_secretary.open("research", words("基层办事堵点调研"));
    m_secretary.step("成稿", "2026-06-20");
    m_secretary.open("research", words("学习制度执行情况调研"));
    m_secretary.step("成稿", "2026-06-22");
    m_secretary.addRow("suggestion", typed({{"text", "学习情况按季通报"}}));
    m_secretary.page("household");
    m_secretary.addRow("villageproject", typed({{"title", "东坡村灌溉渠"},
                                                {"village", "东坡村"},
                                                {"area", "industry"},
                                                {"money", "50000"},
                                                {"from", "2026-06-01"},
                                                {"until", "2026-09-30"}}));
    writeReviews("2026-06-20", 8);
    mark("fivegoods", words("11111"));
    mark("fiveleads", words("11111111112111111111111111111111111"));
    m_secretary.stop();
}

} // namespace xf
