// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "status.h"

#include <QAbstractTableModel>

namespace xf {

/// The chain of one record: a row for every dated step, and an empty row for every step still to come.
/// Typing a date into an empty row records the step; clearing the date of a recorded one takes it back.
class StepModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    StepModel(Editor& editor, std::function<QDate()> today, QObject* parent = nullptr);

    /// Shows the chain of a record of the eight; id 0 shows nothing.
    void setRecord(const Kind* kind, Id record);
    /// One more empty row for a step that comes again (退回 after a new 审诺); returns its row.
    int repeat(int row);
    /// The row of the first step that has no date yet, or -1.
    [[nodiscard]] int nextRow() const;
    [[nodiscard]] bool isRecorded(int row) const;
    Result<void> takeBack(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// The described field behind a column; nullptr for the step's name.
    [[nodiscard]] const Field* field(int column) const;

Q_SIGNALS:
    void refused(const xf::Error& error);

private:
    struct Row {
        StepName name;
        std::shared_ptr<const Step> step; ///< null while the step is still to come
    };

    [[nodiscard]] QString textOf(const Field& field, const QVariant& value) const;
    void reload();
    void apply(const std::vector<RowChange>& changes);
    Result<void> store(const Row& row, const Field& field, const QVariant& value);

    Editor& m_editor;
    std::function<QDate()> m_today;
    const Kind* m_kind = nullptr;
    Id m_record = 0;
    std::vector<const Field*> m_columns;
    QStringList m_setbacks; ///< keys of the steps that are only recorded when something went wrong
    std::vector<Row> m_rows;
};

} // namespace xf
