// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/belonging.h"

#include <algorithm>

namespace xf {

bool goesWith(const Kind& kind, const Record& record, const QSet<Id>& going)
{
    if (going.contains(record.parent) || (kind.about && going.contains(kind.about(record))))
        return true;
    return std::any_of(kind.fields.begin(), kind.fields.end(), [&](const Field& field) {
        return field.type == FieldType::Reference && field.has(FieldFlag::Required) &&
               going.contains(field.get(record).toLongLong());
    });
}

} // namespace xf
