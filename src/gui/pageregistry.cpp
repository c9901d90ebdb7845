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

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::PageRegistry)
};

using Maker = Page* (*)(Session& session, FileDialogs& dialogs);

template <class Made>
Page* make(Session& session, FileDialogs& dialogs)
{
    if constexpr (std::is_constructible_v<Made, Session&, FileDialogs&>)
        return new Made(session, dialogs);
    else
        return new Made(session);
}

/// By kind: the row to add for a ninth activity.
const QHash<QString, Maker>& makers()
{
    static const QHash<QString, Maker> all{
        {QStringLiteral("member"), make<MemberPage>},       {QStringLiteral("pledge"), make<PledgePage>},
        {QStringLiteral("rolemodel"), make<RoleModelPage>}, {QStringLiteral("regulation"), make<RegulationPage>},
        {QStringLiteral("highlight"), make<HighlightPage>}, {QStringLiteral("research"), make<ResearchPage>},
        {QStringLiteral("meeting"), make<MeetingPage>},     {QStringLiteral("reading"), make<ReadingPage>},
        {QStringLiteral("household"), make<HouseholdPage>},
    };
    return all;
}

PageEntry recordEntry(const Kind& kind)
{
    return {kind.key, Words().kind(kind), kind.key, makers().value(kind.key)};
}

template <class Made>
PageEntry entry(const char* key, const QString& label, const char* icon)
{
    return {QLatin1String(key), label, QLatin1String(icon), make<Made>};
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    std::vector<PageEntry> entries{entry<HomePage>("home", Messages::tr("Home"), "home"),
                                   entry<CalendarPage>("calendar", Messages::tr("Calendar"), "calendar"),
                                   recordEntry(memberKind())};
    for (const Kind* kind : activityKinds())
        entries.push_back(recordEntry(*kind));
    entries.push_back(entry<FiveGoodsPage>("fivegoods", Messages::tr("Five goods"), "fivegoods"));
    entries.push_back(entry<FiveLeadsPage>("fiveleads", Messages::tr("Five leads"), "fiveleads"));
    entries.push_back(entry<CampaignPage>("campaign", Messages::tr("Review and appraisal"), "ok"));
    entries.push_back(entry<SummaryPage>("summary", Messages::tr("Quarterly summary"), "summary"));
    entries.push_back(entry<PapersPage>("papers", Messages::tr("Papers"), "papers"));
    entries.push_back(entry<HistoryPage>("history", Messages::tr("History"), "history"));
    entries.push_back(entry<BranchPage>("branch", Messages::tr("Branch settings"), "settings"));
    return entries;
}

QString pageOfKind(const QString& kindKey)
{
    const Kind* kind = kindByKey(kindKey);
    return kind && !kind->keptWith.isEmpty() ? kind->keptWith : kindKey;
}

} // namespace xf
