// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/exportall.h"

#include "transfer/branchformat.h"
#include "transfer/branchjson.h"
#include "transfer/branchworkbook.h"
#include "transfer/evidencefolders.h"
#include "transfer/newfolder.h"
#include "transfer/readme.h"

#include <QJsonDocument>

#include <spdlog/spdlog.h>

namespace xf {

namespace {

// How the work is shared out, in percent.
constexpr int recordsDone = 20;
constexpr int workbookDone = 50;

Result<void> writeRecords(BranchFile& file, const NewFolder& folder, const WriteOptions& options)
{
    const WriteOptions unasked;
    WatchedFile target(folder.place(branchformat::recordsFile), unasked);
    Result<void> written;
    if (target.begin())
        written = writeBranchJson(file, target, options);
    if (auto ended = target.end(); !ended)
        return ended; // a full disk tells more than a line that did not go in
    return written;
}

} // namespace

Result<Exported> exportAll(BranchFile& file, const QString& folder, const WriteOptions& options)
{
    const auto target = NewFolder::make(folder);
    if (!target)
        return target.error();
    NewFolder& place = **target;
    const auto records = countRecords(file);
    if (!records)
        return records.error();
    if (auto done = writeRecords(file, place, options.part(0, recordsDone)); !done)
        return done.error();
    if (auto done = writeBranchWorkbook(file, place, options.part(recordsDone, workbookDone)); !done)
        return done.error();
    EvidenceFolders evidence(file, place);
    if (auto done = evidence.writeAll(options.part(workbookDone, 100)); !done)
        return done.error();
    const Exported exported{*records, qint64(evidence.manifest().size()) - evidence.damaged(), evidence.damaged()};
    for (const auto& [name, bytes] :
         {std::pair(branchformat::manifestFile, manifestBytes(evidence.manifest())),
          std::pair(branchformat::schemaFile, QJsonDocument(branchformat::schema()).toJson()),
          std::pair(branchformat::readmeFile, readmeBytes(exported))}) {
        if (auto done = writeNewFile(place, name, bytes); !done)
            return done.error();
    }
    if (!options.goesOn(100))
        return transferCancelled();
    if (auto finished = place.finish(); !finished)
        return finished.error();
    spdlog::info("exported {} records and {} files, {} damaged", exported.records, exported.files, exported.damaged);
    return exported;
}

} // namespace xf
