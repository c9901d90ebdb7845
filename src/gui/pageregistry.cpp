// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageregistry.h"

#include "activities/highlightpage.h"
#include "activities/householdpage.h"
#include "activities/meetingpage.h"
#include "activities/pledgepage.h"
#include "activities/readingpage.h"
#include "activities/regulationpage.h"
#include "activities/researchpage.h"
#include "activities/rolemodelpage.h"
#include "branch/branchpage.h"
#include "branch/member.h"
#include "branch/memberpage.h"
#include "calendar/calendarpage.h"
#include "campaign/campaignpage.h"
#include "checklists/fivegoodspage.h"
#include "checklists/fiveleadspage.h"
#include "history/historypage.h"
#include "home/homepage.h"
#include "papers/paperspage.h"
#include "summary/summarypage.h"
#include "words.h"

#include <QCoreApplication>

#include <type_traits>

namespace xf {

namespace {

struct PageRegistryMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::PageRegistry)
};

using PageMaker = Page* (*)(Session& session, FileDialogs& dialogs);

template <class Made>
Page* makePage(Session& session, FileDialogs& dialogs)
{
    if constexpr (std::is_constructible_v<Made, Session&, FileDialogs&>)
        return new Made(session, dialogs);
    else
        return new Made(session);
}

/// By kind: the row to add for a ninth activity.
const QHash<QString, PageMaker>& pageMakers()
{
    static const QHash<QString, PageMaker> all{
        {QStringLiteral("member"), makePage<MemberPage>},
        {QStringLiteral("pledge"), makePage<PledgePage>},
        {QStringLiteral("rolemodel"), makePage<RoleModelPage>},
        {QStringLiteral("regulation"), makePage<RegulationPage>},
        {QStringLiteral("highlight"), makePage<HighlightPage>},
        {QStringLiteral("research"), makePage<ResearchPage>},
        {QStringLiteral("meeting"), makePage<MeetingPage>},
        {QStringLiteral("reading"), makePage<ReadingPage>},
        {QStringLiteral("household"), makePage<HouseholdPage>},
    };
    return all;
}

PageEntry recordEntry(const Kind& kind)
{
    return {kind.key, Words().kind(kind), kind.key, pageMakers().value(kind.key)};
}

template <class Made>
PageEntry entry(const char* key, const QString& label, const char* icon)
{
    return {QLatin1String(key), label, QLatin1String(icon), makePage<Made>};
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    std::vector<PageEntry> entries{entry<HomePage>("home", PageRegistryMessages::tr("Home"), "home"),
                                   entry<CalendarPage>("calendar", PageRegistryMessages::tr("Calendar"), "calendar"),
                                   recordEntry(memberKind())};
    for (const Kind* kind : activityKinds())
        entries.push_back(recordEntry(*kind));
    entries.push_back(entry<FiveGoodsPage>("fivegoods", PageRegistryMessages::tr("Five goods"), "fivegoods"));
    entries.push_back(entry<FiveLeadsPage>("fiveleads", PageRegistryMessages::tr("Five leads"), "fiveleads"));
    entries.push_back(entry<CampaignPage>("campaign", PageRegistryMessages::tr("Review and appraisal"), "ok"));
    entries.push_back(entry<SummaryPage>("summary", PageRegistryMessages::tr("Quarterly summary"), "summary"));
    entries.push_back(entry<PapersPage>("papers", PageRegistryMessages::tr("Papers"), "papers"));
    entries.push_back(entry<HistoryPage>("history", PageRegistryMessages::tr("History"), "history"));
    entries.push_back(entry<BranchPage>("branch", PageRegistryMessages::tr("Branch settings"), "settings"));
    return entries;
}

QString pageOfKind(const QString& kindKey)
{
    const Kind* kind = kindByKey(kindKey);
    return kind && !kind->keptWith.isEmpty() ? kind->keptWith : kindKey;
}

} // namespace xf
