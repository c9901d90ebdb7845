// SPDX-License-Identifier: GPL-3.0-or-later
#include "learningmodel.h"

#include "words.h"

namespace xf {

void LearningModel::show(std::vector<LearningLine> lines, std::function<QString(Id)> nameOf)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_nameOf = std::move(nameOf);
    endResetModel();
}

int LearningModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LearningModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString LearningModel::text(const LearningLine& line, int column) const
{
    const Learning& entry = *line.entry;
    switch (column) {
    case Date:
        return entry.date.toString(Qt::ISODate);
    case Who:
        return m_nameOf(entry.member);
    case From:
        if (!line.model->model.isEmpty())
            return line.model->model;
        return line.model->member ? m_nameOf(line.model->member) : line.model->title;
    case Gap:
        return entry.gap;
    case Target: {
        const QString aim = Words().choice(*learningKind().field(u"aim"), entry.aim);
        return aim.isEmpty() ? entry.target : tr("%1: %2").arg(aim, entry.target);
    }
    case Measure:
        return entry.measure;
    case Result:
        return entry.result.isEmpty() ? tr("(not yet)") : entry.result;
    default:
        return entry.achieved.toString(Qt::ISODate);
    }
}

QVariant LearningModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(line(index.row()), index.column());
}

QVariant LearningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char* const keys[] = {"date", "member", "", "gap", "target", "measure", "result", "achieved"};
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    return section == From ? tr("From whom") : Words().label(*learningKind().field(QString::fromLatin1(keys[section])));
}

} // namespace xf
