// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace xf {

/// Paints a mark by word, shape and colour; a corner shows that there are words beside it.
class GradeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A table of marks filled from the keyboard: 1 2 3 4 mark the current cell and go on to the next,
/// 0, Delete and Backspace take the mark away, + takes over the next fact offered, Enter leads to the details.
class GradeView : public QTableView
{
    Q_OBJECT

public:
    explicit GradeView(QWidget* parent = nullptr);

    /// How wide a column must be for every mark to be read.
    [[nodiscard]] int markWidth() const;

Q_SIGNALS:
    /// `grade` is the key of a mark; empty to take it away.
    void marked(const QModelIndex& index, const QString& grade);
    void factWanted();
    void detailsWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeader();
    void goOn();
    bool markedByKey(int key, const QModelIndex& index);
};

} // namespace xf
