// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace xf {

/// The grid of 对照检查. Enter while typing goes on to the cause of what was typed; Enter on a cell goes to its rows.
class FindingView : public QTableView
{
    Q_OBJECT

public:
    explicit FindingView(QWidget* parent = nullptr);

    /// To the next cell, line by line; stays at the last one.
    void goOn();

Q_SIGNALS:
    /// What is lacking was typed into the current cell.
    void entered();
    /// The rows of the current cell are wanted.
    void rowsWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
};

} // namespace xf
