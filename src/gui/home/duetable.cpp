// SPDX-License-Identifier: GPL-3.0-or-later
#include "duetable.h"

#include "lists.h"
#include "overview/duemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSet>
#include <QStyle>

#include <algorithm>

namespace xf {

namespace {

constexpr int fewestCharacters = 5; // of a title in a line

} // namespace

DueTable::DueTable(const char* name, DueModel& model)
{
    setObjectName(QLatin1String(name));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowHeightFor(font(), 1));
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(DueModel::Title, QHeaderView::Stretch);
    connect(&model, &DueModel::modelReset, this, &DueTable::measure);
}

QSize DueTable::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    return {leastWidth() + bar, QTableView::minimumSizeHint().height()};
}

void DueTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        measure();
}

void DueTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
    fitRows();
}

/// Names and activities come again and again: each is measured once, which a header would do row by row.
void DueTable::measure()
{
    setColumnWidth(DueModel::Due, widestText(DueModel::Due));
    setColumnWidth(DueModel::Responsible, widestText(DueModel::Responsible));
    m_kindWidth = widestText(DueModel::KindName);
    fit();
    fitRows();
}

void DueTable::fit()
{
    setColumnHidden(DueModel::KindName, viewport()->width() < leastWidth() + m_kindWidth);
    if (!isColumnHidden(DueModel::KindName))
        setColumnWidth(DueModel::KindName, m_kindWidth);
    updateGeometry();
}

/// Measuring words takes time, and most titles are so short that counting their characters tells enough.
void DueTable::fitRows()
{
    const int room = columnWidth(DueModel::Title) - marginWidth();
    const QFontMetrics metrics = fontMetrics();
    const int widest = metrics.horizontalAdvance(QChar(0x4e2d));
    const int one = rowHeightFor(font(), 1);
    const int most = titleRowHeight(font());
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString title = model()->index(row, DueModel::Title).data().toString();
        const bool fits = title.size() * widest <= room || metrics.horizontalAdvance(title) <= room;
        const int height = fits ? one : most;
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

/// Left and right of a cell's text, as the style draws it.
int DueTable::marginWidth() const
{
    return 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
}

int DueTable::widestText(int column) const
{
    QSet<QString> measured;
    int widest = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString text = model()->index(row, column).data().toString();
        if (measured.contains(text))
            continue;
        measured.insert(text);
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    }
    return widest + 2 * marginWidth();
}

int DueTable::leastWidth() const
{
    const int title = (fewestCharacters + 1) * fontMetrics().horizontalAdvance(QChar(0x4e2d));
    return columnWidth(DueModel::Due) + title + columnWidth(DueModel::Responsible);
}

} // namespace xf
