// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salvagehistory.h"

#include <QVariantList>

#include <memory>

namespace xf {

/// Writes what was found in a damaged file into a new one, in one transaction. The new file's own rules hold: what
/// belongs to a lost record is left out, and a reference to one is emptied; both are named.
class SalvageWriter
{
public:
    SalvageWriter(BranchFile& file, const RowProof& proof);
    ~SalvageWriter();
    SalvageWriter(const SalvageWriter&) = delete;
    SalvageWriter& operator=(const SalvageWriter&) = delete;

    Result<void> begin();
    Result<void> content(const std::vector<SqliteValue>& row);
    /// Rows that the new file's rules do not let in are taken out of `finds`, and so are lost.
    Result<void> rows(SalvageFinds& finds);
    /// The branch's own record is there once: if it is lost, of what the history tells, else without a name.
    Result<void> branch(const ToldRecords& told);
    Result<void> references();
    /// Numbers that were given once are not given again.
    Result<void> sequences(const SalvageFinds& finds, const ToldRecords& told);
    Result<void> commit();

    [[nodiscard]] const QStringList& sentences() const { return m_sentences; }

private:
    struct Dangling {
        QString table;
        Id id = 0;
        QString column;
    };
    Result<bool> insert(const TableShape& shape, Id id, const std::vector<SqliteValue>& values);
    Result<void> execute(const QString& sql, const QVariantList& values = {});
    Result<std::vector<Dangling>> dangling();
    Result<void> mend(const Dangling& row);

    BranchFile& m_file;
    const RowProof& m_proof;
    Transaction m_transaction;
    std::unique_ptr<Prepared> m_content;
    std::unique_ptr<Prepared> m_record;
    QStringList m_sentences;
};

} // namespace xf
