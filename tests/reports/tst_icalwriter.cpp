// SPDX-License-Identifier: GPL-3.0-or-later
// What another calendar reads: whole days, the same identity each time, and texts as they were typed.
#include "testing.h"
#include "writers/icalwriter.h"

#include <QBuffer>

using namespace xf;

class TestIcalWriter : public QObject
{
    Q_OBJECT

    static QByteArray written(const std::vector<IcalEvent>& events)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = writeIcal(events, QStringLiteral("某支部2026年日历"), QDate(2026, 9, 20), buffer);
        return done ? buffer.data() : QByteArray();
    }

    /// Without the folding of long lines (RFC 5545, 3.1).
    static QString unfolded(QByteArray bytes)
    {
        bytes.replace("\r\n ", "");
        bytes.replace("\r\n\t", "");
        return QString::fromUtf8(bytes);
    }

private Q_SLOTS:
    void aDayIsAWholeDay()
    {
        const QString text =
            unfolded(written({{QStringLiteral("xianfeng-pledge-7"), QDate(2026, 12, 31),
                               QStringLiteral("公开承诺：上门服务"), QStringLiteral("责任人：张三")}}));
        QVERIFY2(text.contains(QStringLiteral("DTSTART;VALUE=DATE:20261231\r\n")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("DTEND;VALUE=DATE:20270101\r\n")));
        QVERIFY(text.contains(QStringLiteral("UID:xianfeng-pledge-7\r\n")));
        QVERIFY(text.contains(QStringLiteral("SUMMARY:公开承诺：上门服务\r\n")));
        QVERIFY(text.contains(QStringLiteral("DESCRIPTION:责任人：张三\r\n")));
        QVERIFY2(text.contains(QStringLiteral("DTSTAMP:20260920T000000Z\r\n")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("X-WR-CALNAME:某支部2026年日历\r\n")));
    }

    void textsCannotBreakOutOfTheirLine()
    {
        const QString text = unfolded(written(
            {{QStringLiteral("a"), QDate(2026, 1, 1), QStringLiteral("一,二;三\\四\nEND:VCALENDAR"), QString()}}));
        QVERIFY2(text.contains(QStringLiteral("SUMMARY:一\\,二\\;三\\\\四\\nEND:VCALENDAR\r\n")), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("\r\nEND:VCALENDAR")), 1);
    }

    void longLinesAreFoldedWithoutCuttingACharacter()
    {
        const QString title(400, QChar(0x5148));
        const QByteArray bytes = written({{QStringLiteral("a"), QDate(2026, 1, 1), title, QString()}});
        for (const QByteArray& line : bytes.split('\n')) {
            QVERIFY(line.size() <= 76);
            QVERIFY(!QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)));
        }
        QVERIFY(unfolded(bytes).contains(title));
    }

    void theSameEventsGiveTheSameFile()
    {
        const std::vector<IcalEvent> events{{QStringLiteral("a"), QDate(2026, 1, 1), QStringLiteral("一"), QString()}};
        QVERIFY(!written(events).isEmpty());
        QCOMPARE(written(events), written(events));
    }
};

QTEST_GUILESS_MAIN(TestIcalWriter)
#include "tst_icalwriter.moc"
