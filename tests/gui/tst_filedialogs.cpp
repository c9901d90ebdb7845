// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's own dialogs for printing and saving, driven as a user does.
#include "filedialogs.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
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

    /// Does something with the dialog once it stands.
    template <class Dialog = QPrintDialog, class Action>
    void whenItStands(const Action& action)
    {
        QTimer::singleShot(50, this, [action] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            action(*dialog);
        });
    }

    static void save(QFileDialog& dialog)
    {
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        dialog.close(); // or a refusal would leave the test hanging
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

    void anotherFormatIsAnotherEnding()
    {
        QString shown;
        whenItStands<QFileDialog>([&shown](QFileDialog& dialog) {
            auto* formats = dialog.findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
            formats->setFocus();
            QTest::keyClick(formats, Qt::Key_Down);
            shown = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text();
            save(dialog);
        });
        const QString path = NativeFileDialogs().saveAs(nullptr, QStringLiteral("2026.Q3 小结.pdf"),
                                                        QStringLiteral("PDF (*.pdf);;Word (*.docx)"));
        QCOMPARE(shown, QStringLiteral("2026.Q3 小结.docx"));
        QCOMPARE(QFileInfo(path).fileName(), shown);
    }

    void aNameWithoutAnEndingGetsThatOfItsFormat()
    {
        whenItStands<QFileDialog>([](QFileDialog& dialog) {
            dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QStringLiteral("小结"));
            dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
        });
        const QString path =
            NativeFileDialogs().saveAs(nullptr, QStringLiteral("x.docx"), QStringLiteral("W (*.docx)"));
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("小结.docx"));
    }
};

QTEST_MAIN(TestFileDialogs)
#include "tst_filedialogs.moc"
