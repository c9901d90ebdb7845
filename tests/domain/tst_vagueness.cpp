// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a pledge hard to check: no figure, no date, last year's words.
#include "rules/vagueness.h"

#include <QTest>

using namespace xf;

namespace {

Pledge pledge(const QString& text, Id member = 7)
{
    Pledge record;
    record.owner = QStringLiteral("member");
    record.responsible = member;
    record.text = text;
    record.due = QDate(2026, 6, 30);
    return record;
}

bool has(const Pledge& record, VagueHint hint, const std::vector<const Pledge*>& lastYear = {})
{
    const auto hints = vagueHints(record, lastYear);
    return std::find(hints.begin(), hints.end(), hint) != hints.end();
}

} // namespace

class TestVagueness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFigureIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isVague");
        QTest::newRow("none") << QStringLiteral("加强学习，热情服务") << true;
        QTest::newRow("no figure in 统一") << QStringLiteral("统一思想，一定做好") << true;
        QTest::newRow("digits") << QStringLiteral("授课2次") << false;
        QTest::newRow("full-width") << QStringLiteral("授课２次") << false;
        QTest::newRow("Chinese") << QStringLiteral("组织三次座谈") << false;
        QTest::newRow("zero") << QStringLiteral("全年投诉为零") << false;
    }
    void aFigureIsFoundHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(bool, isVague);
        QCOMPARE(has(pledge(text), VagueHint::NoFigure), isVague);
    }

    void aTargetIsAFigure()
    {
        Pledge record = pledge(QStringLiteral("加强学习"));
        record.target = 0;
        QVERIFY(!has(record, VagueHint::NoFigure));
    }

    void withoutADueDayItHasNoDate()
    {
        Pledge record = pledge(QStringLiteral("授课2次"));
        QVERIFY(vagueHints(record, {}).empty());
        record.due = QDate();
        QVERIFY(has(record, VagueHint::NoDate));
    }

    void onlyTheSameOwnersWordsOfLastYearCount()
    {
        const Pledge now = pledge(QStringLiteral("为市县财政干部授课2次"));
        const Pledge same = pledge(QStringLiteral("为市县财政干部授课2次。"));
        const Pledge other = pledge(QStringLiteral("为市县财政干部授课2次"), 8);
        const Pledge different = pledge(QStringLiteral("到联系村走访4次并解决困难"));
        QVERIFY(has(now, VagueHint::LikeLastYear, {&different, &same}));
        QVERIFY(!has(now, VagueHint::LikeLastYear, {&different, &other}));
    }

    void whoIsExemptHasNothingToMeasure()
    {
        Pledge record;
        record.waiver = QStringLiteral("exempt");
        QVERIFY(vagueHints(record, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestVagueness)
#include "tst_vagueness.moc"
