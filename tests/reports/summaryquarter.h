// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/regulation.h"
#include "content/prose.h"
#include "content/summary/quarterlysummary.h"

#include "campaign.h"
#include "papertext.h"

#include <QTest>

/// What the tests of the quarterly summary share: a third quarter of 2026, and what is said of it.
namespace xf::test {

inline const Quarter third(2026, 3);

inline QDate day(int month, int dayOfMonth)
{
    return QDate(2026, month, dayOfMonth);
}

inline QString textOf(const CampaignSnapshot& snapshot, const char* section)
{
    return summaryOf(snapshot, paperWords()).section(QString::fromLatin1(section))->text;
}

inline Regulation regulation(const QString& title, QDate due = {})
{
    Regulation record;
    record.title = title;
    record.due = due;
    return record;
}

} // namespace xf::test
