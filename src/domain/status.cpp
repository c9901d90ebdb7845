// SPDX-License-Identifier: GPL-3.0-or-later
#include "status.h"

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

const QString starts = QStringLiteral("starts");
const QString counts = QStringLiteral("counts");
const QString closes = QStringLiteral("closes");
const QString fails = QStringLiteral("fails");
const QString reopens = QStringLiteral("reopens");

void keepEarliest(QDate& date, QDate candidate)
{
    if (candidate.isValid() && (!date.isValid() || candidate < date))
        date = candidate;
}

std::vector<const Step*> inOrder(const Life& life, const Chain& chain, QDate day)
{
    std::vector<const Step*> steps;
    for (const Step& step : life.steps) {
        if (step.date.isValid() && step.date <= day)
            steps.push_back(&step);
    }
    const auto rank = [&](const Step* step) { return std::tuple(step->date, chain.position(step->key), step->id); };
    std::sort(steps.begin(), steps.end(), [&](const Step* a, const Step* b) { return rank(a) < rank(b); });
    return steps;
}

void applyStep(Status& status, const Step& step, const Chain& chain)
{
    status.lastStep = step.key;
    if (chain.means(step, closes) || chain.means(step, fails)) {
        status.state = chain.means(step, closes) ? State::Done : State::Failed;
        status.closed = step.date;
        keepEarliest(status.started, step.date);
    } else if (chain.means(step, reopens)) {
        status.state = State::Underway;
        status.closed = QDate();
    } else if (!chain.hasPreparation() || chain.means(step, counts) || chain.means(step, starts)) {
        keepEarliest(status.started, step.date);
        if (status.state == State::Planned)
            status.state = State::Underway;
    }
}

void applyProgress(Status& status, const Life& life, const Chain& chain, QDate day)
{
    if (chain.hasPreparation())
        return;
    for (const Progress& entry : life.progress) {
        if (entry.date <= day)
            keepEarliest(status.started, entry.date);
    }
    if (status.state == State::Planned && status.started.isValid())
        status.state = State::Underway;
}

void applyChanges(Status& status, const Life& life, QDate day)
{
    std::vector<const Change*> changes;
    for (const Change& change : life.changes) {
        if (change.date <= day)
            changes.push_back(&change);
    }
    std::sort(changes.begin(), changes.end(),
              [](const Change* a, const Change* b) { return std::tie(a->date, a->id) < std::tie(b->date, b->id); });
    for (const Change* change : changes) {
        if (change->due.isValid())
            status.due = change->due;
        if (change->target)
            status.target = change->target;
    }
}

QDate firstFact(const Activity& record, const Life& life)
{
    QDate first = record.start;
    for (const Step& step : life.steps)
        keepEarliest(first, step.date);
    for (const Progress& entry : life.progress)
        keepEarliest(first, entry.date);
    if (!first.isValid())
        first = record.due;
    return first;
}

} // namespace

Chain::Chain(std::vector<StepName> steps) : m_steps(std::move(steps))
{
    std::sort(m_steps.begin(), m_steps.end(), [](const StepName& a, const StepName& b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
    m_hasPreparation =
        std::any_of(m_steps.begin(), m_steps.end(), [](const StepName& step) { return step.meaning.contains(counts); });
}

const StepName* Chain::step(QStringView key) const
{
    const auto found =
        std::find_if(m_steps.begin(), m_steps.end(), [&](const StepName& each) { return each.key == key; });
    return found == m_steps.end() ? nullptr : &*found;
}

bool Chain::means(const Step& step, QStringView meaning) const
{
    const StepName* name = this->step(step.key);
    return name && name->meaning.contains(meaning);
}

QStringList Chain::keysThatMean(std::initializer_list<QStringView> meanings) const
{
    QStringList keys;
    for (const StepName& name : m_steps) {
        const auto isMeant = [&](QStringView meaning) { return name.meaning.contains(meaning); };
        if (std::any_of(meanings.begin(), meanings.end(), isMeant))
            keys << name.key;
    }
    return keys;
}

int Chain::position(QStringView key) const
{
    const StepName* name = step(key);
    return name ? name->position : 0;
}

Chain chainOn(const std::vector<StepName>& all, const QString& activity, QDate day)
{
    std::vector<const StepName*> latest;
    for (const StepName& name : all) {
        if (name.activity != activity || name.since > day)
            continue;
        const auto known =
            std::find_if(latest.begin(), latest.end(), [&](const StepName* each) { return each->key == name.key; });
        if (known == latest.end())
            latest.push_back(&name);
        else if (!(*known)->since.isValid() || (*known)->since < name.since)
            *known = &name;
    }
    std::vector<StepName> steps;
    steps.reserve(latest.size());
    for (const StepName* each : latest)
        steps.push_back(*each);
    return Chain(std::move(steps));
}

QString stateKey(State state)
{
    switch (state) {
    case State::Planned:
        return QStringLiteral("planned");
    case State::Underway:
        return QStringLiteral("underway");
    case State::Done:
        return QStringLiteral("done");
    case State::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

bool concernsYear(const Activity& record, const Status& status, int year)
{
    if (record.year == year || record.year == 0)
        return true;
    return record.year < year && (!status.closed.isValid() || status.closed >= QDate(year, 1, 1));
}

Status statusOn(const Activity& record, const Life& life, const Chain& chain, QDate day)
{
    Status status;
    status.due = record.due;
    status.began = firstFact(record, life);
    for (const Step* step : inOrder(life, chain, day))
        applyStep(status, *step, chain);
    applyProgress(status, life, chain, day);
    applyChanges(status, life, day);
    const bool isClosed = status.state == State::Done || status.state == State::Failed;
    status.late = !isClosed && status.due.isValid() && status.due < day;
    return status;
}

} // namespace xf
