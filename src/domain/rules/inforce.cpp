// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/inforce.h"

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

bool isRepealed(const Regulation& regulation)
{
    return regulation.nature == QLatin1String("repealed");
}

bool everHeld(const Regulation& regulation)
{
    if (!regulation.effective.isValid())
        return false;
    return !isRepealed(regulation) || (regulation.ended.isValid() && !regulation.replaces);
}

size_t areaPosition(const Regulation& regulation)
{
    const Choices& areas = *regulationKind().field(u"area")->choices;
    const auto found = std::find_if(areas.begin(), areas.end(),
                                    [&](const Choice& each) { return regulation.area == QLatin1String(each.key); });
    return static_cast<size_t>(found - areas.begin());
}

InForce spanOf(const std::vector<const Regulation*>& all, const Regulation& regulation)
{
    InForce span{&regulation, regulation.effective, regulation.ended, 0};
    for (const Regulation* next : all) {
        if (next->replaces != regulation.id || !next->effective.isValid() || next->effective <= regulation.effective)
            continue;
        const QDate last = next->effective.addDays(-1);
        if (span.until.isValid() && span.until < last)
            continue;
        span.until = last;
        span.replacedBy = isRepealed(*next) ? 0 : next->id;
    }
    // A last day typed by hand does not hide which version came next.
    if (!span.replacedBy) {
        for (const Regulation* next : all) {
            if (next->replaces == regulation.id && !isRepealed(*next) && next->effective.isValid())
                span.replacedBy = next->id;
        }
    }
    return span;
}

QString versionNote(const Regulation& regulation)
{
    return QStringList{regulation.version, regulation.number}.join(QLatin1Char(' ')).trimmed();
}

void addVersion(std::vector<TrailLine>& lines, const InForce& span)
{
    const Regulation& version = *span.regulation;
    lines.push_back({span.from, TrailLine::What::InForce, version.id, version.title, versionNote(version)});
    if (span.until.isValid())
        lines.push_back({span.until, span.replacedBy ? TrailLine::What::Replaced : TrailLine::What::Ended, version.id,
                         version.title, versionNote(version)});
}

} // namespace

std::vector<InForce> spansInForce(const std::vector<const Regulation*>& all)
{
    std::vector<InForce> spans;
    for (const Regulation* each : all) {
        if (everHeld(*each))
            spans.push_back(spanOf(all, *each));
    }
    return spans;
}

std::vector<InForce> inForceOn(const std::vector<const Regulation*>& all, QDate day)
{
    std::vector<InForce> spans = spansInForce(all);
    std::erase_if(spans, [day](const InForce& each) { return !each.holdsOn(day); });
    const auto rank = [](const InForce& each) {
        return std::tuple(areaPosition(*each.regulation), each.from, each.regulation->id);
    };
    std::sort(spans.begin(), spans.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return spans;
}

std::vector<const Regulation*> versionsOf(const std::vector<const Regulation*>& all, Id regulation)
{
    std::vector<Id> family{regulation};
    const auto isKin = [&](Id id) { return id && std::find(family.begin(), family.end(), id) != family.end(); };
    for (size_t before = 0; before != family.size();) {
        before = family.size();
        for (const Regulation* each : all) {
            if (isKin(each->id) && each->replaces && !isKin(each->replaces))
                family.push_back(each->replaces);
            if (isKin(each->replaces) && !isKin(each->id))
                family.push_back(each->id);
        }
    }
    std::vector<const Regulation*> versions;
    std::copy_if(all.begin(), all.end(), std::back_inserter(versions),
                 [&](const Regulation* each) { return isKin(each->id); });
    // A draft has no day yet and stands last.
    const auto rank = [](const Regulation* each) {
        return std::tuple(!each->effective.isValid(), each->effective, each->id);
    };
    std::sort(versions.begin(), versions.end(),
              [&](const Regulation* a, const Regulation* b) { return rank(a) < rank(b); });
    return versions;
}

std::vector<TrailLine> regulationTrail(const std::vector<const Regulation*>& all,
                                       const std::vector<const Suggestion*>& suggestions, Id regulation)
{
    std::vector<TrailLine> lines;
    const auto spans = spansInForce(all);
    for (const Regulation* version : versionsOf(all, regulation)) {
        for (const Suggestion* each : suggestions) {
            if (each->record == version->id)
                lines.push_back({each->date, TrailLine::What::Suggested, each->parent, each->text, each->result});
        }
        for (const InForce& span : spans) {
            if (span.regulation == version)
                addVersion(lines, span);
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const TrailLine& a, const TrailLine& b) { return a.date < b.date; });
    return lines;
}

} // namespace xf
