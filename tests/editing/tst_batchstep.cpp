// SPDX-License-Identifier: GPL-3.0-or-later
// One dated step for many records at once.
#include "batchstep.h"

#include "activities/pledge.h"
#include "activities/research.h"
#include "editedfile.h"
#include "historysentence.h"
#include "life/step.h"

using namespace xf;

class TestBatchStep : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditedFile> m_file;
    std::vector<Id> m_pledges;

    Id add(const Kind& kind, const QString& title)
    {
        auto record = kind.make();
        static_cast<Activity&>(*record).title = title;
        const auto id = m_file->editor().add(kind, record);
        return id ? *id : 0;
    }
    std::vector<Step> steps()
    {
        std::vector<Step> found;
        const auto records = m_file->editor().records().load(stepKind());
        for (const RecordPtr& each : *records)
            found.push_back(static_cast<const Step&>(*each));
        return found;
    }
    static StepName decided()
    {
        StepName name;
        name.activity = pledgeKind().key;
        name.key = QStringLiteral("decided");
        name.name = QStringLiteral("定诺");
        return name;
    }
    static Step draft()
    {
        Step step;
        step.date = QDate(2026, 3, 3);
        step.way = QStringLiteral("支部党员大会");
        return step;
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<test::EditedFile>();
        m_pledges.clear();
        for (int number = 1; number <= 24; ++number)
            m_pledges.push_back(add(pledgeKind(), QStringLiteral("承诺%1").arg(number)));
    }

    void allTakeItAsOneEntryAndOneUndo()
    {
        const auto taken = takeStep(draft(), decided(), m_pledges, m_file->editor());
        VERIFY_OK(taken);
        QCOMPARE(*taken, 24);
        const auto found = steps();
        QCOMPARE(found.size(), size_t{24});
        for (size_t each = 0; each < found.size(); ++each) {
            QCOMPARE(found[each].parent, m_pledges[each]);
            QCOMPARE(found[each].key, QStringLiteral("decided"));
            QCOMPARE(found[each].date, QDate(2026, 3, 3));
            QCOMPARE(found[each].way, QStringLiteral("支部党员大会"));
        }
        const auto undone = m_file->editor().undo();
        VERIFY_OK(undone);
        QVERIFY(steps().empty());
        const QString name = HistorySentence({}).name(undone->front());
        QVERIFY2(name.contains(QStringLiteral("定诺")) && name.contains(QStringLiteral("24")), qPrintable(name));
        VERIFY_OK(m_file->editor().redo());
        QCOMPARE(steps().size(), size_t{24});
    }

    void whoHasTheStepKeepsIt()
    {
        VERIFY_OK(takeStep(draft(), decided(), {m_pledges[0], m_pledges[5]}, m_file->editor()));
        Step later = draft();
        later.date = QDate(2026, 4, 4);
        const auto taken = takeStep(later, decided(), m_pledges, m_file->editor());
        VERIFY_OK(taken);
        QCOMPARE(*taken, 22);
        for (const Step& each : steps()) {
            const bool isFirst = each.parent == m_pledges[0] || each.parent == m_pledges[5];
            QCOMPARE(each.date, isFirst ? QDate(2026, 3, 3) : QDate(2026, 4, 4));
        }
        const auto lacking = lackingStep(m_pledges, QStringLiteral("decided"), m_file->editor());
        VERIFY_OK(lacking);
        QVERIFY(lacking->empty());
    }

    void anyKindWithALifeTakesSteps()
    {
        const Id report = add(researchKind(), QStringLiteral("调研"));
        const auto taken = takeStep(draft(), decided(), {report, m_pledges[1]}, m_file->editor());
        VERIFY_OK(taken);
        QCOMPARE(*taken, 2);
    }

    void aStepWithoutADateIsTakenByNone()
    {
        const auto taken = takeStep(Step(), decided(), m_pledges, m_file->editor());
        QVERIFY(!taken.ok());
        QVERIFY(steps().empty());
    }
};

QTEST_GUILESS_MAIN(TestBatchStep)
#include "tst_batchstep.moc"
