// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/member.h"
#include "checklistanswers.h"

#include <QAbstractTableModel>

namespace xf {

/// A table whose cells are marks (好 / 较好 / 一般 / 较差) of one voice at one place of a checklist.
class ChecklistTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { GradeRole = Qt::UserRole, HasWordsRole };

    explicit ChecklistTable(ChecklistAnswers& answers, QObject* parent = nullptr);

    [[nodiscard]] ChecklistAnswers& answers() const { return m_answers; }
    [[nodiscard]] virtual AnswerPlace placeAt(const QModelIndex& index) const = 0;
    /// The first cell of a place; invalid if the table does not show it.
    [[nodiscard]] virtual QModelIndex indexOf(const AnswerPlace& place) const = 0;
    /// The voice (field key) that a cell shows; empty for a cell that takes no mark.
    [[nodiscard]] virtual QString voiceAt(const QModelIndex& index) const = 0;
    /// All places, row by row.
    [[nodiscard]] virtual std::vector<AnswerPlace> places() const = 0;
    /// Sets or (empty) clears the mark of a cell.
    Result<void> setGrade(const QModelIndex& index, const QString& grade);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    /// The cells of a place, to be painted again.
    virtual void refresh(const AnswerPlace& place) = 0;
    [[nodiscard]] virtual QString spokenName(const QModelIndex& index) const = 0;

    ChecklistAnswers& m_answers;
};

/// 五带头: members × five items, one voice at a time.
class FiveLeadsTable : public ChecklistTable
{
    Q_OBJECT

public:
    using ChecklistTable::ChecklistTable;

    void setMembers(std::vector<Member> members);
    [[nodiscard]] const std::vector<Member>& members() const { return m_members; }
    void setVoice(const QString& voice);
    [[nodiscard]] QString voice() const { return m_voice; }
    [[nodiscard]] QModelIndex indexOf(const AnswerPlace& place) const override;

    [[nodiscard]] AnswerPlace placeAt(const QModelIndex& index) const override;
    [[nodiscard]] QString voiceAt(const QModelIndex& index) const override;
    [[nodiscard]] std::vector<AnswerPlace> places() const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void refresh(const AnswerPlace& place) override;
    [[nodiscard]] QString spokenName(const QModelIndex& index) const override;

private:
    std::vector<Member> m_members;
    QString m_voice = QStringLiteral("self");
};

/// 五个好: the five items with their sub-points, the three voices side by side.
class FiveGoodsTable : public ChecklistTable
{
    Q_OBJECT

public:
    enum Column { Item, Self, Leader, Masses, ColumnCount };

    using ChecklistTable::ChecklistTable;

    [[nodiscard]] AnswerPlace placeAt(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexOf(const AnswerPlace& place) const override;
    [[nodiscard]] QString voiceAt(const QModelIndex& index) const override;
    [[nodiscard]] std::vector<AnswerPlace> places() const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void refresh(const AnswerPlace& place) override;
    [[nodiscard]] QString spokenName(const QModelIndex& index) const override;
};

} // namespace xf
