// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards.h"

#include "activities/household.h"
#include "scriptedyear.h"
#include "session.h"
#include "workbench.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

namespace xf {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs in the dialog that opens next, which has a loop of its own.
void inTheNextDialog(Secretary& secretary, const std::function<void(QWidget&)>& run)
{
    QTimer::singleShot(0, &secretary.window(), [run] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            qFatal("no dialog is open");
        run(*dialog);
    });
}

} // namespace

void lookBackOnTheYear(Secretary& secretary, const QString& folder)
{
    secretary.page("history");
    QVERIFY(secretary.find<QTableView>("historyTable")->model()->rowCount() > 50);
    secretary.page("calendar");
    secretary.answers().saved = folder + QStringLiteral("/year.ics");
    secretary.click("calendarExport");
    const QByteArray calendar = bytesOf(secretary.answers().saved).replace("\r\n ", "");
    // What is still open: one pledge and one entry of the rectification list.
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
    QVERIFY(calendar.contains("公开承诺：党支部的承诺：群众反映好"));
    QVERIFY(calendar.contains("整改清单：档案目录不统一"));

    secretary.open("member", words("李秀英"));
    const auto* story = secretary.find<QTableView>("storyTable")->model();
    QVERIFY(story->rowCount() > 15);
    QString told;
    for (int row = 0; row < story->rowCount(); ++row) {
        for (int column = 0; column < story->columnCount(); ++column)
            told += story->index(row, column).data().toString() + QLatin1Char('\n');
    }
    // Pledge, returned round, not kept, honour, plaque, evidence: one story.
    for (const char* each : {"Returned；户数没有依据", "未兑现", "支部优秀共产党员", "2026年度支部", "读书卡.txt"})
        QVERIFY2(told.contains(words(each)), qPrintable(words(each) + told));
    secretary.answers().saved = folder + QStringLiteral("/card.pdf");
    secretary.click("storyCard");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {secretary.answers().saved, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    // A cell breaks its text where its column ends.
    const QString card = QString::fromUtf8(reader.readAllStandardOutput()).remove(QLatin1Char('\n'));
    // The card tells what came of it.
    for (const char* each : {"6月底前上门服务10户", "未兑现", "支部优秀共产党员", "号岗牌"})
        QVERIFY2(card.contains(words(each)), qPrintable(words(each) + card));
}

void beginTheNextYear(Secretary& secretary)
{
    QAction* begin = nullptr;
    for (auto* each : secretary.window().findChildren<QAction*>()) {
        if (each->text().remove(QLatin1Char('&')).startsWith(QStringLiteral("Begin a new year")))
            begin = each;
    }
    QVERIFY(begin && begin->isEnabled());
    inTheNextDialog(secretary,
                    [](QWidget& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("yearBegin"))->click(); });
    begin->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(secretary.window().session()->year(), 2027);
    secretary.window().workbench()->undo();
    QCoreApplication::processEvents();
    QCOMPARE(secretary.window().session()->year(), 2026);
}

void clearTheHousehold(Secretary& secretary, const QString& file)
{
    QVERIFY(bytesOf(file).contains("孙大伯"));
    secretary.open("household", words("结对帮扶孙大伯户"));
    auto* purge = secretary.find<QPushButton>("recordPurge");
    inTheNextDialog(secretary, [](QWidget& dialog) {
        dialog.findChild<QCheckBox*>(QStringLiteral("purgeRead"))->click();
        dialog.findChild<QPushButton*>(QStringLiteral("purgeClear"))->click();
    });
    purge->click();
    QCOMPARE(secretary.count(householdKind()), 0);
    secretary.stop();
    QVERIFY(!bytesOf(file).contains("孙大伯"));
}

} // namespace xf
