// SPDX-License-Identifier: GPL-3.0-or-later
// What was not kept of a damaged file is shown once; its list can be saved, to enter it again from.
#include "answers.h"
#include "safety/salvagereportdialog.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace xf;

namespace {

SalvageReport someReport()
{
    SalvageReport report;
    report.records = 2344;
    report.lost = {QStringLiteral("“公开承诺”第 616 号已丢失。"), QStringLiteral("“进展”第 702 号已丢失。")};
    return report;
}

} // namespace

class TestSalvageReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsSavedAsItIsShown()
    {
        Answers answers;
        SalvageReportDialog dialog(someReport(), QStringLiteral("支部"), answers);
        dialog.show();
        QCOMPARE(dialog.findChild<QListWidget*>(QStringLiteral("salvageLost"))->count(), 2);
        dialog.findChild<QPushButton*>(QStringLiteral("salvageSave"))->click();
        QCOMPARE(answers.suggested, QStringLiteral("支部 – not kept.txt"));
        QFile file(answers.path(answers.suggested));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(bytes.mid(3)),
                 QStringLiteral("Kept: 2,344 records, 0 entries of the history, 0 files. The damaged file was not "
                                "changed.\r\nNot kept, 2 place(s):\r\n“公开承诺”第 616 号已丢失。\r\n"
                                "“进展”第 702 号已丢失。\r\n"));
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("salvageSaved"))->text(),
                 QStringLiteral("Written: 支部 – not kept.txt"));
    }

    void whereItCannotBeWrittenASentenceSaysSo()
    {
        Answers answers;
        answers.saved = answers.path(QStringLiteral("none/list.txt"));
        SalvageReportDialog dialog(someReport(), QStringLiteral("支部"), answers);
        dialog.show();
        dialog.findChild<QPushButton*>(QStringLiteral("salvageSave"))->click();
        const auto* said = dialog.findChild<QLabel*>(QStringLiteral("salvageSaved"));
        QVERIFY(said->isVisible());
        QVERIFY2(said->text().endsWith(u'.') && !said->text().startsWith(QStringLiteral("Written")),
                 qPrintable(said->text()));
    }

    void withNothingLostThereIsNothingToSave()
    {
        Answers answers;
        SalvageReportDialog dialog(SalvageReport(), QStringLiteral("支部"), answers);
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("salvageSave")));
    }
};

QTEST_MAIN(TestSalvageReport)
#include "tst_salvagereport.moc"
