// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor.h"

#include "activities/household.h"
#include "activities/pledge.h"
#include "branch/branch.h"
#include "branch/member.h"
#include "branch/setting.h"
#include "checklists/fivegoods.h"
#include "editedfile.h"
#include "life/progress.h"
#include "life/step.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QSignalSpy>

using namespace xf;

class TestEditor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditedFile> m_file;

    Editor& editor() { return m_file->editor(); }

    Result<Id> addMember(const QString& name)
    {
        auto member = std::make_shared<Member>();
        member->name = name;
        return editor().add(memberKind(), member);
    }

    Result<Id> addPledge(const QString& title, Id responsible = 0)
    {
        auto pledge = std::make_shared<Pledge>();
        pledge->title = title;
        pledge->year = 2026;
        pledge->responsible = responsible;
        return editor().add(pledgeKind(), pledge);
    }

    Result<Id> addStep(Id parent, const char* key, QDate date)
    {
        auto step = std::make_shared<Step>();
        step->parent = parent;
        step->key = QString::fromLatin1(key);
        step->date = date;
        return editor().add(stepKind(), step);
    }

    /// The call is refused with this text, no record and no history is changed, and nobody is told of a change.
    template <class Call>
    void refused(Call call, const QString& text)
    {
        const QString before = m_file->whole();
        const size_t history = m_file->historySize();
        QSignalSpy told(&editor(), &Editor::changed);
        VERIFY_REFUSED(call(), text);
        QCOMPARE(m_file->whole(), before);
        QCOMPARE(m_file->historySize(), history);
        QCOMPARE(told.count(), 0);
    }

