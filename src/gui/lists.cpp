// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace xf {

namespace {

constexpr int leastRowHeight = 30;
constexpr int leastChoiceHeight = 28;
constexpr int mostLines = 4;
constexpr int mostWrappedRows = 200;
constexpr const char* narrowedBy = "narrowedBy";
constexpr const char* narrowedFrom = "narrowedFrom";
constexpr const char* titleName = "listTitle";

} // namespace

void setUpList(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeightFor(table.font(), 1));
    table.horizontalHeader()->setHighlightSections(false);
}

void setNarrowing(QTableView& table, const ListNarrowing& narrowing)
{
    table.setProperty(narrowedBy, narrowing.by);
    table.setProperty(narrowedFrom, narrowing.all);
}

ListNarrowing narrowingOf(const QTableView& table)
{
    const QVariant all = table.property(narrowedFrom);
    return {table.property(narrowedBy).toString(), all.isValid() ? all.toInt() : -1};
}

void setListTitle(QTableView& table, const QString& title)
{
    table.setProperty(titleName, title);
}

QString listTitle(const QTableView& table)
{
    const QString title = table.property(titleName).toString();
    return title.isEmpty() ? table.accessibleName() : title;
}

void wrapRows(QTableView& table)
{
    QHeaderView* rows = table.verticalHeader();
    const QFontMetrics metrics = table.fontMetrics();
    const bool isShort = !table.model() || table.model()->rowCount() <= mostWrappedRows;
    table.setWordWrap(isShort);
    rows->setMinimumSectionSize(rowHeightFor(table.font(), 1));
    rows->setMaximumSectionSize((mostLines - 1) * metrics.lineSpacing() + rows->minimumSectionSize());
    rows->setSectionResizeMode(isShort ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
}

int rowHeightFor(const QFont& font, int lines)
{
    const QFontMetrics metrics(font);
    return std::max(leastRowHeight, (lines - 1) * metrics.lineSpacing() + metrics.height() + 12);
}

int choiceHeightFor(const QFont& font)
{
    return std::max(leastChoiceHeight, QFontMetrics(font).height() + 8);
}

bool isLargeType(const QFont& font)
{
    constexpr int largePoints = 16;
    return font.pointSize() >= largePoints;
}

int titleRowHeight(const QFont& font)
{
    return rowHeightFor(font, isLargeType(font) ? 3 : 2);
}

QLabel* makeWrappedLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace xf
