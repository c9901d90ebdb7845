// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/checklistitem.h"
#include "checklists/fact.h"
#include "editor.h"
#include "quarter.h"
#include "rules/checklistfacts.h"

#include <QHash>

namespace xf {

/// One place of a checklist: an item, of a member in 五带头, of the branch (member 0) in 五个好.
struct AnswerPlace {
    Id member = 0;
    QString item;

    friend bool operator==(const AnswerPlace&, const AnswerPlace&) = default;
};
size_t qHash(const AnswerPlace& place, size_t seed = 0);

/// One quarter's answers to a checklist. The record of a place is made by its first stroke.
/// `kind` is fivegoods or fiveleads; fields are named by their keys: self, branch, leader, masses, fact, gap, measure.
class ChecklistAnswers : public QObject
{
    Q_OBJECT

public:
    ChecklistAnswers(const Kind& kind, Editor& editor, QObject* parent = nullptr);

    [[nodiscard]] const Kind& kind() const { return m_kind; }
    [[nodiscard]] const Choices& items() const;
    [[nodiscard]] Quarter quarter() const { return m_quarter; }
    Result<void> load(Quarter quarter);

    /// nullptr while nothing has been said there.
    [[nodiscard]] RecordPtr find(const AnswerPlace& place) const { return m_answers.value(place); }
    [[nodiscard]] QString value(const AnswerPlace& place, const QString& field) const;
    /// The quarter of any answer of this list; nothing if it is no such record.
    [[nodiscard]] std::optional<Quarter> quarterOf(Id answer) const;
    /// The place of one of this quarter's answers; an empty one if it is none of them.
    [[nodiscard]] AnswerPlace placeOf(Id answer) const;
    /// One undoable action; nothing happens if the value is there already.
    Result<void> set(const AnswerPlace& place, const QString& field, const QString& value);
    /// Takes an offered fact over into its place, linked with its record, as one undoable action; not twice the same.
    Result<void> confirm(const ChecklistFact& fact);
    /// Takes a confirmed fact out again.
    Result<void> takeOut(Id fact);
    /// The facts that were confirmed for a place, earliest first.
    [[nodiscard]] std::vector<Fact> facts(const AnswerPlace& place) const;
    [[nodiscard]] bool holds(const ChecklistFact& fact) const;
    /// Fills what is empty in these fields with what the last quarter has, as one undoable action.
    /// How many places were filled.
    Result<int> copyFromLastQuarter(const std::vector<AnswerPlace>& places, const QStringList& fields);
    [[nodiscard]] int countFilled(const std::vector<AnswerPlace>& places, const QString& field) const;

    /// The wording of the items that holds at the quarter's end.
    [[nodiscard]] const ChecklistItem& wording(const QString& item) const;

Q_SIGNALS:
    void changed(const xf::AnswerPlace& place);
    /// Another quarter or new wording: everything is to be read again.
    void reloaded();
    /// A new wording could not be read.
    void refused(const xf::Error& error);

private:
    using Answers = QHash<AnswerPlace, RecordPtr>;

    [[nodiscard]] AnswerPlace placeOf(const Record& record) const;
    [[nodiscard]] Result<Answers> read(Quarter quarter) const;
    [[nodiscard]] std::shared_ptr<Record> draft(const AnswerPlace& place) const;
    Result<void> readWordings();
    Result<void> readFacts();
    void takeFact(const RowChange& change);
    void take(const std::vector<RowChange>& changes);

    const Kind& m_kind;
    Editor& m_editor;
    Quarter m_quarter;
    Answers m_answers;
    Result<void> m_read; ///< without it nothing is stored: an answer that is not seen would be given twice
    QHash<Id, std::vector<Fact>> m_facts; ///< by the answer they belong to
    QHash<QString, ChecklistItem> m_wordings;
};

} // namespace xf
