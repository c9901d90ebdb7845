// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include "values.h"
#include "words.h"

#include <QCoreApplication>

namespace xf {

Error withLabels(const Kind& kind, Error error)
{
    const Words words;
    for (const Field& field : kind.fields)
        error.sentence.replace(QStringLiteral("“%1”").arg(field.key), QStringLiteral("“%1”").arg(words.label(field)));
    return error;
}

QString missingSentence(const Kind& kind, const Record& record)
{
    const Words words;
    QStringList missing;
    for (const Field& field : kind.fields) {
        if (field.has(FieldFlag::Required) && isEmptyValue(field, field.get(record)))
            missing << QStringLiteral("“%1”").arg(words.label(field));
    }
    if (missing.isEmpty())
        return {};
    return QCoreApplication::translate("xf::Refusal", "Not kept yet: still needed is %1.")
        .arg(missing.join(QChar(0x3001)));
}

} // namespace xf
