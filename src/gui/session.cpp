// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "asof.h"
#include "fields/typingkeeper.h"
#include "papersourcesloader.h"
#include "recordorder.h"
#include "rules/wording.h"
#include "safety/safekeeping.h"
#include "snapshotloader.h"
#include "yearlock.h"

#include <algorithm>
#include <utility>

namespace xf {

namespace {
constexpr int betweenLooks = 30'000;     // milliseconds: how soon a new day is noticed
constexpr std::size_t mostSnapshots = 6; // a year, the quarter before it, and one to compare with
} // namespace

Session::Session(std::unique_ptr<BranchFile> file, QDate fixedToday, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_editor(std::make_unique<Editor>(*m_file)),
      m_safekeeping(std::make_unique<Safekeeping>(*m_file, *m_editor)),
      m_typing(std::make_unique<TypingKeeper>(*m_editor)), m_fixedToday(fixedToday)
{
    reload();
    m_day = today();
    m_clock.setTimerType(Qt::VeryCoarseTimer);
    m_clock.setInterval(betweenLooks);
    connect(&m_clock, &QTimer::timeout, this, &Session::noteDay);
    m_clock.start();
    m_editor->setGuard([this](const std::vector<RowChange>& changes) {
        return m_correctsEarlierYears ? Result<void>() : YearLock(records()).check(changes, year(), this->today());
    });
    connect(m_editor.get(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        const bool people = std::any_of(changes.begin(), changes.end(), [](const RowChange& change) {
            return change.kind == &memberKind() || change.kind == &stayKind() || change.kind == &branchKind() ||
                   change.kind == &settingKind();
        });
        if (people) {
            const int before = year();
            reload();
            if (year() != before)
                Q_EMIT yearChanged();
            Q_EMIT peopleChanged();
        }
    });
}

Session::~Session() = default;

QDate Session::today() const
{
    return m_fixedToday.isValid() ? m_fixedToday : QDate::currentDate();
}

void Session::setFixedToday(QDate day)
{
    m_fixedToday = day;
    noteDay();
}

void Session::noteDay()
{
    if (std::exchange(m_day, today()) != m_day)
        Q_EMIT dayChanged();
}

void Session::reload()
{
    const auto branches = records().load(branchKind());
    const auto members = records().load(memberKind());
    const auto stays = records().load(stayKind());
    const auto settings = records().load(settingKind());
    for (const auto* each : {&branches, &members, &stays, &settings}) {
        if (!*each) // told after this, so that a window which is just being made hears it
            QMetaObject::invokeMethod(
                this, [this, error = each->error()] { tell(error); }, Qt::QueuedConnection);
    }
    // What was known so far is better than nothing where it cannot be read any more.
    if (branches && !branches->empty())
        m_branch = static_cast<const Branch&>(*branches->front());
    if (members) {
        m_members.clear();
        for (const RecordPtr& each : *members)
            m_members.insert(each->id, static_cast<const Member&>(*each));
    }
    if (stays) {
        m_stays.clear();
        for (const RecordPtr& each : *stays)
            m_stays.push_back(static_cast<const Stay&>(*each));
    }
    if (settings)
        m_settings = *settings;
}

std::vector<Member> Session::membersOn(QDate day) const
{
    std::vector<Member> current;
    for (const Member& each : m_members) {
        if (isInBranch(each, m_stays, day))
            current.push_back(each);
    }
    const NameCustom custom = nameCustom(setting(settingname::nameCustom));
    std::sort(current.begin(), current.end(), [custom](const Member& a, const Member& b) {
        return standsBefore(memberKind(), a, b, NameOrder::Post, custom);
    });
    return current;
}

QString Session::nameOf(Id id) const
{
    if (id == 0)
        return {};
    if (const auto member = m_members.constFind(id); member != m_members.constEnd())
        return member->name;
    const Kind* kind = records().kindOf(id);
    if (!kind)
        return {};
    const auto record = records().find(*kind, id);
    return record && *record ? kind->title(**record) : QString();
}

QString Session::setting(const char* name) const
{
    return settingOn(m_settings, name, today());
}

Result<CampaignSnapshot> Session::snapshot(Quarter quarter) const
{
    if (const auto now = state(); now != m_snapshotsState) {
        m_snapshots.clear();
        m_snapshotsState = now;
    }
    const auto known = std::find_if(m_snapshots.begin(), m_snapshots.end(),
                                    [&](const CampaignSnapshot& each) { return each.quarter == quarter; });
    if (known != m_snapshots.end())
        return *known;
    auto loaded = SnapshotLoader(records()).load(quarter, today());
    if (!loaded)
        return loaded;
    if (m_snapshots.size() == mostSnapshots)
        m_snapshots.erase(m_snapshots.begin());
    m_snapshots.push_back(*loaded);
    return loaded;
}

Result<PaperSources> Session::paperSources(const Period& period, int earlierQuarters) const
{
    return loadPaperSources(*m_file, records(), period, today(), earlierQuarters,
                            [this](Quarter quarter) { return snapshot(quarter); });
}

} // namespace xf
