// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmatcher.h"

#include "lists.h"
#include "words.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace xf {

namespace {

enum Column { HeadingColumn, FieldColumn, ReasonColumn, ExampleColumn, ColumnCount };

constexpr qsizetype searchedRows = 100; ///< for an example

/// A, B … Z, AA as spreadsheets name their columns.
QString letters(qsizetype column)
{
    QString name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (column - 1) % 26)));
    return name;
}

QString exampleOf(const Grid& grid, const HeaderPlace& place, qsizetype column)
{
    const qsizetype last = std::min(grid.rowCount(), place.firstDataRow() + searchedRows);
    for (qsizetype row = place.firstDataRow(); row < last; ++row) {
        if (!grid.at(row, column).isEmpty())
            return grid.at(row, column).text.simplified();
    }
    return {};
}

QString reasonWord(MatchReason reason)
{
    switch (reason) {
    case MatchReason::None:
        return ColumnMatcher::tr("left out");
    case MatchReason::Heading:
        return ColumnMatcher::tr("by the heading");
    case MatchReason::Alike:
        return ColumnMatcher::tr("heading alike");
    case MatchReason::Values:
        return ColumnMatcher::tr("by the values");
    case MatchReason::Chosen:
        return ColumnMatcher::tr("chosen");
    }
    return {};
}

} // namespace

ColumnMatcher::ColumnMatcher(QWidget* parent) : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("importColumns"));
    setAccessibleName(tr("Columns of the list"));
    setHorizontalHeaderLabels({tr("Column"), tr("Taken for"), tr("Why"), tr("Example")});
    setUpList(*this);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().horizontalAdvance(u'国');
    setColumnWidth(HeadingColumn, letter * 8);
    setColumnWidth(FieldColumn, letter * 9);
    setColumnWidth(ReasonColumn, letter * 6);
}

void ColumnMatcher::show(const Grid& grid, const Kind& kind, const HeaderPlace& place,
                         const std::vector<ColumnMatch>& columns)
{
    m_kind = &kind;
    m_columns = columns;
    setRowCount(0);
    setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ColumnMatch& column = m_columns[static_cast<size_t>(row)];
        const QString name = column.heading.isEmpty() ? tr("Column %1").arg(letters(column.column)) : column.heading;
        setItem(row, HeadingColumn, new QTableWidgetItem(name));
        setItem(row, ReasonColumn, new QTableWidgetItem(reasonWord(column.reason)));
        setItem(row, ExampleColumn, new QTableWidgetItem(exampleOf(grid, place, column.column)));
        item(row, HeadingColumn)->setToolTip(name);
        item(row, ExampleColumn)->setToolTip(item(row, ExampleColumn)->text());
        auto* choice = new QComboBox;
        choice->setObjectName(QStringLiteral("importColumn%1").arg(row));
        choice->setAccessibleName(tr("%1 is taken for").arg(name));
        choice->addItem(tr("(leave out)"), QString());
        for (const Field* field : importableFields(kind))
            choice->addItem(Words().label(*field), field->key);
        choice->setCurrentIndex(column.field ? choice->findData(column.field->key) : 0);
        connect(choice, &QComboBox::activated, this,
                [this, row, choice] { choose(row, m_kind->field(choice->currentData().toString())); });
        setCellWidget(row, FieldColumn, choice);
        setRowHeight(row, std::max(rowHeight(row), choice->sizeHint().height() + 2));
    }
}

/// A field is filled by one column: another one that was taken for it is left out from now on.
void ColumnMatcher::choose(int row, const Field* field)
{
    for (int other = 0; other < rowCount(); ++other) {
        ColumnMatch& column = m_columns[static_cast<size_t>(other)];
        if (other != row && !(field && column.field == field))
            continue;
        column.field = other == row ? field : nullptr;
        column.reason = column.field ? MatchReason::Chosen : MatchReason::None;
        item(other, ReasonColumn)->setText(reasonWord(column.reason));
        auto* choice = static_cast<QComboBox*>(cellWidget(other, FieldColumn));
        choice->setCurrentIndex(column.field ? choice->findData(column.field->key) : 0);
    }
    Q_EMIT changed();
}

} // namespace xf
