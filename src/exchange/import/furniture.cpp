// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/furniture.h"

#include "import/cleantext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace xf {

namespace {

struct FurnitureMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Import)
};

/// 1, 2, 3 … under the head.
bool countsColumns(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] != QString::number(i + 1))
            return false;
    }
    return words.size() > 2;
}

} // namespace

TableFurniture::TableFurniture(const Grid& grid, const HeaderPlace& place) : m_grid(grid), m_place(place)
{
    for (int line = 0; line < place.lines; ++line)
        m_head.push_back(words(place.row + line));
}

/// The filled cells of a row; what merged cells repeat only once.
QStringList TableFurniture::words(qsizetype row) const
{
    QStringList found;
    for (qsizetype column = 0; column < m_grid.columnCount(); ++column) {
        const QString word = comparable(m_grid.at(row, column).text);
        if (!word.isEmpty() && (found.isEmpty() || found.back() != word))
            found << word;
    }
    return found;
}

QString TableFurniture::reasonToSkip(qsizetype row) const
{
    static const QRegularExpression totals(
        QStringLiteral("^(合计|总计|小计|共计|累计|总数|total|subtotal)(?=$|[:(\\d共])"));
    static const QRegularExpression remark(QStringLiteral(
        "^(备注|说明|注|填表人|制表人|填表单位|填报单位|填报人|审核人|负责人签字|填表日期|单位盖章)[:(]"));
    const QStringList all = words(row);
    if (all.isEmpty())
        return FurnitureMessages::tr("empty row");
    if (totals.match(all.front()).hasMatch() || (all.size() > 1 && totals.match(all[1]).hasMatch()))
        return FurnitureMessages::tr("row of totals");
    if (std::find(m_head.begin(), m_head.end(), all) != m_head.end())
        return FurnitureMessages::tr("the head again");
    if (row == m_place.firstDataRow() && countsColumns(all))
        return FurnitureMessages::tr("numbers of the columns");
    if (remark.match(all.front()).hasMatch())
        return FurnitureMessages::tr("remark beside the table");
    return {};
}

} // namespace xf
