// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QHash>

namespace xf {

class RecordStore;

/// What a branch already holds, as far as an import into one kind asks: the records themselves by what identifies
/// them, and those that their references may name.
class KnownRecords
{
public:
    static Result<KnownRecords> load(const Kind& kind, const RecordStore& records);

    /// What tells this record from others of its kind, as one text.
    [[nodiscard]] static QString identityOf(const Kind& kind, const Record& record);

    [[nodiscard]] const Records& withIdentity(const QString& identity) const;
    /// The record that a reference names by its title.
    [[nodiscard]] Result<Id> find(const Field& field, const QString& name) const;
    /// The working year: records without a year of their own belong to it.
    [[nodiscard]] int year() const { return m_year; }

private:
    QHash<QString, Records> m_byIdentity;
    QHash<QString, QHash<QString, std::vector<Id>>> m_names; ///< by kind, then by comparable title
    int m_year = 0;
};

} // namespace xf
