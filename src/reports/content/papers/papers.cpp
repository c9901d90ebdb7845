// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/papers/paper.h"

#include "content/papers/authors.h"
#include "content/prose.h"
#include "writers/filewriter.h"

#include <QtGlobal>

#include <algorithm>

namespace xf {

const std::vector<Paper>& papers()
{
    using Length = Period::Length;
    static const std::vector<Paper> all{
        {"quarterly-summary", QT_TRANSLATE_NOOP("papers", "Quarterly summary"), Length::Quarter, writeQuarterlySummary},
        {"member-card", QT_TRANSLATE_NOOP("papers", "Member's campaign card"), Length::Year, writeMemberCard,
         currentMembers},
    };
    return all;
}

const Paper* paperNamed(QStringView key)
{
    const auto found = std::find_if(papers().begin(), papers().end(),
                                    [&](const Paper& each) { return key == QLatin1String(each.key); });
    return found == papers().end() ? nullptr : &*found;
}

QStringList formatsOf(const Paper& paper)
{
    const QStringList sheets{QStringLiteral("xlsx"), QStringLiteral("csv")};
    QStringList formats;
    for (const QString& suffix : writableSuffixes()) {
        if (suffix != QLatin1String("htm") && (paper.isLedger || !sheets.contains(suffix)))
            formats << suffix;
    }
    return formats;
}

QString periodName(const Period& period)
{
    const QString year = QStringLiteral("%1年").arg(period.year());
    switch (period.length()) {
    case Period::Length::Quarter:
        return year + prose::quarterName(period.lastQuarter().number());
    case Period::Length::Half:
        return year + (period.lastQuarter().number() == 2 ? QStringLiteral("上半年") : QStringLiteral("下半年"));
    case Period::Length::Year:
        break;
    }
    return year;
}

} // namespace xf
