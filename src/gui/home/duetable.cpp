// SPDX-License-Identifier: GPL-3.0-or-later
#include "duetable.h"

#include "lists.h"
#include "overview/duemodel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStyle>

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
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(DueModel::Title, QHeaderView::Stretch);
    connect(&model, &DueModel::modelReset, this, [this] {
        fit();
        fitRows();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == DueModel::Title)
            fitRows();
    });
}

QSize DueTable::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    return {leastWidth() + bar, QTableView::minimumSizeHint().height()};
}

void DueTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
    fitRows();
}

void DueTable::fit()
{
    const int kind = sizeHintForColumn(DueModel::KindName);
    setColumnHidden(DueModel::KindName, viewport()->width() < leastWidth() + kind);
    updateGeometry();
}

/// Measuring words takes time, and most titles are so short that counting their characters tells enough.
void DueTable::fitRows()
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const int room = columnWidth(DueModel::Title) - 2 * margin;
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

int DueTable::leastWidth() const
{
    const int title = (fewestCharacters + 1) * fontMetrics().horizontalAdvance(QChar(0x4e2d));
    return sizeHintForColumn(DueModel::Due) + title + sizeHintForColumn(DueModel::Responsible);
}

} // namespace xf
