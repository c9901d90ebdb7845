// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfilter.h"

#include "nameorder.h"
#include "pinyin.h"
#include "recordtablemodel.h"

#include <QDate>

#include <algorithm>

namespace xf {

namespace {

bool isLatin(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar each) { return each.unicode() < 128; });
}

bool isEmpty(const QVariant& value)
{
    if (value.typeId() == QMetaType::QDate)
        return !value.toDate().isValid();
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

} // namespace

RecordFilter::RecordFilter(RecordTableModel& records, QObject* parent)
    : QSortFilterProxyModel(parent), m_records(records), m_collator(QLocale(QLocale::Chinese, QLocale::China))
{
    m_collator.setNumericMode(true);
    setSortRole(RecordTableModel::SortRole);
    setSourceModel(&records);
}

void RecordFilter::setTyped(const QString& typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_words = typed.toLower().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void RecordFilter::setAmong(const std::vector<Id>& ids)
{
    m_among = QSet<Id>(ids.begin(), ids.end());
    invalidateFilter();
}

void RecordFilter::setYear(int year)
{
    m_year = year;
    invalidateFilter();
}

int RecordFilter::all() const
{
    return m_records.count();
}

Id RecordFilter::idAt(int row) const
{
    return m_records.idAt(mapToSource(index(row, 0)).row());
}

int RecordFilter::rowOf(Id id) const
{
    const int row = m_records.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_records.index(row, 0)).row();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!m_among.isEmpty() && !m_among.contains(m_records.idAt(row)))
        return false;
    if (m_year != 0 && !m_records.isOfYear(row, m_year))
        return false;
    if (m_words.isEmpty())
        return true;
    const QModelIndex first = m_records.index(row, 0, parent);
    const QString text = m_records.data(first, RecordTableModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        if (text.contains(word))
            return true;
        if (!isLatin(word))
            return false;
        const QStringList names = m_records.data(first, RecordTableModel::NamesRole).toStringList();
        return std::any_of(names.begin(), names.end(), [&](const QString& name) { return matchesName(name, word); });
    });
}

bool RecordFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (isEmpty(a) || isEmpty(b)) {
        // Empty cells stand last in either direction.
        return isEmpty(a) == isEmpty(b) ? left.row() < right.row() : isEmpty(b) == (sortOrder() == Qt::AscendingOrder);
    }
    if (a.typeId() != QMetaType::QString)
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    const QString first = a.toString();
    const QString second = b.toString();
    return m_records.holdsNames(left.column()) ? compareByStrokes(first, second) < 0
                                               : m_collator.compare(first, second) < 0;
}

} // namespace xf
