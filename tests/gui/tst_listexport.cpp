// SPDX-License-Identifier: GPL-3.0-or-later
// Any list on screen as it stands: the rows and columns shown, in their order, typed, and said to be narrowed.
#include "answers.h"
#include "branchfixture.h"
#include "lists/listdocument.h"
#include "lists/listexport.h"
#include "mainwindow.h"
#include "records/recordpage.h"
#include "recordtablemodel.h"
#include "workbench.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace xf;

namespace {

const QDate today(2026, 9, 20);

QJsonObject pledge(const QString& title, const QString& due, int year = 2026)
{
    return {{QStringLiteral("title"), title}, {QStringLiteral("due"), due}, {QStringLiteral("year"), year}};
}

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

    Answers m_dialogs;
    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<RecordPage> m_page;
    QStringList m_told;
    QStringList m_refused;

    QTableView& list() const { return *m_page->findChild<QTableView*>(QStringLiteral("recordTable")); }
    QLineEdit& filter() const { return *m_page->findChild<QLineEdit*>(QStringLiteral("recordFilter")); }
    int column(const QString& heading) const
    {
        const auto* model = list().model();
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal).toString() == heading)
                return i;
        }
        qFatal("no column %s", qPrintable(heading));
    }
    void showOnly(const QStringList& headings)
    {
        for (int i = 0; i < list().model()->columnCount(); ++i)
            list().setColumnHidden(i, !headings.contains(list().model()->headerData(i, Qt::Horizontal).toString()));
    }
    /// The lines of the CSV that the list is written as.
    QStringList written()
    {
        m_dialogs.saved = m_branch->folder.filePath(QStringLiteral("list.csv"));
        QFile::remove(m_dialogs.saved);
        exportList(list(), *m_branch->session, m_dialogs);
        QFile file(m_dialogs.saved);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList lines = QString::fromUtf8(file.readAll().mid(3)).split(QStringLiteral("\r\n"));
        lines.removeLast();
        return lines;
    }
    paper::Document document()
    {
        return documentOf(list(), {QStringLiteral("某处党支部"), QStringLiteral("公开承诺"), today});
    }
    QString note()
    {
        for (const auto& block : document().blocks) {
            if (const auto* paragraph = std::get_if<paper::Paragraph>(&block))
                return paragraph->text;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_refused.clear();
        m_dialogs.saved.clear();
        m_branch = std::make_unique<BranchFixture>(today);
        m_branch->add("pledge", pledge(QStringLiteral("办证提速"), QStringLiteral("2026-06-30")));
        m_branch->add("pledge", pledge(QStringLiteral("=送学上门"), QStringLiteral("2026-03-31")));
        m_branch->add("pledge", pledge(QStringLiteral("办结回访"), QStringLiteral("2026-12-31")));
        m_branch->add("pledge", pledge(QStringLiteral("来年办事"), QStringLiteral("2027-12-31"), 2027));
        m_page = std::make_unique<RecordPage>(*kindByKey(QStringLiteral("pledge")), *m_branch->session, m_dialogs);
        m_page->resize(1200, 700);
        m_page->QWidget::show();
        m_page->arrive();
        connect(m_branch->session.get(), &Session::told, this, [this](const QString& each) { m_told << each; });
        connect(m_branch->session.get(), &Session::refused, this,
                [this](const Error& each) { m_refused << each.sentence; });
    }
    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void theShownRowsAndColumnsAreWrittenInTheirOrder()
    {
        showOnly({QStringLiteral("Title"), QStringLiteral("Due now")});
        list().horizontalHeader()->moveSection(
            list().horizontalHeader()->visualIndex(column(QStringLiteral("Due now"))), 0);
        list().sortByColumn(column(QStringLiteral("Due now")), Qt::DescendingOrder);
        filter().setText(QStringLiteral("办"));
        QCOMPARE(written(),
                 QStringList({QStringLiteral("\"Due now\",\"Title\""), QStringLiteral("2026-12-31,\"办结回访\""),
                              QStringLiteral("2026-06-30,\"办证提速\"")}));
        filter().clear();
        QCOMPARE(written().last(), QStringLiteral("2026-03-31,\"'=送学上门\""));
    }
    void aNarrowedListSaysSoAndHowManyAreShown()
    {
        filter().setText(QStringLiteral("办"));
        QCOMPARE(note(), QStringLiteral("按当前筛选：2026年，“办” · 显示 2 / 4 · 2026年9月20日"));
        auto* year = m_page->findChild<QComboBox*>(QStringLiteral("recordYear"));
        year->setCurrentIndex(year->findData(0));
        Q_EMIT year->activated(year->currentIndex());
        QCOMPARE(note(), QStringLiteral("按当前筛选：“办” · 显示 3 / 4 · 2026年9月20日"));
        written();
        QCOMPARE(m_dialogs.suggested, QStringLiteral("某处党支部Public pledge（按当前筛选）.xlsx"));
        filter().clear();
        QCOMPARE(note(), QStringLiteral("共4条 · 2026年9月20日"));
        QCOMPARE(document().metadata.title, QStringLiteral("某处党支部公开承诺一览"));
    }
    void datesAndFiguresStayTyped()
    {
        showOnly({QStringLiteral("Year"), QStringLiteral("Due now"), QStringLiteral("Title")});
        const paper::Document paper = document();
        const auto& row = std::get<paper::Table>(paper.blocks.back()).rows.front();
        bool hasDate = false;
        bool hasYear = false;
        for (const paper::Cell& cell : row) {
            hasDate = hasDate || (std::holds_alternative<QDate>(cell) && std::get<QDate>(cell).isValid());
            hasYear = hasYear || (std::holds_alternative<qint64>(cell) && std::get<qint64>(cell) == 2026);
        }
        QVERIFY(hasDate);
        QVERIFY(hasYear);
    }
    void theOutcomeIsToldAndNothingIsLost()
    {
        QVERIFY(!written().isEmpty());
        QCOMPARE(m_told, QStringList{QStringLiteral("Written: list.csv")});
        m_dialogs.saved = m_branch->folder.filePath(QStringLiteral("missing/list.csv"));
        exportList(list(), *m_branch->session, m_dialogs);
        QCOMPARE(m_refused.size(), 1);
        QVERIFY(m_refused.front().contains(QStringLiteral("list.csv")));
        // Without an ending it is a spreadsheet.
        m_dialogs.saved = m_branch->folder.filePath(QStringLiteral("名单"));
        exportList(list(), *m_branch->session, m_dialogs);
        QVERIFY(QFile::exists(m_dialogs.saved + QStringLiteral(".xlsx")));
    }
    void theLineForANewRowIsNoRow()
    {
        for (auto* each : m_page->findChildren<QTableView*>()) {
            auto* records = qobject_cast<RecordTableModel*>(each->model());
            if (!records || !records->isDraft(records->count()))
                continue;
            const auto paper = documentOf(*each, {QStringLiteral("支部"), QStringLiteral("行"), today});
            QCOMPARE(std::get<paper::Table>(paper.blocks.back()).rows.size(), size_t(records->count()));
            return;
        }
        QFAIL("no list with a line for a new row");
    }
    void theListInUseIsMeantOrElseTheFirst()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        filter().setFocus();
        QCOMPARE(listOn(*m_page), &list());
        for (auto* each : m_page->findChildren<QTableView*>()) {
            if (each == &list() || !each->isVisible() || !each->isEnabled())
                continue;
            each->setFocus();
            QCOMPARE(listOn(*m_page), each);
            return;
        }
    }
    void theMenusLeadToIt()
    {
        const QString file = m_branch->folder.filePath(QStringLiteral("a.xianfeng"));
        m_page.reset();
        m_branch->lines.reset();
        m_branch->session.reset();
        MainWindow window(m_dialogs, today);
        window.show();
        window.openFile(file);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.workbench()->goTo(QStringLiteral("pledge"));
        m_dialogs.saved = m_branch->folder.filePath(QStringLiteral("by-key.csv"));
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QFile::exists(m_dialogs.saved));
        auto* table = window.findChild<QTableView*>(QStringLiteral("recordTable"));
        m_dialogs.saved = m_branch->folder.filePath(QStringLiteral("by-menu.csv"));
        QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(5, 5), table->viewport()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(table->viewport(), &asked);
        auto* menu = table->findChild<QMenu*>(QStringLiteral("listMenu"));
        QVERIFY(menu);
        menu->findChild<QAction*>(QStringLiteral("exportThisList"))->trigger();
        menu->close();
        QVERIFY(QFile::exists(m_dialogs.saved));
    }
};

QTEST_MAIN(TestListExport)
#include "tst_listexport.moc"
