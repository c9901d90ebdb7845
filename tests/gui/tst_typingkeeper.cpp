// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a field and not left yet is in the file within two seconds, and comes back after a crash.
#include "fields/typingkeeper.h"

#include "activities/highlight.h"
#include "activities/pledge.h"
#include "answers.h"
#include "branchfixture.h"
#include "fields/childtable.h"
#include "fields/fieldeditor.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "unsavedinput.h"
#include "workbench.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace xf;

class TypingKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void aLineBeingTypedComesBackAfterACrash();
    void aLongTextTypedWithoutAPauseIsKept();
    void escGivesItUp();
    void leavingTheFieldStoresIt();
    void halfADateIsNotKept();
    void aRowBegunComesBackAfterACrash();
    void aRowBegunWaitsWhileAnotherRecordIsLookedAt();
    void aLineOfProgressComesBackAfterACrash();
    void allThatWasBegunComesBackAfterACrash();
    void aLineOfProgressWaitsForItsRecordAndForTheNextStart();
    void aNewDayIsOfferedAsTheDate();
    void theBarTellsWhatIsNotSavedYet();

private:
    void open(const QString& path);
    template <class W>
    W* input(const char* field)
    {
        auto* editor = m_window->findChild<FieldEditor*>(QLatin1String(field));
        return editor ? qobject_cast<W*>(editor->input()) : nullptr;
    }
    /// What the file holds, seen from outside: a copy of it as it lies there.
    std::optional<UnsavedInput> kept();
    Pledge pledge(const QString& path);
    /// The milestones of a highlight, on its page.
    ChildTable* milestonesOf(Id highlight);
    /// Enters the planned day in the last row, whose words are still missing.
    static void beginMilestone(ChildTable& table);
    QString copy();

    std::unique_ptr<BranchFixture> m_branch;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    Id m_pledge = 0;
    Id m_secondPledge = 0;
    Id m_highlight = 0;
    Id m_other = 0;
    int m_copies = 0;
};

namespace {
const QDate today(2026, 9, 20);
constexpr int longestWait = 10'000; // a busy machine; the keeper itself waits for one second
} // namespace

void TypingKeeperTest::init()
{
    m_branch = std::make_unique<BranchFixture>(today);
    m_pledge =
        m_branch->add("pledge", {{QStringLiteral("title"), QStringLiteral("old")}, {QStringLiteral("year"), 2026}});
    m_secondPledge =
        m_branch->add("pledge", {{QStringLiteral("title"), QStringLiteral("second")}, {QStringLiteral("year"), 2026}});
    m_highlight =
        m_branch->add("highlight", {{QStringLiteral("title"), QStringLiteral("one")}, {QStringLiteral("year"), 2026}});
    m_other =
        m_branch->add("highlight", {{QStringLiteral("title"), QStringLiteral("two")}, {QStringLiteral("year"), 2026}});
    m_path = m_branch->session->path();
    m_branch->lines.reset();
    m_branch->session.reset();
    open(m_path);
    m_window->workbench()->goTo(QStringLiteral("pledge"), {m_pledge, {}, {}});
}

void TypingKeeperTest::open(const QString& path)
{
    m_window = std::make_unique<MainWindow>(m_answers, today);
    m_window->show();
    m_window->openFile(path);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TypingKeeperTest::copy()
{
    const QString path = m_branch->folder.filePath(QStringLiteral("crash%1.xianfeng").arg(++m_copies));
    return QFile::copy(m_path, path) ? path : QString();
}

std::optional<UnsavedInput> TypingKeeperTest::kept()
{
    const auto file = BranchFile::open(copy());
    const auto found = file ? keptInput(**file) : Result<std::vector<UnsavedInput>>(file.error());
    return found && !found->empty() ? std::optional(found->back()) : std::nullopt;
}

Pledge TypingKeeperTest::pledge(const QString& path)
{
    const auto file = BranchFile::open(path);
    const auto found = RecordStore(**file).find(pledgeKind(), m_pledge);
    return static_cast<const Pledge&>(**found);
}

void TypingKeeperTest::aLineBeingTypedComesBackAfterACrash()
{
    auto* title = input<QLineEdit>("title");
    QVERIFY(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("half a ti"));
    QTRY_VERIFY_WITH_TIMEOUT(kept() && kept()->value == QJsonValue(QStringLiteral("half a ti")), longestWait);
    const QString crashed = copy();
    QCOMPARE(pledge(crashed).title, QStringLiteral("old")); // not stored: nobody has left the field
    open(crashed);
    QCOMPARE(m_window->workbench()->currentPage(), QStringLiteral("pledge"));
    QCOMPARE(input<QLineEdit>("title")->text(), QStringLiteral("half a ti"));
    QVERIFY(m_window->findChild<MessageBar*>()->text().contains(QLatin1String("ended without warning")));
    m_window.reset();
    QCOMPARE(pledge(crashed).title, QStringLiteral("half a ti"));
}

void TypingKeeperTest::aLongTextTypedWithoutAPauseIsKept()
{
    auto* text = input<QPlainTextEdit>("text");
    QVERIFY(text);
    text->setFocus();
    QString typed;
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 2500;) { // no pause in which it would be stored
        QTest::keyClick(text, Qt::Key_A, Qt::NoModifier, 50);
        typed += u'a';
    }
    const auto found = kept();
    QVERIFY(found || !pledge(copy()).text.isEmpty()); // on a slow machine a key may come after the pause
    if (found)
        QVERIFY(typed.startsWith(found->value.toString()) && found->value.toString().size() > 5);
}

