// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoreview.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace xf {

namespace {
constexpr int nameCharacters = 5; // of a judge in a line
}

ScoreView::ScoreView(QWidget* parent) : QTableView(parent)
{
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    horizontalHeader()->setMinimumSectionSize(72);
    verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 10));
}

void ScoreView::fitColumns()
{
    const int width = fontMetrics().horizontalAdvance(QChar(0x4e2d)) * nameCharacters + 24;
    horizontalHeader()->setMinimumHeight(fontMetrics().lineSpacing() + fontMetrics().height() + 14);
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        setColumnWidth(column, width);
}

void ScoreView::keyPressEvent(QKeyEvent* event)
{
    // An open cell ends its typing itself; its Enter reaches the view as well.
    if (state() == EditingState)
        return event->ignore();
    const QModelIndex index = currentIndex();
    if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return goOn();
    if (index.isValid() && event->key() == Qt::Key_Delete) {
        model()->setData(index, QString(), Qt::EditRole);
        m_stays = false;
        return;
    }
    QTableView::keyPressEvent(event);
}

void ScoreView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && !m_stays)
        goOn();
    m_stays = false;
}

void ScoreView::goOn()
{
    const QModelIndex now = currentIndex();
    const bool isLastRow = now.row() == model()->rowCount() - 1;
    const QModelIndex next =
        isLastRow ? model()->index(0, now.column() + 1) : model()->index(now.row() + 1, now.column());
    if (next.isValid())
        setCurrentIndex(next);
    else
        Q_EMIT filled();
}

} // namespace xf
