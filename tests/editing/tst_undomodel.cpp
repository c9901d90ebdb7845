// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random actions against a simple model in memory: after each of them the file holds what the
// model holds, and taking all of it back leads to the start, bringing all of it back to the end.
#include "editedfile.h"

#include "branch/branch.h"
#include "branch/member.h"
#include "checklists/fact.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "life/evidence.h"
#include "rules/rectificationrules.h"

#include <QBuffer>

#include <map>
#include <set>

using namespace xf;

namespace {

/// XF_ACTIONS=10000 makes a longer run.
const int Actions = qEnvironmentVariableIsSet("XF_ACTIONS") ? qEnvironmentVariableIntValue("XF_ACTIONS") : 3000;
constexpr int WholeComparisonEvery = 100;

/// What the file should hold: each record as text, with what the rules of removal need to know.
struct Row {
    const Kind* kind = nullptr;
    Id parent = 0;
    QString text;
    std::set<Id> names; ///< records that its reference fields name
};
using Model = std::map<Id, Row>;

QString wholeOf(const Model& model)
{
    QStringList lines;
    for (const Kind* kind : allKinds()) {
        for (const auto& [id, row] : model) {
            if (row.kind == kind)
                lines << row.text;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestUndoModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditedFile> m_file;
    QRandomGenerator m_random{20260930};
    Model m_model;
    std::vector<Model> m_past;   ///< the states that undo leads to, newest last
    std::vector<Model> m_future; ///< the states that redo leads to, nearest last
    std::map<QString, int> m_did;

    Editor& editor() { return m_file->editor(); }

    Id someIdOf(const std::function<bool(const Row&)>& fits)
    {
        std::vector<Id> ids;
        for (const auto& [id, row] : m_model) {
            if (fits(row))
                ids.push_back(id);
        }
        return ids.empty() ? 0 : ids[m_random.bounded(static_cast<quint32>(ids.size()))];
    }

    Id pick(const Field& field)
    {
        return someIdOf(
            [&](const Row& row) { return field.target == QLatin1String("*") || row.kind->key == field.target; });
    }

    Row rowOf(const Kind& kind, const Record& record) const
    {
        Row row{&kind, record.parent, test::dump(kind, record), {}};
        for (const Field& field : kind.fields) {
            if (field.type == FieldType::Reference && field.get(record).toLongLong() != 0)
                row.names.insert(field.get(record).toLongLong());
        }
        return row;
    }

    void acted(const char* what, Model next)
    {
        m_past.push_back(std::move(m_model));
        m_model = std::move(next);
        m_future.clear();
        ++m_did[QString::fromLatin1(what)];
    }

    /// Random values may break a rule (needed, unique); then nothing must have changed.
    void wasRefused(const Error& error)
    {
        QVERIFY(!error.sentence.isEmpty());
        ++m_did[QStringLiteral("refused")];
    }

    void addSomething()
    {
        const auto& kinds = allKinds();
        const Kind& kind = *kinds[m_random.bounded(static_cast<quint32>(kinds.size()))];
        if (&kind == &branchKind() || &kind == &evidenceKind())
            return;
        auto record = test::someRecord(kind, m_random, [this](const Field& field) { return pick(field); });
        if (kind.role == KindRole::Child) {
            record->parent = someIdOf([&](const Row& row) { return kind.parents.contains(row.kind->key); });
            if (!record->parent)
                return;
        }
        const auto id = editor().add(kind, kind.clone(*record));
        if (!id)
            return wasRefused(id.error());
        QVERIFY(!m_model.contains(*id));
        record->id = *id;
        Model next = m_model;
        next[*id] = rowOf(kind, *record);
        acted("add", std::move(next));
    }

    void editSomething()
    {
        const Id id = someIdOf([](const Row& row) { return row.kind != &evidenceKind(); });
        if (!id)
            return;
        const Kind& kind = *m_model.at(id).kind;
        const auto before = editor().records().find(kind, id);
        QVERIFY(before && *before);
        auto after = kind.clone(**before);
        for (int i = m_random.bounded(1, 4); i > 0; --i) {
            const Field& field = kind.fields[m_random.bounded(static_cast<quint32>(kind.fields.size()))];
            if (field.isStored())
                field.set(*after,
                          m_random.bounded(4) == 0
                              ? emptyValue(field)
                              : test::someValue(field, m_random, [this](const Field& each) { return pick(each); }));
        }
        const auto done = editor().edit(kind, *after);
        if (!done)
            return wasRefused(done.error());
        if (!*done)
            return;
        Model next = m_model;
        next[id] = rowOf(kind, *after);
        acted("edit", std::move(next));
    }

    /// One entry over several records, as batch steps, rounds, the change of year and imports make it.
    void changeSeveral()
    {
        std::vector<RowChange> changes;
        std::set<Id> chosen;
        for (int i = m_random.bounded(2, 6); i > 0; --i)
            chosen.insert(someIdOf([](const Row& row) { return row.kind == &memberKind(); }));
        chosen.erase(0);
        for (const Id id : chosen) {
            const auto before = editor().records().find(memberKind(), id);
            QVERIFY(before && *before);
            auto after = memberKind().clone(**before);
            static_cast<Member&>(*after).note = test::someText(m_random) + QString::number(m_random.generate());
            changes.push_back({&memberKind(), *before, after});
        }
        auto added = std::make_shared<Member>();
        added->name = QStringLiteral("批量添加");
        changes.push_back({&memberKind(), nullptr, added});
        const auto ids = editor().commit(QStringLiteral("batch"), changes);
        if (!ids)
            return wasRefused(ids.error());
        Model next = m_model;
        for (size_t i = 0; i < ids->size(); ++i) {
            auto record = memberKind().clone(*changes[i].after);
            record->id = (*ids)[i];
            next[(*ids)[i]] = rowOf(memberKind(), *record);
        }
        acted("batch", std::move(next));
    }

    /// Several records as facts for one answer of a checklist, which may come into being by it.
    void confirmFacts()
    {
        const Kind& kind = m_random.bounded(2) == 0 ? fiveGoodsKind() : fiveLeadsKind();
        std::vector<RowChange> changes;
        Id answer = m_random.bounded(3) == 0 ? 0 : someIdOf([&](const Row& row) { return row.kind == &kind; });
        if (!answer) {
            changes.push_back(
                {&kind, nullptr, test::someRecord(kind, m_random, [this](const Field& field) { return pick(field); })});
            answer = idAddedBy(0);
        }
        for (int i = m_random.bounded(1, 5); i > 0; --i) {
            auto fact = std::make_shared<Fact>();
            fact->parent = answer;
            fact->date = test::someDay(m_random);
            fact->text = test::someText(m_random);
            fact->record = someIdOf([](const Row&) { return true; });
            changes.push_back({&factKind(), nullptr, fact});
        }
        const auto ids = editor().commit(QStringLiteral("confirm"), changes);
        if (!ids)
            return wasRefused(ids.error());
        Model next = m_model;
        for (size_t i = 0; i < ids->size(); ++i) {
            auto record = changes[i].kind->clone(*changes[i].after);
            record->id = (*ids)[i];
            if (record->parent == idAddedBy(0))
                record->parent = ids->front();
            next[record->id] = rowOf(*changes[i].kind, *record);
        }
        acted("confirm", std::move(next));
    }

    /// A problem that came back goes on another meeting's list, which then names the entry it had before.
    void listAgain()
    {
        const Id before = someIdOf([](const Row& row) { return row.kind == &rectificationKind(); });
        const Id meeting = someIdOf([](const Row& row) { return row.kind == &meetingKind(); });
        if (!before || !meeting)
            return;
        auto entry = std::make_shared<Rectification>(entryAgain(
            m_file->read<Rectification>(rectificationKind(), before), m_file->read<Meeting>(meetingKind(), meeting)));
        QCOMPARE(entry->relists, before);
        const auto id = editor().add(rectificationKind(), entry, QStringLiteral("relist"));
        if (!id)
            return wasRefused(id.error());
        entry->id = *id;
        Model next = m_model;
        next[*id] = rowOf(rectificationKind(), *entry);
        acted("relist", std::move(next));
    }

    void removeSomething()
    {
        std::set<Id> going;
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            going.insert(someIdOf([](const Row&) { return true; }));
        going.erase(0);
        const std::vector<Id> ids(going.begin(), going.end());
        for (const auto& [id, row] : m_model) {
            if (going.contains(row.parent))
                going.insert(id);
        }
        bool isNamed = false;
        Model next;
        for (const auto& [id, row] : m_model) {
            if (going.contains(id))
                continue;
            next[id] = row;
            for (const Id named : row.names)
                isNamed = isNamed || going.contains(named);
        }
        if (ids.empty())
            return;
        const auto done = editor().remove(ids);
        QCOMPARE(done.ok(), !isNamed);
        if (!done)
            return wasRefused(done.error());
        acted("remove", std::move(next));
    }

    void attachSomething()
    {
        const Id parent = someIdOf([](const Row& row) { return row.kind->hasLife(); });
        if (!parent)
            return;
        QByteArray bytes = test::someText(m_random).toUtf8();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto id = editor().attach(parent, buffer, QStringLiteral("a.txt"));
        VERIFY_OK(id);
        Model next = m_model;
        next[*id] = rowOf(evidenceKind(), **editor().records().find(evidenceKind(), *id));
        acted("attach", std::move(next));
    }

    void step(bool forward, int count = 1)
    {
        auto& from = forward ? m_future : m_past;
        auto& to = forward ? m_past : m_future;
        const auto done = forward ? editor().redo(count) : editor().undo(count);
        VERIFY_OK(done);
        QCOMPARE(done->size(), std::min(from.size(), static_cast<size_t>(count)));
        for (size_t i = 0; i < done->size(); ++i) {
            to.push_back(std::move(m_model));
            m_model = std::move(from.back());
            from.pop_back();
            ++m_did[forward ? QStringLiteral("redo") : QStringLiteral("undo")];
        }
    }

    void act()
    {
        const int chance = m_random.bounded(100);
        if (chance < 31)
            addSomething();
        else if (chance < 48)
            editSomething();
        else if (chance < 53)
            changeSeveral();
        else if (chance < 57)
            confirmFacts();
        else if (chance < 61)
            listAgain();
        else if (chance < 70)
            removeSomething();
        else if (chance < 75)
            attachSomething();
        else if (chance < 89)
            step(false, m_random.bounded(1, 4));
        else if (chance < 99)
            step(true, m_random.bounded(1, 4));
        else
            m_file->reopen();
    }

private Q_SLOTS:
    void theFileHoldsWhatTheModelHolds()
    {
        m_file = std::make_unique<test::EditedFile>();
        for (int i = 1; i <= Actions; ++i) {
            act();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("at action %1").arg(i)));
            if (i % WholeComparisonEvery == 0)
                QCOMPARE(m_file->whole(), wholeOf(m_model));
        }
        QCOMPARE(m_file->whole(), wholeOf(m_model));
        for (const char* each :
             {"add", "edit", "batch", "confirm", "relist", "remove", "attach", "undo", "redo", "refused"})
            QVERIFY2(m_did[QString::fromLatin1(each)] > 20, each);
        QCOMPARE(m_file->file().verify(), QStringList());
    }

    void undoingAllLeadsBackToTheStart()
    {
        QVERIFY(!m_past.empty());
        const QString end = m_file->whole();
        const size_t actions = m_past.size();
        m_file->reopen();
        for (size_t i = 0; i < actions; ++i)
            step(false);
        QCOMPARE(m_file->whole(), QString());
        const auto nothing = editor().undo();
        VERIFY_OK(nothing);
        QVERIFY(nothing->empty());
        m_file->reopen();
        for (size_t i = 0; i < actions; ++i)
            step(true);
        QCOMPARE(m_file->whole(), end);
        QCOMPARE(m_file->file().verify(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestUndoModel)
#include "tst_undomodel.moc"
