// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace xf {

/// A score sheet typed as it is read out: digits open the cell, Enter goes to the next entry of the same judge, after
/// the last entry to the first of the next judge; Del takes a score away.
class ScoreView : public QTableView
{
    Q_OBJECT

public:
    explicit ScoreView(QWidget* parent = nullptr);

    /// Every judge gets the same room; a long name wraps in the header.
    void fitColumns();

    /// What was typed is not taken: Enter stays where it is.
    void stay() { m_stays = true; }

Q_SIGNALS:
    /// Enter in the very last cell.
    void filled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void goOn();

    bool m_stays = false;
};

} // namespace xf
