// SPDX-License-Identifier: GPL-3.0-or-later
// Where a line may end: figures stay with their units, days with their months, and no last line holds one character.
#include "writers/typesetter.h"

#include "writers/fontset.h"
#include "writers/pagestyle.h"

#include <QTest>

using namespace xf;

class TestTypesetter : public QObject
{
    Q_OBJECT

private:
    FontSet m_fonts;

    /// The lines of a text in so many characters, with | between them.
    QString lines(const QString& text, double characters, bool isJustified)
    {
        Typesetter setter(m_fonts);
        const TextStyle style{FontRole::Body, page::bodySize, 0, isJustified};
        QStringList parts;
        for (const TypesetLine& line : setter.breakAll(text, style, characters * page::bodySize, 0)) {
            QString part;
            for (qsizetype i = line.first; i < line.end; ++i)
                part += text[i];
            parts << part;
        }
        return parts.join(u'|');
    }

private Q_SLOTS:
    void linesEndWhereAReaderWouldEndThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("characters");
        QTest::addColumn<bool>("isJustified");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* name, const char* text, double characters, bool isJustified,
                            const char* lines) {
            QTest::newRow(name) << QString::fromUtf8(text) << characters << isJustified << QString::fromUtf8(lines);
        };
        row("a figure and its unit", "走访农户九次和9人在内", 7.6, false, "走访农户九次和|9人在内");
        row("a month and its day", "会议改在春天7月24日召开", 8.2, false, "会议改在春天|7月24日召开");
        row("a year may end a line", "会议改在2026年7月24日召开", 7.8, false, "会议改在2026年|7月24日召开");
        row("one character and its mark", "每月走访一次并作记录。", 9, false, "每月走访一次并作|记录。");
        row("one character of a cell", "优秀共产党员", 5.2, false, "优秀共产|党员");
        row("a share is company", "不超过1%", 3.2, false, "不超过|1%");
        row("two are company", "每月走访一次并且作记录", 9, false, "每月走访一次并且作|记录");
        row("a justified line that would be loose", "每月走访一次。", 5.6, true, "每月走访一|次。");
        row("a justified line that would not", "每月都去走访一次并且作一个记录。", 14.6, true,
            "每月都去走访一次并且作一个|记录。");
        row("nothing else fits", "党员", 1.2, false, "党|员");
    }
    void linesEndWhereAReaderWouldEndThem()
    {
        QFETCH(QString, text);
        QFETCH(double, characters);
        QFETCH(bool, isJustified);
        QTEST(lines(text, characters, isJustified), "lines");
    }
};

QTEST_MAIN(TestTypesetter)
#include "tst_typesetter.moc"
