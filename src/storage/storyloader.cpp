// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyloader.h"

#include "branch/member.h"
#include "life/evidence.h"
#include "moneywords.h"
#include "rules/vetting.h"
#include "status.h"
#include "values.h"

#include <algorithm>

namespace xf {

namespace {

constexpr int mostWords = 4; ///< fields that a line of the story tells

bool namesMembers(const Field& field)
{
    return field.type == FieldType::Reference && field.target == memberKind().key;
}

/// The days on which a row tells something: when it happened, and when something came of it.
std::vector<const Field*> tellingDates(const Kind& kind)
{
    std::vector<const Field*> dates;
    for (const Field& field : kind.fields) {
        if (field.type == FieldType::Date && (field.has(FieldFlag::EventDate) || field.has(FieldFlag::OutcomeDate)))
            dates.push_back(&field);
    }
    return dates;
}

/// What the day of an outcome tells: 落实日期 says 落实.
QString cameOf(QString label)
{
    const auto day = QStringLiteral("日期");
    if (label.endsWith(day))
        label.chop(day.size());
    return label;
}

/// 金额：4200万元, as papers print money. The interface in another language keeps the unit that its label names.
QString moneyLine(QString label, Fen money)
{
    const auto unit = QStringLiteral("（元）");
    if (!label.endsWith(unit))
        return label + QStringLiteral("：") + yuan(money);
    label.chop(unit.size());
    return label + QStringLiteral("：") + moneyWords(money);
}

/// A row without a day of its own (a finding, who came) happened when its record did.
QDate dayOf(const Kind& kind, const Record& record)
{
    const Field* own = kind.firstWith(FieldFlag::EventDate);
    const Field* date = own ? own : kind.field(u"date");
    return date && date->type == FieldType::Date ? date->get(record).toDate() : QDate();
}

} // namespace

struct StoryLoader::Gathering {
    Id member = 0;
    QDate day;
    std::vector<StepName> stepNames;
    QSet<Id> told; ///< rows that are in the story already: a visit of one's own household names one twice
    Story story;

