// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/cellvalues.h"

#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/pledge.h"
#include "branch/member.h"
#include "checklists/fivegoods.h"
#include "import/celldates.h"
#include "import/cleantext.h"
#include "life/vetting.h"
#include "testing.h"

using namespace xf;

class CellValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadInTheirForms_data();
    void datesAreReadInTheirForms();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void valuesAreReadByTheirFields_data();
    void valuesAreReadByTheirFields();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void textsAreCleaned();
    void aFullDateNeedsItsDay();
    void referencesAreAsked();
};

namespace {

Cell text(const char16_t* words)
{
    return Cell::ofText(QString::fromUtf16(words));
}

const Field& field(const Kind& kind, const char* key)
{
    return *kind.field(QString::fromLatin1(key));
}

} // namespace

void CellValuesTest::datesAreReadInTheirForms_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("date");
    const auto row = [](const Cell& cell, const char* date) {
        QTest::newRow(qPrintable(cell.text)) << cell << QString::fromLatin1(date);
    };
    for (const auto* day : {u"2024年3月5日", u"2024年03月05日", u"2024.3.5", u"2024-03-05", u"2024/3/5", u"20240305",
                            u"２０２４年３月５日", u"2024 年 3 月 5 日", u"二〇二四年三月五日", u"2024-03-05 00:00:00",
                            u"2024年3月5日星期二", u"2024年3月5号", u"2024．3．5", u"45356"})
        row(text(day), "2024-03-05");
    for (const auto* month :
         {u"2024年3月", u"2024.3", u"2024.03", u"2024-3", u"2024/03", u"202403", u"2024、3", u"二○二四年三月"})
        row(text(month), "2024-03");
    row(text(u"二〇二四年十二月二十一日"), "2024-12-21");
    row(text(u"二〇二四年十月十日"), "2024-10-10");
    row(text(u"2024年"), "2024");
    row(text(u"  "), "");
    row(Cell::ofNumber(45356), "2024-03-05");
    row(Cell::ofNumber(20240305), "2024-03-05");
    row(Cell::ofNumber(202403), "2024-03");
    row(Cell::ofNumber(2024.03), "2024-03");
    row(Cell::ofNumber(2024.11), "2024-11");
    row(Cell::ofNumber(2024), "2024");
    row({Cell::Type::Date, QStringLiteral("2024-03"), 45352}, "2024-03");
}

void CellValuesTest::datesAreReadInTheirForms()
{
    QFETCH(Cell, cell);
    QFETCH(QString, date);
    const auto read = dateOfCell(cell, false);
    VERIFY_OK(read);
    QCOMPARE(read->toIso(), date);
}

void CellValuesTest::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("word");
    QTest::newRow("month 13") << text(u"2024年13月") << "no date";
    QTest::newRow("30 February") << text(u"2024.2.30") << "no date";
    QTest::newRow("words") << text(u"去年") << "no date";
    QTest::newRow("two digits") << text(u"85.3") << "no date";
    QTest::newRow("without a year") << text(u"3月5日") << "no date";
    QTest::newRow("long ago") << text(u"1024年3月") << "no date";
    QTest::newRow("lost zero") << Cell::ofNumber(2024.1) << "October";
    QTest::newRow("phone") << Cell::ofNumber(13800000000) << "no date";
    QTest::newRow("the day only spreadsheets know") << Cell::ofNumber(60) << "no date";
    QTest::newRow("negative") << Cell::ofNumber(-5) << "no date";
}

void CellValuesTest::whatIsNoDateIsRefused()
{
    QFETCH(Cell, cell);
    QFETCH(QString, word);
    VERIFY_REFUSED(dateOfCell(cell, false), word);
}

