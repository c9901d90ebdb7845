// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageregistry.h"

#include "activities/contest.h"
#include "activities/household.h"
#include "activities/readingroom.h"
#include "activities/regulation.h"
#include "activities/rolemodel.h"
#include "branch/branch.h"
#include "branch/campaignyear.h"
#include "branch/member.h"
#include "branch/plan.h"
#include "branch/setting.h"
#include "campaign/appraisal.h"
#include "campaign/commendation.h"
#include "campaign/practice.h"
#include "campaign/review.h"
#include "checklists/checklistitem.h"
#include "checklists/fivegoodspage.h"
#include "checklists/fiveleadspage.h"
#include "history/historypage.h"
#include "home/homepage.h"
#include "life/stepname.h"
#include "records/recordpage.h"
#include "records/tabspage.h"
#include "summary/summarypage.h"
#include "words.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::PageRegistry)
};

using Registers = std::vector<const Kind*>;

/// Which registers stand beside the records of a kind, on the same page.
const QHash<QString, Registers>& registersBeside()
{
    static const QHash<QString, Registers> beside{
        {QStringLiteral("pledge"), {&planKind()}},
        {QStringLiteral("rolemodel"), {&plaqueKind()}},
        {QStringLiteral("regulation"), {&compilationKind()}},
        {QStringLiteral("research"), {&contestKind()}},
        {QStringLiteral("reading"), {&readingCampaignKind(), &exchangeKind(), &readingRoomKind(), &journalKind()}},
        {QStringLiteral("household"), {&villageProjectKind()}},
    };
    return beside;
}

const QString campaignKey = QStringLiteral("campaign");
const QString branchKey = QStringLiteral("branch");

const QHash<QString, Registers>& registerPages()
{
    static const QHash<QString, Registers> pages{
        {campaignKey, {&reviewKind(), &appraisalKind(), &commendationKind(), &practiceKind()}},
        {branchKey, {&branchKind(), &campaignYearKind(), &stepNameKind(), &checklistItemKind(), &settingKind()}},
    };
    return pages;
}

PageEntry recordEntry(const Kind& kind)
{
    return {kind.key, Words().kind(kind), kind.key, [&kind](Session& session, FileDialogs& dialogs) -> Page* {
                return new RecordPage(kind, registersBeside().value(kind.key), session, dialogs);
            }};
}

PageEntry registerEntry(const QString& key, const QString& label, const QString& icon)
{
    return {key, label, icon, [key](Session& session, FileDialogs&) -> Page* {
                return new TabsPage(registerPages().value(key), session);
            }};
}

template <class Made>
PageEntry entry(const QString& key, const QString& label)
{
    return {key, label, key, [](Session& session, FileDialogs&) -> Page* { return new Made(session); }};
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    std::vector<PageEntry> entries{entry<HomePage>(QStringLiteral("home"), Messages::tr("Home")),
                                   recordEntry(memberKind())};
    for (const Kind* kind : activityKinds())
        entries.push_back(recordEntry(*kind));
    entries.push_back(entry<FiveGoodsPage>(QStringLiteral("fivegoods"), Messages::tr("Five goods")));
    entries.push_back(entry<FiveLeadsPage>(QStringLiteral("fiveleads"), Messages::tr("Five leads")));
    entries.push_back(registerEntry(campaignKey, Messages::tr("Review and appraisal"), QStringLiteral("ok")));
    entries.push_back(
        {QStringLiteral("summary"), Messages::tr("Quarterly summary"), QStringLiteral("summary"),
         [](Session& session, FileDialogs& dialogs) -> Page* { return new SummaryPage(session, dialogs); }});
    entries.push_back(entry<HistoryPage>(QStringLiteral("history"), Messages::tr("History")));
    entries.push_back(registerEntry(branchKey, Messages::tr("Branch settings"), QStringLiteral("settings")));
    return entries;
}

QString pageOfKind(const QString& kindKey)
{
    for (const auto* pages : {&registersBeside(), &registerPages()}) {
        for (auto page = pages->cbegin(); page != pages->cend(); ++page) {
            for (const Kind* kind : *page) {
                if (kind->key == kindKey)
                    return page.key();
            }
        }
    }
    return kindKey;
}

} // namespace xf
