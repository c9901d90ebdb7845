// SPDX-License-Identifier: GPL-3.0-or-later
// 彻底清除: nothing of the person is left in records, history, evidence or in the bytes of the file; nothing else goes.
#include "activities/pledge.h"
#include "activities/regulation.h"
#include "applylines.h"
#include "branch/member.h"
#include "campaign/review.h"
#include "editedfile.h"
#include "files.h"
#include "finalise.h"
#include "life/evidence.h"
#include "purge.h"
#include "testing.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

using namespace xf;
using test::bytesOf;

namespace {

const QString Name = QStringLiteral("欧阳不留痕");
const QString Word = QStringLiteral("Kq7v金丝雀Zx");

} // namespace

class TestPurge : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::EditedFile> m_file;
    Id m_person = 0;
    Id m_other = 0;
    Id m_pledge = 0;
    Id m_regulation = 0;
    Id m_othersPledge = 0;

    Editor& editor() { return m_file->editor(); }
    Id run(const QString& line)
    {
        ApplyLines lines(editor());
        const auto id = lines.apply(line.toUtf8());
        if (!id)
            qFatal("%s: %s", qPrintable(line), qPrintable(id.error().sentence));
        return *id;
    }
    PurgePlan plan()
    {
        auto made = editor().planPurge(m_person);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        return *made;
    }
    QString checksumOf(const QString& name)
    {
        for (const RecordPtr& each : *editor().records().load(evidenceKind(), {{QStringLiteral("name"), name}}))
            return static_cast<const Evidence&>(*each).sha256;
        return {};
    }
    bool isKept(const QString& checksum)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return editor().readEvidence(checksum, buffer).ok();
    }
    void keepPaper(Quarter quarter, const QString& text)
    {
        const QByteArray pdf = "PDF of " + quarter.key().toLatin1();
        VERIFY_OK(finalise(editor(), quarter, quarter.lastDay(),
                           {{QStringLiteral("internal"), ("{\"text\":\"" + text + "\"}").toUtf8(), pdf},
                            {QStringLiteral("public"), "{}" + pdf, pdf + " for all"}}));
    }
    bool bytesHold(const QString& text)
    {
        QFile file(m_file->file().path());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8());
    }

    /// Whether records of this kind are cleared away with a person or household they name.
    static bool isAbout(const Kind& kind, const Kind& personal)
    {
        return std::any_of(kind.fields.begin(), kind.fields.end(), [&](const Field& field) {
            return field.type == FieldType::Reference && field.target == personal.key &&
                   (field.has(FieldFlag::Required) || kind.about);
        });
    }
    /// A record with the word in each of its texts, about this subject; then edited, so that the history has both
    /// states.
    Id addFilled(const Kind& kind, Id parent, const Kind& personal, Id subject)
    {
        QRandomGenerator random(7);
        auto record = test::someRecord(
            kind, random, [&](const Field& field) { return field.target == personal.key ? subject : Id{0}; });
        record->parent = parent;
        QStringList texts;
        for (const Field& field : kind.fields) {
            const bool isFree = field.type == FieldType::Text || field.type == FieldType::LongText;
            if (field.isStored() && isFree && field.key != QLatin1String("key"))
                texts << field.key;
        }
        for (const QString& key : texts)
            kind.field(key)->set(*record, QString(key + Word));
        if (kind.field(u"key"))
            kind.field(u"key")->set(*record, QStringLiteral("decided"));
        const auto added = editor().add(kind, record);
        if (!added) {
            qInfo("%s: %s", qPrintable(kind.key), qPrintable(added.error().sentence));
            return 0;
        }
        const auto after = kind.clone(**editor().records().find(kind, *added));
        for (const QString& key : texts)
            kind.field(key)->set(*after, QString(Word + key));
        (void)editor().edit(kind, *after);
        return *added;
    }
    int addChildren(const Kind& kind, Id record, const Kind& personal, Id subject)
    {
        int added = 0;
        for (const Kind* child : childKinds(kind)) {
            if (child == &evidenceKind())
                run(QStringLiteral(R"({"attach":%1,"name":"%2.txt","text":"%2 of %3"})")
                        .arg(record)
                        .arg(Word, kind.key));
            else if (addFilled(*child, record, personal, subject) != 0)
                ++added;
        }
        return added;
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<test::EditedFile>();
        run(QStringLiteral(R"({"add":"branch","fields":{"name":"某支部","unit":"某厅","year":2026}})"));
        m_person = run(QStringLiteral(R"({"add":"member","fields":{"name":"%1","phone":"13900000000"}})").arg(Name));
        m_other = run(QStringLiteral(R"({"add":"member","fields":{"name":"李四"}})"));
        m_pledge =
            run(QStringLiteral(R"({"add":"pledge","fields":{"title":"%1的承诺","owner":"member","responsible":%2}})")
                    .arg(Name)
                    .arg(m_person));
        run(QStringLiteral(R"({"step":%1,"key":"decided","date":"2026-02-01"})").arg(m_pledge));
        run(QStringLiteral(R"({"attach":%1,"name":"%2.txt","text":"只属于%2"})").arg(m_pledge).arg(Name));
        run(QStringLiteral(R"({"attach":%1,"name":"共用.txt","text":"共用的内容"})").arg(m_pledge));
        m_regulation =
            run(QStringLiteral(R"({"add":"regulation","fields":{"title":"值班制度","responsible":%1}})").arg(m_person));
        m_othersPledge =
            run(QStringLiteral(R"({"add":"pledge","fields":{"title":"与%1结对","owner":"member","responsible":%2}})")
                    .arg(Name)
                    .arg(m_other));
        run(QStringLiteral(R"({"attach":%1,"name":"共用.txt","text":"共用的内容"})").arg(m_othersPledge));
        run(QStringLiteral(R"({"add":"review","fields":{"member":%1,"date":"2026-06-30","strengths":"扎实"}})")
                .arg(m_person));
        run(QStringLiteral(R"({"add":"review","fields":{"date":"2026-06-30","strengths":"支部的"}})"));
        // A name that was, a record that was removed, and a batch of two: history holds them all.
        run(QStringLiteral(R"({"edit":%1,"fields":{"note":"曾用名%2"}})").arg(m_person).arg(Name));
        const Id gone = run(QStringLiteral(R"({"add":"reading","fields":{"title":"%1的心得","responsible":%2}})")
                                .arg(Name)
                                .arg(m_person));
        run(QStringLiteral(R"({"remove":%1})").arg(gone));
    }
    void cleanup() { m_file.reset(); }

    void thePlanSaysWhatGoesWhatStaysAndWhatNamesTheName()
    {
        const PurgePlan made = plan();
        const QSet<Id> ids = made.removedIds();
        QVERIFY(ids.contains(m_person));
        QVERIFY(ids.contains(m_pledge));
        QVERIFY(!ids.contains(m_regulation));
        QVERIFY(!ids.contains(m_othersPledge));
        QCOMPARE(ids.size(), 6); // with a step, two evidence files and the review
        QCOMPARE(made.evidenceFiles, 2);
        QCOMPARE(made.loosened.size(), size_t{1});
        QCOMPARE(made.loosened.front().second->id, m_regulation);
        QCOMPARE(made.mentions.size(), size_t{1});
        QCOMPARE(made.mentions.front().second->id, m_othersPledge);
        QVERIFY(made.historyEntries >= 6);
    }

    void nothingIsLeftAndNothingElseGoes()
    {
        const QString own = checksumOf(Name + QStringLiteral(".txt"));
        const QString shared = checksumOf(QStringLiteral("共用.txt"));
        QVERIFY(isKept(own) && isKept(shared));
        QVERIFY(bytesHold(QStringLiteral("13900000000")));
        VERIFY_OK(editor().purge(plan()));
        QVERIFY(!m_file->has(memberKind(), m_person));
        QVERIFY(!m_file->has(pledgeKind(), m_pledge));
        QCOMPARE(m_file->read<Regulation>(regulationKind(), m_regulation).responsible, Id{0});
        QCOMPARE(m_file->count(reviewKind()), 1);
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), m_othersPledge).title, QStringLiteral("与欧阳某某结对"));
        QCOMPARE(m_file->count(evidenceKind()), 1);
        QVERIFY(!isKept(own));
        QVERIFY(isKept(shared)); // the other pledge has it too
        QCOMPARE(m_file->file().verify(), QStringList());
        m_file->reopen();
        QVERIFY(!bytesHold(Name));
        QVERIFY(!bytesHold(QStringLiteral("13900000000")));
        QVERIFY(!bytesHold(QStringLiteral("只属于")));
        QVERIFY(!bytesHold(QStringLiteral("曾用名")));
        QVERIFY(!bytesHold(QStringLiteral("的心得")));
    }

    void theHistoryOfTheOthersCanStillBeUndone()
    {
        const auto before = m_file->historySize();
        VERIFY_OK(editor().purge(plan()));
        QVERIFY(m_file->historySize() < before);
        const auto undone = editor().undo(100);
        VERIFY_OK(undone);
        QCOMPARE(m_file->count(memberKind()), 0);
        QCOMPARE(m_file->count(regulationKind()), 0);
        VERIFY_OK(editor().redo(100));
        QCOMPARE(m_file->read<Regulation>(regulationKind(), m_regulation).responsible, Id{0});
        QCOMPARE(m_file->count(memberKind()), 1);
    }

    void textsOfOthersAndTheirHistoryNoLongerSayTheName()
    {
        run(QStringLiteral(R"({"edit":%1,"fields":{"goal":"原与%2结对"}})").arg(m_othersPledge).arg(Name));
        run(QStringLiteral(R"({"edit":%1,"fields":{"goal":"已改"}})").arg(m_othersPledge));
        run(QStringLiteral(R"({"add":"member","fields":{"name":"%1仁"}})")
                .arg(Name)); // another one, whose name is longer
        run(QStringLiteral(R"({"add":"practice","fields":{"title":"%1仁的做法","date":"2026-03-01"}})").arg(Name));
        VERIFY_OK(editor().purge(plan()));
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), m_othersPledge).title, QStringLiteral("与欧阳某某结对"));
        VERIFY_OK(editor().undo(4));
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), m_othersPledge).goal, QString());
        VERIFY_OK(editor().redo(1));
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), m_othersPledge).goal, QStringLiteral("原与欧阳某某结对"));
        m_file->reopen();
        QVERIFY(bytesHold(Name + QStringLiteral("仁"))); // who stays
        QVERIFY(!bytesHold(QStringLiteral("与") + Name));
    }

    void aNamesakeIsLeftAlone()
    {
        run(QStringLiteral(R"({"add":"member","fields":{"name":"%1"}})").arg(Name));
        const auto made = plan();
        QCOMPARE(made.shared, QStringList{Name});
        QCOMPARE(made.mentions.size(), size_t{2}); // the namesake and the other's pledge
        QVERIFY(!made.takesPapers);
        VERIFY_OK(editor().purge(made));
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), m_othersPledge).title, QStringLiteral("与%1结对").arg(Name));
    }

    void finalisedPapersThatHoldTheNameAreSaidBeforeAndGoWithIt()
    {
        keepPaper(Quarter(2026, 1), QStringLiteral("由李四负责"));
        keepPaper(Quarter(2026, 2), QStringLiteral("由%1负责").arg(Name));
        const auto made = plan();
        QCOMPARE(made.papers.size(), size_t{2}); // both editions of the one quarter
        for (const RecordPtr& each : made.papers)
            QCOMPARE(static_cast<const Finalised&>(*each).quarter, QStringLiteral("2026Q2"));
        const QString content = static_cast<const Finalised&>(*made.papers.front()).content;
        const QString pdf = static_cast<const Finalised&>(*made.papers.front()).pdf;
        QVERIFY(isKept(content) && isKept(pdf));
        VERIFY_OK(editor().purge(made));
        QVERIFY(!isKept(content) && !isKept(pdf));
        QCOMPARE(m_file->count(finalisedKind()), 2); // the other quarter's
        m_file->reopen();
        QVERIFY(!bytesHold(Name));
        QVERIFY(!bytesHold(QStringLiteral("PDF of 2026Q2")));
        QVERIFY(bytesHold(QStringLiteral("PDF of 2026Q1")));
        QCOMPARE(m_file->file().verify(), QStringList());
    }

    void finalisedPapersAreKeptAsPrintedIfSoChosen()
    {
        keepPaper(Quarter(2026, 2), QStringLiteral("由%1负责").arg(Name));
        auto made = plan();
        made.takesPapers = false;
        VERIFY_OK(editor().purge(made));
        QCOMPARE(m_file->count(finalisedKind()), 2);
        QVERIFY(isKept(static_cast<const Finalised&>(*made.papers.front()).content));
        QVERIFY(isKept(static_cast<const Finalised&>(*made.papers.front()).pdf));
    }

    void withdrawnFinalisationsGoFromTheHistoryToo()
    {
        keepPaper(Quarter(2026, 1), QStringLiteral("由%1负责").arg(Name));
        VERIFY_OK(takeBackFinalisation(editor(), Quarter(2026, 1)));
        keepPaper(Quarter(2026, 2), QStringLiteral("由　%1负责").arg(Name));
        VERIFY_OK(editor().undo(1));
        QVERIFY(bytesHold(QStringLiteral("PDF of 2026Q1")));
        const auto made = plan();
        QVERIFY(made.papers.empty());
        QCOMPARE(made.withdrawn.size(), size_t{4});
        VERIFY_OK(editor().purge(made));
        VERIFY_OK(editor().redo(1));
        QCOMPARE(m_file->count(finalisedKind()), 0);
        m_file->reopen();
        QVERIFY(!bytesHold(Name));
        QVERIFY(!bytesHold(QStringLiteral("PDF of")));
        QCOMPARE(m_file->file().verify(), QStringList());
    }

    void theFamilyOfAHouseholdGoesFromTextsToo()
    {
        const Id household = run(QStringLiteral(
            R"({"add":"household","fields":{"title":"帮扶","head":"黄桂英","members":"儿子黄志强（在校）","year":2026}})"));
        run(QStringLiteral(R"({"edit":%1,"fields":{"goal":"黄志强由李四联系"}})").arg(m_othersPledge));
        auto made = editor().planPurge(household);
        VERIFY_OK(made);
        QCOMPARE(made->mentions.size(), size_t{1});
        VERIFY_OK(editor().purge(*made));
        m_file->reopen();
        QVERIFY(!bytesHold(QStringLiteral("黄桂英")));
        QVERIFY(!bytesHold(QStringLiteral("黄志强")));
    }

    /// One word in every text of the person or household, of all that belongs to it and is about it, in the states
    /// before, in what was removed and in evidence: afterwards it is nowhere in the bytes of the file.
    void noTextOfAnyFieldIsLeft_data()
    {
        QTest::addColumn<QString>("personal");
        for (const Kind* kind : allKinds()) {
            if (kind->isPersonal)
                QTest::newRow(qPrintable(kind->key)) << kind->key;
        }
    }
    void noTextOfAnyFieldIsLeft()
    {
        QFETCH(QString, personal);
        const Kind& kind = *kindByKey(personal);
        const Id subject = addFilled(kind, 0, kind, 0);
        QVERIFY(subject != 0);
        int kinds = 1 + addChildren(kind, subject, kind, subject);
        for (const Kind* each : allKinds()) {
            if (each == &kind || each->role == KindRole::Child || each->role == KindRole::Base || !isAbout(*each, kind))
                continue;
            const Id record = addFilled(*each, 0, kind, subject);
            kinds += 1 + (record ? addChildren(*each, record, kind, subject) : 0);
        }
        QVERIFY2(kinds >= 8, qPrintable(QString::number(kinds)));
        QVERIFY(editor().undo(2).ok());
        QVERIFY(editor().redo(1).ok());
        const qsizetype before = bytesOf(m_file->file().path()).count(Word.toUtf8());
        QVERIFY2(before > 100, qPrintable(QString::number(before)));
        auto made = editor().planPurge(subject);
        VERIFY_OK(made);
        VERIFY_OK(editor().purge(*made));
        const auto hold = [this](const QByteArray& word) { return bytesOf(m_file->file().path()).contains(word); };
        QVERIFY(!hold(Word.toUtf8())); // at once, not only after the file was closed
        const QString path = m_file->file().path();
        m_file->reopen();
        QVERIFY(!hold(Word.toUtf8()));
        const auto* utf16 = reinterpret_cast<const char*>(Word.utf16());
        QVERIFY(!hold(QByteArray(utf16, Word.size() * 2)));
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
        QCOMPARE(m_file->file().verify(), QStringList());
        QVERIFY(m_file->has(regulationKind(), m_regulation));
    }

    void onlyPersonsAndHouseholdsAreClearedAway()
    {
        QVERIFY(!editor().planPurge(m_regulation));
        QVERIFY(!editor().planPurge(987654));
    }
};

QTEST_GUILESS_MAIN(TestPurge)
#include "tst_purge.moc"
