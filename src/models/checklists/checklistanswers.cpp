// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistanswers.h"

#include "checklists/checklistwording.h"
#include "values.h"

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

const QString quarterField = QStringLiteral("quarter");
const QString memberField = QStringLiteral("member");
const QString itemField = QStringLiteral("item");

void assign(const Kind& kind, Record& record, const QString& field, const QVariant& value)
{
    if (const Field* found = kind.field(field))
        found->set(record, value);
}

} // namespace

size_t qHash(const AnswerPlace& place, size_t seed)
{
    return qHashMulti(seed, place.member, place.item);
}

ChecklistAnswers::ChecklistAnswers(const Kind& kind, Editor& editor, QObject* parent)
    : QObject(parent), m_kind(kind), m_editor(editor)
{
    connect(&editor, &Editor::changed, this, &ChecklistAnswers::take);
}

const Choices& ChecklistAnswers::items() const
{
    return *m_kind.field(itemField)->choices;
}

AnswerPlace ChecklistAnswers::placeOf(const Record& record) const
{
    return {m_kind.value(record, memberField).toLongLong(), m_kind.value(record, itemField).toString()};
}

std::optional<Quarter> ChecklistAnswers::quarterOf(Id answer) const
{
    const auto found = m_editor.records().find(m_kind, answer);
    if (!found || !*found)
        return {};
    return Quarter::fromKey(m_kind.value(**found, quarterField).toString());
}

AnswerPlace ChecklistAnswers::placeOf(Id answer) const
{
    const auto found =
        std::find_if(m_answers.begin(), m_answers.end(), [&](const RecordPtr& record) { return record->id == answer; });
    return found == m_answers.end() ? AnswerPlace{} : found.key();
}

Result<ChecklistAnswers::Answers> ChecklistAnswers::read(Quarter quarter) const
{
    auto records = m_editor.records().load(m_kind, {{quarterField, quarter.key()}});
    if (!records)
        return records.error();
    Answers answers;
    for (const RecordPtr& record : *records)
        answers.insert(placeOf(*record), record);
    return answers;
}

Result<void> ChecklistAnswers::load(Quarter quarter)
{
    auto answers = read(quarter);
    m_quarter = quarter;
    m_answers = answers ? std::move(*answers) : Answers();
    m_read = answers ? readFacts() : Result<void>(answers.error());
    const auto worded = readWordings();
    Q_EMIT reloaded();
    return m_read ? worded : m_read;
}

Result<void> ChecklistAnswers::readWordings()
{
    auto records = m_editor.records().load(checklistItemKind());
    if (!records)
        return records.error();
    std::vector<ChecklistItem> all;
    for (const RecordPtr& record : *records)
        all.push_back(static_cast<const ChecklistItem&>(*record));
    for (const Choice& item : items())
        m_wordings.insert(QLatin1String(item.key), wordingOn(all, item, m_quarter.lastDay()));
    return {};
}

Result<void> ChecklistAnswers::readFacts()
{
    m_facts.clear();
    auto rows = m_editor.records().loadChildren(factKind(), m_kind, {{quarterField, m_quarter.key()}});
    if (!rows)
        return rows.error();
    for (const RecordPtr& row : *rows)
        m_facts[row->parent].push_back(static_cast<const Fact&>(*row));
    return {};
}

QString ChecklistAnswers::value(const AnswerPlace& place, const QString& field) const
{
    const RecordPtr record = find(place);
    return record ? m_kind.value(*record, field).toString() : QString();
}

std::shared_ptr<Record> ChecklistAnswers::draft(const AnswerPlace& place) const
{
    if (const RecordPtr record = find(place))
        return m_kind.clone(*record);
    auto fresh = m_kind.make();
    assign(m_kind, *fresh, quarterField, m_quarter.key());
    assign(m_kind, *fresh, memberField, place.member);
    assign(m_kind, *fresh, itemField, place.item);
    return fresh;
}

