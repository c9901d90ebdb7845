// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicate.h"

#include "activities/pledge.h"
#include "branch/member.h"
#include "editedfile.h"
#include "life/step.h"

using namespace xf;

class TestDuplicate : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditedFile> m_file;

    Id addPledge(int year, const QString& title, QDate due = {})
    {
        auto pledge = std::make_shared<Pledge>();
        pledge->year = year;
        pledge->title = title;
        pledge->due = due;
        pledge->text = QStringLiteral("承诺事项");
        const auto id = m_file->editor().add(pledgeKind(), pledge);
        return id ? *id : 0;
    }

    std::vector<Pledge> pledgesOf(int year)
    {
        std::vector<Pledge> found;
        const auto records = m_file->editor().records().load(pledgeKind(), {{QStringLiteral("year"), year}});
        for (const RecordPtr& each : *records)
            found.push_back(static_cast<const Pledge&>(*each));
        return found;
    }

private Q_SLOTS:
    void init() { m_file = std::make_unique<test::EditedFile>(); }

    void recordsComeOverWithTheirDatesAYearLater()
    {
        addPledge(2025, QStringLiteral("2025年岗位承诺"), QDate(2025, 6, 30));
        addPledge(2024, QStringLiteral("太早"));
        const auto count = duplicateFromLastYear(pledgeKind(), 2026, m_file->editor());
        VERIFY_OK(count);
        QCOMPARE(*count, 1);
        const auto copies = pledgesOf(2026);
        QCOMPARE(copies.size(), size_t{1});
        QCOMPARE(copies.front().title, QStringLiteral("2026年岗位承诺"));
        QCOMPARE(copies.front().due, QDate(2026, 6, 30));
        QCOMPARE(copies.front().text, QStringLiteral("承诺事项"));
        QCOMPARE(pledgesOf(2025).front().title, QStringLiteral("2025年岗位承诺"));
        QCOMPARE(pledgesOf(2025).front().due, QDate(2025, 6, 30));
    }

    void stepsStayBehind()
    {
        auto step = std::make_shared<Step>();
        step->parent = addPledge(2025, QStringLiteral("承诺"));
        step->key = QStringLiteral("decided");
        step->date = QDate(2025, 3, 1);
        VERIFY_OK(m_file->editor().add(stepKind(), step));
        VERIFY_OK(duplicateFromLastYear(pledgeKind(), 2026, m_file->editor()));
        QCOMPARE(m_file->count(stepKind()), 1);
    }

    void whatIsThereAlreadyIsLeftOut()
    {
        addPledge(2025, QStringLiteral("一"));
        addPledge(2025, QStringLiteral("二"));
        addPledge(2026, QStringLiteral("一"));
        QCOMPARE(*duplicateFromLastYear(pledgeKind(), 2026, m_file->editor()), 1);
        QCOMPARE(pledgesOf(2026).size(), size_t{2});
        QCOMPARE(*duplicateFromLastYear(pledgeKind(), 2026, m_file->editor()), 0);
        QCOMPARE(pledgesOf(2026).size(), size_t{2});
    }

    void allOfItIsOneActionToTakeBack()
    {
        addPledge(2025, QStringLiteral("一"));
        addPledge(2025, QStringLiteral("二"));
        const size_t history = m_file->historySize();
        QCOMPARE(*duplicateFromLastYear(pledgeKind(), 2026, m_file->editor()), 2);
        QCOMPARE(m_file->historySize(), history + 1);
        VERIFY_OK(m_file->editor().undo());
        QVERIFY(pledgesOf(2026).empty());
        QCOMPARE(pledgesOf(2025).size(), size_t{2});
    }

    void nothingToTakeOverIsNoAction()
    {
        QCOMPARE(*duplicateFromLastYear(pledgeKind(), 2026, m_file->editor()), 0);
        QCOMPARE(m_file->historySize(), size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestDuplicate)
#include "tst_duplicate.moc"
