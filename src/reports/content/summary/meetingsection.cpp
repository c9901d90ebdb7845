// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/activityprose.h"
#include "content/summary/sections.h"

#include "life/opinion.h"
#include "rules/meetingrules.h"

namespace xf {

namespace {

QString meetingLabel(const PaperContext&, const Dossier& dossier)
{
    const auto& meeting = dossier.as<Meeting>();
    const QString theme = meeting.theme.isEmpty() || meeting.title.contains(meeting.theme)
                              ? QString()
                              : QStringLiteral("（主题：%1）").arg(prose::clause(meeting.theme));
    return prose::quoted(meeting.title) + theme;
}

} // namespace

namespace {

/// Once it has been held, its next step: 做好“专题民主生活会”的回头看.
QString leftOfMeeting(const PaperContext& context, const Dossier& dossier)
{
    const QDate held = heldOn(context.snapshot, dossier);
    const QString next = nextStep(context, dossier);
    if (!held.isValid() || held > context.snapshot.cutoff || next.isEmpty())
        return {};
    return QStringLiteral("做好%1的%2").arg(meetingLabel(context, dossier), next);
}

} // namespace

const ActivityProse& meetingProse()
{
    static const ActivityProse words{meetingKind(),
                                     QStringLiteral("次"),
                                     1,
                                     QStringLiteral("筹备"),
                                     QStringLiteral("完成"),
                                     QStringLiteral("完成"),
                                     QStringLiteral("参加%1人"),
                                     {{QStringLiteral("prepared"), QStringLiteral("启动%1")},
                                      {QStringLiteral("consulted"), QStringLiteral("完成%1")},
                                      {QStringLiteral("held"), QStringLiteral("%1会议")},
                                      {QStringLiteral("rectified"), QStringLiteral("部署%1")},
                                      {QStringLiteral("lookedback"), QStringLiteral("开展“%1”")}},
                                     meetingLabel,
                                     {},
                                     {},
                                     leftOfMeeting};
    return words;
}

namespace {

/// A figure that is read in the meeting's own record.
QString ofMeeting(qint64 figure, const QString& what, const Dossier& meeting)
{
    CountedRows rows;
    rows.add(meeting.record->id, figure);
    return rows.told(what, meetingKind());
}

QString awayWords(const PaperContext& context, const QString& word, const std::vector<const Attendance*>& away,
                  const Dossier& dossier)
{
    QStringList names;
    for (const Attendance* each : away) {
        const QString reason =
            each->reason.isEmpty() ? QString() : QStringLiteral("（%1）").arg(prose::clause(each->reason));
        names << context.name(each->member) + reason;
    }
    return names.isEmpty() ? QString()
                           : QStringLiteral("%1%2人：%3")
                                 .arg(word, ofMeeting(names.size(), word, dossier), prose::listed(names, 10));
}

QString turnoutWords(const PaperContext& context, const Dossier& dossier)
{
    const Turnout turnout = turnoutOf(dossier);
    if (turnout.due == 0)
        return {};
    return prose::joined(
        {QStringLiteral("应到%1人、实到%2人")
             .arg(ofMeeting(turnout.due, QStringLiteral("应到"), dossier),
                  ofMeeting(turnout.present, QStringLiteral("实到"), dossier)),
         awayWords(context, QStringLiteral("请假"), turnout.onLeave, dossier),
         awayWords(context, QStringLiteral("缺席"), turnout.absent, dossier),
         turnout.observers
             ? QStringLiteral("列席%1人").arg(ofMeeting(turnout.observers, QStringLiteral("列席"), dossier))
             : QString()});
}

/// 列席：王敏（厅机关党委副书记）; beside members who only sit in those from outside are told as well.
QString guestWords(const Dossier& dossier)
{
    const QString guests = prose::clause(dossier.as<Meeting>().guests);
    if (guests.isEmpty())
        return {};
    return turnoutOf(dossier).observers ? QStringLiteral("另有%1列席").arg(guests)
                                        : QStringLiteral("列席：%1").arg(guests);
}

int rowsWithMember(const Dossier& dossier, bool ofMembers)
{
    int count = 0;
    for (const Finding* each : dossier.rows<Finding>(findingKind()))
        count += (each->member != 0) == ofMembers;
    return count;
}

QString inspectionWords(const Dossier& dossier)
{
    const int branch = rowsWithMember(dossier, false);
    const int members = rowsWithMember(dossier, true);
    const auto rectifications = dossier.rows<Rectification>(rectificationKind()).size();
    QStringList parts;
    const auto found = [&](int count, const QString& what) {
        return count ? QStringLiteral("%1%2条").arg(what, ofMeeting(count, what, dossier)) : QString();
    };
    if (branch + members)
        parts << QStringLiteral("对照检查查找%1")
                     .arg(prose::joined(
                         {found(branch, QStringLiteral("支部不足")), found(members, QStringLiteral("党员个人不足"))},
                         QStringLiteral("、")));
    if (rectifications)
        parts << QStringLiteral("列入整改清单%1项")
                     .arg(ofMeeting(qint64(rectifications), QStringLiteral("整改清单"), dossier));
    return parts.join(QStringLiteral("，"));
}

/// 8月20日在三楼会议室召开…，由李明主持，应到24人、实到22人…
QString heldSentence(const PaperContext& context, const Dossier& dossier)
{
    const auto& meeting = dossier.as<Meeting>();
    const QDate held = heldOn(context.snapshot, dossier);
    if (!context.inSpan(held))
        return {};
    const QString place =
        meeting.place.isEmpty() ? QString() : QStringLiteral("在%1").arg(prose::clause(meeting.place));
    const QString chair = meeting.chair ? QStringLiteral("由%1主持").arg(context.name(meeting.chair)) : QString();
    const auto opinions = dossier.rows<Opinion>(opinionKind()).size();
    return prose::sentence(prose::joined(
        {QStringLiteral("%1，%2召开%3")
             .arg(context.day(held), place,
                  withSource(prose::quoted(meeting.title), meeting.title, meetingKind(), {meeting.id})),
         chair, turnoutWords(context, dossier), guestWords(dossier),
         opinions
             ? QStringLiteral("会前征求意见%1条").arg(ofMeeting(qint64(opinions), QStringLiteral("会前意见"), dossier))
             : QString(),
         inspectionWords(dossier)}));
}

} // namespace

SectionDraft meetingSection(const PaperContext& context)
{
    QStringList held;
    for (const Dossier& each : context.snapshot.of(meetingKind()))
        held << heldSentence(context, each);
    return activityDraft(context, meetingProse(), held);
}

} // namespace xf
