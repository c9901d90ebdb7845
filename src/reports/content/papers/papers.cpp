// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/papers/paper.h"

#include "content/ledgers/ledgers.h"
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
        {"quarterly-summary", QT_TRANSLATE_NOOP("papers", "Quarterly summary"), Length::Quarter, writeSummary, nullptr,
         0, false, Sheets::Workbook, true},
        {"half-summary", QT_TRANSLATE_NOOP("papers", "Half-year summary"), Length::Half, writeSummary, nullptr, 3,
         false, Sheets::Workbook},
        {"annual-summary", QT_TRANSLATE_NOOP("papers", "Annual summary"), Length::Year, writeSummary, nullptr, 3, false,
         Sheets::Workbook},
        {"summary-corrections", QT_TRANSLATE_NOOP("papers", "Corrections to the finalised summary"), Length::Quarter,
         writeSummaryCorrections},
        {"comparison", QT_TRANSLATE_NOOP("papers", "Comparison of two quarters"), Length::Quarter, writeComparison,
         nullptr, 1, false, Sheets::Workbook, false, true},
        {"progress-table", QT_TRANSLATE_NOOP("papers", "Progress of the eight activities"), Length::Quarter,
         writeAttachment<progressAttachment>, nullptr, 0, false, Sheets::Ledger},
        {"pledge-ledger", QT_TRANSLATE_NOOP("papers", "Pledge ledger"), Length::Quarter,
         writeAttachment<pledgeAttachment>, nullptr, 0, false, Sheets::Ledger},
        {"fivegoods-table", QT_TRANSLATE_NOOP("papers", "Five goods, self-check"), Length::Quarter,
         writeAttachment<fiveGoodsAttachment>, nullptr, 0, false, Sheets::Ledger},
        {"fiveleads-table", QT_TRANSLATE_NOOP("papers", "Five leads, member by member"), Length::Quarter,
         writeAttachment<fiveLeadsAttachment>, nullptr, 0, false, Sheets::Ledger},
        {"rectification-list", QT_TRANSLATE_NOOP("papers", "Rectification list"), Length::Quarter,
         writeAttachment<rectificationAttachment>, nullptr, 0, false, Sheets::Ledger},
        {"aid-ledger", QT_TRANSLATE_NOOP("papers", "Household aid ledger"), Length::Quarter,
         writeAttachment<householdAttachment>, nullptr, 0, false, Sheets::Ledger},
        {"open-items", QT_TRANSLATE_NOOP("papers", "Open items"), Length::Quarter, writeOpenItems, nullptr, 0, false,
         Sheets::Ledger},
        {"plan-booklet", QT_TRANSLATE_NOOP("papers", "Implementation plans, bound"), Length::Year, writePlanBooklet},
        {"pledge-booklet", QT_TRANSLATE_NOOP("papers", "Pledges, bound"), Length::Year, writePledgeBooklet, nullptr, 0,
         true},
        {"pledge-sheet", QT_TRANSLATE_NOOP("papers", "Member's pledge sheet"), Length::Year, writePledgeSheet,
         membersWithPledges, 0, true},
        {"pledge-notice", QT_TRANSLATE_NOOP("papers", "Public notice of pledges"), Length::Year, writePledgeNotice,
         nullptr, 0, true, Sheets::Ledger},
        {"plaque-roll", QT_TRANSLATE_NOOP("papers", "Vanguard post roll"), Length::Year, writePlaqueRoll, nullptr, 0,
         true, Sheets::Ledger},
        {"commendation-notice", QT_TRANSLATE_NOOP("papers", "Public notice of commendations"), Length::Year,
         writeCommendationNotice, nullptr, 0, true, Sheets::Ledger},
        {"regulation-booklet", QT_TRANSLATE_NOOP("papers", "Regulations, bound"), Length::Year, writeRegulationBooklet},
        {"contest-ranking", QT_TRANSLATE_NOOP("papers", "Contest results"), Length::Year, writeContestRanking,
         contestsOfYear, 0, true, Sheets::Workbook},
        {"blind-cover", QT_TRANSLATE_NOOP("papers", "Covers for blind judging"), Length::Year, writeBlindCovers,
         contestsOfYear},
        {"meeting-record", QT_TRANSLATE_NOOP("papers", "Record of a meeting"), Length::Year, writeMeetingRecord,
         meetingsOfYear},
        {"journal", QT_TRANSLATE_NOOP("papers", "Issue of the journal"), Length::Year, writeJournal, journalsOfYear, 0,
         true},
        {"household-card", QT_TRANSLATE_NOOP("papers", "Household card"), Length::Year, writeHouseholdCard,
         householdsOfYear},
        {"ballot", QT_TRANSLATE_NOOP("papers", "Blank ballots"), Length::Year, writeBallot, nullptr, 0, true},
        {"year-book", QT_TRANSLATE_NOOP("papers", "Year book"), Length::Year, writeYearBook, nullptr, 3},
        {"member-card", QT_TRANSLATE_NOOP("papers", "Member's campaign card"), Length::Year, writeMemberCard,
         currentMembers, 3},
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
    QStringList formats;
    for (const QString& suffix : writableSuffixes()) {
        const Sheets least = suffix == QLatin1String("csv")    ? Sheets::Ledger
                             : suffix == QLatin1String("xlsx") ? Sheets::Workbook
                                                               : Sheets::None;
        if (suffix != QLatin1String("htm") && paper.sheets >= least)
            formats << suffix;
    }
    return formats;
}

QString periodName(const Period& period)
{
    QString year = QStringLiteral("%1年").arg(period.year());
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
