// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/papermaker.h"
#include "papersourcesloader.h"
#include "transfer/newfolder.h"

#include <map>

namespace xf {

/// Writes papers into a pack. What a period's papers are written from is read once.
class PackPapers
{
public:
    PackPapers(BranchFile& file, const NewFolder& folder, QDate today, Edition edition);

    [[nodiscard]] const RecordStore& records() const { return m_records; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] Edition edition() const { return m_edition; }
    Result<const PaperSources*> sources(const Period& period, int earlierQuarters);

    /// Writes a paper in these formats (those it has of them) under a name that says paper and period; where it lies
    /// within the pack. Nothing where nothing is recorded that it could be about.
    Result<QStringList> write(const Paper& paper, const Period& period, const QString& folder,
                              const QStringList& formats, const WriteOptions& options);
    /// Writes any document.
    Result<void> write(const QString& path, const paper::Document& document, const WriteOptions& options) const;

private:
    BranchFile& m_file;
    const NewFolder& m_folder;
    RecordStore m_records;
    QDate m_today;
    Edition m_edition;
    std::map<QString, PaperSources> m_sources;
};

/// The name of a paper's file, without its ending: 2026年第三季度整改清单.
[[nodiscard]] QString paperFileName(const Paper& paper, const Period& period);

} // namespace xf
