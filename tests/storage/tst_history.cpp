// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "testing.h"

#include <QTemporaryDir>

using namespace xf;

namespace {

const QDateTime Morning(QDate(2026, 9, 3), QTime(14, 20, 5));

HistoryChange changeOf(Id id, HistoryChange::Op op = HistoryChange::Op::Edit)
{
    HistoryChange change;
    change.op = op;
    change.kind = QStringLiteral("pledge");
    change.id = id;
    change.parent = 3;
    change.name = QStringLiteral("张三的“承诺”");
    change.before = {{QStringLiteral("due"), QStringLiteral("2026-06-30")}};
    change.after = {{QStringLiteral("due"), QStringLiteral("2026-09-30")}};
    return change;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BranchFile> m_file;
    std::unique_ptr<History> m_history;

    qint64 append(Id record, const QDateTime& at = Morning)
    {
        const auto entry = m_history->append(QStringLiteral("edit"), {changeOf(record)}, at);
        return entry ? *entry : 0;
    }

    QList<qint64> idsOf(const HistoryFilter& filter)
    {
        QList<qint64> ids;
        const auto entries = m_history->entries(filter);
        if (entries) {
            for (const HistoryEntry& each : *entries)
                ids << each.id;
        }
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_history.reset();
        m_file.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto file = BranchFile::create(m_folder->filePath(QStringLiteral("a.xianfeng")));
        VERIFY_OK(file);
        m_file = std::move(*file);
        m_history = std::make_unique<History>(*m_file);
    }

    void anEntryComesBackWhole()
    {
        HistoryChange removed = changeOf(12, HistoryChange::Op::Remove);
        removed.after = {};
        VERIFY_OK(m_history->append(QStringLiteral("batch"), {changeOf(11), removed}, Morning));
        const auto entries = m_history->entries({});
        VERIFY_OK(entries);
        QCOMPARE(entries->size(), size_t{1});
        const HistoryEntry& entry = entries->front();
        QCOMPARE(entry.at, Morning);
        QCOMPARE(entry.verb, QStringLiteral("batch"));
        QCOMPARE(entry.schema, BranchFile::currentSchema());
        QVERIFY(entry.state == HistoryEntry::State::Done);
        QCOMPARE(entry.changes.size(), size_t{2});
        QVERIFY(entry.changes[0].op == HistoryChange::Op::Edit);
        QVERIFY(entry.changes[1].op == HistoryChange::Op::Remove);
        QCOMPARE(entry.changes[0].id, 11);
        QCOMPARE(entry.changes[0].parent, 3);
        QCOMPARE(entry.changes[0].kind, QStringLiteral("pledge"));
        QCOMPARE(entry.changes[0].name, QStringLiteral("张三的“承诺”"));
        QCOMPARE(entry.changes[0].before, changeOf(11).before);
        QCOMPARE(entry.changes[0].after, changeOf(11).after);
        QVERIFY(entry.changes[1].after.isEmpty());
    }

    void theNewestEntryComesFirst()
    {
        const qint64 first = append(1);
        const qint64 second = append(2);
        QCOMPARE(idsOf({}), (QList<qint64>{second, first}));
    }

    void entriesAreFoundByRecord()
    {
        const qint64 one = append(1);
        append(11);
        append(12);
        const qint64 again = append(1);
        HistoryFilter filter;
        filter.record = 1;
        QCOMPARE(idsOf(filter), (QList<qint64>{again, one}));
    }

    void wordsThatLookLikeAnIdFindNothing()
    {
        HistoryChange change = changeOf(5);
        change.name = QStringLiteral("\"id\":1,");
        change.after = {{QStringLiteral("title"), QStringLiteral("\"id\":1,\"kind\"")}};
        VERIFY_OK(m_history->append(QStringLiteral("edit"), {change}, Morning));
        HistoryFilter filter;
        filter.record = 1;
        QCOMPARE(idsOf(filter), QList<qint64>());
    }

    void theEntriesOfARecordHoldThoseOfItsRows()
    {
        append(1);
        HistoryChange step = changeOf(2);
        step.parent = 1;
        const auto ofRow = m_history->append(QStringLiteral("step"), {step}, Morning);
        VERIFY_OK(ofRow);
        HistoryChange other = changeOf(3);
        other.parent = 11;
        VERIFY_OK(m_history->append(QStringLiteral("step"), {other}, Morning));
        HistoryFilter filter;
        filter.record = 1;
        QCOMPARE(idsOf(filter).size(), 2);
        QCOMPARE(idsOf(filter).front(), *ofRow);
    }

    /// They come into the index by the lot: those that wait, those that are in, and those of a long entry are found
    /// alike.
    void entriesAreFoundBeforeAndAfterTheyAreIndexed()
    {
        QHash<Id, QList<qint64>> expected;
        HistoryFilter filter;
        for (int i = 0; i < 200; ++i) {
            const Id record = 10 + i % 3;
            expected[record].prepend(append(record));
            for (filter.record = 10; filter.record < 13; ++filter.record)
                QCOMPARE(idsOf(filter), expected.value(filter.record));
        }
        std::vector<HistoryChange> many;
        for (Id record = 100; record < 150; ++record)
            many.push_back(changeOf(record));
        const auto entry = m_history->append(QStringLiteral("batch"), many, Morning);
        VERIFY_OK(entry);
        filter.record = 149;
        QCOMPARE(idsOf(filter), QList<qint64>{*entry});
        const auto telling = m_history->countTelling({11, 149});
        VERIFY_OK(telling);
        QCOMPARE(*telling, static_cast<int>(expected.value(11).size()) + 1);
    }

    void entriesAreFoundByDay()
    {
        append(1, QDateTime(QDate(2026, 9, 2), QTime(23, 59, 59)));
        const qint64 first = append(2, QDateTime(QDate(2026, 9, 3), QTime(0, 0)));
        const qint64 last = append(3, QDateTime(QDate(2026, 9, 3), QTime(23, 59, 59)));
        append(4, QDateTime(QDate(2026, 9, 4), QTime(0, 0)));
        HistoryFilter filter;
        filter.day = QDate(2026, 9, 3);
        QCOMPARE(idsOf(filter), (QList<qint64>{last, first}));
    }

    void olderEntriesComePageByPage()
    {
        QList<qint64> all;
        for (Id id = 1; id <= 5; ++id)
            all.prepend(append(id));
        HistoryFilter filter;
        filter.limit = 2;
        QCOMPARE(idsOf(filter), all.mid(0, 2));
        filter.beforeEntry = all[1];
        QCOMPARE(idsOf(filter), all.mid(2, 2));
        filter.beforeEntry = all[3];
        QCOMPARE(idsOf(filter), all.mid(4));
    }

    void undoTakesTheNewestAndRedoTheOldestUndone()
    {
        QVERIFY(!*m_history->nextUndo());
        QVERIFY(!*m_history->nextRedo());
        const qint64 first = append(1);
        const qint64 second = append(2);
        QCOMPARE((*m_history->nextUndo())->id, second);
        VERIFY_OK(m_history->setState(second, HistoryEntry::State::Undone));
        QCOMPARE((*m_history->nextUndo())->id, first);
        VERIFY_OK(m_history->setState(first, HistoryEntry::State::Undone));
        QVERIFY(!*m_history->nextUndo());
        QCOMPARE((*m_history->nextRedo())->id, first);
        VERIFY_OK(m_history->setState(first, HistoryEntry::State::Done));
        QCOMPARE((*m_history->nextRedo())->id, second);
    }

    void whatWasUndoneAndReplacedIsNotRedone()
    {
        const qint64 first = append(1);
        const qint64 second = append(2);
        VERIFY_OK(m_history->setState(second, HistoryEntry::State::Undone));
        VERIFY_OK(m_history->dropUndone());
        QVERIFY(!*m_history->nextRedo());
        QCOMPARE((*m_history->nextUndo())->id, first);
        QVERIFY(m_history->entries({})->front().state == HistoryEntry::State::Dropped);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
