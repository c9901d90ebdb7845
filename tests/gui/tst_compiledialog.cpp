// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "branchfixture.h"
#include "compile/compiledialog.h"
#include "newbranch.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

using namespace xf;

namespace {

QString key(const char* text)
{
    return QLatin1String(text);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCompileDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    Answers m_answers;
    std::unique_ptr<CompileDialog> m_dialog;
    QString m_other;
    QString m_foreign;

    template <class W>
    W* widget(const char* name)
    {
        auto* found = m_dialog->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QString cell(int row, int column) { return widget<QTableWidget>("compileFiles")->item(row, column)->text(); }
    void addAll()
    {
        m_answers.branches = {m_other, m_foreign, m_branch->session->editor().file().path()};
        widget<QPushButton>("compileAdd")->click();
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>();
        m_branch->add("member", {{key("name"), QStringLiteral("李四")}});
        m_other = m_branch->folder.filePath(key("other.xianfeng"));
        Branch branch;
        branch.name = QStringLiteral("另一党支部");
        branch.unit = QStringLiteral("某省某厅另一处");
        branch.year = 2026;
        QVERIFY(createBranch(m_other, branch).ok()); // and closed again
        m_foreign = m_branch->folder.filePath(key("foreign.xianfeng"));
        QFile foreign(m_foreign);
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("no branch");
        foreign.close();
        m_dialog = std::make_unique<CompileDialog>(*m_branch->session, m_answers, Quarter(2026, 3));
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_branch.reset();
        m_answers.branches.clear();
        m_answers.saved.clear();
    }

    void anEmptyListSaysWhatToDo()
    {
        QVERIFY(widget<QLabel>("compileState")->text().contains(key("add the branch files")));
        QVERIFY(!widget<QPushButton>("compileBooklet")->isEnabled());
        QVERIFY(!widget<QPushButton>("compileTotals")->isEnabled());
    }
    void eachFileIsShownWithItsBranchOrTheReason()
    {
        addAll();
        QCOMPARE(widget<QTableWidget>("compileFiles")->rowCount(), 3);
        QCOMPARE(cell(0, 1), QStringLiteral("另一党支部"));
        QCOMPARE(cell(0, 2), QStringLiteral("某省某厅另一处"));
        QCOMPARE(cell(1, 0), key("foreign.xianfeng"));
        QVERIFY2(cell(1, 3).contains(key("Left out: This is not a branch file")), qPrintable(cell(1, 3)));
        QCOMPARE(cell(2, 1), m_branch->session->branch().name); // the one that is open in the window
        addAll();
        QCOMPARE(widget<QTableWidget>("compileFiles")->rowCount(), 3);
    }
    void theBookletBindsWhatCanBeReadAndChangesNoFile()
    {
        addAll();
        const QByteArray before = bytesOf(m_other);
        m_answers.saved = m_branch->folder.filePath(key("booklet.pdf"));
        widget<QPushButton>("compileBooklet")->click();
        QVERIFY2(widget<QLabel>("compileResult")->text().contains(key("booklet.pdf")),
                 qPrintable(widget<QLabel>("compileResult")->text()));
        QProcess reader;
        reader.start(key("pdftotext"), {m_answers.saved, key("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).remove(u'\n');
        QVERIFY(text.contains(QStringLiteral("另一党支部")));
        QVERIFY(text.contains(m_branch->session->branch().name));
        QVERIFY(text.contains(key("foreign.xianfeng")));
        QCOMPARE(bytesOf(m_other), before);
        // The window goes on writing its own branch.
        m_branch->add("member", {{key("name"), QStringLiteral("王五")}});
    }
    void writingIsStoppedAndTheOlderBookletStays()
    {
        addAll();
        m_answers.saved = m_branch->folder.filePath(key("older.pdf"));
        QFile older(m_answers.saved);
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("older");
        older.close();
        // The bar counts the three files while they are read, and percent while the booklet is written.
        auto* bar = widget<QProgressBar>("compileProgress");
        connect(bar, &QProgressBar::valueChanged, this, [&] {
            if (bar->maximum() == 100)
                widget<QPushButton>("compileClose")->click();
        });
        widget<QPushButton>("compileBooklet")->click();
        QCOMPARE(bytesOf(m_answers.saved), QByteArray("older"));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!bar->isVisible());
        QVERIFY(!widget<QLabel>("compileResult")->text().isEmpty());
        QVERIFY(widget<QPushButton>("compileBooklet")->isEnabled());
    }
    void theTotalsAreASpreadsheet()
    {
        addAll();
        m_answers.saved = m_branch->folder.filePath(key("totals.csv"));
        widget<QPushButton>("compileTotals")->click();
        const QString text = QString::fromUtf8(bytesOf(m_answers.saved));
        QVERIFY2(text.contains(QStringLiteral("合计")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("承诺人")));
    }
    void aFileIsTakenOffTheList()
    {
        addAll();
        widget<QTableWidget>("compileFiles")->selectRow(1);
        widget<QPushButton>("compileRemove")->click();
        QCOMPARE(widget<QTableWidget>("compileFiles")->rowCount(), 2);
        QCOMPARE(cell(1, 1), m_branch->session->branch().name);
    }
    void theSameBranchTwiceIsPointedOut()
    {
        const QString copy = m_branch->folder.filePath(key("copy.xianfeng"));
        QVERIFY(QFile::copy(m_other, copy));
        m_dialog->add({m_other, copy});
        QVERIFY2(cell(1, 3).contains(key("same branch")), qPrintable(cell(1, 3)));
    }
};

QTEST_MAIN(TestCompileDialog)
#include "tst_compiledialog.moc"
