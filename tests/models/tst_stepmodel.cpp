// SPDX-License-Identifier: GPL-3.0-or-later
// Which step “record today” dates next.
#include "stepmodel.h"

#include "activities/household.h"
#include "activities/pledge.h"
#include "newbranch.h"
#include "testing.h"

#include <QTemporaryDir>

using namespace xf;

class TestStepModel : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<BranchFile> m_file;
    std::unique_ptr<Editor> m_editor;
    std::unique_ptr<StepModel> m_model;
    const QDate m_today{2026, 9, 20};

    [[nodiscard]] QString keyAt(int row) const
    {
        const Chain chain = chainOn(names(), m_kind->key, m_today);
        return row < 0 ? QString() : chain.steps()[static_cast<size_t>(row)].key;
    }
    [[nodiscard]] std::vector<StepName> names() const
    {
        std::vector<StepName> all;
        for (const RecordPtr& each : *m_editor->records().load(stepNameKind()))
            all.push_back(static_cast<const StepName&>(*each));
        return all;
    }
    /// Dates the next step again and again; the steps in the order they came.
    QStringList walk(const Kind& kind, const std::shared_ptr<Record>& record)
    {
        m_kind = &kind;
        const auto id = m_editor->add(kind, record);
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence));
        m_model->setRecord(&kind, *id);
        QStringList keys;
        for (int row = m_model->nextRow(); row >= 0 && keys.size() < 50; row = m_model->nextRow()) {
            keys << keyAt(row);
            if (!m_model->setData(m_model->index(row, 1), m_today, Qt::EditRole))
                qFatal("step %s was refused", qPrintable(keys.back()));
        }
        return keys;
    }

    const Kind* m_kind = nullptr;

private Q_SLOTS:
    void init()
    {
        Branch branch;
        branch.name = QStringLiteral("某支部");
        branch.unit = QStringLiteral("某厅");
        branch.year = 2026;
        const QString path = m_folder.filePath(QStringLiteral("%1.xianfeng").arg(QTest::currentTestFunction()));
        m_file = std::move(*createBranch(path, branch));
        m_editor = std::make_unique<Editor>(*m_file);
        m_model = std::make_unique<StepModel>(*m_editor, [this] { return m_today; });
    }
    void cleanup()
    {
        m_model.reset();
        m_editor.reset();
        m_file.reset();
    }

    /// A pledge that passed its review is not returned by it, and one that was kept is not broken afterwards.
    void aPledgeGoesOnWithoutSetbacks()
    {
        auto pledge = std::make_shared<Pledge>();
        pledge->title = QStringLiteral("某承诺");
        pledge->year = 2026;
        const QStringList keys = walk(pledgeKind(), pledge);
        QVERIFY2(keys.size() > 5, qPrintable(keys.join(u' ')));
        QVERIFY(!keys.contains(QStringLiteral("returned")));
        QVERIFY(!keys.contains(QStringLiteral("notkept")));
        const Chain chain = chainOn(names(), QStringLiteral("pledge"), m_today);
        QCOMPARE(keys.size(), static_cast<qsizetype>(chain.steps().size()) - 2);
    }

    /// 返贫 is nobody's next step either.
    void aHouseholdThatWasLiftedOutDoesNotFallBack()
    {
        auto household = std::make_shared<Household>();
        household->year = 2026;
        for (const Field& field : householdKind().fields) {
            if (field.has(FieldFlag::Title))
                field.set(*household, QStringLiteral("某户"));
        }
        const QStringList keys = walk(householdKind(), household);
        QVERIFY2(!keys.isEmpty() && !keys.contains(QStringLiteral("relapsed")), qPrintable(keys.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestStepModel)
#include "tst_stepmodel.moc"
