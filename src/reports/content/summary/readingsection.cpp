// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/activityprose.h"
#include "content/summary/sections.h"

#include "activities/reading.h"
#include "activities/readingroom.h"

#include <QSet>

#include <algorithm>

namespace xf {

namespace {

QString readingLabel(const PaperContext& context, const Dossier& dossier)
{
    const auto& reading = dossier.as<Reading>();
    const QString who = context.name(reading.responsible);
    if (!reading.book.isEmpty())
        return QStringLiteral("%1读%2心得").arg(who, prose::bookTitle(reading.book));
    return reading.title.contains(who) ? prose::clause(reading.title) : who + prose::bookTitle(reading.title);
}

} // namespace

const ActivityProse& readingProse()
{
    static const ActivityProse words{readingKind(),
                                     QStringLiteral("篇"),
                                     1,
                                     QStringLiteral("开始"),
                                     QStringLiteral("交流"),
                                     QStringLiteral("完成"),
                                     QStringLiteral("参加%1人"),
                                     {{QStringLiteral("read"), QStringLiteral("开始%1")},
                                      {QStringLiteral("written"), QStringLiteral("完成%1")},
                                      {QStringLiteral("exchanged"), QStringLiteral("作了%1")},
                                      {QStringLiteral("printed"), QStringLiteral("在内部刊物%1")}},
                                     readingLabel,
                                     {}};
    return words;
}

namespace {

QString campaignSentence(const PaperContext& context)
{
    QStringList told;
    for (const auto* each : context.snapshot.rows<ReadingCampaign>(readingCampaignKind())) {
        const bool isOver = each->until.isValid() && each->until < context.snapshot.spanStart();
        if (each->year != context.year() || isOver || (each->from.isValid() && each->from > context.snapshot.cutoff))
            continue;
        std::vector<Id> notes;
        for (const Dossier& note : context.snapshot.of(readingKind())) {
            if (note.as<Reading>().campaign == each->id && note.status.state == State::Done)
                notes.push_back(note.record->id);
        }
        const QString noun = each->title.contains(QStringLiteral("读书")) ? QString() : QStringLiteral("专题读书活动");
        const QString exchanged = notes.empty()
                                      ? QString()
                                      : QStringLiteral("，累计交流心得%1篇")
                                            .arg(counted(QStringLiteral("累计交流心得"), readingKind(), notes));
        told << QStringLiteral("%1%2（%3）%4")
                    .arg(prose::quoted(each->title), noun, prose::span(each->from, each->until, context.year()),
                         exchanged);
    }
    return told.isEmpty() ? QString()
                          : QStringLiteral("开展%1。")
                                .arg(told.join(QStringLiteral("；")))
                                .replace(QStringLiteral("（）"), QString());
}

QString exchangeSentence(const PaperContext& context)
{
    QStringList told;
    for (const Exchange* each : context.snapshot.rows<Exchange>(exchangeKind())) {
        if (!context.inSpan(each->date))
            continue;
        const QString people = each->people
                                   ? QStringLiteral("，参加%1人")
                                         .arg(withSource(QString::number(each->people), QStringLiteral("读书交流"),
                                                         exchangeKind(), {each->id}))
                                   : QString();
        const QString group = each->group.isEmpty() ? QStringLiteral("支部") : prose::clause(each->group);
        told << QStringLiteral("%1，%2以%3为题开展读书交流%4")
                    .arg(context.day(each->date), group, prose::quoted(each->topic), people);
    }
    return told.isEmpty() ? QString() : told.mid(0, 6).join(QStringLiteral("；")) + QStringLiteral("。");
}

QString journalSentence(const PaperContext& context)
{
    QStringList told;
    for (const Journal* each : context.snapshot.rows<Journal>(journalKind())) {
        if (!context.inSpan(each->date))
            continue;
        int notes = 0;
        for (const auto* entry : context.snapshot.rows<JournalEntry>(journalEntryKind()))
            notes += entry->parent == each->id;
        const QString number = each->title.contains(each->number) ? QString() : prose::clause(each->number);
        told << QStringLiteral("%1编印%2，刊登心得%3篇")
                    .arg(context.day(each->date), prose::bookTitle(each->title) + number,
                         withSource(QString::number(notes), QStringLiteral("刊登心得"), journalKind(), {each->id}));
    }
    return told.isEmpty() ? QString() : told.join(QStringLiteral("；")) + QStringLiteral("。");
}

/// One row for each stage of a room: what holds is the latest that was known on the cut-off day.
std::vector<const ReadingRoom*> roomsNow(const PaperContext& context)
{
    std::vector<const ReadingRoom*> rooms;
    for (const ReadingRoom* each : context.snapshot.rows<ReadingRoom>(readingRoomKind())) {
        if (each->date.isValid() && each->date > context.snapshot.cutoff)
            continue;
        const auto same = std::find_if(rooms.begin(), rooms.end(),
                                       [&](const ReadingRoom* room) { return room->title == each->title; });
        if (same == rooms.end())
            rooms.push_back(each);
        else if (!((*same)->date > each->date))
            *same = each;
    }
    return rooms;
}

QString roomSentence(const PaperContext& context)
{
    QStringList told;
    for (const ReadingRoom* each : roomsNow(context)) {
        const QString note = each->note.isEmpty() ? QString() : QStringLiteral("（%1）").arg(prose::clause(each->note));
        told << prose::clause(each->title) + context.choice(readingRoomKind(), u"state", each->state) + note;
    }
    return told.isEmpty() ? QString() : told.join(QStringLiteral("；")) + QStringLiteral("。");
}

QString authorsSentence(const PaperContext& context)
{
    QSet<Id> authors;
    std::vector<Id> notes;
    qint64 characters = 0;
    for (const Dossier& each : context.snapshot.of(readingKind())) {
        if (each.status.state != State::Done || !context.inYear(each.status.closed))
            continue;
        authors.insert(each.activity().responsible);
        notes.push_back(each.record->id);
        characters += readingKind().value(*each.record, u"characters").toLongLong();
    }
    if (authors.isEmpty())
        return {};
    const QString length = characters > 0 ? QStringLiteral("，共%1字").arg(characters) : QString();
    return QStringLiteral("已交流的心得涉及党员%1人%2。")
        .arg(withSource(QString::number(authors.size()), QStringLiteral("已交流的心得"), readingKind(), notes), length);
}

} // namespace

SectionDraft readingSection(const PaperContext& context)
{
    return activityDraft(context, readingProse(),
                         {campaignSentence(context), exchangeSentence(context), journalSentence(context),
                          contestSentence(context, readingKind())},
                         {authorsSentence(context), roomSentence(context)});
}

} // namespace xf
