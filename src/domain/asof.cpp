// SPDX-License-Identifier: GPL-3.0-or-later
#include "asof.h"

#include <algorithm>

namespace xf {

namespace {

bool holds(QDate from, QDate until, QDate day)
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
}

RecordPtr withoutLaterOutcome(const Kind& kind, const Field& outcome, const RecordPtr& record, QDate day)
{
    const QDate date = outcome.get(*record).toDate();
    if (!date.isValid() || date <= day)
        return record;
    auto earlier = kind.clone(*record);
    outcome.set(*earlier, QDate());
    return earlier;
}

} // namespace

Records asOf(const Kind& kind, const Records& records, QDate day)
{
    const Field* event = kind.firstWith(FieldFlag::EventDate);
    const Field* outcome = kind.firstWith(FieldFlag::OutcomeDate);
    if (!event && !outcome)
        return records;
    Records seen;
    for (const RecordPtr& record : records) {
        const QDate happened = event ? event->get(*record).toDate() : QDate();
        if (happened.isValid() && happened > day)
            continue;
        seen.push_back(outcome ? withoutLaterOutcome(kind, *outcome, record, day) : record);
    }
    return seen;
}

bool isInBranch(const Member& member, const std::vector<Stay>& stays, QDate day)
{
    return holds(member.from, member.until, day) || std::any_of(stays.begin(), stays.end(), [&](const Stay& stay) {
               return stay.parent == member.id && holds(stay.from, stay.until, day);
           });
}

bool isFullMember(const Member& member, QDate day)
{
    const QDate since = member.fullsince.earliest();
    if (since.isValid())
        return since <= day;
    return member.standing != QLatin1String("probationary");
}

} // namespace xf
