// SPDX-License-Identifier: GPL-3.0-or-later
// 字数 counted by hand.
#include "rules/charactercount.h"

#include <QTest>

using namespace xf;

class TestCharacterCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count");
        const auto row = [](const char* name, const char* text, qint64 count) {
            QTest::newRow(name) << QString::fromUtf8(text) << count;
        };
        row("nothing", "", 0);
        row("white space only", " \n\t　", 0);
        row("characters and Chinese marks", "读书，写心得。", 7);
        row("quotation marks, dash and dots", "“好”——……", 7);
        row("book title", "《乡土中国》", 6);
        row("a number is one", "全年办理2026件", 6);
        row("a decimal with its sign is one", "增长12.5%。", 4);
        row("a Latin word is one", "GDP增长", 3);
        row("words are parted by white space", "to be or not", 4);
        row("apostrophe inside a word", "don’t stop", 2);
        row("straight apostrophe", "don't", 1);
        row("a word on either side of characters", "A类B类", 4);
        row("line breaks are none", "第一段\n\n第二段\r\n", 6);
        row("full-width space at a paragraph's start", "　　今年", 2);
        row("outside the basic plane", "𬀩㛃犇", 3);
        row("full-width digits stand each for itself", "１２", 2);
        row("invisible joiner", "读\u200b书", 2);
    }

    void aText()
    {
        QFETCH(QString, text);
        QFETCH(qint64, count);
        QCOMPARE(countCharacters(text), count);
    }

    void halvesAddUpAtACharacter()
    {
        const QString first = QStringLiteral("读《置身事内》，");
        const QString second = QStringLiteral("想GDP与2026年预算");
        QCOMPARE(countCharacters(first + second), countCharacters(first) + countCharacters(second));
    }
};

QTEST_GUILESS_MAIN(TestCharacterCount)
#include "tst_charactercount.moc"
