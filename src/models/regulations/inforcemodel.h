// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/regulation.h"
#include "editor.h"
#include "quarter.h"
#include "rules/inforce.h"
#include "words.h"

#include <QAbstractTableModel>

namespace xf {

/// The regulations in force on a day, and whether each was found carried out in that day's quarter.
class InForceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Version, Number, Area, From, Until, Checked, Finding, ColumnCount };

    explicit InForceModel(Editor& editor, QObject* parent = nullptr);

    Result<void> setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] Quarter quarter() const { return Quarter::of(m_day); }
    [[nodiscard]] Id idAt(int row) const { return m_rows[static_cast<size_t>(row)].span.regulation->id; }
    /// Key of the quarter's check (yes, partly, no); empty while there is none.
    [[nodiscard]] QString stateAt(int row) const;
    /// How many rows have this state; an empty key counts those not checked yet.
    [[nodiscard]] int count(const QString& state) const;
    /// Adopted or carried out by their steps, but without the day from which they hold: they are on no list.
    [[nodiscard]] QStringList withoutDay() const;

    /// The quarter's check of one row; an empty key takes it away. A check of the quarter is corrected, not doubled.
    Result<void> setState(int row, const QString& state);
    /// Everything not checked yet is found carried out, dated on the chosen day, as one action. How many there were.
    Result<int> checkAll();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes the finding of a row that has been checked.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void refused(const xf::Error& error);

private:
    struct Row {
        InForce span;
        std::shared_ptr<const Execution> check; ///< the newest of the quarter; null for none
    };

    void follow(const std::vector<RowChange>& changes);
    Result<void> reload();
    [[nodiscard]] QString text(const Row& row, int column) const;

    Editor& m_editor;
    Words m_words;
    QDate m_day;
    Records m_regulations; ///< keeps what the rows point to
    std::vector<Row> m_rows;
};

} // namespace xf
