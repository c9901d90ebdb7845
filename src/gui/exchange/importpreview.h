// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

#include <QAbstractTableModel>

namespace xf {

/// The rows of a table that is to be imported, each with its verdict and the reason; beside them the cells of the
/// columns that are taken.
class ImportPreview : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, VerdictColumn, ReasonColumn, FirstCell };

    explicit ImportPreview(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const Grid& grid, const ImportPlan& plan, std::vector<RowVerdict> verdicts);
    /// Only the rows of one verdict; all for nothing.
    void narrow(std::optional<Verdict> verdict);
    [[nodiscard]] const std::vector<RowVerdict>& verdicts() const { return m_verdicts; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] QString text(const RowVerdict& row, int column) const;

    Grid m_grid;
    std::vector<ColumnMatch> m_columns; ///< those that are taken
    std::vector<RowVerdict> m_verdicts;
    std::vector<size_t> m_shown;
    std::optional<Verdict> m_only;
};

/// A verdict in a word.
[[nodiscard]] QString verdictWord(Verdict verdict);

} // namespace xf
