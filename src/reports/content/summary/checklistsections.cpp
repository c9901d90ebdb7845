// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/sections.h"

#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "choices.h"
#include "rules/checklistfacts.h"
#include "rules/coverage.h"
#include "rules/wording.h"

namespace xf {

namespace {

/// 自评, 支部, 领导 and 群众 stand side by side and are never blended (DOMAIN.md §3); of the branch 自评 is its own
/// word.
struct Voice {
    QString word;
    QString FiveGoods::*goods; ///< nullptr for a voice that only speaks about members
    QString FiveLeads::*leads;
};

const std::vector<Voice>& voices()
{
    static const std::vector<Voice> all{{QStringLiteral("自评"), &FiveGoods::self, &FiveLeads::self},
                                        {QStringLiteral("支部评"), nullptr, &FiveLeads::branch},
                                        {QStringLiteral("领导评"), &FiveGoods::leader, &FiveLeads::leader},
                                        {QStringLiteral("群众评"), &FiveGoods::masses, &FiveLeads::masses}};
    return all;
}

const FiveGoods* goodsRow(const PaperContext& context, const Quarter& quarter, const QString& item)
{
    for (const FiveGoods* each : context.snapshot.answers<FiveGoods>(fiveGoodsKind(), quarter)) {
        if (each->item == item)
            return each;
    }
    return nullptr;
}

QString goodsSentence(const PaperContext& context, int number, const FiveGoods& row, const FiveGoods* before)
{
    QStringList grades;
    for (const Voice& voice : voices()) {
        if (!voice.goods)
            continue;
        const QString grade = row.*voice.goods;
        grades << (grade.isEmpty() ? QString() : voice.word + context.grade(grade));
    }
    const QString graded = prose::joined(grades, QStringLiteral("、"));
    const bool moved = before && !before->self.isEmpty() && !row.self.isEmpty() && before->self != row.self;
    const QString change = moved ? QStringLiteral("（上季自评%1）").arg(context.grade(before->self)) : QString();
    const auto part = [](const QString& word, const QString& text) {
        return text.isEmpty() ? QString() : prose::sentence(word + text);
    };
    const QString title = wordingOf(context.snapshot, row.item).title;
    return prose::joined({QStringLiteral("%1.%2。").arg(number).arg(
                              withSource(title, QStringLiteral("五个好：") + title, fiveGoodsKind(), {row.id})),
                          graded.isEmpty() ? QStringLiteral("尚未评价。") : graded + change + QStringLiteral("。"),
                          prose::sentence(factWords(context.snapshot, row.id, row.fact)),
                          part(QStringLiteral("差距是："), row.gap), part(QStringLiteral("改进措施："), row.measure)},
                         {});
}

struct GradeCount {
    QStringList parts;
    QSet<Id> given; ///< members
};

GradeCount countGrades(const PaperContext& context, const QString& item, const Voice& voice)
{
    const QString what = wordingOf(context.snapshot, item).title + voice.word;
    GradeCount count;
    QHash<QString, std::vector<Id>> given;
    QStringList order;
    for (const Choice& each : gradeChoices())
        order << QString::fromLatin1(each.key);
    for (const FiveLeads* each :
         context.snapshot.answers<FiveLeads>(fiveLeadsKind(), assessedQuarter(context.snapshot))) {
        const auto isHere = [&](const Member& member) { return member.id == each->member; };
        if (each->item != item || (each->*voice.leads).isEmpty() ||
            std::none_of(context.snapshot.members.begin(), context.snapshot.members.end(), isHere))
            continue;
        if (!order.contains(each->*voice.leads))
            order << each->*voice.leads;
        given[each->*voice.leads].push_back(each->id);
        count.given.insert(each->member);
    }
    for (const QString& grade : order) {
        const std::vector<Id> ids = given.value(grade);
        if (ids.empty())
            continue;
        const QString word = context.grade(grade);
        count.parts << QStringLiteral("%1%2人").arg(word, counted(what + word, fiveLeadsKind(), ids));
    }
    return count;
}

/// 带头学习提高：自评好15人、较好8人，未评1人；领导评…
QString leadSentence(const PaperContext& context, int number, const QString& item)
{
    QStringList voiced;
    for (const Voice& voice : voices()) {
        const GradeCount count = countGrades(context, item, voice);
        if (count.given.isEmpty())
            continue;
        std::vector<Id> open;
        for (const Member& each : context.snapshot.members) {
            if (!count.given.contains(each.id))
                open.push_back(each.id);
        }
        const QString what = wordingOf(context.snapshot, item).title + voice.word + QStringLiteral("未评");
        const QString rest =
            open.empty() ? QString() : QStringLiteral("、未评%1人").arg(counted(what, memberKind(), open));
        voiced << voice.word + count.parts.join(QStringLiteral("、")) + rest;
    }
    const QString words = voiced.isEmpty() ? QStringLiteral("尚未评价") : voiced.join(QStringLiteral("；"));
    return QStringLiteral("%1.%2。%3。").arg(number).arg(wordingOf(context.snapshot, item).title, words);
}

/// The answers of the quarter with a mark of one's own.
template <class Answer>
std::vector<Id> answered(const PaperContext& context, const Kind& kind)
{
    std::vector<Id> ids;
    for (const Answer* each : context.snapshot.answers<Answer>(kind, assessedQuarter(context.snapshot))) {
        if (!each->self.isEmpty())
            ids.push_back(each->id);
    }
    return ids;
}

/// Which quarter is told of, where it is not the one that runs.
QString quarterWords(const PaperContext& context)
{
    const Quarter told = assessedQuarter(context.snapshot);
    return told == context.snapshot.quarter ? QString() : prose::quarterName(told.number()) + QStringLiteral("，");
}

QString openLeads(const PaperContext& context, const ChecklistCoverage& coverage)
{
    QStringList names;
    std::vector<Id> members;
    members.reserve(coverage.missing.size());
    for (const auto& missing : coverage.missing) {
        members.push_back(missing.member);
        QStringList items;
        for (const QString& item : missing.items)
            items << wordingOf(context.snapshot, item).title;
        const bool isAll = size_t(items.size()) == leadsChoices().size();
        names << context.name(missing.member) +
                     (isAll ? QString() : QStringLiteral("（%1）").arg(items.join(QStringLiteral("、"))));
    }
    return names.isEmpty() ? QString()
                           : QStringLiteral("尚未完成自评%1人：%2。")
                                 .arg(counted(QStringLiteral("尚未完成“五带头”自评"), fiveLeadsKind(), members),
                                      prose::listed(names, 15));
}

} // namespace

SectionDraft fiveGoodsSection(const PaperContext& context)
{
    SectionDraft draft;
    const ChecklistCoverage coverage = goodsCoverage(context.snapshot);
    QStringList paragraphs;
    int number = 0;
    for (const Choice& choice : goodsChoices()) {
        const QString item = QString::fromLatin1(choice.key);
        const FiveGoods* row = goodsRow(context, assessedQuarter(context.snapshot), item);
        if (row)
            paragraphs << goodsSentence(context, ++number, *row,
                                        goodsRow(context, assessedQuarter(context.snapshot).previous(), item));
    }
    if (paragraphs.isEmpty())
        return draft;
    draft.add({quarterWords(context) +
               QStringLiteral("支部逐项对照“五个好”要求自查，%1项中已自评%2项，具体见附件3。")
                   .arg(coverage.expected)
                   .arg(withSource(QString::number(coverage.answered), QStringLiteral("“五个好”已自评"),
                                   fiveGoodsKind(), answered<FiveGoods>(context, fiveGoodsKind())))});
    draft.paragraphs << paragraphs;
    if (!coverage.missing.empty()) {
        QStringList open;
        for (const QString& item : coverage.missing.front().items)
            open << wordingOf(context.snapshot, item).title;
        draft.add({QStringLiteral("尚未自评：%1。").arg(open.join(QStringLiteral("、")))});
    }
    return draft;
}

SectionDraft fiveLeadsSection(const PaperContext& context)
{
    SectionDraft draft;
    const ChecklistCoverage coverage = leadsCoverage(context.snapshot);
    if (context.snapshot.answers<FiveLeads>(fiveLeadsKind(), assessedQuarter(context.snapshot)).empty())
        return draft;
    draft.add({quarterWords(context) +
               QStringLiteral("党员%1人逐项对照“五带头”要求自查，应自评%2项次，已自评%3项次，逐人情况见附件4。")
                   .arg(counted(QStringLiteral("党员"), memberKind(), context.memberIds()))
                   .arg(coverage.expected)
                   .arg(withSource(QString::number(coverage.answered), QStringLiteral("“五带头”已自评"),
                                   fiveLeadsKind(), answered<FiveLeads>(context, fiveLeadsKind())))});
    int number = 0;
    for (const Choice& choice : leadsChoices())
        draft.add({leadSentence(context, ++number, QString::fromLatin1(choice.key))});
    draft.add({openLeads(context, coverage)});
    return draft;
}

} // namespace xf
