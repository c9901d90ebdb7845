// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's own print dialog, driven as a user does: it opens, takes a file, and is left by a button.
#include "filedialogs.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace xf;

class TestFileDialogs : public QObject
{
    Q_OBJECT

    /// Does something with the print dialog once it stands.
    template <class Action>
    void whenItStands(const Action& action)
    {
        QTimer::singleShot(50, this, [action] {
            auto* dialog = qobject_cast<QPrintDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            action(*dialog);
        });
    }

private Q_SLOTS:
    void printingIntoAFileWritesIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("小结.pdf"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(path); // “print into a file”, as the dialog's first line offers
        int most = 0;
        whenItStands([&](QPrintDialog& dialog) {
            most = dialog.maxPage();
            dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)
                ? dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click()
                : dialog.accept();
        });
        QVERIFY(NativeFileDialogs().choosePrinter(nullptr, printer, 7));
        QCOMPARE(most, 7);
        QPainter painter(&printer);
        painter.drawText(100, 100, QStringLiteral("x"));
        painter.end();
        QVERIFY(QFileInfo(path).size() > 0);
    }

    void escLeavesItHarmlessly()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(QStringLiteral("/nowhere/小结.pdf"));
        whenItStands([](QPrintDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        QVERIFY(!NativeFileDialogs().choosePrinter(nullptr, printer, 7));
    }
};

QTEST_MAIN(TestFileDialogs)
#include "tst_filedialogs.moc"
