// SPDX-License-Identifier: GPL-3.0-or-later
// Exported records: what BranchJsonReader promises. The rules for edits are not among it: an export brings back what
// the branch held, and an older program did not have every field.
#include "branch/branch.h"
#include "target.h"
#include "transfer/branchjson.h"
#include "values.h"

#include <QBuffer>
#include <QHash>

namespace xf::fuzz {

namespace {

struct Taken {
    const Kind* kind = nullptr;
    std::shared_ptr<const Record> record;
};

void checkPlace(const QHash<Id, Taken>& all, const Taken& taken)
{
    const Kind& kind = *taken.kind;
    if (kind.role == KindRole::Child)
        must(all.contains(taken.record->parent) && kind.parents.contains(all[taken.record->parent].kind->key),
             "a row belongs to a record of the right kind");
    for (const Field& field : kind.fields) {
        const Id to = field.type == FieldType::Reference ? field.get(*taken.record).toLongLong() : 0;
        if (to != 0)
            must(all.contains(to) && (field.target == QLatin1String("*") || all[to].kind->key == field.target),
                 "a reference leads to a record of the right kind");
    }
}

} // namespace

void records(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QHash<Id, Taken> all;
    BranchJsonReader reader(buffer, [&](const Kind& kind, const Record& record) {
        must(record.id > 0 && !all.contains(record.id), "a number is used once");
        for (const Field& field : kind.fields) {
            const QVariant value = field.isStored() ? field.get(record) : QVariant();
            const auto again = fromJson(field, toJson(field, value));
            must(!field.isStored() || (again && *again == value), "a value can be written and read again");
        }
        all.insert(record.id, {&kind, kind.clone(record)});
        return Result<void>();
    });
    if (const auto read = reader.read({}); !read) {
        must(read.error().sentence.contains(QLatin1String("No branch file was made")), "a refusal says what it did");
        return;
    }
    must(reader.count() == all.size(), "every record is counted");
    qsizetype branches = 0;
    for (const Taken& each : all) {
        branches += each.kind == &branchKind() ? 1 : 0;
        checkPlace(all, each);
    }
    must(branches == 1, "there is one branch");
}

} // namespace xf::fuzz
