// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordstore.h"
#include "recordstream.h"
#include "transfer/branchformat.h"
#include "transfer/branchjson.h"
#include "transfer/jsonout.h"
#include "transfer/newfolder.h"
#include "values.h"

#include <QIODevice>

namespace xf {

namespace {

QByteArray lineOf(const Kind& kind, const Record& record)
{
    QByteArray line = "{\"id\":" + QByteArray::number(record.id);
    if (kind.role == KindRole::Child)
        line += ",\"parent\":" + QByteArray::number(record.parent);
    for (const Field& field : kind.fields) {
        if (field.isStored())
            line += ',' + jsonText(field.key) + ':' + jsonOf(toJson(field, field.get(record)));
    }
    return line + '}';
}

QByteArray head()
{
    return QByteArrayLiteral("{\n\"format\":") + jsonText(QLatin1String(branchformat::name)) +
           ",\n\"version\":" + QByteArray::number(branchformat::version) +
           ",\n\"schema\":" + QByteArray::number(BranchFile::currentSchema()) + ",\n\"records\":{\n";
}

/// Only that something went wrong; what it was, the device's owner tells.
Error unwritten()
{
    return Error{{}, QStringLiteral("write")};
}

} // namespace

Result<qint64> countRecords(BranchFile& file)
{
    const RecordStore records(file);
    qint64 all = 0;
    for (const Kind* kind : allKinds()) {
        const auto number = records.count(*kind);
        if (!number)
            return number;
        all += *number;
    }
    return all;
}

Result<void> writeBranchJson(BranchFile& file, QIODevice& device, const WriteOptions& options)
{
    const auto all = countRecords(file);
    if (!all)
        return all.error();
    const auto write = [&](const QByteArray& bytes) { return device.write(bytes) == bytes.size(); };
    qint64 done = 0;
    bool isWritten = write(head());
    for (const Kind* kind : allKinds()) {
        bool isFirst = true;
        isWritten = isWritten && write(jsonText(kind->key) + ":[");
        const auto visited = eachRecord(file, *kind, [&](const RecordPtr& record) -> Result<void> {
            const bool isKept = write((isFirst ? "\n" : ",\n") + lineOf(*kind, *record));
            isFirst = false;
            if (!options.goesOn(size_t(done++), size_t(*all)))
                return transferCancelled();
            return isKept ? Result<void>() : Result<void>(unwritten());
        });
        if (!visited)
            return visited;
        isWritten = isWritten && write(kind == allKinds().back() ? "]\n" : "],\n");
    }
    return isWritten && write("}\n}\n") ? Result<void>() : Result<void>(unwritten());
}

} // namespace xf
