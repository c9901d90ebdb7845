// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowpanels.h"

#include "activities/assessmentpanel.h"
#include "activities/vettingpanel.h"
#include "campaign/ballotpanel.h"
#include "contents/editionpanels.h"
#include "contest/entrypanel.h"
#include "contest/scorepanel.h"
#include "fields/childtable.h"
#include "highlights/milestonepanel.h"
#include "households/incomepanel.h"
#include "households/visitpanel.h"
#include "life/vetting.h"
#include "meetings/attendancepanel.h"
#include "meetings/findingpanel.h"
#include "meetings/rectificationpanel.h"
#include "research/suggestionpanel.h"

#include <QHash>

namespace xf {

namespace {

using Maker = RecordPanel* (*)(Session& session);

template <class Panel>
RecordPanel* make(Session& session)
{
    return new Panel(session);
}

/// By child kind: those that are not worked on in a plain table.
const QHash<QString, Maker>& makers()
{
    static const QHash<QString, Maker> all{
        {QStringLiteral("attendance"), make<AttendancePanel>},
        {vettingKind().key, make<VettingPanel>},
        {assessmentKind().key, make<AssessmentPanel>},
        {QStringLiteral("ballot"), make<BallotPanel>},
        {QStringLiteral("milestone"), make<MilestonePanel>},
        {QStringLiteral("compilationentry"), make<CompilationPanel>},
        {QStringLiteral("journalentry"), make<JournalPanel>},
        {QStringLiteral("suggestion"), make<SuggestionPanel>},
        {QStringLiteral("contestentry"), make<EntryPanel>},
        {QStringLiteral("score"), make<ScorePanel>},
        {QStringLiteral("finding"), make<FindingPanel>},
        {QStringLiteral("rectification"), make<RectificationPanel>},
        {QStringLiteral("income"), make<IncomePanel>},
        {QStringLiteral("visit"), make<VisitPanel>},
    };
    return all;
}

} // namespace

RecordPanel* rowPanel(const Kind& child, Session& session)
{
    const Maker maker = makers().value(child.key);
    return maker ? maker(session) : new ChildTable(child, session);
}

} // namespace xf
