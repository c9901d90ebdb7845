// SPDX-License-Identifier: GPL-3.0-or-later
// Exported records: every one that is handed over keeps the rules, has a number of its own and a place.
#include "target.h"
#include "transfer/branchjson.h"
#include "values.h"

#include <QBuffer>
#include <QSet>

namespace xf::fuzz {

void records(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QSet<Id> ids;
    BranchJsonReader reader(buffer, [&](const Kind& kind, const Record& record) {
        must(record.id > 0 && !ids.contains(record.id), "a number is used once");
        must(problems(kind, record).empty(), "a record keeps the rules");
        must((kind.role == KindRole::Child) == (record.parent > 0), "what belongs to a record says to which");
        ids.insert(record.id);
        return Result<void>();
    });
    if (const auto read = reader.read({}); !read)
        must(read.error().sentence.contains(QLatin1String("No branch file was made")), "a refusal says what it did");
    else
        must(reader.count() == ids.size(), "every record is counted");
}

} // namespace xf::fuzz
