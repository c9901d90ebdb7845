// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a field and not left yet is in the file within two seconds, and comes back after a crash.
#include "fields/typingkeeper.h"

#include "activities/pledge.h"
#include "answers.h"
#include "branchfixture.h"
#include "fields/fieldeditor.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "unsavedinput.h"
#include "workbench.h"

#include <QLineEdit>
#include <QPlainTextEdit>

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
    QString copy();

    std::unique_ptr<BranchFixture> m_branch;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    Id m_pledge = 0;
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
    const auto found = file ? keptInput(**file) : Result<std::optional<UnsavedInput>>(file.error());
    return found ? *found : std::nullopt;
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

QTEST_MAIN(TypingKeeperTest)
#include "tst_typingkeeper.moc"