void CellValuesTest::valuesAreReadByTheirFields_data()
{
    QTest::addColumn<const Field*>("field");
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char* name, const Field& of, const Cell& cell, const QVariant& value) {
        QTest::newRow(name) << &of << cell << value;
    };
    const Kind& member = memberKind();
    row("sex in Chinese", field(member, "sex"), text(u"女 "), QStringLiteral("female"));
    row("sex in English", field(member, "sex"), text(u"FEMALE"), QStringLiteral("female"));
    row("standing in short", field(member, "standing"), text(u"预备"), QStringLiteral("probationary"));
    row("a post that is none", field(member, "post"), text(u"党员"), QString());
    row("a stroke for nothing", field(member, "post"), text(u"——"), QString());
    row("spread name", field(member, "name"), text(u"张　三"), QStringLiteral("张三"));
    row("phone as number", field(member, "phone"), Cell::ofNumber(13800000001), QStringLiteral("13800000001"));
    row("integer", field(member, "position"), text(u"１２"), qlonglong{12});
    row("people counted", field(householdKind(), "population"), text(u"5人"), qlonglong{5});
    row("open choice", field(householdKind(), "cause"), text(u"缺水"), QStringLiteral("缺水"));
    row("number with commas", field(pledgeKind(), "target"), text(u"1,200.5"), 1200.5);
    row("per cent", field(pledgeKind(), "target"), text(u"85％"), 85.0);
    row("ten thousands", field(pledgeKind(), "target"), text(u"1.2万元"), 12000.0);
    row("none as a choice", field(pledgeKind(), "waiver"), text(u"无"), QStringLiteral("none"));
    row("money", field(villageProjectKind(), "money"), text(u"￥1,200.50元"), qlonglong{120050});
    row("quarter", field(fiveGoodsKind(), "quarter"), text(u"2026年第三季度"), QStringLiteral("2026Q3"));
    row("quarter key", field(fiveGoodsKind(), "quarter"), text(u"2026Q3"), QStringLiteral("2026Q3"));
    row("ticks", field(pledgeKind(), "points"), text(u"体现先进性、切实可行"),
        QStringList({QString::fromLatin1(pledgePointChoices().front().key),
                     QString::fromLatin1(pledgePointChoices().back().key)}));
    row("long text keeps its lines", field(pledgeKind(), "text"), text(u" 一\r\n二\a "), QStringLiteral("一\n二"));
}

void CellValuesTest::valuesAreReadByTheirFields()
{
    QFETCH(const Field*, field);
    QFETCH(Cell, cell);
    QFETCH(QVariant, value);
    const auto read = valueOfCell(*field, cell, {});
    VERIFY_OK(read);
    QCOMPARE(*read, value);
}

void CellValuesTest::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<const Field*>("field");
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("word");
    QTest::newRow("choice") << &field(memberKind(), "sex") << text(u"？") << "not one of the choices";
    QTest::newRow("number") << &field(pledgeKind(), "target") << text(u"很多") << "no number";
    QTest::newRow("half a person") << &field(householdKind(), "population") << text(u"4.5") << "no number";
    QTest::newRow("fault") << &field(memberKind(), "name") << Cell{Cell::Type::Fault, QStringLiteral("#N/A"), 0}
                           << "#N/A";
    QTest::newRow("quarter") << &field(fiveGoodsKind(), "quarter") << text(u"2026年5季度") << "no quarter";
}

void CellValuesTest::whatDoesNotFitIsRefused()
{
    QFETCH(const Field*, field);
    QFETCH(Cell, cell);
    QFETCH(QString, word);
    VERIFY_REFUSED(valueOfCell(*field, cell, {}), word);
}

void CellValuesTest::textsAreCleaned()
{
    QCOMPARE(cleanLine(QStringLiteral("\u200B 张　三\u00A0")), QStringLiteral("张三"));
    QCOMPARE(cleanLine(QStringLiteral("王 小 明")), QStringLiteral("王小明"));
    QCOMPARE(cleanLine(QStringLiteral("张三 李四")), QStringLiteral("张三 李四"));
    QCOMPARE(cleanLine(QStringLiteral("𠮷　二")), QStringLiteral("𠮷二"));
    QCOMPARE(cleanLine(QStringLiteral("一处\n\u0007副处长（正科）")), QStringLiteral("一处 副处长（正科）"));
    QCOMPARE(cleanLine(QStringLiteral("１３８ＡＢ，（）")), QStringLiteral("138AB，（）"));
    QCOMPARE(comparable(QStringLiteral("买买提•吐尔逊")), comparable(QStringLiteral("买买提 ・吐尔逊")));
}

void CellValuesTest::aFullDateNeedsItsDay()
{
    const Field& from = field(memberKind(), "from");
    const auto day = valueOfCell(from, text(u"2024年3月5日"), {});
    VERIFY_OK(day);
    QCOMPARE(day->toDate(), QDate(2024, 3, 5));
    VERIFY_REFUSED(valueOfCell(from, text(u"2024年3月"), {}), QLatin1String("has no day"));
}

void CellValuesTest::referencesAreAsked()
{
    CellReading reading;
    QString asked;
    reading.find = [&](const Field&, const QString& name) {
        asked = name;
        return Result<Id>(Id{7});
    };
    const auto id = valueOfCell(field(meetingKind(), "chair"), text(u"张　三"), reading);
    VERIFY_OK(id);
    QCOMPARE(id->toLongLong(), 7);
    QCOMPARE(asked, QStringLiteral("张三"));
}

QTEST_GUILESS_MAIN(CellValuesTest)
#include "tst_cellvalues.moc"
