// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/datedoubts.h"

#include "partialdate.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

struct DateDoubtsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::DateDoubts)
};

/// The first and the last day that a date may mean.
struct Days {
    QDate first;
    QDate last;

    [[nodiscard]] bool isKnown() const { return first.isValid(); }
};

Days daysOf(const Field& field, const Record& record)
{
    const QVariant value = field.get(record);
    if (field.type == FieldType::Date)
        return {value.toDate(), value.toDate()};
    const PartialDate date = PartialDate::fromIso(value.toString()).value_or(PartialDate());
    const QDate first = date.earliest();
    if (date.day != 0 || !first.isValid())
        return {first, first};
    return {first, (date.month != 0 ? first.addMonths(1) : first.addYears(1)).addDays(-1)};
}

bool isDate(const Field& field)
{
    return field.type == FieldType::Date || field.type == FieldType::MonthDate;
}

bool tellsOfThePast(const Field& field)
{
    const bool hasHappened = field.has(FieldFlag::EventDate) && !field.has(FieldFlag::AheadDate);
    return hasHappened || field.has(FieldFlag::OutcomeDate) || field.has(FieldFlag::PastDate);
}

bool isKnownOf(const std::vector<Problem>& found, const Field& field)
{
    return std::any_of(found.begin(), found.end(), [&](const Problem& each) { return each.field == field.key; });
}

} // namespace

DateDoubts::DateDoubts(const Kind& kind) : m_kind(kind)
{
    const Field* event = kind.firstWith(FieldFlag::EventDate);
    for (const Field& field : kind.fields) {
        if (!isDate(field))
            continue;
        if (tellsOfThePast(field))
            m_past.push_back(&field);
        if (field.has(FieldFlag::OutcomeDate) && event)
            m_orders.push_back({event, &field});
    }
    for (const DateOrder& each : kind.dateOrders)
        m_orders.push_back({kind.field(each.earlier), kind.field(each.later), each.years, each.sentence});
}

std::vector<Problem> DateDoubts::of(const Record& record, QDate today) const
{
    std::vector<Problem> found;
    const Words words;
    for (const Field* field : m_past) {
        const Days days = daysOf(*field, record);
        if (days.isKnown() && days.first > today)
            found.push_back({field->key, DateDoubtsMessages::tr("“%1” lies in the future (%2)")
                                             .arg(words.label(*field), words.text(*field, field->get(record)))});
    }
    for (const Order& order : m_orders) {
        const Days earlier = daysOf(*order.earlier, record);
        const Days later = daysOf(*order.later, record);
        const bool isRight =
            !earlier.isKnown() || !later.isKnown() || later.last >= earlier.first.addYears(order.years);
        if (isRight || isKnownOf(found, *order.later))
            continue;
        const QString sentence = order.sentence
                                     ? QCoreApplication::translate(m_kind.key.toLatin1().constData(), order.sentence)
                                     : DateDoubtsMessages::tr("“%1” is earlier than “%2”")
                                           .arg(words.label(*order.later), words.label(*order.earlier));
        found.push_back({order.later->key, sentence});
    }
    return found;
}

} // namespace xf
