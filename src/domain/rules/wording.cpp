// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/wording.h"

#include "checklists/checklistitem.h"
#include "rules/latest.h"

#include <QRegularExpression>

namespace xf {

QString settingOn(const CampaignSnapshot& snapshot, const char* name)
{
    return settingOn(snapshot.registers.value(settingKind().key), name, snapshot.cutoff);
}

NameCustom nameCustom(const QString& setting)
{
    return setting == QLatin1String("nogap") ? NameCustom::NoGap : NameCustom::GapCountsAsEmpty;
}

QStringList fiveAspects(const QString& setting)
{
    static const QRegularExpression separators(QStringLiteral("[、，；,;\\s]+"));
    QStringList worded = setting.split(separators, Qt::SkipEmptyParts);
    if (!worded.isEmpty())
        return worded;
    return {QStringLiteral("推动科学发展"), QStringLiteral("促进社会和谐"), QStringLiteral("服务人民群众"),
            QStringLiteral("加强基层组织建设"), QStringLiteral("廉洁从政")};
}

ItemWording wordingOf(const CampaignSnapshot& snapshot, const QString& item)
{
    const ChecklistItem* found = nullptr;
    for (const ChecklistItem* each : snapshot.rows<ChecklistItem>(checklistItemKind())) {
        if (each->item == item && holdsLater(each->since, found ? found->since : QDate(), snapshot.cutoff))
            found = each;
    }
    return found ? ItemWording{found->title, found->text} : ItemWording{item, {}};
}

} // namespace xf
