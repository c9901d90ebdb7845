// SPDX-License-Identifier: GPL-3.0-or-later
// Rows copied elsewhere and pasted into the lists that are edited in place, in the real window.
#include "activities/household.h"
#include "activities/rolemodel.h"
#include "answers.h"
#include "branchfixture.h"
#include "exchange/importdialog.h"
#include "fields/childtable.h"
#include "mainwindow.h"
#include "workbench.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace xf;

class PasteRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void visitsComeBeneathTheirHousehold();
    void theSameRowsAgainAreDuplicates();
    void aRegisterTakesRowsToo();
    void theMenuOffersIt();
    void aFileToBeReadOnlyTakesNone();

private:
    void copy(const QString& html);
    QTableView* list(const QString& page, const Kind& kind);
    /// Presses Ctrl+V, looks at the dialog, presses `button`.
    QString paste(QTableView& list, const char* button = "importTakeIn");
    template <class R>
    std::vector<R> all(const Kind& kind);

    std::unique_ptr<BranchFixture> m_branch;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    Id m_household = 0;
};

namespace {

const QDate today(2026, 9, 20);

QString visitRows()
{
    return QStringLiteral("<table><tr><td>走访日期</td><td>走访内容</td></tr>"
                          "<tr><td>2026年3月5日</td><td>送化肥两袋</td></tr>"
                          "<tr><td>2026.6.8</td><td>送化肥两袋</td></tr>"
                          "<tr><td>2026年13月</td><td>记错了</td></tr></table>");
}

} // namespace

void PasteRowsTest::init()
{
    m_branch = std::make_unique<BranchFixture>(today);
    m_household = m_branch->add("household", {{QStringLiteral("title"), QStringLiteral("帮扶赵大爷")},
                                              {QStringLiteral("head"), QStringLiteral("赵大爷")},
                                              {QStringLiteral("year"), 2026}});
    m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("张三")}});
    m_path = m_branch->session->path();
    m_branch->lines.reset();
    m_branch->session.reset();
    m_window = std::make_unique<MainWindow>(m_answers, today);
    m_window->show();
    m_window->openFile(m_path);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PasteRowsTest::copy(const QString& html)
{
    auto* data = new QMimeData;
    data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
}

QTableView* PasteRowsTest::list(const QString& page, const Kind& kind)
{
    m_window->workbench()->goTo(page);
    return m_window->findChild<QTableView*>(kind.key + QLatin1String("Rows"));
}

QString PasteRowsTest::paste(QTableView& list, const char* button)
{
    QString title;
    QTimer::singleShot(0, this, [&] {
        auto* dialog = qobject_cast<ImportDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        title = dialog->windowTitle();
        dialog->findChild<QPushButton*>(QLatin1String(button))->click();
        dialog->close(); // rows that were refused keep it open
    });
    QTest::keyClick(&list, Qt::Key_V, Qt::ControlModifier);
    return title;
}

template <class R>
std::vector<R> PasteRowsTest::all(const Kind& kind)
{
    m_window.reset();
    const auto file = BranchFile::open(m_path);
    const auto loaded = RecordStore(**file).load(kind);
    std::vector<R> records;
    for (const RecordPtr& each : *loaded)
        records.push_back(static_cast<const R&>(*each));
    return records;
}

void PasteRowsTest::visitsComeBeneathTheirHousehold()
{
    QTableView* visits = list(QStringLiteral("household"), visitKind());
    QVERIFY(visits);
    copy(visitRows());
    const QString title = paste(*visits);
    QVERIFY2(title.contains(QStringLiteral("帮扶赵大爷")), qUtf8Printable(title));
    const auto rows = all<Visit>(visitKind());
    QCOMPARE(rows.size(), size_t{2}); // the same words on two days are two visits; a wrong date is none
    QCOMPARE(rows[0].parent, m_household);
    QCOMPARE(rows[0].date, QDate(2026, 3, 5));
    QCOMPARE(rows[1].date, QDate(2026, 6, 8));
    QCOMPARE(rows[1].parent, m_household);
}

void PasteRowsTest::theSameRowsAgainAreDuplicates()
{
    QTableView* visits = list(QStringLiteral("household"), visitKind());
    copy(visitRows());
    paste(*visits);
    paste(*visits);
    QCOMPARE(all<Visit>(visitKind()).size(), size_t{2});
}

void PasteRowsTest::aRegisterTakesRowsToo()
{
    QTableView* plaques = list(QStringLiteral("rolemodel"), plaqueKind());
    QVERIFY(plaques);
    copy(QStringLiteral("<table><tr><td>编号</td><td>姓名</td><td>授牌日期</td></tr>"
                        "<tr><td>XF-01</td><td>张　三</td><td>2026年7月1日</td></tr></table>"));
    const QString title = paste(*plaques);
    QVERIFY(!title.contains(QStringLiteral("“")));
    const auto rows = all<Plaque>(plaqueKind());
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(rows[0].number, QStringLiteral("XF-01"));
    QVERIFY(rows[0].holder != 0);
}

void PasteRowsTest::theMenuOffersIt()
{
    QTableView* visits = list(QStringLiteral("household"), visitKind());
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(5, 5), visits->viewport()->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(visits->viewport(), &asked);
    auto* menu = visits->findChild<QMenu*>(QStringLiteral("listMenu"));
    QVERIFY(menu);
    QVERIFY(menu->findChild<QAction*>(QStringLiteral("pasteRows")));
    menu->close();
}

void PasteRowsTest::aFileToBeReadOnlyTakesNone()
{
    m_window.reset();
    for (const bool isReadOnly : {false, true}) {
        auto file = isReadOnly ? BranchFile::openReadOnly(m_path) : BranchFile::open(m_path);
        Session session(std::move(*file), today);
        const ChildTable plaques(plaqueKind(), session);
        QCOMPARE(plaques.importPlace().has_value(), !isReadOnly);
    }
}

QTEST_MAIN(PasteRowsTest)
#include "tst_pasterows.moc"