Result<void> ChecklistAnswers::set(const AnswerPlace& place, const QString& field, const QString& value)
{
    if (!m_read)
        return m_read;
    if (this->value(place, field) == value)
        return {};
    const RecordPtr before = find(place);
    auto after = draft(place);
    assign(m_kind, *after, field, value);
    auto done = m_editor.commit(before ? QStringLiteral("edit") : QStringLiteral("add"), {{&m_kind, before, after}});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> ChecklistAnswers::confirm(const ChecklistFact& fact)
{
    if (!m_read)
        return m_read;
    if (holds(fact))
        return {};
    const AnswerPlace place{fact.member, fact.item};
    const RecordPtr answer = find(place);
    std::vector<RowChange> changes;
    if (!answer)
        changes.push_back({&m_kind, nullptr, draft(place)});
    auto row = std::make_shared<Fact>();
    row->parent = answer ? answer->id : idAddedBy(0);
    row->date = fact.date;
    row->text = fact.text;
    row->record = fact.record;
    changes.push_back({&factKind(), nullptr, row});
    auto done = m_editor.commit(QStringLiteral("confirm"), std::move(changes));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> ChecklistAnswers::takeOut(Id fact)
{
    return m_editor.remove({fact});
}

std::vector<Fact> ChecklistAnswers::facts(const AnswerPlace& place) const
{
    const RecordPtr answer = find(place);
    std::vector<Fact> found = answer ? m_facts.value(answer->id) : std::vector<Fact>();
    std::sort(found.begin(), found.end(),
              [](const Fact& a, const Fact& b) { return std::tie(a.date, a.id) < std::tie(b.date, b.id); });
    return found;
}

bool ChecklistAnswers::holds(const ChecklistFact& fact) const
{
    const auto held = facts({fact.member, fact.item});
    return std::any_of(held.begin(), held.end(), [&](const Fact& each) {
        return each.record == fact.record && each.date == fact.date && each.text == fact.text;
    });
}

Result<int> ChecklistAnswers::copyFromLastQuarter(const std::vector<AnswerPlace>& places, const QStringList& fields)
{
    if (!m_read)
        return m_read.error();
    const auto last = read(m_quarter.previous());
    if (!last)
        return last.error();
    std::vector<RowChange> changes;
    for (const AnswerPlace& place : places) {
        const RecordPtr source = last->value(place);
        if (!source)
            continue;
        auto after = draft(place);
        bool differs = false;
        for (const QString& field : fields) {
            const QVariant told = m_kind.value(*source, field);
            if (told.toString().isEmpty() || !m_kind.value(*after, field).toString().isEmpty())
                continue;
            assign(m_kind, *after, field, told);
            differs = true;
        }
        if (differs)
            changes.push_back({&m_kind, find(place), after});
    }
    if (changes.empty())
        return 0;
    const auto count = static_cast<int>(changes.size());
    auto done = m_editor.commit(QStringLiteral("copy"), std::move(changes));
    if (!done)
        return done.error();
    return count;
}

int ChecklistAnswers::countFilled(const std::vector<AnswerPlace>& places, const QString& field) const
{
    return static_cast<int>(std::count_if(places.begin(), places.end(),
                                          [&](const AnswerPlace& place) { return !value(place, field).isEmpty(); }));
}

const ChecklistItem& ChecklistAnswers::wording(const QString& item) const
{
    static const ChecklistItem none;
    const auto found = m_wordings.constFind(item);
    return found == m_wordings.constEnd() ? none : *found;
}

void ChecklistAnswers::takeFact(const RowChange& change)
{
    const Id answer = change.record().parent;
    const auto place =
        std::find_if(m_answers.cbegin(), m_answers.cend(), [&](const RecordPtr& each) { return each->id == answer; });
    auto& rows = m_facts[answer];
    std::erase_if(rows, [&](const Fact& each) { return each.id == change.record().id; });
    if (change.after)
        rows.push_back(static_cast<const Fact&>(*change.after));
    if (place != m_answers.cend())
        Q_EMIT changed(place.key());
}

void ChecklistAnswers::take(const std::vector<RowChange>& changes)
{
    bool hasNewWording = false;
    for (const RowChange& change : changes) {
        hasNewWording = hasNewWording || change.kind == &checklistItemKind();
        if (change.kind == &factKind())
            takeFact(change);
        if (change.kind != &m_kind)
            continue;
        const auto isShown = [&](const RecordPtr& record) {
            return record && m_kind.value(*record, quarterField).toString() == m_quarter.key();
        };
        if (isShown(change.before))
            m_answers.remove(placeOf(*change.before));
        if (isShown(change.after))
            m_answers.insert(placeOf(*change.after), change.after);
        for (const RecordPtr& record : {change.before, change.after}) {
            if (isShown(record))
                Q_EMIT changed(placeOf(*record));
        }
    }
    if (!hasNewWording)
        return;
    if (const auto done = readWordings(); !done)
        return Q_EMIT refused(done.error());
    Q_EMIT reloaded();
}

} // namespace xf
