// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/findinggrid.h"

#include "words.h"

#include <algorithm>

namespace xf {

FindingGrid::FindingGrid(Editor& editor, std::function<QString(Id)> nameOf, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_nameOf(std::move(nameOf))
{
    connect(&editor, &Editor::changed, this, &FindingGrid::follow);
}

Result<void> FindingGrid::show(Id meeting, const QString& frame, std::vector<Id> people, std::vector<FindingItem> items)
{
    beginResetModel();
    m_meeting = meeting;
    m_frame = frame;
    m_people = std::move(people);
    m_items = std::move(items);
    auto done = read();
    extend();
    endResetModel();
    Q_EMIT findingsChanged();
    return done;
}

Result<void> FindingGrid::read()
{
    m_findings.clear();
    m_repeats.clear();
    if (m_meeting == 0)
        return {};
    const auto records = m_editor.records().load(findingKind(), {{QStringLiteral("parent"), m_meeting}});
    if (!records)
        return records.error();
    for (const RecordPtr& each : *records)
        m_findings.push_back(std::static_pointer_cast<const Finding>(each));
    for (const auto& each : m_findings) {
        if (const EarlierProblem* same = wordedLikeEarlier(m_earlier, each->member, each->shortcoming))
            m_repeats.insert(each->id, same);
    }
    return {};
}

bool FindingGrid::fits(const Finding& finding) const
{
    const bool hasItem = finding.frame != m_frame || std::any_of(m_items.begin(), m_items.end(), [&](const auto& each) {
                             return each.key == finding.item;
                         });
    return hasItem && std::find(m_people.begin(), m_people.end(), finding.member) != m_people.end();
}

/// Lines and columns for what the findings name beyond the expected.
void FindingGrid::extend()
{
    for (const auto& finding : m_findings) {
        if (std::find(m_people.begin(), m_people.end(), finding->member) == m_people.end())
            m_people.push_back(finding->member);
        if (!fits(*finding))
            m_items.push_back({finding->item, finding->item.isEmpty() ? tr("Other") : finding->item, {}});
    }
}

void FindingGrid::follow(const std::vector<RowChange>& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [&](const RowChange& change) {
        return change.kind == &findingKind() && change.record().parent == m_meeting;
    });
    if (!concerns)
        return;
    if (const auto done = read(); !done)
        Q_EMIT refused(done.error());
    if (std::all_of(m_findings.begin(), m_findings.end(), [&](const auto& each) { return fits(*each); })) {
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        extend();
        endResetModel();
    }
    Q_EMIT findingsChanged();
}

std::vector<const Finding*> FindingGrid::at(const QModelIndex& index) const
{
    std::vector<const Finding*> found;
    if (!index.isValid())
        return found;
    for (const auto& each : m_findings) {
        if (each->frame == m_frame && each->member == memberAt(index.row()) && each->item == itemAt(index.column()).key)
            found.push_back(each.get());
    }
    return found;
}

std::vector<const Finding*> FindingGrid::all() const
{
    std::vector<const Finding*> found;
    for (const auto& each : m_findings)
        found.push_back(each.get());
    return found;
}

int FindingGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int FindingGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant FindingGrid::data(const QModelIndex& index, int role) const
{
    const auto found = at(index);
    QStringList lines;
    switch (role) {
    case Qt::EditRole:
        return found.empty() ? QString() : found.front()->shortcoming;
    case Qt::DisplayRole:
        for (const Finding* each : found)
            lines << (repeats(*each) ? tr("Again: ") : QString()) + each->shortcoming.simplified();
        return lines.join(QStringLiteral("；"));
    case Qt::ToolTipRole:
        for (const Finding* each : found) {
            for (const char* key : {"shortcoming", "cause", "measure"}) {
                const Field& field = *findingKind().field(QString::fromLatin1(key));
                if (const QString text = field.get(*each).toString(); !text.isEmpty())
                    lines << QStringLiteral("%1：%2").arg(Words().label(field), text);
            }
        }
        return lines.join(QLatin1Char('\n'));
    case CountRole:
        return static_cast<int>(found.size());
    default:
        return {};
    }
}

QVariant FindingGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role != Qt::DisplayRole || section >= rowCount() ? QVariant()
               : memberAt(section) == 0                         ? QVariant(tr("The branch"))
                                                                : QVariant(m_nameOf(memberAt(section)));
    if (section >= columnCount())
        return {};
    if (role == Qt::ToolTipRole)
        return itemAt(section).text;
    return role == Qt::DisplayRole ? QVariant(itemAt(section).title) : QVariant();
}

Qt::ItemFlags FindingGrid::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

Result<void> FindingGrid::store(const QModelIndex& index, const QString& text)
{
    const auto found = at(index);
    if (found.empty()) {
        if (text.isEmpty())
            return {};
        auto fresh = std::make_shared<Finding>();
        fresh->parent = m_meeting;
        fresh->member = memberAt(index.row());
        fresh->frame = m_frame;
        fresh->item = itemAt(index.column()).key;
        fresh->shortcoming = text;
        const auto added = m_editor.add(findingKind(), fresh);
        return added ? Result<void>() : Result<void>(added.error());
    }
    Finding after = *found.front();
    after.shortcoming = text;
    if (text.isEmpty() && after.cause.isEmpty() && after.measure.isEmpty())
        return m_editor.remove({after.id});
    const auto edited = m_editor.edit(findingKind(), after);
    return edited ? Result<void>() : Result<void>(edited.error());
}

bool FindingGrid::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const auto done = store(index, value.toString().trimmed());
    if (!done)
        Q_EMIT refused(done.error());
    return done.ok();
}

} // namespace xf
