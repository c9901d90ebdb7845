// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "kind.h"
#include "writers/writeoptions.h"

#include <QHash>

class QIODevice;

namespace xf {

/// How many records of all kinds the file holds.
[[nodiscard]] Result<qint64> countRecords(BranchFile& file);

/// Writes every record of every kind, in the order of the kinds and of their numbers, each on a line of its own, with
/// its typed fields in the order of the description. The same records always give the same bytes. Nothing is kept in
/// memory beyond one record.
Result<void> writeBranchJson(BranchFile& file, QIODevice& device, const WriteOptions& options);

/// Reads what writeBranchJson() wrote and hands each record to `take`. Nothing is believed: a kind or field that is
/// missing or not known, a value of another type, a number used twice, a parent or reference that is no record of the
/// right kind are refused with a sentence. An older schema may lack fields and kinds; they stay empty.
class BranchJsonReader
{
public:
    using Take = std::function<Result<void>(const Kind&, const Record&)>;

    BranchJsonReader(QIODevice& device, Take take) : m_device(device), m_take(std::move(take)) {}

    Result<void> read(const WriteOptions& options);
    [[nodiscard]] qint64 count() const { return m_ids.size(); }

private:
    struct Link {
        Id from = 0;
        Id to = 0;
        const Kind* kind = nullptr;
        const Field* field = nullptr; ///< null: the parent
    };
    struct Walk;

    Result<void> readKinds(Walk& walk);
    Result<void> readKind(Walk& walk, const Kind& kind);
    Result<void> readRecord(Walk& walk, const Kind& kind);
    Result<void> readMember(Walk& walk, const Kind& kind, Record& record, QStringList& seen);
    Result<void> checkWhole(const Kind& kind, const Record& record, const QStringList& seen) const;
    Result<void> checkLinks() const;

    QIODevice& m_device;
    Take m_take;
    int m_schema = 0;
    QHash<Id, const Kind*> m_ids;
    std::vector<Link> m_links;
};

/// “No branch file was made.” and what to do, after what is wrong.
[[nodiscard]] Error importRefused(const QString& what, const QString& detail = {});

} // namespace xf
