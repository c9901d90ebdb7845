// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklisttable.h"

#include "checklists/voices.h"
#include "words.h"

#include <algorithm>

namespace xf {

namespace {

bool hasWords(const ChecklistAnswers& answers, const AnswerPlace& place)
{
    static const QStringList fields{QStringLiteral("fact"), QStringLiteral("gap"), QStringLiteral("measure")};
    return !answers.facts(place).empty() || std::any_of(fields.begin(), fields.end(), [&](const QString& field) {
        return !answers.value(place, field).trimmed().isEmpty();
    });
}

QString itemAt(const ChecklistAnswers& answers, int position)
{
    const Choices& items = answers.items();
    return position >= 0 && position < static_cast<int>(items.size()) ? QString::fromLatin1(items[position].key)
                                                                      : QString();
}

} // namespace

ChecklistTable::ChecklistTable(ChecklistAnswers& answers, QObject* parent)
    : QAbstractTableModel(parent), m_answers(answers)
{
    connect(&answers, &ChecklistAnswers::changed, this, [this](const AnswerPlace& place) { refresh(place); });
    connect(&answers, &ChecklistAnswers::reloaded, this, [this] {
        if (rowCount() == 0)
            return;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    });
}

Result<void> ChecklistTable::setGrade(const QModelIndex& index, const QString& grade)
{
    const QString voice = voiceAt(index);
    return voice.isEmpty() ? Result<void>() : m_answers.set(placeAt(index), voice, grade);
}

QVariant ChecklistTable::data(const QModelIndex& index, int role) const
{
    const QString voice = index.isValid() ? voiceAt(index) : QString();
    if (voice.isEmpty())
        return {};
    const QString grade = m_answers.value(placeAt(index), voice);
    const QString word = Words().choice(*m_answers.kind().field(voice), grade);
    switch (role) {
    case Qt::DisplayRole:
        return word;
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(spokenName(index), grade.isEmpty() ? tr("not marked yet") : word);
    case GradeRole:
        return grade;
    case HasWordsRole:
        return hasWords(m_answers, placeAt(index));
    default:
        return {};
    }
}

void FiveLeadsTable::setMembers(std::vector<Member> members)
{
    const bool isSame = std::equal(members.begin(), members.end(), m_members.begin(), m_members.end(),
                                   [](const Member& a, const Member& b) { return a.id == b.id && a.name == b.name; });
    if (isSame)
        return; // the current cell stays
    beginResetModel();
    m_members = std::move(members);
    endResetModel();
}

void FiveLeadsTable::setVoice(const QString& voice)
{
    m_voice = voice;
    if (!m_members.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex FiveLeadsTable::indexOf(const AnswerPlace& place) const
{
    const auto member =
        std::find_if(m_members.begin(), m_members.end(), [&](const Member& each) { return each.id == place.member; });
    const Choices& items = m_answers.items();
    const auto item = std::find_if(items.begin(), items.end(),
                                   [&](const Choice& each) { return place.item == QLatin1String(each.key); });
    if (member == m_members.end() || item == items.end())
        return {};
    return index(static_cast<int>(member - m_members.begin()), static_cast<int>(item - items.begin()));
}

AnswerPlace FiveLeadsTable::placeAt(const QModelIndex& index) const
{
    return index.isValid() ? AnswerPlace{m_members[index.row()].id, itemAt(m_answers, index.column())} : AnswerPlace{};
}

QString FiveLeadsTable::voiceAt(const QModelIndex& index) const
{
    return index.isValid() ? m_voice : QString();
}

std::vector<AnswerPlace> FiveLeadsTable::places() const
{
    std::vector<AnswerPlace> all;
    for (const Member& member : m_members) {
        for (int item = 0; item < columnCount(); ++item)
            all.push_back({member.id, itemAt(m_answers, item)});
    }
    return all;
}

int FiveLeadsTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int FiveLeadsTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.items().size());
}

QVariant FiveLeadsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(m_members[section].name) : QVariant();
    const ChecklistItem& wording = m_answers.wording(itemAt(m_answers, section));
    return role == Qt::ToolTipRole ? wording.text : wording.title;
}

void FiveLeadsTable::refresh(const AnswerPlace& place)
{
    const QModelIndex cell = indexOf(place);
    if (cell.isValid())
        Q_EMIT dataChanged(cell, cell);
}

QString FiveLeadsTable::spokenName(const QModelIndex& index) const
{
    return QStringLiteral("%1, %2").arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                        headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
}

AnswerPlace FiveGoodsTable::placeAt(const QModelIndex& index) const
{
    return {0, itemAt(m_answers, index.row())};
}

QModelIndex FiveGoodsTable::indexOf(const AnswerPlace& place) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (placeAt(index(row, Self)) == place)
            return index(row, Self);
    }
    return {};
}

QString FiveGoodsTable::voiceAt(const QModelIndex& index) const
{
    return index.isValid() && index.column() >= Self ? checklistVoices(m_answers.kind()).value(index.column() - Self)
                                                     : QString();
}

std::vector<AnswerPlace> FiveGoodsTable::places() const
{
    std::vector<AnswerPlace> all;
    for (int row = 0; row < rowCount(); ++row)
        all.push_back({0, itemAt(m_answers, row)});
    return all;
}

int FiveGoodsTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.items().size());
}

int FiveGoodsTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FiveGoodsTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.column() != Item)
        return ChecklistTable::data(index, role);
    const ChecklistItem& wording = m_answers.wording(itemAt(m_answers, index.row()));
    if (role == Qt::DisplayRole)
        return wording.title;
    if (role == Qt::ToolTipRole)
        return wording.text;
    if (role == HasWordsRole)
        return hasWords(m_answers, placeAt(index));
    return {};
}

QVariant FiveGoodsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    const QString field =
        section == Item ? QStringLiteral("item") : checklistVoices(m_answers.kind()).value(section - Self);
    return Words().label(*m_answers.kind().field(field));
}

void FiveGoodsTable::refresh(const AnswerPlace& place)
{
    if (const QModelIndex mark = indexOf(place); mark.isValid())
        Q_EMIT dataChanged(mark.siblingAtColumn(Item), mark.siblingAtColumn(ColumnCount - 1));
}

QString FiveGoodsTable::spokenName(const QModelIndex& index) const
{
    return QStringLiteral("%1, %2").arg(data(index.siblingAtColumn(Item), Qt::DisplayRole).toString(),
                                        headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
}

} // namespace xf
