// SPDX-License-Identifier: GPL-3.0-or-later
#include "trailmodel.h"

#include <algorithm>

namespace xf {

TrailModel::TrailModel(Editor& editor, NameOf nameOf, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_nameOf(std::move(nameOf))
{
    connect(&editor, &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        const bool isTouched = std::any_of(changes.begin(), changes.end(), [](const RowChange& change) {
            return change.kind == &regulationKind() || change.kind == &suggestionKind();
        });
        if (isTouched)
            static_cast<void>(setRegulation(m_regulation)); // a failed read was told by the edit itself
    });
}

Result<void> TrailModel::setRegulation(Id regulation)
{
    m_regulation = regulation;
    Records regulations;
    Records suggestions;
    if (regulation) {
        auto all = m_editor.records().load(regulationKind());
        auto adopted = m_editor.records().load(suggestionKind());
        if (!all || !adopted)
            return all ? adopted.error() : all.error();
        regulations = std::move(*all);
        suggestions = std::move(*adopted);
    }
    std::vector<const Regulation*> versions;
    for (const RecordPtr& each : regulations)
        versions.push_back(static_cast<const Regulation*>(each.get()));
    std::vector<const Suggestion*> origins;
    for (const RecordPtr& each : suggestions)
        origins.push_back(static_cast<const Suggestion*>(each.get()));
    beginResetModel();
    m_lines = regulation ? regulationTrail(versions, origins, regulation) : std::vector<TrailLine>();
    endResetModel();
    return {};
}

int TrailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TrailModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TrailModel::whatText(TrailLine::What what)
{
    switch (what) {
    case TrailLine::What::Suggested:
        return tr("suggestion adopted");
    case TrailLine::What::InForce:
        return tr("came into force");
    case TrailLine::What::Replaced:
        return tr("replaced");
    case TrailLine::What::Ended:
        return tr("ended");
    }
    return {};
}

QVariant TrailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const TrailLine& line = m_lines[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Date:
        return line.date.toString(Qt::ISODate);
    case What:
        return whatText(line.what);
    case Words:
        return line.words.simplified();
    case Note:
        return line.what == TrailLine::What::Suggested
                   ? QStringList{m_nameOf(line.record), line.note}.join(QLatin1Char(' ')).trimmed()
                   : line.note;
    default:
        return {};
    }
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Day");
    case What:
        return tr("What happened");
    case Words:
        return tr("Suggestion or version");
    case Note:
        return tr("From or number");
    default:
        return {};
    }
}

} // namespace xf
