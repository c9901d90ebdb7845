// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdialog.h"

#include "answers.h"
#include "branchfixture.h"
#include "messyroster.h"
#include "records/recordsheet.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
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
    void aChangedRowShowsTheOldValueBesideTheNew()
    {
        m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("张三")},
                                 {QStringLiteral("phone"), QStringLiteral("13800000000")}});
        QVERIFY(m_dialog->openFile(write("a.csv", QStringLiteral("姓名,手机\n张三,13900000000\n李四,13700000000\n"))));
        QCOMPARE(cell(0, 1), QStringLiteral("Changed"));
        QCOMPARE(cell(0, 2), QStringLiteral("Phone: 13800000000 → 13900000000"));
        QCOMPARE(cell(0, 4), QStringLiteral("13800000000 → 13900000000"));
        QCOMPARE(cell(1, 4), QStringLiteral("13700000000"));
        auto* view = widget<QTableView>("importRows");
        const QString asked = view->model()->index(0, 2).data(Qt::ToolTipRole).toString();
        QVERIFY2(asked.contains(QLatin1String("13800000000")), qPrintable(asked));
        QVERIFY(view->columnWidth(2) >= view->fontMetrics().horizontalAdvance(cell(0, 2))); // not elided
    }
    void aRowIsLeftOutByItsTickAndBySpace()
    {
        m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("张三")},
                                 {QStringLiteral("phone"), QStringLiteral("1")}});
        const QString list =
            write("a.csv", QStringLiteral("姓名,手机,性别\n张三,2,男\n李四,3,男\n王五,4,男\n赵六,5,不详\n"));
        QVERIFY(m_dialog->openFile(list));
        auto* view = widget<QTableView>("importRows");
        auto* model = view->model();
        const auto tick = [&](int row) { return model->index(row, 0).data(Qt::CheckStateRole); };
        QCOMPARE(tick(0).toInt(), int(Qt::Checked));
        QVERIFY(tick(3).isNull()); // a bad row has no tick
        QVERIFY(!model->flags(model->index(3, 0)).testFlag(Qt::ItemIsUserCheckable));
        const QRect first = view->visualRect(model->index(0, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(first.left() + 12, first.center().y()));
        QCOMPARE(tick(0).toInt(), int(Qt::Unchecked));
        QCOMPARE(cell(0, 1), QStringLiteral("Left out"));
        view->setFocus();
        view->setCurrentIndex(model->index(1, 3)); // any cell of the row
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(tick(1).toInt(), int(Qt::Unchecked));
        const QString counts = widget<QLabel>("importCounts")->text();
        QVERIFY2(counts.startsWith(QStringLiteral("New 1 · changed 0 · duplicate 0 · not imported 1 · no records 0 · "
                                                  "2 row(s) left out")),
                 qPrintable(counts));
        QCOMPARE(widget<QPushButton>("importTakeIn")->text(), QStringLiteral("Import 1 row(s)"));
        choose("importFilter", 6);
        QCOMPARE(rows(), 2);
        choose("importFilter", 0);
        // Another reading of the same table leaves the same rows out.
        choose("importColumn2", 0);
        QCOMPARE(tick(1).toInt(), int(Qt::Unchecked));
        QCOMPARE(tick(2).toInt(), int(Qt::Checked));
        view->setCurrentIndex(model->index(1, 0));
        QTest::keyClick(view, Qt::Key_Space); // comes in after all
        QCOMPARE(tick(1).toInt(), int(Qt::Checked));
        QTest::keyClick(view, Qt::Key_Space);
        widget<QPushButton>("importTakeIn")->click();
        QStringList names;
        for (const Member& each : m_branch->all<Member>(memberKind()))
            names << each.name + each.phone;
        names.sort();
        QCOMPARE(names, QStringList({QStringLiteral("张三1"), QStringLiteral("王五4"), QStringLiteral("赵六5")}));
        // Another table begins afresh.
        QVERIFY(m_dialog->openFile(list));
        QCOMPARE(tick(1).toInt(), int(Qt::Checked));
    }
    void whatRepeatsARowThatIsLeftOutComesInInItsPlace()
    {
        QVERIFY(m_dialog->openFile(write("a.csv", QStringLiteral("姓名,手机\n张三,2\n张三,2\n张三,3\n李四,4\n"))));
        auto* model = widget<QTableView>("importRows")->model();
        const auto verdicts = [&] {
            QStringList words;
            for (int row = 0; row < rows(); ++row)
                words << cell(row, 1);
            return words;
        };
        const QStringList before{QStringLiteral("New"), QStringLiteral("Duplicate"), QStringLiteral("Not imported"),
                                 QStringLiteral("New")};
        QCOMPARE(verdicts(), before);
        QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(verdicts(), QStringList({QStringLiteral("Left out"), QStringLiteral("New"),
                                          QStringLiteral("Not imported"), QStringLiteral("New")}));
        QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(cell(2, 1), QStringLiteral("New"));
        QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(verdicts(), before);
        QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        widget<QPushButton>("importTakeIn")->click();
        QStringList taken;
        for (const Member& each : m_branch->all<Member>(memberKind()))
            taken << each.name + each.phone;
        QCOMPARE(taken.size(), 2);
        QVERIFY(taken.contains(QStringLiteral("张三3")) && taken.contains(QStringLiteral("李四4")));
    }
    void ticksGrowWithTheTypeAndAreSeenInTheDark()
    {
        const QFont usual = QApplication::font();
        const auto sides = [](int type, Preferences::Theme theme) {
            applyTheme(*qApp, theme, type);
            QTableView view;
            view.setProperty("ticks", true);
            view.ensurePolished();
            return view.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &view);
        };
        const int small = sides(12, Preferences::Theme::Light);
        const int large = sides(20, Preferences::Theme::Dark);
        applyTheme(*qApp, Preferences::Theme::Light, 12);
        QApplication::setFont(usual);
        qApp->setStyleSheet({});
        QVERIFY2(small >= 18 && large >= 30, qPrintable(QStringLiteral("%1 %2").arg(small).arg(large)));
    }
    void anOddDateIsShownAndCountedAndMayComeIn()
    {
        QVERIFY(m_dialog->openFile(
            write("a.csv", QStringLiteral("姓名,出生年月,入党时间\n张三,1990-05,2000-07\n李四,1970-05,1995-07\n"))));
        QCOMPARE(cell(0, 1), QStringLiteral("New · In doubt"));
        QCOMPARE(cell(0, 2), QStringLiteral("In doubt: under 18 years of age on joining the Party"));
        QCOMPARE(cell(1, 1), QStringLiteral("New"));
        const auto counts = [&] { return widget<QLabel>("importCounts")->text(); };
        QVERIFY2(counts().contains(QStringLiteral("no records 0 · 1 row(s) in doubt.")), qPrintable(counts()));
        choose("importFilter", 7);
        QCOMPARE(rows(), 1);
        auto* view = widget<QTableView>("importRows");
        view->setCurrentIndex(view->model()->index(0, 1));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(cell(0, 1), QStringLiteral("Left out · In doubt"));
        QVERIFY2(counts().contains(QStringLiteral("no records 0 · 1 row(s) left out.")), qPrintable(counts()));
        QTest::keyClick(view, Qt::Key_Space);
        widget<QPushButton>("importTakeIn")->click();
        QCOMPARE(m_branch->all<Member>(memberKind()).size(), size_t{2});
    }
    void columnsAreFittedAgainWhenAGuessIsChanged()
    {
        QVERIFY(m_dialog->openFile(
            write("a.csv", QStringLiteral("姓名,性别,甲\n张三,男,在省直机关某处从事信息化工作多年\n"))));
        auto* view = widget<QTableView>("importRows");
        choose("importColumn2", 0);
        QCOMPARE(view->model()->columnCount(), 5);
        choose("importColumn2", widget<QComboBox>("importColumn2")->findData(QStringLiteral("note")));
        QCOMPARE(view->model()->columnCount(), 6);
        QVERIFY(view->columnWidth(5) >= view->fontMetrics().horizontalAdvance(cell(0, 5)));
        choose("importColumn1", widget<QComboBox>("importColumn1")->findData(QStringLiteral("ethnicity")));
        choose("importColumn0", widget<QComboBox>("importColumn0")->findData(QStringLiteral("name")));
        QVERIFY(view->columnWidth(4) < view->columnWidth(5));
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
