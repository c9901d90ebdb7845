// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdialog.h"

#include "answers.h"
#include "branchfixture.h"
#include "messyroster.h"
#include "records/recordsheet.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimer>

using namespace xf;
using test::MessyRoster;

class TestImportDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    Answers m_answers;
    std::unique_ptr<ImportDialog> m_dialog;

    template <class W>
    W* widget(const char* name)
    {
        auto* found = m_dialog->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QString cell(int row, int column)
    {
        const auto* model = widget<QTableView>("importRows")->model();
        return model->index(row, column).data().toString();
    }
    int rows() { return widget<QTableView>("importRows")->model()->rowCount(); }
    void choose(const char* name, int index)
    {
        auto* box = widget<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    QString write(const char* name, const QString& text)
    {
        const QString path = m_branch->folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text.toUtf8());
        return path;
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>();
        m_dialog = std::make_unique<ImportDialog>(memberKind(), *m_branch->session, m_answers);
        new QAbstractItemModelTester(widget<QTableView>("importRows")->model(), m_dialog.get());
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_branch.reset();
        m_answers.table.clear();
        m_answers.saved.clear();
    }

    void withoutAListThereIsNothingToImport()
    {
        QVERIFY(!widget<QPushButton>("importTakeIn")->isEnabled());
        QVERIFY(!widget<QPushButton>("importRejects")->isEnabled());
        QVERIFY(widget<QLabel>("importSource")->text().contains(QLatin1String("Ctrl+V")));
    }
    void messyRosterIsShownTakenInAndItsRestSaved()
    {
        m_answers.table = m_branch->folder.filePath(QStringLiteral("花名册.xlsx"));
        QVERIFY(MessyRoster().saveXlsx(m_answers.table));
        widget<QPushButton>("importOpen")->click();
        QCOMPARE(widget<QSpinBox>("importHeadRow")->value(), 3);
        QCOMPARE(widget<QComboBox>("importHeadLines")->currentData().toInt(), 2);
        QCOMPARE(widget<QComboBox>("importColumn1")->currentData().toString(), QStringLiteral("name"));
        QCOMPARE(widget<QComboBox>("importColumn7")->currentData().toString(), QStringLiteral("joined"));
        QCOMPARE(rows(), 205);
        QCOMPARE(cell(0, 0), QStringLiteral("5"));
        QCOMPARE(cell(0, 1), QStringLiteral("New"));
        QVERIFY(widget<QLabel>("importCounts")
                    ->text()
                    .startsWith(QStringLiteral("New 195 · changed 0 · duplicate 2 · not imported 3 · no records 5")));
        choose("importFilter", 4);
        QCOMPARE(rows(), MessyRoster::bad);
        QVERIFY(cell(0, 2).contains(QStringLiteral("2024年13月")));

        widget<QPushButton>("importTakeIn")->click();
        QCOMPARE(m_branch->all<Member>(memberKind()).size(), size_t(MessyRoster::added));
        QVERIFY(m_dialog->isVisible()); // three rows are left to be saved
        QVERIFY(!widget<QPushButton>("importTakeIn")->isEnabled());
        QVERIFY(widget<QLabel>("importResult")->text().contains(QLatin1String("195 new")));
        m_answers.saved = m_branch->folder.filePath(QStringLiteral("rest.csv"));
        widget<QPushButton>("importRejects")->click();
        QFile rest(m_answers.saved);
        QVERIFY(rest.open(QIODevice::ReadOnly));
        QCOMPARE(rest.readAll().count("\r\n"), MessyRoster::bad + 1);
        QVERIFY(m_branch->session->editor().undo().ok());
        QVERIFY(m_branch->all<Member>(memberKind()).empty());
    }
    void everyGuessCanBeChanged()
    {
        QVERIFY(m_dialog->openFile(write("a.csv", QStringLiteral("甲,乙,姓名\n张三,男,无\n李四,女,无\n"))));
        QCOMPARE(widget<QComboBox>("importColumn1")->currentData().toString(), QStringLiteral("sex"));
        QCOMPARE(cell(0, 1), QStringLiteral("New"));
        QCOMPARE(cell(1, 1), QStringLiteral("Not imported")); // called 无 as well, but a woman
        auto* first = widget<QComboBox>("importColumn0");
        choose("importColumn0", first->findData(QStringLiteral("name")));
        QCOMPARE(widget<QComboBox>("importColumn2")->currentData().toString(), QString()); // one column a field
        QCOMPARE(cell(1, 1), QStringLiteral("New"));
        choose("importHeadLines", 0);
        QCOMPARE(rows(), 3);
        widget<QSpinBox>("importHeadRow")->setValue(2);
        QCOMPARE(rows(), 2);
    }
    void aTemplateIsWrittenAndReadAsAnEmptyList()
    {
        m_answers.saved = m_branch->folder.filePath(QStringLiteral("blank.xlsx"));
        widget<QPushButton>("importTemplate")->click();
        QVERIFY(m_dialog->openFile(m_answers.saved));
        QCOMPARE(rows(), 0);
        QCOMPARE(widget<QComboBox>("importColumn0")->currentData().toString(), QStringLiteral("name"));
    }
    void whatCannotBeReadIsSaid()
    {
        QVERIFY(!m_dialog->openFile(write("b.csv", QString())));
        QVERIFY(widget<QLabel>("importResult")->text().contains(QLatin1String("nothing in")));
        QVERIFY(!widget<QPushButton>("importTakeIn")->isEnabled());
    }
    void rowsCopiedInASpreadsheetArePastedIntoTheList()
    {
        m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("旧人")}});
        RecordSheet sheet(memberKind(), *m_branch->session, m_answers);
        sheet.resize(1000, 600);
        sheet.QWidget::show();
        auto* table = sheet.findChild<QTableView*>(QStringLiteral("recordTable"));
        QGuiApplication::clipboard()->setText(QStringLiteral("姓名\t入党时间\n张　三\t1995年3月\n"));
        QTimer::singleShot(0, this, [this] {
            auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QPushButton*>(QStringLiteral("importTakeIn"))->click();
        });
        table->setFocus();
        QApplication::setActiveWindow(&sheet);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        const auto members = m_branch->all<Member>(memberKind());
        QCOMPARE(members.size(), size_t{2});
        QCOMPARE(members.back().name, QStringLiteral("张三"));
        QCOMPARE(members.back().joined.toIso(), QStringLiteral("1995-03"));
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
