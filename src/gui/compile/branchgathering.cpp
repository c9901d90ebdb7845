// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchgathering.h"

#include "papersourcesloader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace xf {

namespace {

struct BranchGatheringMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::BranchGathering)
};

} // namespace

bool BranchGathering::isSame(const QString& one, const QString& other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

Result<void> BranchGathering::with(const QString& path, const std::function<Result<void>(BranchFile&)>& work) const
{
    if (m_open && isSame(path, m_open->path()))
        return work(*m_open);
    auto file = BranchFile::openReadOnly(path);
    return file ? work(**file) : Result<void>(file.error());
}

OfferedBranch BranchGathering::look(const QString& path) const
{
    OfferedBranch offered{path, {}, {}};
    const auto seen = with(path, [&](BranchFile& file) -> Result<void> {
        const auto rows = RecordStore(file).load(branchKind());
        if (!rows)
            return rows.error();
        if (rows->empty())
            return Error{BranchGatheringMessages::tr("The file holds no branch. It was not changed."), {}};
        offered.branch = static_cast<const Branch&>(*rows->front());
        return {};
    });
    if (!seen)
        offered.problem = seen.error().sentence;
    return offered;
}

Result<void> BranchGathering::bind(JointBooklet& booklet, const QString& path, const Period& period, QDate today) const
{
    return with(path, [&](BranchFile& file) -> Result<void> {
        const RecordStore records(file);
        const auto sources = loadPaperSources(file, records, period, today, 0);
        if (!sources)
            return sources.error();
        booklet.add(*sources);
        return {};
    });
}

} // namespace xf
