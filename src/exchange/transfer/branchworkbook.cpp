// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/branchworkbook.h"

#include "recordstream.h"
#include "transfer/branchformat.h"
#include "transfer/branchjson.h"
#include "transfer/recordcells.h"
#include "words.h"
#include "writers/savefailure.h"
#include "writers/workbook.h"

#include <QHash>

namespace xf {

namespace {

using Titles = QHash<Id, QString>;

Result<Titles> titlesOf(BranchFile& file)
{
    Titles titles;
    for (const Kind* kind : allKinds()) {
        if (!kind->firstWith(FieldFlag::Title))
            continue;
        auto done = eachRecord(file, *kind, [&](const RecordPtr& record) -> Result<void> {
            titles.insert(record->id, kind->title(*record).simplified());
            return {};
        });
        if (!done)
            return done.error();
    }
    return titles;
}

paper::Table headOf(const Kind& kind)
{
    paper::Table table;
    table.columns.push_back({QStringLiteral("编号")});
    if (kind.role == KindRole::Child) {
        table.columns.push_back({QStringLiteral("所属编号")});
        table.columns.push_back({QStringLiteral("所属记录")});
    }
    for (const Field& field : kind.fields)
        table.columns.push_back({paperWords().label(field)});
    return table;
}

Result<paper::Table> tableOf(BranchFile& file, const Kind& kind, const Titles& titles)
{
    const auto nameOf = [&](Id id) { return titles.value(id, QString::number(id)); };
    paper::Table table = headOf(kind);
    auto done = eachRecord(file, kind, [&](const RecordPtr& record) -> Result<void> {
        std::vector<paper::Cell> row;
        row.reserve(table.columns.size());
        row.emplace_back(record->id);
        if (kind.role == KindRole::Child) {
            row.emplace_back(record->parent);
            row.emplace_back(titles.value(record->parent));
        }
        for (const Field& field : kind.fields)
            row.push_back(recordCell(field, field.get(*record), nameOf));
        table.rows.push_back(std::move(row));
        return {};
    });
    return done ? Result<paper::Table>(std::move(table)) : Result<paper::Table>(done.error());
}

} // namespace

Result<void> writeBranchWorkbook(BranchFile& file, const NewFolder& folder, const WriteOptions& options)
{
    const auto titles = titlesOf(file);
    if (!titles)
        return titles.error();
    const QString path = folder.place(branchformat::workbookFile);
    paper::Metadata metadata;
    metadata.title = QStringLiteral("先锋台账：全部资料");
    Workbook book(path, folder.path(), metadata, options.fonts);
    const auto& kinds = allKinds();
    for (size_t i = 0; i < kinds.size(); ++i) {
        const auto table = tableOf(file, *kinds[i], *titles);
        if (!table)
            return table.error();
        SheetPlan sheet;
        sheet.name = paperWords().kind(*kinds[i]);
        sheet.table = &*table;
        book.addTable(sheet);
        if (!options.goesOn(i + 1, kinds.size()))
            return transferCancelled();
    }
    const QString reason = book.close();
    QFile written(path);
    if (!reason.isEmpty())
        return saveFailure(path, written);
    written.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace xf
