// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/discretion.h"

#include <QTest>

#include <algorithm>

using namespace xf;

namespace {

PaperSources sources()
{
    PaperSources sources;
    Id next = 1;
    for (const char* name : {"欧阳静", "欧阳静雯", "张喆", "王"}) {
        Member member;
        member.id = next++;
        member.name = QString::fromUtf8(name);
        sources.snapshot.everyone.push_back(member);
    }
    sources.households = QStringList{QStringLiteral("黄桂英")};
    return sources;
}

QString masked(const QString& text, Discretion::Members members = Discretion::Members::Masked)
{
    paper::Document document;
    document.add(paper::Paragraph{text});
    (void)Discretion(sources(), members).apply(document);
    return std::get<paper::Paragraph>(document.blocks.front()).text;
}

int placesOf(const std::vector<Hidden>& hidden, const QString& what)
{
    const auto found =
        std::find_if(hidden.begin(), hidden.end(), [&](const Hidden& each) { return each.what == what; });
    return found == hidden.end() ? 0 : found->places;
}

} // namespace

class TestDiscretion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreFoundWhereverSomebodyWroteThem()
    {
        QCOMPARE(masked(QStringLiteral("张喆到黄桂英户走访，欧阳静雯、欧阳静同行。")),
                 QStringLiteral("张某某到黄某某户走访，欧阳某某、欧阳某某同行。"));
        QCOMPARE(masked(QStringLiteral("张　喆")), QStringLiteral("张某某"));
    }
    void aMemberWhoSignsIsMaskedToo()
    {
        paper::Document document;
        document.add(paper::Signature{QStringLiteral("记录人：张喆"), QDate(2026, 3, 17)});
        const auto hidden = Discretion(sources()).apply(document);
        QCOMPARE(std::get<paper::Signature>(document.blocks.front()).unit, QStringLiteral("记录人：张某某"));
        QCOMPARE(placesOf(hidden, QStringLiteral("党员姓名：张喆")), 1);
    }
    void aNameOfOneCharacterWouldBlotOutThePaper()
    {
        QCOMPARE(masked(QStringLiteral("王村、国王")), QStringLiteral("王村、国王"));
    }
    void aPaperMadeForPublicationKeepsMembersAlsoThoseWhoHaveLeft()
    {
        // 欧阳静 is in `everyone` and not in `members`: no cell names one of two in full and masks the other.
        QCOMPARE(masked(QStringLiteral("欧阳静、张喆带审，帮扶黄桂英户"), Discretion::Members::Named),
                 QStringLiteral("欧阳静、张喆带审，帮扶黄某某户"));
    }
    void aMemberWhoKeepsTheNameIsNotCutByAHouseholdsShorterOne()
    {
        PaperSources both = sources();
        both.households << QStringLiteral("张喆明") << QStringLiteral("欧阳");
        paper::Document document;
        document.add(paper::Paragraph{QStringLiteral("欧阳静走访张喆明户")});
        (void)Discretion(both, Discretion::Members::Named).apply(document);
        QCOMPARE(std::get<paper::Paragraph>(document.blocks.front()).text, QStringLiteral("欧阳静走访张某某户"));
    }
    void aTableOfWhichNothingWouldBeLeftIsNotPrinted()
    {
        paper::Document document;
        paper::Table table;
        table.columns = {{QStringLiteral("年度")}, {QStringLiteral("人均收入")}};
        table.columns[1].isSensitive = true;
        table.rows = {{QStringLiteral("2026"), QStringLiteral("3500")}};
        document.add(table);
        const auto hidden = Discretion(sources()).apply(document);
        QCOMPARE(placesOf(hidden, QStringLiteral("栏目：人均收入")), 1);
        QVERIFY(std::holds_alternative<paper::Paragraph>(document.blocks.front()));
    }
    void aRowOfSeveralFactsIsHiddenFactByFact()
    {
        paper::Document document;
        paper::Table table;
        table.columns = {
            {QStringLiteral("项目")}, {QStringLiteral("内容")}, {QStringLiteral("项目")}, {QStringLiteral("内容")}};
        table.sensitiveRows = {QStringLiteral("民族")};
        table.rows = {
            {QStringLiteral("性别"), QStringLiteral("女"), QStringLiteral("党小组"), QStringLiteral("一组")},
            {QStringLiteral("民族"), QStringLiteral("壮族"), QStringLiteral("工作职务"), QStringLiteral("处长")}};
        document.add(table);
        const auto hidden = Discretion(sources()).apply(document);
        QCOMPARE(placesOf(hidden, QStringLiteral("栏目：民族")), 1);
        QCOMPARE(placesOf(hidden, QStringLiteral("栏目：工作职务")), 1);
        QCOMPARE(hidden.size(), size_t(2)); // their values are not listed
        QCOMPARE(std::get<paper::Table>(document.blocks.front()).rows.size(), size_t(1));
    }
    void whatWasHiddenIsCounted()
    {
        paper::Document document;
        document.add(paper::Title{QStringLiteral("张喆同志情况卡")});
        paper::Table table;
        table.columns = {{QStringLiteral("户主")}, {QStringLiteral("人均收入")}, {QStringLiteral("责任人")}};
        table.columns[1].isSensitive = true;
        table.rows = {{QStringLiteral("黄桂英"), QStringLiteral("3500"), QStringLiteral("张喆")},
                      {QStringLiteral("黄桂英"), QString(), QStringLiteral("张　喆")}};
        document.add(table);
        const auto hidden = Discretion(sources()).apply(document);
        QCOMPARE(placesOf(hidden, QStringLiteral("农户姓名：黄桂英")), 2);
        QCOMPARE(placesOf(hidden, QStringLiteral("党员姓名：张喆")), 3);
        QCOMPARE(placesOf(hidden, QStringLiteral("栏目：人均收入")), 1);
        QCOMPARE(hidden.size(), size_t(3));
        const auto& shown = std::get<paper::Table>(document.blocks[1]);
        QCOMPARE(shown.columns.size(), size_t(2));
        QCOMPARE(paper::cellText(shown.rows[0][0]), QStringLiteral("黄某某"));
        QCOMPARE(paper::cellText(shown.rows[1][1]), QStringLiteral("张某某"));
    }
};

QTEST_APPLESS_MAIN(TestDiscretion)
#include "tst_discretion.moc"
