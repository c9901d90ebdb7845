// SPDX-License-Identifier: GPL-3.0-or-later
// A drive that fails at one sync of a commit. SQLite calls fdatasync() four times for one: the journal, its header, the
// branch file, and the journal once more when it is cleared; the last one decides nothing, but SQLite reports it.
#include "editor.h"

#include "activities/pledge.h"
#include "editedfile.h"
#include "sqlerror.h"

#include <QSignalSpy>

#include <cerrno>
#include <functional>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr int syncsOfACommit = 4;
int syncs = 0;
std::function<bool(int)> fails; ///< whether the sync of this number does; none does without it

} // namespace

/// Takes the place of the C library's for SQLite too.
extern "C" int fdatasync(int file)
{
    if (fails && fails(++syncs)) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

using namespace xf;

class TestFailingSyncs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditedFile> m_file;
    Id m_pledge = 0;

    Editor& editor() { return m_file->editor(); }
    QString title() { return m_file->read<Pledge>(pledgeKind(), m_pledge).title; }

    Result<bool> editTo(const QString& title)
    {
        Pledge pledge;
        pledge.id = m_pledge;
        pledge.year = 2026;
        pledge.title = title;
        return editor().edit(pledgeKind(), pledge);
    }

    /// Carries it out while the syncs fail that are due to.
    template <class Call>
    auto failing(std::function<bool(int)> which, Call call)
    {
        syncs = 0;
        fails = std::move(which);
        auto done = call();
        fails = nullptr;
        return done;
    }

    Result<bool> editFailing(std::function<bool(int)> which)
    {
        return failing(std::move(which), [this] { return editTo(QStringLiteral("改过的")); });
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<test::EditedFile>();
        auto pledge = std::make_shared<Pledge>();
        pledge->title = QStringLiteral("原来的");
        pledge->year = 2026;
        const auto id = editor().add(pledgeKind(), pledge);
        VERIFY_OK(id);
        m_pledge = *id;
    }

    void aCommitSyncsAsOftenAsIsSupposedHere()
    {
        VERIFY_OK(editFailing([](int) { return false; }));
        QCOMPARE(syncs, syncsOfACommit);
    }

    void whatFailsBeforeTheLastSyncDidNotHappen_data()
    {
        QTest::addColumn<int>("sync");
        for (int sync = 1; sync < syncsOfACommit; ++sync)
            QTest::addRow("%d", sync) << sync;
    }

    void whatFailsBeforeTheLastSyncDidNotHappen()
    {
        QFETCH(int, sync);
        QSignalSpy told(&editor(), &Editor::changed);
        const auto done = editFailing([sync](int number) { return number == sync; });
        VERIFY_REFUSED(done, QStringLiteral("does not answer"));
        QVERIFY(!isInTheFile(done.error()));
        QCOMPARE(told.size(), 0);
        QCOMPARE(title(), QStringLiteral("原来的"));
        VERIFY_OK(editTo(QStringLiteral("再改的")));
        m_file->reopen();
        QCOMPARE(title(), QStringLiteral("再改的"));
        QCOMPARE(m_file->file().verify(), QStringList());
    }

    void whatFailsOnceAtTheLastSyncIsConfirmed()
    {
        QSignalSpy told(&editor(), &Editor::changed);
        VERIFY_OK(editFailing([](int number) { return number == syncsOfACommit; }));
        QVERIFY(syncs > 2 * syncsOfACommit - 1); // another commit was carried out
        QCOMPARE(told.size(), 1);
        m_file->reopen();
        QCOMPARE(title(), QStringLiteral("改过的"));
        QCOMPARE(m_file->file().verify(), QStringList());
    }

    /// SQLite syncs before it reads on, and the change is confirmed by another commit: the drive may fail again at any
    /// of these.
    void whatFailsAgainAfterTheLastSyncIsSaidAsItIs()
    {
        constexpr int all = 14;
        int confirmed = 0;
        int unconfirmed = 0;
        for (int again = syncsOfACommit + 1; again <= all; ++again) {
            init();
            QSignalSpy told(&editor(), &Editor::changed);
            const auto done = editFailing([again](int number) { return number == syncsOfACommit || number >= again; });
            const bool isSure = done.ok() || isInTheFile(done.error());
            confirmed += done.ok() ? 1 : 0;
            unconfirmed += isSure && !done.ok() ? 1 : 0;
            QCOMPARE(told.size(), isSure ? 1 : 0); // no page shows what is not there any more
            if (isSure)
                QCOMPARE(title(), QStringLiteral("改过的"));
            m_file->reopen();
            QCOMPARE(title(), QStringLiteral("改过的"));
            QCOMPARE(m_file->file().verify(), QStringList());
        }
        QVERIFY(unconfirmed > 0);
        QVERIFY(confirmed > 0);
    }

    void whatCannotEvenBeReadIsNotCalledUndone()
    {
        const auto done = editFailing([](int number) { return number >= syncsOfACommit; });
        VERIFY_REFUSED(done, QStringLiteral("whether the last change is in the file cannot be read"));
        QVERIFY(!isInTheFile(done.error()));
        QVERIFY(!mayGoWellLater(done.error())); // a button that tries again would add a record twice
        m_file->reopen();
        QCOMPARE(title(), QStringLiteral("改过的"));
        QCOMPARE(m_file->file().verify(), QStringList());
    }

    void whatUndoTakesBackIsConfirmedToo()
    {
        VERIFY_OK(editTo(QStringLiteral("改过的")));
        VERIFY_OK(failing([](int number) { return number == syncsOfACommit; }, [this] { return editor().undo(); }));
        QCOMPARE(title(), QStringLiteral("原来的"));
        VERIFY_OK(editor().redo());
        QCOMPARE(title(), QStringLiteral("改过的"));
    }
};

QTEST_GUILESS_MAIN(TestFailingSyncs)
#include "tst_failingsyncs.moc"
