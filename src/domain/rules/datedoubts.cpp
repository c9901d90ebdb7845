// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/datedoubts.h"

#include "partialdate.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace xf {

namespace {

struct DateDoubtsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::DateDoubts)
};

struct DateOf {
    const char* kind;
    const char* field;
};

/// Tell of the past, although they are not when a row happened.
constexpr std::array tellOfThePast{
    DateOf{"member", "birth"},
    DateOf{"member", "joined"},
    DateOf{"member", "fullsince"},
    DateOf{"plan", "adopted"},
};

/// Are when a row happens, and are often planned ahead.
constexpr std::array mayBePlanned{
    DateOf{"commendation", "from"},    DateOf{"contest", "date"},        DateOf{"exchange", "date"},
    DateOf{"readingcampaign", "from"}, DateOf{"villageproject", "from"},
};

struct OrderOf {
    const char* kind; ///< nullptr: of any that has both fields
    const char* earlier;
    const char* later;
    int years;
    const char* sentence;
};

/// In this order: of two rules that a date breaks the first is told.
constexpr std::array orders{
    OrderOf{nullptr, "start", "due", 0, nullptr},
    OrderOf{nullptr, "from", "until", 0, nullptr},
    OrderOf{"member", "birth", "joined", 0, nullptr},
    OrderOf{"member", "birth", "joined", 18, QT_TRANSLATE_NOOP("member", "under 18 years of age on joining the Party")},
    OrderOf{"member", "joined", "fullsince", 0, nullptr},
    OrderOf{"plan", "adopted", "published", 0, nullptr},
    OrderOf{"regulation", "effective", "ended", 0, nullptr},
    OrderOf{"step", "date", "until", 0, nullptr},
};

template <class List>
bool names(const List& list, const Kind& kind, const Field& field)
{
    return std::any_of(list.begin(), list.end(), [&](const DateOf& each) {
        return kind.key == QLatin1String(each.kind) && field.key == QLatin1String(each.field);
    });
}

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
        const bool hasHappened = field.has(FieldFlag::EventDate) || field.has(FieldFlag::OutcomeDate);
        if ((hasHappened && !names(mayBePlanned, kind, field)) || names(tellOfThePast, kind, field))
            m_past.push_back(&field);
        if (field.has(FieldFlag::OutcomeDate) && event)
            addOrder({event, &field});
    }
    for (const OrderOf& each : orders) {
        if (!each.kind || kind.key == QLatin1String(each.kind))
            addOrder({kind.field(QString::fromLatin1(each.earlier)), kind.field(QString::fromLatin1(each.later)),
                      each.years, each.sentence});
    }
}

void DateDoubts::addOrder(const Order& order)
{
    if (order.earlier && order.later && isDate(*order.earlier) && isDate(*order.later))
        m_orders.push_back(order);
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
