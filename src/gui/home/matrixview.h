// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace xf {

/// Paints a cell of the overview: a shape and a colour for its state beside the word, and its figures.
class OverviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The matrix of the home page, as high as its rows; Enter or a click opens a cell.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    /// The column of the chosen quarter is set off from the others.
    void setChosenColumn(int column);
    [[nodiscard]] int chosenColumn() const { return m_chosenColumn; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();

    int m_chosenColumn = -1;
};

} // namespace xf