    void tell(QDate date, const Kind& kind, const Owner& owner, const QString& text)
    {
        if (date.isValid() && date <= day)
            story.push_back({date, &kind, owner.kind, owner.record->id, owner.kind->title(*owner.record), text});
    }
};

Result<Story> StoryLoader::load(Id member, QDate day) const
{
    Gathering gathering{member, day, {}, {}, {}};
    const auto names = m_records.load(stepNameKind());
    if (!names)
        return names.error();
    for (const RecordPtr& each : *names)
        gathering.stepNames.push_back(static_cast<const StepName&>(*each));
    for (const Kind* kind : allKinds()) {
        if (auto done = addNamed(gathering, *kind); !done)
            return done.error();
    }
    std::stable_sort(gathering.story.begin(), gathering.story.end(), [](const StoryEntry& a, const StoryEntry& b) {
        return std::tie(a.date, a.record) < std::tie(b.date, b.record);
    });
    return gathering.story;
}

Result<void> StoryLoader::addNamed(Gathering& gathering, const Kind& kind) const
{
    for (const Field& field : kind.fields) {
        if (!namesMembers(field))
            continue;
        const auto rows = m_records.load(kind, {{field.key, gathering.member}});
        if (!rows)
            return rows.error();
        for (const RecordPtr& row : *rows) {
            const auto owner = ownerOf(kind, row);
            if (!owner)
                return owner.error();
            // The eight tell their steps of whoever answers for them, and of the member whom they are about.
            if (kind.hasLife()) {
                if (auto done = addLife(gathering, *owner); !done)
                    return done;
            } else {
                addRow(gathering, kind, *row, *owner);
            }
        }
    }
    return {};
}

Result<StoryLoader::Owner> StoryLoader::ownerOf(const Kind& kind, const RecordPtr& row) const
{
    if (kind.role != KindRole::Child)
        return Owner{&kind, row};
    const Kind* parent = m_records.kindOf(row->parent);
    if (!parent)
        return Owner{&kind, row};
    const auto record = m_records.find(*parent, row->parent);
    if (!record)
        return record.error();
    return *record ? Owner{parent, *record} : Owner{&kind, row};
}

Result<void> StoryLoader::addLife(Gathering& gathering, const Owner& owner) const
{
    const auto rounds = m_records.load(vettingKind(), {{QStringLiteral("parent"), owner.record->id}});
    if (!rounds)
        return rounds.error();
    for (const Kind* child : childKinds(*owner.kind)) {
        if (tellingDates(*child).empty())
            continue;
        const auto rows = m_records.load(*child, {{QStringLiteral("parent"), owner.record->id}});
        if (!rows)
            return rows.error();
        for (const RecordPtr& row : *rows) {
            if (child != &stepKind() || !isRoundToo(gathering, static_cast<const Step&>(*row), owner, *rounds))
                addRow(gathering, *child, *row, owner);
        }
    }
    return addEvidence(gathering, owner);
}

/// A round of 审诺 tells more than the step that it is; the story tells it once.
bool StoryLoader::isRoundToo(const Gathering& gathering, const Step& step, const Owner& owner, const Records& rounds)
{
    const Chain chain = chainOn(gathering.stepNames, owner.kind->key, step.date);
    return std::any_of(rounds.begin(), rounds.end(), [&](const RecordPtr& round) {
        return isStepOf(step, static_cast<const Vetting&>(*round), chain);
    });
}

/// Proof has no day of its own: it stands behind the latest fact of its record.
Result<void> StoryLoader::addEvidence(Gathering& gathering, const Owner& owner) const
{
    const auto files = m_records.load(evidenceKind(), {{QStringLiteral("parent"), owner.record->id}});
    if (!files)
        return files.error();
    QDate latest;
    for (const StoryEntry& entry : gathering.story) {
        if (entry.record == owner.record->id && (!latest.isValid() || entry.date > latest))
            latest = entry.date;
    }
    QStringList names;
    for (const RecordPtr& file : *files)
        names << evidenceKind().title(*file);
    if (!names.isEmpty())
        gathering.tell(latest, evidenceKind(), owner,
                       m_words.kind(evidenceKind()) + QStringLiteral("：") + names.join(QStringLiteral("、")));
    return {};
}

void StoryLoader::addRow(Gathering& gathering, const Kind& kind, const Record& row, const Owner& owner) const
{
    if (gathering.told.contains(row.id))
        return;
    gathering.told.insert(row.id);
    QString text = wordsOf(kind, row, gathering.member);
    if (&kind == &stepKind()) {
        const auto& step = static_cast<const Step&>(row);
        const Chain chain = chainOn(gathering.stepNames, owner.kind->key, step.date);
        const StepName* name = chain.step(step.key);
        text = QStringList{name ? name->name : step.key, text}.join(text.isEmpty() ? QString() : QStringLiteral("，"));
    }
    const auto dates = tellingDates(kind);
    for (const Field* date : dates) {
        const bool isOutcome = date->has(FieldFlag::OutcomeDate);
        gathering.tell(date->get(row).toDate(), kind, owner, isOutcome ? cameOf(m_words.label(*date)) : text);
    }
    if (dates.empty())
        gathering.tell(dayOf(*owner.kind, *owner.record), kind, owner, text);
}

/// The words of a row: its first filled fields, without the days and the member whose story it is.
QString StoryLoader::wordsOf(const Kind& kind, const Record& row, Id member) const
{
    QStringList words;
    for (const Field& field : kind.fields) {
        const QVariant value = field.get(row);
        const bool isKey = &kind == &stepKind() && field.key == QLatin1String("key");
        if (isKey || field.type == FieldType::Date || words.size() == mostWords || isEmptyValue(field, value))
            continue;
        if (namesMembers(field) && value.toLongLong() == member)
            continue;
        if (field.type == FieldType::Money) {
            words << moneyLine(m_words.label(field), value.toLongLong());
            continue;
        }
        const QString text = m_words.text(field, value, m_nameOf).simplified();
        const bool speaksForItself = field.type == FieldType::Text || field.type == FieldType::LongText ||
                                     field.type == FieldType::Choice || field.type == FieldType::Reference;
        words << (speaksForItself ? text : m_words.label(field) + QStringLiteral("：") + text);
    }
    return words.join(QStringLiteral("；"));
}

} // namespace xf
