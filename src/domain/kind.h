// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "result.h"

namespace xf {

/// Where a kind stands among the others.
enum class KindRole {
    Base,      ///< the branch itself: one record, never added or removed
    Activity,  ///< one of the eight: has a life of steps, progress and evidence
    Checklist, ///< a quarter's answers to 五个好 or 五带头
    Register,  ///< stands by itself
    Child,     ///< rows that belong to a parent record
};

/// Something that is not right with a record, beside the field that causes it.
struct Problem {
    QString field;
    QString sentence;
};

/// Two dates of a record of which one comes first. A record where they do not is doubted, never refused (DateDoubts).
struct DateOrder {
    QString earlier; ///< keys of fields
    QString later;
    int years = 0; ///< that are at least between them
    const char* sentence =
        nullptr; ///< what is doubtful, where the fields' labels do not say it; context: the kind's key
};

/// The one description of a record kind (DESIGN.md, first idea).
class Kind
{
public:
    QString key;                 ///< also the table
    const char* label = nullptr; ///< English source; context “domain”
    KindRole role = KindRole::Register;
    QStringList parents;       ///< kinds a child may belong to
    QString keptWith;          ///< of a register: the kind or area with which it is kept (plaques with role models)
    QStringList uniqueOver;    ///< no two records agree in all of these; empty: no such rule
    std::vector<Field> fields; ///< in the order of forms, columns and papers
    std::vector<DateOrder> dateOrders; ///< of two that a date breaks the first is told
    bool isPersonal = false;           ///< a person or household, which can be cleared away for good (彻底清除)

    std::function<std::shared_ptr<Record>()> make;
    std::function<std::shared_ptr<Record>(const Record&)> clone;
    /// Whom a record is about, beyond its required references: it is cleared away with them. 0 for nobody.
    std::function<Id(const Record&)> about;
    /// Rules across fields; a problem here refuses the edit.
    std::function<std::vector<Problem>(const Record&)> check;

    [[nodiscard]] const Field* field(QStringView fieldKey) const;
    [[nodiscard]] const Field* firstWith(FieldFlag flag) const;
    [[nodiscard]] QVariant value(const Record& record, QStringView fieldKey) const;
    /// The words of the Title fields; empty if the user has not given any yet.
    [[nodiscard]] QString title(const Record& record) const;
    [[nodiscard]] bool hasLife() const { return role == KindRole::Activity; }
    [[nodiscard]] bool isDated() const { return firstWith(FieldFlag::EventDate) != nullptr; }
};

/// All kinds, parents before their children.
const std::vector<const Kind*>& allKinds();
/// The eight activities in the order of the source text.
const std::vector<const Kind*>& activityKinds();
/// Kinds of child rows that a record of this kind may own, in the order of allKinds().
std::vector<const Kind*> childKinds(const Kind& parent);
/// Registers that are kept with a kind or in an area, in the order of allKinds().
std::vector<const Kind*> registersWith(QStringView keptWith);
/// nullptr if there is none with this key.
const Kind* kindByKey(QStringView key);

} // namespace xf