void TypingKeeperTest::escGivesItUp()
{
    auto* title = input<QLineEdit>("title");
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("x"));
    QTRY_VERIFY_WITH_TIMEOUT(kept(), longestWait);
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(title->text(), QStringLiteral("old"));
    QVERIFY(!kept());
}

void TypingKeeperTest::leavingTheFieldStoresIt()
{
    auto* title = input<QLineEdit>("title");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("new"));
    QTRY_VERIFY_WITH_TIMEOUT(kept(), longestWait);
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(!kept());
    QCOMPARE(pledge(copy()).title, QStringLiteral("new"));
}

void TypingKeeperTest::halfADateIsNotKept()
{
    auto* due = m_window->findChild<FieldEditor*>(QStringLiteral("due"));
    QVERIFY(due);
    auto* line = due->findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("2026-1x"));
    QTest::qWait(1500);
    QVERIFY(!kept());
}

ChildTable* TypingKeeperTest::milestonesOf(Id highlight)
{
    m_window->workbench()->goTo(QStringLiteral("highlight"), {highlight, {}, {}});
    return m_window->findChild<ChildTable*>(QStringLiteral("milestoneTable"));
}

void TypingKeeperTest::beginMilestone(ChildTable& table)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the cell that was open before
    const auto* model = table.model();
    const QModelIndex cell = model->index(model->count(), model->columnOf(QStringLiteral("due")));
    table.table()->setCurrentIndex(cell);
    table.table()->edit(cell);
    auto* line = table.table()->findChild<QLineEdit*>();
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("2026-10-01"));
}

void TypingKeeperTest::aRowBegunComesBackAfterACrash()
{
    ChildTable* table = milestonesOf(m_highlight);
    QVERIFY(table);
    beginMilestone(*table); // the cell is still open
    const QJsonValue day(QStringLiteral("2026-10-01"));
    const auto keptDay = [&] { return kept() ? kept()->value.toObject().value(QStringLiteral("due")) : QJsonValue(); };
    QTRY_COMPARE_WITH_TIMEOUT(keptDay(), day, longestWait);
    table->flush();
    QTest::qWait(1500);
    QCOMPARE(keptDay(), day); // and when it is closed
    open(copy());
    QVERIFY(m_window->findChild<MessageBar*>()->text().contains(QLatin1String("begun")));
    table = m_window->findChild<ChildTable*>(QStringLiteral("milestoneTable"));
    QVERIFY(table);
    RecordTableModel* model = table->model();
    QVERIFY(table->isVisible()); // its tab is in front
    QCOMPARE(model->count(), 0);
    QVERIFY(model->setData(model->index(0, model->columnOf(QStringLiteral("text"))), QStringLiteral("first")));
    QCOMPARE(model->count(), 1);
    const auto& stored = static_cast<const Milestone&>(*model->record(0));
    QCOMPARE(stored.parent, m_highlight);
    QCOMPARE(stored.due, QDate(2026, 10, 1));
}

