// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

namespace xf {

class RecordTableModel;

/// Narrows and sorts a RecordTableModel: by what is typed (any displayed text, pinyin of names; several words
/// must all be found) and to a set of records. Sorts names by strokes, empty values last.
class RecordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(RecordTableModel& records, QObject* parent = nullptr);

    void setTyped(const QString& typed);
    [[nodiscard]] const QString& typed() const { return m_typed; }
    /// Shows only these records; an empty list shows all.
    void setAmong(const std::vector<Id>& ids);
    /// Shows a year's list: its own records and older ones still open when it began; 0 shows all years.
    void setYear(int year);
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty() || !m_among.isEmpty(); }

    [[nodiscard]] int shown() const { return rowCount(); }
    [[nodiscard]] int all() const;
    [[nodiscard]] Id idAt(int row) const;
    /// The row in this proxy; -1 if the record is not shown.
    [[nodiscard]] int rowOf(Id id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    RecordTableModel& m_records;
    QString m_typed;
    QStringList m_words;
    QSet<Id> m_among;
    int m_year = 0;
    QCollator m_collator;
};

} // namespace xf
