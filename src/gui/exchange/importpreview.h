// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace xf {

/// The rows of a table that is to be imported, each with its verdict and the reason; beside them the cells of the
/// columns that are taken, with the old value where a row changes it. A row that could come in has a tick: without it,
/// it is left out.
class ImportPreview : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, VerdictColumn, ReasonColumn, FirstCell };

    explicit ImportPreview(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    using RowFilter = std::function<bool(const RowVerdict&)>;

    /// Rows that were left out stay so, however the table is read from now on.
    void show(const Grid& grid, const ImportPlan& plan, std::vector<RowVerdict> verdicts);
    /// The same rows judged anew, as some are left out now: each stays where it is.
    void update(std::vector<RowVerdict> verdicts);
    /// Another table comes: nothing of it is left out.
    void forget();
    /// Only the rows of one sort; all for nothing. A row stays while it is looked at, even if it is left out meanwhile.
    void narrow(RowFilter filter);
    /// Leaves these rows out; if all of them are, they come in again.
    void toggle(const QModelIndexList& rows);
    [[nodiscard]] const std::vector<RowVerdict>& verdicts() const { return m_verdicts; }
    [[nodiscard]] const QSet<qsizetype>& leftOut() const { return m_leftOut; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A row was left out or comes in again of which others speak as well: they are to be judged anew.
    void judgingWanted();

private:
    void choose();
    void take(std::vector<RowVerdict> verdicts);
    /// Whether other rows speak of the same record.
    bool leaveOut(int row, bool isLeftOut);
    [[nodiscard]] const RowVerdict& at(int row) const { return m_verdicts[m_shown[static_cast<size_t>(row)]]; }
    [[nodiscard]] const ValueChange* change(const RowVerdict& row, int column) const;
    [[nodiscard]] QVariant colour(const RowVerdict& row, int column) const;
    [[nodiscard]] QString toolTip(const RowVerdict& row, int column) const;
    [[nodiscard]] QString text(const RowVerdict& row, int column) const;

    Grid m_grid;
    std::vector<ColumnMatch> m_columns; ///< those that are taken
    std::vector<RowVerdict> m_verdicts;
    std::vector<size_t> m_shown;
    QSet<qsizetype> m_leftOut;     ///< rows of the table
    QHash<QString, int> m_sharing; ///< how many rows speak of a record, by what identifies it
    RowFilter m_filter;
};

/// A verdict in a word.
[[nodiscard]] QString verdictWord(Verdict verdict);
[[nodiscard]] QString leftOutWord();
[[nodiscard]] QString doubtfulWord();

} // namespace xf