void TypingKeeperTest::aRowBegunWaitsWhileAnotherRecordIsLookedAt()
{
    ChildTable* table = milestonesOf(m_highlight);
    QVERIFY(table);
    beginMilestone(*table);
    milestonesOf(m_other);
    const auto* model = table->model();
    QVERIFY(!model->isRowBegun());
    milestonesOf(m_highlight);
    QVERIFY(model->isRowBegun());
    QCOMPARE(static_cast<const Milestone&>(*model->draftRow()).due, QDate(2026, 10, 1));
    table->table()->setCurrentIndex(model->index(0, 0));
    table->removeChosen(); // given up
    milestonesOf(m_other);
    milestonesOf(m_highlight);
    QVERIFY(!model->isRowBegun());
    QTRY_VERIFY_WITH_TIMEOUT(!kept(), longestWait);
}

void TypingKeeperTest::aLineOfProgressComesBackAfterACrash()
{
    auto* line = m_window->findChild<QLineEdit*>(QStringLiteral("progressText"));
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("half a line"));
    const auto keptText = [&] {
        return kept() ? kept()->value.toObject().value(QStringLiteral("text")) : QJsonValue();
    };
    QTRY_COMPARE_WITH_TIMEOUT(keptText(), QJsonValue(QStringLiteral("half a line")), longestWait);
    open(copy());
    const auto* again = m_window->findChild<QLineEdit*>(QStringLiteral("progressText"));
    QCOMPARE(again->text(), QStringLiteral("half a line"));
    QVERIFY(again->isVisible());
}

void TypingKeeperTest::allThatWasBegunComesBackAfterACrash()
{
    QTest::keyClicks(m_window->findChild<QLineEdit*>(QStringLiteral("progressText")), QStringLiteral("half a line"));
    beginMilestone(*milestonesOf(m_highlight));
    beginMilestone(*milestonesOf(m_other));
    QTRY_COMPARE_WITH_TIMEOUT(kept() ? kept()->record : 0, m_other, longestWait);
    open(copy());
    const QString told = m_window->findChild<MessageBar*>()->text();
    QVERIFY2(told.contains(QLatin1String("3 place")), qPrintable(told));
    QVERIFY(milestonesOf(m_highlight)->model()->isRowBegun());
    QVERIFY(milestonesOf(m_other)->model()->isRowBegun());
    m_window->workbench()->goTo(QStringLiteral("pledge"), {m_pledge, {}, {}});
    QStringList begun; // each page has a line of its own
    for (const auto* line : m_window->findChildren<QLineEdit*>(QStringLiteral("progressText"))) {
        if (!line->text().isEmpty())
            begun << line->text();
    }
    QCOMPARE(begun, QStringList{QStringLiteral("half a line")});
}

void TypingKeeperTest::aLineOfProgressWaitsForItsRecordAndForTheNextStart()
{
    const auto line = [&] { return m_window->findChild<QLineEdit*>(QStringLiteral("progressText")); };
    QTest::keyClicks(line(), QStringLiteral("half"));
    m_window->workbench()->goTo(QStringLiteral("pledge"), {m_secondPledge, {}, {}});
    QCOMPARE(line()->text(), QString());
    m_window->workbench()->goTo(QStringLiteral("pledge"), {m_pledge, {}, {}});
    QCOMPARE(line()->text(), QStringLiteral("half"));
    m_window.reset(); // sooner than the keeper's second
    open(m_path);
    m_window->workbench()->goTo(QStringLiteral("pledge"), {m_pledge, {}, {}});
    QCOMPARE(line()->text(), QStringLiteral("half"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(line()->text(), QString());
    QTest::qWait(1500);
    QVERIFY(!kept());
}

void TypingKeeperTest::aNewDayIsOfferedAsTheDate()
{
    auto* day = m_window->findChild<QLineEdit*>(QStringLiteral("progressDate"));
    QCOMPARE(day->text(), QStringLiteral("2026-09-20"));
    m_window->session()->setFixedToday(QDate(2026, 9, 21));
    QCOMPARE(day->text(), QStringLiteral("2026-09-21"));
}

void TypingKeeperTest::theBarTellsWhatIsNotSavedYet()
{
    const auto* state = m_window->findChild<QLabel*>(QStringLiteral("saveState"));
    QCOMPARE(state->text(), QStringLiteral("All saved"));
    auto* title = input<QLineEdit>("title");
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("x"));
    QVERIFY(state->text().contains(QLatin1String("not saved yet")));
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(state->text(), QStringLiteral("All saved"));
    QTest::keyClicks(title, QStringLiteral("y"));
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(state->text().startsWith(QLatin1String("Saved ")));
}

QTEST_MAIN(TypingKeeperTest)
#include "tst_typingkeeper.moc"
