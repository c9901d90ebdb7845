// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace xf {

/// Shows the state columns of a record table with a shape beside the word: a ring, a half disc, a tick, a cross,
/// a triangle. The colour comes on top.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// The shape of a state: planned, underway, done, failed, late.
QIcon stateIcon(const QString& state);

} // namespace xf
