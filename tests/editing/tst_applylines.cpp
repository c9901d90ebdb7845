// SPDX-License-Identifier: GPL-3.0-or-later
#include "applylines.h"

#include "activities/pledge.h"
#include "branch/branch.h"
#include "branch/member.h"
#include "editedfile.h"
#include "life/progress.h"
#include "life/step.h"

#include <QBuffer>

using namespace xf;

class TestApplyLines : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditedFile> m_file;
    std::unique_ptr<ApplyLines> m_lines;

    Result<Id> apply(const char* line) { return m_lines->apply(line); }
    Result<Id> applyTo(const char* line, Id id)
    {
        return m_lines->apply(QByteArray(line).replace("ID", QByteArray::number(id)));
    }

private Q_SLOTS:
    void init()
    {
        m_lines.reset();
        m_file = std::make_unique<test::EditedFile>();
        m_lines = std::make_unique<ApplyLines>(m_file->editor());
    }

    void addFillsTheFieldsAndTellsTheId()
    {
        const auto id =
            apply(R"({"add":"member","fields":{"name":"张三","birth":"1968-04","post":"secretary","position":3}})");
        VERIFY_OK(id);
        const auto member = m_file->read<Member>(memberKind(), *id);
        QCOMPARE(member.name, QStringLiteral("张三"));
        QCOMPARE(member.birth.toIso(), QStringLiteral("1968-04"));
        QCOMPARE(member.post, QStringLiteral("secretary"));
        QCOMPARE(member.position, 3);
    }

    void aRecordTakesTheBranchsYearIfItHasNone()
    {
        VERIFY_OK(apply(R"({"add":"branch","fields":{"name":"支部","unit":"财政厅","year":2027}})"));
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), *apply(R"({"add":"pledge","fields":{"title":"一"}})")).year, 2027);
        QCOMPARE(
            m_file->read<Pledge>(pledgeKind(), *apply(R"({"add":"pledge","fields":{"title":"二","year":2025}})")).year,
            2025);
    }

    void editChangesTheNamedFieldsOnly()
    {
        const auto id = apply(R"({"add":"pledge","fields":{"title":"承诺","due":"2026-06-30","target":5}})");
        QCOMPARE(*applyTo(R"({"edit":ID,"fields":{"due":"2026-09-30","target":null}})", *id), *id);
        const auto pledge = m_file->read<Pledge>(pledgeKind(), *id);
        QCOMPARE(pledge.title, QStringLiteral("承诺"));
        QCOMPARE(pledge.due, QDate(2026, 9, 30));
        QVERIFY(!pledge.target);
    }

    void stepAndProgressBelongToTheirRecord()
    {
        const auto id = apply(R"({"add":"pledge","fields":{"title":"承诺"}})");
        const auto stepId = applyTo(R"({"step":ID,"key":"decided","date":"2026-03-05","note":"支部大会"})", *id);
        VERIFY_OK(stepId);
        const auto step = m_file->read<Step>(stepKind(), *stepId);
        QCOMPARE(step.parent, *id);
        QCOMPARE(step.key, QStringLiteral("decided"));
        QCOMPARE(step.date, QDate(2026, 3, 5));
        QCOMPARE(step.note, QStringLiteral("支部大会"));
        const auto entryId = applyTo(
            R"({"progress":ID,"fields":{"date":"2026-04-01","text":"走访","people":2,"households":1,"money":1200.5,"outcome":"好"}})",
            *id);
        VERIFY_OK(entryId);
        const auto entry = m_file->read<Progress>(progressKind(), *entryId);
        QCOMPARE(entry.parent, *id);
        QCOMPARE(entry.people, 2);
        QCOMPARE(entry.households, 1);
        QCOMPARE(entry.money, 120050);
        QCOMPARE(entry.outcome, QStringLiteral("好"));
    }

    void removeUndoAndRedoDoWhatTheySay()
    {
        const auto id = apply(R"({"add":"member","fields":{"name":"张三"}})");
        QCOMPARE(*applyTo(R"({"remove":ID})", *id), *id);
        QVERIFY(!m_file->has(memberKind(), *id));
        QCOMPARE(*apply(R"({"undo":1})"), 0);
        QVERIFY(m_file->has(memberKind(), *id));
        VERIFY_OK(apply(R"({"undo":1})"));
        QVERIFY(!m_file->has(memberKind(), *id));
        VERIFY_OK(apply(R"({"redo":2})"));
        QVERIFY(!m_file->has(memberKind(), *id));
        VERIFY_OK(apply(R"({"undo":1})"));
        QVERIFY(m_file->has(memberKind(), *id));
    }

    void attachKeepsAFile()
    {
        const auto id = apply(R"({"add":"pledge","fields":{"title":"承诺"}})");
        const auto evidenceId = applyTo(R"({"attach":ID,"name":"回执.txt","text":"已收到"})", *id);
        VERIFY_OK(evidenceId);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        VERIFY_OK(m_file->editor().readEvidence(m_file->read<Evidence>(evidenceKind(), *evidenceId).sha256, out));
        QCOMPARE(QString::fromUtf8(out.data()), QStringLiteral("已收到"));
    }

    void aLineMayNameItsRecordForLaterLines()
    {
        VERIFY_OK(apply(R"({"add":"member","as":"zhang","fields":{"name":"张三"}})"));
        const auto pledge = apply(R"({"add":"pledge","as":"p","fields":{"title":"承诺","responsible":"@zhang"}})");
        VERIFY_OK(pledge);
        QVERIFY(m_file->read<Pledge>(pledgeKind(), *pledge).responsible != 0);
        VERIFY_OK(apply(R"({"step":"@p","key":"decided","date":"2026-03-05"})"));
        VERIFY_OK(apply(R"({"edit":"@p","fields":{"title":"新承诺"}})"));
        QCOMPARE(m_file->read<Pledge>(pledgeKind(), *pledge).title, QStringLiteral("新承诺"));
        VERIFY_REFUSED(apply(R"({"remove":"@nobody"})"), QStringLiteral("@nobody"));
    }

    void wrongLinesAreRefusedAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* line, const char* words) {
            QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(words);
        };
        row("no JSON", "add member", "not a JSON object");
        row("an array", "[1]", "not a JSON object");
        row("no verb", R"({"fields":{"name":"x"}})", "no verb");
        row("unknown kind", R"({"add":"wish","fields":{}})", "wish");
        row("unknown field", R"({"add":"member","fields":{"name":"x","height":180}})", "height");
        row("field left out", R"({"add":"member","fields":{}})", "name");
        row("wrong type", R"({"add":"member","fields":{"name":5}})", "name");
        row("wrong date", R"({"add":"pledge","fields":{"title":"x","due":"2026-02-30"}})", "2026-02-30");
        row("wrong choice", R"({"add":"member","fields":{"name":"x","sex":"other"}})", "other");
        row("number too large", R"({"add":"pledge","fields":{"title":"x","year":3000000000}})", "3000000000");
        row("negative number", R"({"add":"member","fields":{"name":"x","position":-1}})", "position");
        row("derived field", R"({"add":"reading","fields":{"title":"x","characters":5}})", "characters");
        row("nobody", R"({"add":"pledge","fields":{"title":"x","responsible":999}})", "999");
        row("child without parent", R"({"add":"step","fields":{"key":"decided","date":"2026-03-05"}})", "parent");
        row("parent is no id", R"({"step":"x","key":"decided","date":"2026-03-05"})", "x");
        row("edit of nothing", R"({"edit":999,"fields":{"title":"x"}})", "999");
        row("edit without id", R"({"edit":null,"fields":{"title":"x"}})", "id");
        row("remove of nothing", R"({"remove":999})", "999");
        row("undo of nothing", R"({"undo":99})", "nothing left");
        row("redo of nothing", R"({"redo":1})", "nothing left");
        row("undo of zero", R"({"undo":0})", "number from 1");
        row("undo of a half", R"({"undo":1.5})", "number from 1");
        row("evidence without its file", R"({"add":"evidence","fields":{"name":"a.txt"}})", "attach");
        row("file without a name", R"({"attach":1,"text":"x"})", "name");
        row("a second branch", R"({"add":"branch","fields":{"name":"x","unit":"y","year":2026}})", "one branch");
        row("another parent", R"({"edit":3,"fields":{"parent":2}})", "belongs");
    }

    void wrongLinesAreRefusedAndChangeNothing()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, words);
        VERIFY_OK(apply(R"({"add":"branch","fields":{"name":"支部","unit":"财政厅","year":2026}})"));
        VERIFY_OK(apply(R"({"add":"pledge","fields":{"title":"承诺"}})"));
        VERIFY_OK(apply(R"({"step":2,"key":"decided","date":"2026-03-05"})"));
        const QString before = m_file->whole();
        const size_t history = m_file->historySize();
        VERIFY_REFUSED(m_lines->apply(line), words);
        QCOMPARE(m_file->historySize(), history);
        QCOMPARE(m_file->whole(), before);
    }
};

QTEST_GUILESS_MAIN(TestApplyLines)
#include "tst_applylines.moc"
