// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QByteArray>
#include <QFlags>
#include <QVariant>

#include <functional>

namespace xf {

/// How a field is kept, typed, shown and compared. The canonical QVariant of each is given.
enum class FieldType {
    Text,      ///< QString, one line
    LongText,  ///< QString, many lines
    Date,      ///< QDate, a full day; null for none
    MonthDate, ///< QString, a PartialDate in ISO form; empty for none
    Quarter,   ///< QString, “2026Q3”
    Integer,   ///< qlonglong; 0 for none
    Number,    ///< double, or an invalid QVariant for none
    Money,     ///< qlonglong, fen
    Choice,    ///< QString, a stable English key; empty for none
    Ticks,     ///< QStringList of choice keys
    Bool,      ///< bool
    Reference, ///< qlonglong, the Id of another record; 0 for none
    Derived,   ///< read-only, computed from the record; QVariant of any type, never stored
};

enum class FieldFlag {
    None = 0,
    Required = 1,     ///< asked for before the record can be added
    Searchable = 2,   ///< part of the search text
    Sensitive = 4,    ///< the public edition hides it (DOMAIN.md §6, privacy)
    Title = 8,        ///< names the record in lists and in the history
    EventDate = 16,   ///< when the row happened: an earlier day does not see the row
    OutcomeDate = 32, ///< when something later came of the row: an earlier day sees it empty
    OpenChoice = 64,  ///< a choice that accepts other words too
    PastDate = 128,   ///< tells of the past, although it is not when the row happened
    AheadDate = 256,  ///< when the row happens, and often written down before that day
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One value of a choice: a stable key and a translatable label (context: the kind's key, shared ones “domain”).
struct Choice {
    const char* key;
    const char* label;
};
using Choices = std::vector<Choice>;

/// One field of a record kind, described once; everything that handles fields reads this.
struct Field {
    QString key;                 ///< also the column, the widget's objectName and the JSON key
    const char* label = nullptr; ///< English source; context is the kind's key, shared ones “domain”
    QByteArray context;          ///< the kind's key, for translating the label and the choices
    FieldType type = FieldType::Text;
    FieldFlags flags;
    const Choices* choices = nullptr; ///< Choice and Ticks
    /// Choice: those that suit a record, by what else it says; empty where all of them do. A record that has another
    /// one keeps it.
    std::function<const Choices&(const Record&)> suiting;
    QString target; ///< Reference: the kind it points to, “*” for any
    std::function<QVariant(const Record&)> get;
    std::function<void(Record&, const QVariant&)> set; ///< empty for Derived

    [[nodiscard]] bool has(FieldFlag flag) const { return flags.testFlag(flag); }
    [[nodiscard]] bool isStored() const { return type != FieldType::Derived; }
    [[nodiscard]] const Choice* choice(QStringView choiceKey) const;
    /// What is offered for a record.
    [[nodiscard]] const Choices& offered(const Record& record) const;
};

} // namespace xf
