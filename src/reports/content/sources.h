// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "kind.h"
#include "record.h"

#include <functional>

namespace xf {

/// A figure of a sentence that is still being worded, with the records that it counts. Sentences are joined and fitted
/// into each other as usual; told() then takes the sources out again, so that the paper's text is as if they had never
/// been there. A figure without records comes back as it is.
[[nodiscard]] QString withSource(const QString& figure, const paper::Source& source);
[[nodiscard]] QString withSource(const QString& figure, const QString& what, const Kind& kind,
                                 const std::vector<Id>& records);
/// The number of the records, with them as its source.
[[nodiscard]] QString counted(const QString& what, const Kind& kind, const std::vector<Id>& records);

/// The ids of rows, for the source of their number; `idOf` tells the record of each.
template <class Row, class IdOf>
[[nodiscard]] std::vector<Id> idsOf(const std::vector<const Row*>& rows, IdOf idOf)
{
    std::vector<Id> ids;
    ids.reserve(rows.size());
    for (const Row* each : rows)
        ids.push_back(std::invoke(idOf, *each));
    return ids;
}
template <class Row>
[[nodiscard]] std::vector<Id> idsOf(const std::vector<const Row*>& rows)
{
    return idsOf(rows, &Record::id);
}

/// Rows that are counted by the records to which they belong: there they are read.
class CountedRows
{
public:
    /// One more row of this record, or some.
    void add(Id record, qint64 rows = 1);
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Their number, with the records as its source.
    [[nodiscard]] QString told(const QString& what, const Kind& kind) const;

private:
    qint64 m_count = 0;
    std::vector<Id> m_records;
};

/// A worded text and the sources of its figures.
struct ToldText {
    QString text;
    std::vector<paper::Reference> references;
};
[[nodiscard]] ToldText told(const QString& worded);

/// Gives the sources of a paper to another one, as far as that says the same: a finalised paper keeps none.
void lendSources(const paper::Document& from, paper::Document& to);

/// The source of a cell or row of a table.
[[nodiscard]] std::shared_ptr<const paper::Source> sourceOf(const QString& what, const Kind& kind,
                                                            const std::vector<Id>& records);
/// Adds a row that leads to one record.
void addRow(paper::Table& table, std::vector<paper::Cell> cells, const QString& what, const Kind& kind, Id record);

} // namespace xf
