// SPDX-License-Identifier: GPL-3.0-or-later
// January to March: the branch, its plan and pledges, and the first things done.
#include "fields/fieldeditor.h"
#include "scriptedyear.h"

#include <QLabel>
#include <QListWidget>
#include <QTableView>

namespace xf {

void ScriptedYear::foundTheBranch()
{
    m_secretary.page("branch");
    m_secretary.fill(typed({{"superior", "中共某省某厅直属机关委员会"}}));
    m_secretary.changeRow("campaignyear", words("2026"), typed({{"theme", "抓落实、提质效"}}));
    for (const Typed& member :
         {typed({{"name", "张建国"}, {"sex", "male"}, {"post", "secretary"}, {"group", "第一组"}}),
          typed({{"name", "李秀英"}, {"sex", "female"}, {"post", "organisation"}, {"group", "第一组"}}),
          typed({{"name", "王海涛"}, {"sex", "male"}, {"post", "publicity"}, {"group", "第一组"}}),
          typed({{"name", "刘芳"}, {"sex", "female"}, {"group", "第二组"}}),
          typed({{"name", "陈明"}, {"sex", "male"}, {"group", "第二组"}, {"standing", "probationary"}}),
          typed({{"name", "周强"}, {"sex", "male"}, {"group", "第二组"}})})
        m_secretary.newRecord("member", member);
    m_secretary.page("pledge");
    m_secretary.addRow("plan", typed({{"title", "2026年创先争优活动实施方案"},
                                      {"text", "围绕中心任务，逐月抓好八项活动。"},
                                      {"adopted", "2026-01-08"},
                                      {"published", "2026-01-12"}}));
    m_secretary.addRow("planitem", typed({{"activity", "pledge"},
                                          {"text", "支部对照“五个好”、党员对照“五带头”逐一承诺"},
                                          {"responsible", "李秀英"},
                                          {"due", "2026-12-31"}}));
}

/// The branch's five and the five of one member, each in one action.
void ScriptedYear::draftThePledges()
{
    m_secretary.page("pledge");
    auto* branch = m_secretary.find<QTableView>("coverageBranch");
    branch->setFocus();
    branch->setCurrentIndex(branch->model()->index(0, 1));
    branch->setCurrentIndex(branch->model()->index(0, 0));
    m_secretary.click("coverageDraft");
    auto* members = m_secretary.find<QTableView>("coverageMembers");
    members->setFocus();
    for (int row = 0; row < members->model()->rowCount(); ++row) {
        if (members->model()->headerData(row, Qt::Vertical).toString() == words("李秀英"))
            members->setCurrentIndex(members->model()->index(row, 1));
    }
    m_secretary.click("coverageDraft");
    QCOMPARE(m_secretary.touchedLast(), size_t{5});
    // Everyone else has none yet, by name.
    QStringList names;
    const auto* none = m_secretary.find<QListWidget>("noPledge");
    for (int row = 0; row < none->count(); ++row)
        names << none->item(row)->text();
    names.sort();
    QCOMPARE(names.join(QLatin1Char(' ')), words("刘芳 周强 张建国 王海涛 陈明"));
    // A draft has neither figure nor day, which is pointed out until it is described.
    m_secretary.open("pledge", words("党支部的承诺：领导班子好"));
    const auto* vague = m_secretary.window().findChild<QLabel*>(QStringLiteral("vagueness"));
    QVERIFY(vague->isVisible());
    describe("党支部的承诺：领导班子好", "2026-03-31", "一季度支委会集中学习3次", "3");
    QVERIFY2(!vague->isVisible(), qPrintable(vague->text()));
    describe("党支部的承诺：党员队伍好", "2026-06-30", "上半年开展主题党日6次", "6");
    describe("党支部的承诺：工作机制好", "2026-09-30", "三季度前修订制度1项", "1");
    describe("党支部的承诺：工作业绩好", "2026-12-20", "全年一次办结事项30项", "30");
    describe("党支部的承诺：群众反映好", "2026-12-15", "全年答复群众来信12件", "12");
    describe("李秀英的承诺：带头学习提高", "2026-03-31", "一季度读书1本并交流心得", "1");
    describe("李秀英的承诺：带头争创佳绩", "2026-06-30", "6月底前完成档案整理200卷", "200");
    describe("李秀英的承诺：带头服务群众", "2026-06-30", "6月底前上门服务10户", "10");
    describe("李秀英的承诺：带头遵纪守法", "2026-09-30", "9月底前组织法纪学习2次", "2");
    describe("李秀英的承诺：带头弘扬正气", "2026-12-31", "全年参加志愿服务4次", "4");
}

void ScriptedYear::describe(const char* title, const char* due, const char* text, const char* target)
{
    m_secretary.open("pledge", words(title));
    m_secretary.fill(typed({{"due", due}, {"text", text}, {"base", "0"}, {"target", target}, {"unit", "次"}}));
}

/// Eleven rounds: one pledge is returned and comes again.
void ScriptedYear::vetThePledges()
{
    for (const char* title :
         {"党支部的承诺：领导班子好", "党支部的承诺：党员队伍好", "党支部的承诺：工作机制好",
          "党支部的承诺：工作业绩好", "党支部的承诺：群众反映好", "李秀英的承诺：带头学习提高",
          "李秀英的承诺：带头争创佳绩", "李秀英的承诺：带头遵纪守法", "李秀英的承诺：带头弘扬正气"}) {
        m_secretary.open("pledge", words(title));
        m_secretary.fill(typed({{"vetting_points", "advanced centraltask postfit wishes feasible"}}));
        m_secretary.click("vettingPass");
    }
    m_secretary.open("pledge", words("李秀英的承诺：带头服务群众"));
    m_secretary.fill(typed({{"vetting_points", "advanced"}, {"vetting_reason", "户数没有依据"}}));
    m_secretary.click("vettingReturn");
    m_secretary.stop();
    m_secretary.start(QDate(2026, 1, 22));
    m_secretary.open("pledge", words("李秀英的承诺：带头服务群众"));
    m_secretary.click("vettingResubmit");
    m_secretary.fill(typed({{"vetting_points", "advanced centraltask postfit wishes feasible"}}));
    m_secretary.click("vettingPass");
}

void ScriptedYear::close(const char* pledge, const char* date, const char* step, const Typed& cells)
{
    m_secretary.open("pledge", words(pledge));
    m_secretary.step(step, date, cells);
}

void ScriptedYear::january()
{
    m_secretary.start(QDate(2026, 1, 15));
    foundTheBranch();
    draftThePledges();
    vetThePledges();
    m_secretary.newRecord("meeting", typed({{"title", "2026年度组织生活会"},
                                            {"form", "organisation"},
                                            {"date", "2026-02-03"},
                                            {"place", "三楼会议室"},
                                            {"chair", "张建国"}}));
    m_secretary.step("筹备", "2026-01-20");
    m_secretary.newRecord("regulation", typed({{"title", "机关学习制度"},
                                               {"area", "business"},
                                               {"nature", "new"},
                                               {"version", "2026年版"},
                                               {"responsible", "王海涛"}}));
    m_secretary.step("起草", "2026-01-16");
    m_secretary.stop();
}

void ScriptedYear::february()
{
    m_secretary.start(QDate(2026, 2, 25));
    m_secretary.open("meeting", words("2026年度组织生活会"));
    m_secretary.step("召开", "2026-02-03");
    m_secretary.addRow("rectification", typed({{"problem", "党小组活动记录不全"},
                                               {"responsible", "李秀英"},
                                               {"standard", "每次活动当日记录"},
                                               {"measure", "印发统一记录本"},
                                               {"due", "2026-05-30"}}));
    const int decided = m_secretary.stepForAll(
        "pledge", "decided",
        typed({{"date", "2026-02-03"}, {"way", "支部党员大会"}, {"meeting", "2026年度组织生活会"}}));
    const int published = m_secretary.stepForAll(
        "pledge", "published", typed({{"date", "2026-02-10"}, {"until", "2026-02-20"}, {"way", "机关公示栏"}}));
    QCOMPARE(m_secretary.touchedLast(), size_t{10});
    QCOMPARE(decided, 10);
    QCOMPARE(published, 10);
    m_secretary.open("pledge", words("李秀英的承诺：带头服务群众"));
    m_secretary.addRow("opinion", typed({{"date", "2026-02-25"}, {"voice", "masses"}, {"text", "希望周末也能上门"}}));
    m_secretary.open("regulation", words("机关学习制度"));
    m_secretary.fill(typed({{"effective", "2026-02-01"}}));
    m_secretary.step("讨论通过", "2026-01-28");
    m_secretary.step("施行", "2026-02-01");
    m_secretary.page("reading");
    m_secretary.addRow("readingcampaign",
                       typed({{"title", "提高执行力"}, {"from", "2026-02-01"}, {"until", "2026-11-30"}}));
    m_secretary.addRow("readingroom", typed({{"title", "机关读书室"}, {"state", "planned"}, {"date", "2026-02-20"}}));
    m_secretary.newRecord(
        "reading",
        typed({{"title", "读《执行》心得"}, {"responsible", "张建国"}, {"book", "执行"}, {"campaign", "提高执行力"}}));
    m_secretary.step("读书", "2026-02-10");
    m_secretary.newRecord("household", typed({{"title", "结对帮扶孙大伯户"},
                                              {"responsible", "张建国"},
                                              {"head", "孙大伯"},
                                              {"population", "3"},
                                              {"village", "东坡村"},
                                              {"cause", "skill"},
                                              {"arrangement", "合作社长期包销"},
                                              {"arranged", "2026-02-20"}}));
    m_secretary.step("建档", "2026-02-15");
    m_secretary.step("定策", "2026-02-20");
    m_secretary.addRow("aidplan", typed({{"text", "养土鸡200羽，学一门手艺"}, {"target", "2600"}}));
    m_secretary.addRow("income", typed({{"year", "2025"}, {"amount", "2000"}}));
    m_secretary.stop();
}

void ScriptedYear::march()
{
    m_secretary.start(QDate(2026, 3, 31));
    m_secretary.open("pledge", words("李秀英的承诺：带头服务群众"));
    m_secretary.changeRow("opinion", words("希望周末也能上门"),
                          typed({{"reply", "每月第二个周六上门"}, {"replied", "2026-03-02"}}));
    m_secretary.progress("2026-03-14", words("上门为4户办理"),
                         typed({{"people", "9"}, {"households", "4"}, {"value", "4"}}));
    close("党支部的承诺：领导班子好", "2026-03-30");
    m_secretary.progress("2026-03-30", words("第三次集中学习"), typed({{"people", "6"}, {"value", "3"}}));
    close("李秀英的承诺：带头学习提高", "2026-03-27");
    m_secretary.attach(words("读书卡.txt"));
    m_secretary.newRecord("highlight", typed({{"title", "办事事项一次办结"},
                                              {"responsible", "王海涛"},
                                              {"field", "business"},
                                              {"goal", "群众办事只跑一次"},
                                              {"base", "10"},
                                              {"target", "30"},
                                              {"unit", "项"},
                                              {"due", "2026-12-20"}}));
    m_secretary.step("确定", "2026-03-01");
    m_secretary.addRow("milestone", typed({{"text", "15项一次办结"}, {"due", "2026-06-30"}}));
    m_secretary.addRow("milestone", typed({{"text", "30项一次办结"}, {"due", "2026-11-30"}}));
    m_secretary.newRecord("rolemodel", typed({{"title", "身边的榜样李秀英"},
                                              {"category", "person"},
                                              {"source", "around"},
                                              {"member", "李秀英"},
                                              {"responsible", "王海涛"}}));
    m_secretary.step("推荐", "2026-03-05");
    m_secretary.step("树立", "2026-03-28");
    m_secretary.addRow("learning", typed({{"member", "陈明"},
                                          {"gap", "业务不熟"},
                                          {"aim", "catchup"},
                                          {"target", "独立受理"},
                                          {"measure", "跟班学习"},
                                          {"date", "2026-03-29"}}));
    m_secretary.addRow("publicity", typed({{"date", "2026-03-30"}, {"channel", "机关内网"}, {"title", "身边的榜样"}}));
    m_secretary.open("regulation", words("机关学习制度"));
    m_secretary.addRow("execution", typed({{"date", "2026-03-25"}, {"state", "yes"}, {"note", "按月学习"}}));
    m_secretary.open("reading", words("读《执行》心得"));
    m_secretary.fill(typed({{"text", "读书要联系实际，把每一件小事办好。"}}));
    m_secretary.step("撰写", "2026-03-05");
    m_secretary.step("交流", "2026-03-20");
    m_secretary.addRow("exchange", typed({{"date", "2026-03-20"}, {"topic", "谈执行"}, {"people", "5"}}));
    m_secretary.open("household", words("结对帮扶孙大伯户"));
    m_secretary.step("帮扶", "2026-03-01");
    m_secretary.addRow(
        "visit", typed({{"date", "2026-03-10"}, {"member", "张建国"}, {"situation", "想养鸡"}, {"money", "200"}}));
    mark("fivegoods", words("11121"));
    mark("fiveleads", words("111111111111111111111111111112"));
    takeFact(0, 0);
    m_secretary.stop();
}

} // namespace xf
