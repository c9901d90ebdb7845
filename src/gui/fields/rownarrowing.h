// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QSet>

#include <functional>

class QLabel;
class QTableView;

namespace xf {

/// The line above a table that another page led to: only some of its rows are shown, which ones and why, and the button
/// that shows all again. It is hidden while nothing is left out.
class RowNarrowing : public QWidget
{
    Q_OBJECT

public:
    /// The record of a row of the table; 0 where there is none yet, which is left out too.
    using IdAt = std::function<Id(int row)>;

    RowNarrowing(QTableView& table, IdAt idAt, QWidget* parent = nullptr);

    /// Leaves out what the request does not ask for; one record alone, or none, leaves nothing out.
    void narrow(const PageRequest& request);
    /// Leaves out again after the rows have changed.
    void apply();

private:
    QTableView& m_table;
    IdAt m_idAt;
    QSet<Id> m_records;
    QString m_why;
    QLabel* m_counts;
};

} // namespace xf
