// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordstore.h"

#include <QHash>

namespace xf {

/// Where imported rows belong, besides their kind.
struct ImportPlace {
    Id parent = 0; ///< the record beneath which they come; 0 for a kind that stands by itself
    Where given;   ///< what new rows hold where the list does not say it
};

/// What a branch already holds, as far as an import into one kind asks: the records themselves by what identifies
/// them, and those that their references may name.
class KnownRecords
{
public:
    /// Of a kind that stands beneath another record, those in `place`.
    static Result<KnownRecords> load(const Kind& kind, const RecordStore& records, const ImportPlace& place = {});

    /// What tells this record from others of its kind, as one text.
    [[nodiscard]] static QString identityOf(const Kind& kind, const Record& record);

    [[nodiscard]] const Records& withIdentity(const QString& identity) const;
    /// The record that a reference names by its title.
    [[nodiscard]] Result<Id> find(const Field& field, const QString& name) const;
    /// What a record that a reference names is called; empty for any other.
    [[nodiscard]] QString titleOf(Id id) const { return m_titles.value(id); }
    /// The working year: records without a year of their own belong to it.
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] const ImportPlace& place() const { return m_place; }

private:
    QHash<QString, Records> m_byIdentity;
    QHash<QString, QHash<QString, std::vector<Id>>> m_names; ///< by kind, then by comparable title
    QHash<Id, QString> m_titles;
    ImportPlace m_place;
    int m_year = 0;
};

} // namespace xf
