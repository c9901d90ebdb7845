// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistwording.h"

#include "words.h"

#include <QRegularExpression>

namespace xf {

ChecklistItem wordingOn(const std::vector<ChecklistItem>& all, const Choice& item, QDate day)
{
    ChecklistItem best;
    for (const ChecklistItem& each : all) {
        if (each.item != QLatin1String(item.key) || (each.since.isValid() && each.since > day))
            continue;
        const bool isLater =
            best.id == 0 || !best.since.isValid() || (each.since.isValid() && each.since >= best.since);
        if (isLater)
            best = each;
    }
    if (best.title.isEmpty()) {
        best.item = QLatin1String(item.key);
        best.title = Words().choice(*checklistItemKind().field(u"item"), best.item);
    }
    return best;
}

QStringList subPoints(const ChecklistItem& wording)
{
    static const QRegularExpression separators(QStringLiteral("[；;\\n]"));
    QStringList points;
    for (const QString& each : wording.text.split(separators, Qt::SkipEmptyParts)) {
        if (!each.trimmed().isEmpty())
            points << each.trimmed();
    }
    return points;
}

} // namespace xf
