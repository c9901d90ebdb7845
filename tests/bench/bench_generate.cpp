// SPDX-License-Identifier: GPL-3.0-or-later
// bench_generate SEED MEMBERS OUT.xianfeng: a branch after ten years, invented, the same for the same seed.
// 120 members give 3,000 records of the eight, 20,000 progress entries and 2,000 attachments; others in proportion.
#include "activities/pledge.h"
#include "branch/branch.h"
#include "branch/member.h"
#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "choices.h"
#include "editor.h"
#include "life/progress.h"
#include "life/step.h"
#include "life/stepname.h"
#include "newbranch.h"
#include "quarter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace xf;

namespace {

constexpr int firstYear = 2017;
constexpr int years = 10;
constexpr int recordsFor120 = 3000;
constexpr int progressFor120 = 20'000;
constexpr int attachmentsFor120 = 2000;
constexpr int leftOpenOneIn = 20;

const QString surnames = QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩冯邓曹");
const QString givenNames =
    QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文辉力玉萍红建国志远晓春梅生");
const QStringList matters{
    QStringLiteral("公开办事流程，五个工作日内办结"),
    QStringLiteral("修订机关工作制度"),
    QStringLiteral("走访困难群众"),
    QStringLiteral("开展专题调研并形成报告"),
    QStringLiteral("组织读书交流"),
    QStringLiteral("推进国库集中支付改革"),
    QStringLiteral("落实规划到户责任到人"),
    QStringLiteral("提高窗口服务质量"),
    QStringLiteral("完善预算绩效管理"),
};

/// Adds records one after another and keeps the first error.
class Writer
{
public:
    Writer(Editor& editor, quint32 seed) : m_editor(editor), m_random(seed) {}

    Result<void> write(int members)
    {
        addMembers(members);
        addRecords(members * recordsFor120 / 120);
        for (int i = 0; i < members * progressFor120 / 120; ++i)
            addProgress();
        for (int i = 0; i < members * attachmentsFor120 / 120; ++i)
            addAttachment();
        addChecklists();
        return m_result;
    }

private:
    template <class T>
    const T& oneOf(const std::vector<T>& all)
    {
        return all[m_random.bounded(static_cast<quint32>(all.size()))];
    }
    QString matter() { return matters[m_random.bounded(static_cast<int>(matters.size()))]; }
    QDate dayIn(int year) { return QDate(year, 1, 1).addDays(m_random.bounded(365)); }

    template <class R>
    Id add(const Kind& kind, R record)
    {
        const auto id = m_editor.add(kind, std::make_shared<R>(std::move(record)));
        if (!id && m_result)
            m_result = id.error();
        return id ? *id : 0;
    }

    void addMembers(int count)
    {
        for (int i = 0; i < count; ++i) {
            Member member;
            member.name = surnames[m_random.bounded(static_cast<int>(surnames.size()))];
            for (int letters = m_random.bounded(1, 3); letters > 0; --letters)
                member.name += givenNames[m_random.bounded(static_cast<int>(givenNames.size()))];
            member.sex = m_random.bounded(2) ? QStringLiteral("male") : QStringLiteral("female");
            member.group = QStringLiteral("第%1党小组").arg(i % 6 + 1);
            member.standing = QStringLiteral("full");
            member.from = dayIn(firstYear - 1 + i % 5);
            m_members.push_back(add(memberKind(), member));
        }
    }

    void addRecords(int count)
    {
        const auto steps = m_editor.records().load(stepNameKind());
        for (int i = 0; i < count && steps; ++i) {
            const Kind& kind = *activityKinds()[m_random.bounded(static_cast<quint32>(activityKinds().size()))];
            auto record = kind.make();
            auto& activity = static_cast<Activity&>(*record);
            activity.year = firstYear + i * years / count;
            activity.title = QStringLiteral("%1年%2（%3）").arg(activity.year).arg(matter()).arg(i + 1);
            activity.responsible = oneOf(m_members);
            activity.due = dayIn(activity.year);
            for (const Field& field : kind.fields) {
                if (field.type == FieldType::LongText)
                    field.set(*record, QString(matter() + QStringLiteral("；") + matter() + QStringLiteral("。")));
            }
            const auto id = m_editor.add(kind, record);
            if (!id) {
                m_result = id.error();
                return;
            }
            m_records.emplace_back(*id, activity.year);
            addSteps(*id, kind, activity.year, *steps);
        }
    }

