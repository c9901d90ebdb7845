// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/findingview.h"
#include "lists.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace xf {

namespace {
constexpr int mostLines = 3; // of a cell
} // namespace

FindingView::FindingView(QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("findingGrid"));
    setAccessibleName(tr("What each was found lacking, item by item"));
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(90);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setMinimumSectionSize(rowHeightFor(font(), 1));
    verticalHeader()->setMaximumSectionSize(mostLines * fontMetrics().lineSpacing() + 12);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void FindingView::goOn()
{
    const QModelIndex now = currentIndex();
    const bool isLastColumn = now.column() == model()->columnCount() - 1;
    const QModelIndex next = isLastColumn ? model()->index(now.row() + 1, 0) : now.siblingAtColumn(now.column() + 1);
    if (next.isValid())
        setCurrentIndex(next);
}

void FindingView::keyPressEvent(QKeyEvent* event)
{
    if (state() != EditingState && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT rowsWanted();
    else
        QTableView::keyPressEvent(event);
}

void FindingView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool goesOn = hint == QAbstractItemDelegate::EditNextItem;
    QTableView::closeEditor(editor, goesOn ? QAbstractItemDelegate::NoHint : hint);
    if (goesOn)
        Q_EMIT entered();
}

} // namespace xf