private Q_SLOTS:
    void init() { m_file = std::make_unique<test::EditedFile>(); }

    void anActionIsOneHistoryEntryAndOneAnnouncement()
    {
        std::vector<RowChange> heard;
        connect(&editor(), &Editor::changed, this, [&](const std::vector<RowChange>& changes) { heard = changes; });
        const auto id = addMember(QStringLiteral("张三"));
        VERIFY_OK(id);
        QCOMPARE(m_file->historySize(), size_t{1});
        QCOMPARE(heard.size(), size_t{1});
        QVERIFY(!heard.front().before);
        QCOMPARE(heard.front().after->id, *id);
        QCOMPARE(m_file->read<Member>(memberKind(), *id).name, QStringLiteral("张三"));
    }

    void anEditThatChangesNothingLeavesNoTrace()
    {
        const auto id = addMember(QStringLiteral("张三"));
        QSignalSpy told(&editor(), &Editor::changed);
        const auto done = editor().edit(memberKind(), m_file->read<Member>(memberKind(), *id));
        VERIFY_OK(done);
        QVERIFY(!*done);
        QCOMPARE(m_file->historySize(), size_t{1});
        QCOMPARE(told.count(), 0);
    }

    void anEditKeepsOnlyWhatDiffersInTheHistory()
    {
        const auto id = addPledge(QStringLiteral("承诺"));
        auto pledge = m_file->read<Pledge>(pledgeKind(), *id);
        pledge.due = QDate(2026, 9, 30);
        QVERIFY(*editor().edit(pledgeKind(), pledge));
        const auto entries = editor().history().entries({});
        const HistoryChange& change = entries->front().changes.front();
        QCOMPARE(change.before.keys(), QStringList{QStringLiteral("due")});
        QVERIFY(change.before.value(QLatin1String("due")).isNull());
        QCOMPARE(change.after.value(QLatin1String("due")).toString(), QStringLiteral("2026-09-30"));
        QCOMPARE(change.name, QStringLiteral("承诺"));
    }

    void oneVisitToALongTextIsOneEntryOfTheHistory()
    {
        const auto id = addPledge(QStringLiteral("承诺"));
        const auto write = [&](const char* text, bool goesOn) {
            auto pledge = m_file->read<Pledge>(pledgeKind(), *id);
            pledge.text = QString::fromUtf8(text);
            QVERIFY(*(goesOn ? editor().goOnEditing(pledgeKind(), pledge) : editor().edit(pledgeKind(), pledge)));
        };
        write("一", false);
        write("一二", true);
        write("一二三", true);
        QCOMPARE(m_file->historySize(), size_t{2});
        VERIFY_OK(editor().undo());
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), *id).text, QString());
        VERIFY_OK(editor().redo());
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), *id).text, QStringLiteral("一二三"));
        // After an undo or redo, typing is a new action even if the field was never left.
        write("四", true);
        QCOMPARE(m_file->historySize(), size_t{3});
        VERIFY_OK(editor().undo());
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), *id).text, QStringLiteral("一二三"));
    }

    void aNeededFieldLeftOutIsRefused()
    {
        refused([&] { return addMember(QString()); }, QStringLiteral("name"));
        const auto id = addPledge(QStringLiteral("承诺"));
        refused(
            [&] {
                auto pledge = m_file->read<Pledge>(pledgeKind(), *id);
                pledge.title.clear();
                return editor().edit(pledgeKind(), pledge);
            },
            QStringLiteral("title"));
    }

    void aReferenceToTheWrongKindIsRefused()
    {
        const auto pledge = addPledge(QStringLiteral("承诺"));
        refused([&] { return addPledge(QStringLiteral("另一个"), *pledge); }, QStringLiteral("responsible"));
        refused([&] { return addPledge(QStringLiteral("另一个"), 4711); }, QStringLiteral("4711"));
    }

    void aChildNeedsAParentOfTheRightKind()
    {
        const auto member = addMember(QStringLiteral("张三"));
        refused([&] { return addStep(*member, "decided", QDate(2026, 3, 1)); }, QStringLiteral("parent"));
        refused([&] { return addStep(0, "decided", QDate(2026, 3, 1)); }, QStringLiteral("parent"));
        refused([&] { return addStep(4711, "decided", QDate(2026, 3, 1)); }, QStringLiteral("parent"));
    }

    void thereIsOneAnswerForEachItemAndQuarter()
    {
        const auto answer = [&](const char* quarter, const char* item) {
            auto good = std::make_shared<FiveGoods>();
            good->quarter = QString::fromLatin1(quarter);
            good->item = QString::fromLatin1(item);
            return editor().add(fiveGoodsKind(), good);
        };
        const auto first = answer("2026Q3", "team");
        VERIFY_OK(first);
        VERIFY_OK(answer("2026Q3", "results"));
        VERIFY_OK(answer("2026Q4", "team"));
        refused([&] { return answer("2026Q3", "team"); }, QStringLiteral("already"));
        auto moved = m_file->read<FiveGoods>(fiveGoodsKind(), *first);
        moved.fact = QStringLiteral("事实");
        QVERIFY(*editor().edit(fiveGoodsKind(), moved));
        moved.quarter = QStringLiteral("2026Q4");
        refused([&] { return editor().edit(fiveGoodsKind(), moved); }, QStringLiteral("already"));
    }

    void oneRefusedChangeRefusesTheWholeAction()
    {
        refused(
            [&] {
                auto good = std::make_shared<Member>();
                good->name = QStringLiteral("张三");
                return editor().commit(QStringLiteral("batch"), {{&memberKind(), nullptr, good},
                                                                 {&memberKind(), nullptr, std::make_shared<Member>()}});
            },
            QStringLiteral("name"));
    }

    void aRecordMayNameWhatTheSameActionAdds()
    {
        auto member = std::make_shared<Member>();
        member->name = QStringLiteral("张三");
        auto pledge = std::make_shared<Pledge>();
        pledge->title = QStringLiteral("承诺");
        pledge->year = 2026;
        pledge->responsible = idAddedBy(0);
        auto step = std::make_shared<Step>();
        step->parent = idAddedBy(1);
        step->key = QStringLiteral("proposed");
        step->date = QDate(2026, 3, 1);
        const auto ids = editor().commit(
            QStringLiteral("batch"),
            {{&memberKind(), nullptr, member}, {&pledgeKind(), nullptr, pledge}, {&stepKind(), nullptr, step}});
        VERIFY_OK(ids);
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), ids->at(1)).responsible, ids->at(0));
        QCOMPARE(m_file->read<Step>(stepKind(), ids->at(2)).parent, ids->at(1));
        const QString whole = m_file->whole();
        VERIFY_OK(editor().undo());
        QCOMPARE(m_file->whole(), QString());
        VERIFY_OK(editor().redo());
        QCOMPARE(m_file->whole(), whole);
    }

    void whatTheSameActionDoesNotAddEarlierCannotBeNamed()
    {
        const auto stepOf = [](size_t index) {
            auto step = std::make_shared<Step>();
            step->parent = idAddedBy(index);
            step->key = QStringLiteral("proposed");
            step->date = QDate(2026, 3, 1);
            return step;
        };
        refused([&] { return editor().add(stepKind(), stepOf(0)); }, QStringLiteral("parent"));
        refused([&] { return editor().add(stepKind(), stepOf(4)); }, QStringLiteral("parent"));
    }

    void anEditOfARemovedRecordIsRefused()
    {
        const auto id = addMember(QStringLiteral("张三"));
        auto member = m_file->read<Member>(memberKind(), *id);
        VERIFY_OK(editor().remove({*id}));
        member.name = QStringLiteral("李四");
        refused([&] { return editor().edit(memberKind(), member); }, QStringLiteral("not there"));
    }

    void aMemberWhoIsStillNamedIsNotRemoved()
    {
        const auto member = addMember(QStringLiteral("张三"));
        VERIFY_OK(addPledge(QStringLiteral("一"), *member));
        const auto second = addPledge(QStringLiteral("二"), *member);
        refused([&] { return editor().remove({*member}); }, QStringLiteral("2 other record"));
        refused([&] { return editor().remove({*member, *second}); }, QStringLiteral("1 other record"));
    }

    void recordsThatNameEachOtherAreRemovedTogether()
    {
        const auto member = addMember(QStringLiteral("张三"));
        const auto pledge = addPledge(QStringLiteral("一"), *member);
        const QString before = m_file->whole();
        VERIFY_OK(editor().remove({*member, *pledge}));
        QCOMPARE(m_file->whole(), QString());
        VERIFY_OK(editor().undo());
        QCOMPARE(m_file->whole(), before);
    }

    void theBranchItselfIsNotRemoved()
    {
        auto branch = std::make_shared<Branch>();
        branch->name = QStringLiteral("支部");
        branch->unit = QStringLiteral("财政厅");
        branch->year = 2026;
        const auto id = editor().add(branchKind(), branch);
        VERIFY_OK(id);
        refused([&] { return editor().remove({*id}); }, QStringLiteral("branch"));
    }

    void removingTakesWhatBelongsToARecordAndUndoBringsTheSameIdsBack()
    {
        const auto pledge = addPledge(QStringLiteral("承诺"));
        const auto step = addStep(*pledge, "decided", QDate(2026, 3, 1));
        VERIFY_OK(addStep(*pledge, "closed", QDate(2026, 6, 1)));
        auto progress = std::make_shared<Progress>();
        progress->parent = *pledge;
        progress->date = QDate(2026, 4, 1);
        progress->text = QStringLiteral("走访");
        progress->money = 120050;
        VERIFY_OK(editor().add(progressKind(), progress));
        QByteArray bytes("photo");
        QBuffer photo(&bytes);
        photo.open(QIODevice::ReadOnly);
        const auto evidence = editor().attach(*pledge, photo, QStringLiteral("a.jpg"));
        VERIFY_OK(evidence);
        const auto other = addPledge(QStringLiteral("另一个"));
        VERIFY_OK(addStep(*other, "decided", QDate(2026, 3, 1)));
        const QString before = m_file->whole();
        const size_t history = m_file->historySize();

        VERIFY_OK(editor().remove({*pledge}));
        QVERIFY(!m_file->has(pledgeKind(), *pledge));
        QVERIFY(!m_file->has(stepKind(), *step));
        QCOMPARE(m_file->count(stepKind()), 1);
        QCOMPARE(m_file->historySize(), history + 1);

        const auto undone = editor().undo();
        VERIFY_OK(undone);
        QCOMPARE(undone->size(), size_t{1});
        QCOMPARE(undone->front().verb, QStringLiteral("remove"));
        QCOMPARE(m_file->whole(), before);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        VERIFY_OK(editor().readEvidence(m_file->read<Evidence>(evidenceKind(), *evidence).sha256, out));
        QCOMPARE(out.data(), bytes);
        QCOMPARE(m_file->file().verify(), QStringList());
    }

    void attachingToNothingIsRefused()
    {
        QByteArray bytes("x");
        refused(
            [&] {
                QBuffer buffer(&bytes);
                buffer.open(QIODevice::ReadOnly);
                return editor().attach(4711, buffer, QStringLiteral("a.txt"));
            },
            QStringLiteral("parent"));
        // Content and record are one transaction: neither stays without the other.
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QVERIFY(!editor().readEvidence(QString::fromLatin1(sha256), out).ok());
    }

    void undoOfNothingSaysSo()
    {
        const auto undone = editor().undo();
        VERIFY_OK(undone);
        QVERIFY(undone->empty());
        const auto redone = editor().redo();
        VERIFY_OK(redone);
        QVERIFY(redone->empty());
    }

    void aNewEditTakesThePlaceOfWhatWasUndone()
    {
        VERIFY_OK(addMember(QStringLiteral("张三")));
        VERIFY_OK(editor().undo());
        m_file->reopen();
        const auto id = addMember(QStringLiteral("李四"));
        VERIFY_OK(id);
        const auto redone = editor().redo();
        VERIFY_OK(redone);
        QVERIFY(redone->empty());
        QCOMPARE(m_file->count(memberKind()), 1);
        VERIFY_OK(editor().undo());
        QCOMPARE(m_file->count(memberKind()), 0);
    }

    void severalAreUndoneAtOnceAndToldOnce()
    {
        const auto id = addMember(QStringLiteral("张三"));
        VERIFY_OK(id);
        Member renamed = m_file->read<Member>(memberKind(), *id);
        renamed.name = QStringLiteral("张三丰");
        VERIFY_OK(editor().edit(memberKind(), renamed));
        const auto second = addMember(QStringLiteral("李四"));
        VERIFY_OK(second);
        VERIFY_OK(editor().remove({*second}));

        int times = 0;
        std::vector<RowChange> heard;
        connect(&editor(), &Editor::changed, this, [&](const std::vector<RowChange>& changes) {
            ++times;
            heard = changes;
        });
        const auto undone = editor().undo(3);
        VERIFY_OK(undone);
        QCOMPARE(undone->size(), size_t{3});
        QCOMPARE(undone->front().verb, QStringLiteral("remove"));
        QCOMPARE(m_file->count(memberKind()), 1);
        QCOMPARE(m_file->read<Member>(memberKind(), *id).name, QStringLiteral("张三"));
        QCOMPARE(times, 1);
        QCOMPARE(heard.size(), size_t{1}); // the other came and went
        QCOMPARE(heard.front().record().id, *id);

        VERIFY_OK(editor().redo(99));
        QCOMPARE(m_file->read<Member>(memberKind(), *id).name, QStringLiteral("张三丰"));
        QCOMPARE(m_file->count(memberKind()), 1);
    }

    void undoTellsTheViewsWhichRowsChanged()
    {
        const auto id = addMember(QStringLiteral("张三"));
        std::vector<RowChange> heard;
        connect(&editor(), &Editor::changed, this, [&](const std::vector<RowChange>& changes) { heard = changes; });
        VERIFY_OK(editor().undo());
        QCOMPARE(heard.size(), size_t{1});
        QVERIFY(!heard.front().after);
        QCOMPARE(heard.front().before->id, *id);
    }

    void workInBulkIsAllOrNothingAndLeavesNoHistory()
    {
        VERIFY_REFUSED(editor().bulk([&]() -> Result<void> {
            const auto first = addMember(QStringLiteral("张三"));
            const auto second = addMember(QString());
            return second ? Result<void>() : Result<void>(second.error());
        }),
                       QStringLiteral("name"));
        QCOMPARE(m_file->count(memberKind()), 0);
        VERIFY_OK(editor().bulk([&]() -> Result<void> {
            const auto first = addMember(QStringLiteral("张三"));
            return first ? Result<void>() : Result<void>(first.error());
        }));
        QCOMPARE(m_file->count(memberKind()), 1);
        QCOMPARE(m_file->historySize(), size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"
