// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that can hardly be right: in the future where they tell of the past, or at odds with another of the record.
#include "rules/datedoubts.h"

#include "partialdate.h"

#include <QTest>

using namespace xf;

namespace {

const QDate today(2026, 9, 30);

/// “field=2026-01-02 field=…” in a new record of this kind.
std::shared_ptr<Record> recordOf(const Kind& kind, const QString& dates)
{
    const auto record = kind.make();
    for (const QString& each : dates.split(u' ', Qt::SkipEmptyParts)) {
        const Field* field = kind.field(each.section(u'=', 0, 0));
        if (!field)
            qFatal("no field %s", qPrintable(each));
        const QString text = each.section(u'=', 1);
        field->set(*record,
                   field->type == FieldType::Date ? QVariant(QDate::fromString(text, Qt::ISODate)) : QVariant(text));
    }
    return record;
}

QString doubts(const char* kindKey, const QString& dates)
{
    const Kind* kind = kindByKey(QString::fromLatin1(kindKey));
    if (!kind)
        qFatal("no kind %s", kindKey);
    QStringList all;
    for (const Problem& each : DateDoubts(*kind).of(*recordOf(*kind, dates), today))
        all << each.field + u'|' + each.sentence;
    return all.join(u'\n');
}

} // namespace

class TestDateDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersNameTwoDatesOfTheirKind()
    {
        const auto isDate = [](const Field* field) {
            return field && (field->type == FieldType::Date || field->type == FieldType::MonthDate);
        };
        for (const Kind* kind : allKinds()) {
            for (const DateOrder& each : kind->dateOrders) {
                QVERIFY2(isDate(kind->field(each.earlier)), qPrintable(kind->key + u'.' + each.earlier));
                QVERIFY2(isDate(kind->field(each.later)), qPrintable(kind->key + u'.' + each.later));
            }
        }
    }

    void whatIsOddIsToldBesideItsField_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("dates");
        QTest::addColumn<QString>("doubts"); // “field|sentence” a line; nothing for a record as it should be
        const auto row = [](const char* name, const char* kind, const char* dates, const char* doubts) {
            QTest::newRow(name) << QByteArray(kind) << QString::fromUtf8(dates) << QString::fromUtf8(doubts);
        };
        row("a member as most are", "member", "birth=1970-05 joined=1995-06-01 fullsince=1996-06-01", "");
        row("nothing is known", "member", "", "");
        row("born in the future", "member", "birth=2070-05", "birth|“Born” lies in the future (2070-05)");
        row("joined in the future", "member", "joined=2029-07-01",
            "joined|“Joined the Party” lies in the future (2029-07-01)");
        row("full member in the future", "member", "fullsince=2027",
            "fullsince|“Full member since” lies in the future (2027)");
        row("the year alone may be over or not", "member", "joined=2026", "");
        row("the month alone as well", "member", "joined=2026-09", "");
        row("today is no future", "member", "joined=2026-09-30", "");
        row("tomorrow is", "member", "joined=2026-10-01", "joined|“Joined the Party” lies in the future (2026-10-01)");
        row("under 18", "member", "birth=1990-05-02 joined=2008-05-01",
            "joined|under 18 years of age on joining the Party");
        row("18 on the day", "member", "birth=1990-05-02 joined=2008-05-02", "");
        row("perhaps 18", "member", "birth=1990-05 joined=2008", "");
        row("by no reading 18", "member", "birth=1990-05 joined=2008-04",
            "joined|under 18 years of age on joining the Party");
        row("joined before birth is told once", "member", "birth=1990 joined=1985-06",
            "joined|“Joined the Party” is earlier than “Born”");
        row("full before joining", "member", "joined=1995-06-01 fullsince=1994-06-01",
            "fullsince|“Full member since” is earlier than “Joined the Party”");
        row("to leave is no past", "member", "from=2020-01-01 until=2027-01-01", "");
        row("left before coming", "member", "from=2020-01-01 until=2019-01-01",
            "until|“In the branch until” is earlier than “In the branch from”");
        row("of an activity the plan", "research", "start=2026-05-01 due=2026-04-01",
            "due|“Due” is earlier than “Planned start”");
        row("to be due is no past", "research", "start=2026-05-01 due=2027-04-01", "");
        row("from and until of any kind", "research", "from=2026-05-01 until=2026-04-01",
            "until|“Until” is earlier than “From”");
        row("what has happened", "visit", "date=2062-03-01", "date|“Date” lies in the future (2062-03-01)");
        row("what came of it", "rectification", "closed=2062-03-01",
            "closed|“Closed on” lies in the future (2062-03-01)");
        row("what came of it is not earlier", "plaque", "handed=2026-06-01 withdrawn=2026-05-01",
            "withdrawn|“Withdrawn” is earlier than “Handed over”");
        row("what is often planned", "contest", "date=2026-12-01", "");
        row("adopted in the future", "plan", "adopted=2027-01-01",
            "adopted|“Adopted on” lies in the future (2027-01-01)");
        row("published before it was adopted", "plan", "adopted=2026-03-02 published=2026-03-01",
            "published|“Published on” is earlier than “Adopted on”");
        row("ended before it began", "regulation", "effective=2026-03-02 ended=2026-03-01",
            "ended|“Ended on” is earlier than “Effective from”");
        row("in force from a later day", "regulation", "effective=2027-01-01", "");
        row("a step of several days", "step", "date=2026-03-02 until=2026-03-01",
            "until|“Until” is earlier than “Date”");
    }
    void whatIsOddIsToldBesideItsField()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, dates);
        QTEST(doubts(kind.constData(), dates), "doubts");
    }
};

QTEST_GUILESS_MAIN(TestDateDoubts)
#include "tst_datedoubts.moc"