    // What was begun in a concluded year is closed, all but a few; this year's records stand anywhere in their chain.
    void addSteps(Id record, const Kind& kind, int year, const Records& names)
    {
        QDate day = QDate(year, 1, 5).addDays(m_random.bounded(60));
        const bool isConcluded = year < firstYear + years - 1 && m_random.bounded(leftOpenOneIn) > 0;
        int left = isConcluded ? static_cast<int>(names.size()) : m_random.bounded(1, 6);
        for (const RecordPtr& each : names) {
            const auto& name = static_cast<const StepName&>(*each);
            if (name.activity != kind.key || left <= 0 || leadsAside(name))
                continue;
            left = name.meaning.contains(QStringLiteral("closes")) ? 0 : left - 1;
            Step step;
            step.parent = record;
            step.key = name.key;
            step.date = day;
            add(stepKind(), step);
            day = day.addDays(m_random.bounded(5, 40));
        }
    }

    /// Returned, not kept, opened again: off the way from the first step to the last.
    static bool leadsAside(const StepName& name)
    {
        return name.meaning.contains(QStringLiteral("returns")) || name.meaning.contains(QStringLiteral("fails")) ||
               name.meaning.contains(QStringLiteral("reopens"));
    }

    void addProgress()
    {
        const auto [record, year] = oneOf(m_records);
        Progress entry;
        entry.parent = record;
        entry.date = dayIn(year);
        entry.text = matter() + QStringLiteral("，") + matter();
        entry.people = m_random.bounded(50);
        entry.money = m_random.bounded(1'000'000);
        add(progressKind(), entry);
    }

    void addAttachment()
    {
        QByteArray bytes(m_random.bounded(1000, 6000), '\0');
        for (char& each : bytes)
            each = static_cast<char>(m_random.bounded(256));
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto id =
            m_editor.attach(oneOf(m_records).first, buffer, QStringLiteral("材料%1.pdf").arg(m_random.bounded(10'000)));
        if (!id && m_result)
            m_result = id.error();
    }

    void addChecklists()
    {
        for (int number = 1; number <= 4; ++number) {
            const QString quarter = Quarter(firstYear + years - 1, number).key();
            for (const Choice& item : goodsChoices()) {
                FiveGoods row;
                row.quarter = quarter;
                row.item = QString::fromLatin1(item.key);
                row.self = QStringLiteral("good");
                add(fiveGoodsKind(), row);
            }
            for (const Id member : m_members) {
                for (const Choice& item : leadsChoices()) {
                    FiveLeads row;
                    row.quarter = quarter;
                    row.member = member;
                    row.item = QString::fromLatin1(item.key);
                    row.self = QStringLiteral("good");
                    add(fiveLeadsKind(), row);
                }
            }
        }
    }

    Editor& m_editor;
    QRandomGenerator m_random;
    std::vector<Id> m_members;
    std::vector<std::pair<Id, int>> m_records;
    Result<void> m_result;
};

int fail(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int members = words.value(2).toInt();
    if (words.size() != 4 || members < 1)
        return fail(QStringLiteral("bench_generate SEED MEMBERS OUT.xianfeng"));
    Branch branch;
    branch.name = QStringLiteral("示例党支部");
    branch.unit = QStringLiteral("某省财政厅");
    branch.year = firstYear + years - 1;
    auto file = createBranch(words.at(3), branch);
    if (!file)
        return fail(file.error().sentence);
    Editor editor(**file);
    const auto done = editor.bulk([&] { return Writer(editor, words.at(1).toUInt()).write(members); });
    return done ? 0 : fail(done.error().sentence);
}
