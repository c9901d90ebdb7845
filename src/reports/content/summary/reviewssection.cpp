// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/sections.h"

#include "campaign/commendation.h"
#include "campaign/review.h"
#include "rules/appraisalrates.h"
#include "rules/reviewcoverage.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace xf {

namespace {

constexpr qsizetype reviewsTold = 5;
constexpr int followUpsTold = 8;
constexpr int honoursTold = 10;

/// Where each member stands 按姓氏笔画为序.
QHash<Id, int> placesByStrokes(const PaperContext& context)
{
    QHash<Id, int> places;
    for (const Member* each : context.membersByStrokes())
        places.insert(each->id, int(places.size()));
    return places;
}

template <class Row>
std::vector<const Row*> ofQuarter(const PaperContext& context, const Kind& kind)
{
    std::vector<const Row*> rows;
    for (const Row* each : context.snapshot.rows<Row>(kind)) {
        if (context.inSpan(each->date))
            rows.push_back(each);
    }
    // The branch first, then by day; members of one day 按姓氏笔画为序.
    const QHash<Id, int> places = placesByStrokes(context);
    const auto rank = [&](const Row* each) {
        return std::tuple(each->member != 0, each->date, places.value(each->member, int(places.size())), each->id);
    };
    std::sort(rows.begin(), rows.end(), [&](const Row* a, const Row* b) { return rank(a) < rank(b); });
    return rows;
}

QString objectName(const PaperContext& context, Id member)
{
    return member ? context.name(member) : QStringLiteral("支部");
}

QString reviewSentence(const PaperContext& context, const Review& review)
{
    const QString who = review.reviewer.isEmpty() ? QStringLiteral("领导") : prose::clause(review.reviewer);
    const auto part = [](const QString& word, const QString& text) {
        return text.isEmpty() ? QString() : word + prose::clause(text);
    };
    const QString words =
        prose::joined({part(QStringLiteral("肯定了"), review.strengths), part(QStringLiteral("指出"), review.problems),
                       part(QStringLiteral("建议"), review.advice),
                       part(QStringLiteral("落实情况："), review.followedup.isValid() ? review.followup : QString())},
                      QStringLiteral("；"));
    return QStringLiteral("%1，%2点评%3%4%5。")
        .arg(withSource(context.day(review.date), QStringLiteral("领导点评"), reviewKind(), {review.id}), who,
             objectName(context, review.member), words.isEmpty() ? QString() : QStringLiteral("："), words);
}

/// Nothing ever recorded is an empty section; a quarter without reviews in a branch that has some is a finding.
bool isCampaignReviewed(const PaperContext& context)
{
    return !context.snapshot.rows<Review>(reviewKind()).empty() ||
           !context.snapshot.rows<Appraisal>(appraisalKind()).empty();
}

/// What came in the span of the advice given, whenever it was given: so the quarters add up to the year. `told` have
/// said it in their own sentences; what members were told stays in the house (Withholding).
QString followUpSentence(const PaperContext& context, const std::vector<const Review*>& told)
{
    QStringList words;
    std::vector<Id> ids;
    for (const Review* each : context.snapshot.rows<Review>(reviewKind())) {
        if (!context.inSpan(each->followedup))
            continue;
        ids.push_back(each->id);
        if (!each->followup.isEmpty() && std::find(told.begin(), told.end(), each) == told.end())
            words << QStringLiteral("%1（%2）").arg(objectName(context, each->member), prose::clause(each->followup));
    }
    if (ids.empty())
        return {};
    const QString rest =
        words.size() > followUpsTold || words.size() < qsizetype(ids.size()) ? QStringLiteral("等") : QString();
    return QStringLiteral("%1收到点评建议的落实情况%2条%3。")
        .arg(context.spanWord(), counted(QStringLiteral("点评建议的落实情况"), reviewKind(), ids),
             words.isEmpty() ? QString()
                             : QStringLiteral("：") + words.mid(0, followUpsTold).join(QStringLiteral("、")) + rest);
}

/// The reviews of the half-year so far.
std::vector<const Review*> ofHalfYear(const PaperContext& context)
{
    const HalfYear half = HalfYear::of(context.snapshot.cutoff);
    std::vector<const Review*> reviews;
    for (const Review* each : context.snapshot.rows<Review>(reviewKind())) {
        if (each->date >= half.firstDay() && each->date <= context.snapshot.cutoff)
            reviews.push_back(each);
    }
    return reviews;
}

void addReviews(SectionDraft& draft, const PaperContext& context)
{
    const auto reviews = ofQuarter<Review>(context, reviewKind());
    const ReviewCoverage coverage = reviewCoverage(context.snapshot);
    if (reviews.empty() && coverage.done == 0 && !isCampaignReviewed(context))
        return;
    QStringList sentences;
    if (!reviews.empty())
        sentences << (context.spanWord() + QStringLiteral("领导点评%1次。"))
                         .arg(counted(context.spanWord() + QStringLiteral("领导点评"), reviewKind(), idsOf(reviews)));
    else
        sentences << (context.spanWord() + QStringLiteral("未开展领导点评。"));
    const std::vector<const Review*> told(reviews.begin(),
                                          reviews.begin() + std::min(reviewsTold, qsizetype(reviews.size())));
    for (const Review* each : told)
        sentences << reviewSentence(context, *each);
    if (qsizetype(reviews.size()) > reviewsTold)
        sentences << QStringLiteral("其余%1次略。").arg(qsizetype(reviews.size()) - reviewsTold);
    draft.add(sentences);
    QStringList missing;
    if (coverage.branchMissing)
        missing << QStringLiteral("支部");
    missing << context.names(coverage.missing);
    QString open = QStringLiteral("已全部点评");
    if (coverage.done == 0)
        open = QStringLiteral("须抓紧安排");
    else if (!missing.isEmpty())
        open = QStringLiteral("尚未点评%1个：%2")
                   .arg(missing.size())
                   .arg(prose::listed(missing, 15, QStringLiteral("个")));
    draft.add({QStringLiteral("按半年一点评要求，%1应点评支部和党员共%2个，已点评%3个，%4。")
                   .arg(HalfYear::of(context.snapshot.cutoff).number() == 1 ? QStringLiteral("上半年")
                                                                            : QStringLiteral("下半年"))
                   .arg(coverage.due)
                   .arg(withSource(QString::number(coverage.done), QStringLiteral("已点评"), reviewKind(),
                                   idsOf(ofHalfYear(context))))
                   .arg(open),
               followUpSentence(context, told)});
}

QString appraisalSentence(const PaperContext& context, const Appraisal& appraisal)
{
    const QString voters =
        appraisal.voters.isEmpty()
            ? QString()
            : QStringLiteral("（参评人员：%1）").arg(context.choice(appraisalKind(), u"voters", appraisal.voters));
    const auto figure = [&](int count) {
        return withSource(QString::number(count), QStringLiteral("群众评议"), appraisalKind(), {appraisal.id});
    };
    const QString heads = appraisal.heads ? QStringLiteral("应到%1人，").arg(figure(appraisal.heads)) : QString();
    return QStringLiteral("%1，对%2开展群众评议%3，%4发出票%5张、收回%6张、有效%7张%8。")
        .arg(withSource(context.day(appraisal.date), QStringLiteral("群众评议"), appraisalKind(), {appraisal.id}),
             objectName(context, appraisal.member), voters, heads, figure(appraisal.handed), figure(appraisal.returned),
             figure(appraisal.valid),
             appraisal.invalid ? QStringLiteral("、废票%1张").arg(figure(appraisal.invalid)) : QString());
}

/// The branch first, then members 按姓氏笔画为序, whatever the day: the table names none.
paper::Table ratesTable(const PaperContext& context, std::vector<const Appraisal*> appraisals)
{
    const QHash<Id, int> places = placesByStrokes(context);
    const auto place = [&](const Appraisal* each) { return places.value(each->member, int(places.size())); };
    std::stable_sort(appraisals.begin(), appraisals.end(), [&](const Appraisal* a, const Appraisal* b) {
        return std::pair(a->member != 0, place(a)) < std::pair(b->member != 0, place(b));
    });
    paper::Table table;
    table.caption = QStringLiteral("群众评议结果");
    table.columns = {
        {QStringLiteral("对象"), 1},         {QStringLiteral("参评人员"), 0, paper::wordColumnMm, paper::Align::Centre},
        {QStringLiteral("评议项目"), 0, 33}, {QStringLiteral("有效票"), 0, 14.5},
        {QStringLiteral("满意率"), 0, 34},   {QStringLiteral("总体满意率"), 0, 35.5}};
    for (const Appraisal* each : appraisals) {
        for (const Ballot* ballot : context.snapshot.rows<Ballot>(ballotKind())) {
            if (ballot->parent != each->id)
                continue;
            const SatisfactionRates rates = satisfaction(*ballot, each->valid);
            const QString whose = objectName(context, each->member);
            addRow(table,
                   {each->member ? tableName(context, each->member) : whose,
                    context.choice(appraisalKind(), u"voters", each->voters),
                    context.choice(ballotKind(), u"item", ballot->item), qint64(each->valid),
                    paper::Rate{rateText(rates.satisfied)}, paper::Rate{rateText(rates.overall)}},
                   QStringLiteral("群众评议：") + whose, appraisalKind(), each->id);
        }
    }
    return table;
}

void addAppraisals(SectionDraft& draft, const PaperContext& context)
{
    const auto appraisals = ofQuarter<Appraisal>(context, appraisalKind());
    if (appraisals.empty()) {
        if (!draft.isEmpty())
            draft.add({(context.spanWord() + QStringLiteral("未开展群众评议。"))});
        return;
    }
    QStringList sentences{
        (context.spanWord() + QStringLiteral("开展群众评议%1次。"))
            .arg(counted(context.spanWord() + QStringLiteral("群众评议"), appraisalKind(), idsOf(appraisals)))};
    for (const Appraisal* each : appraisals) {
        if (sentences.size() <= reviewsTold)
            sentences << appraisalSentence(context, *each);
    }
    const paper::Table table = ratesTable(context, appraisals);
    if (const qsizetype left = qsizetype(appraisals.size()) - reviewsTold; left > 0)
        sentences << QStringLiteral("其余%1次%2。")
                         .arg(left)
                         .arg(table.rows.empty() ? QStringLiteral("略")
                                                 : QStringLiteral("见“%1”表").arg(table.caption));
    draft.add(sentences);
    if (table.rows.empty())
        return;
    draft.tables.push_back(table);
    draft.notes << QStringLiteral(
        "注：满意率＝满意票÷有效票，总体满意率＝（满意票＋比较满意票＋基本满意票）÷有效票，括号内为票数。");
}

QString honouredName(const PaperContext& context, const Commendation& honour)
{
    return QStringLiteral("%1（%2）").arg(objectName(context, honour.member), prose::clause(honour.honour));
}

QString honouredNames(const PaperContext& context, const std::vector<const Commendation*>& honours)
{
    QStringList names;
    for (const Commendation* each : honours)
        names << honouredName(context, *each);
    return prose::listed(names, honoursTold, QStringLiteral("个"));
}

/// Those published in the quarter, by the span of publication.
QStringList publishedSentences(const PaperContext& context, const std::vector<const Commendation*>& honours)
{
    std::map<std::pair<QDate, QDate>, std::vector<const Commendation*>> bySpan;
    for (const Commendation* each : honours) {
        if (context.inSpan(each->from))
            bySpan[{each->from, each->until}].push_back(each);
    }
    QStringList sentences;
    for (const auto& [span, published] : bySpan)
        sentences << QStringLiteral("%1公示拟表彰对象%2个：%3。")
                         .arg(prose::span(span.first, span.second, context.snapshot.quarter.year()),
                              counted(QStringLiteral("公示拟表彰对象"), commendationKind(), idsOf(published)),
                              honouredNames(context, published));
    return sentences;
}

/// 评选表彰: published and decided in the quarter, and how many honours the year has seen. A decision after the
/// cut-off is not known yet.
void addHonours(SectionDraft& draft, const PaperContext& context)
{
    const auto honours = context.snapshot.rows<Commendation>(commendationKind());
    QStringList sentences = publishedSentences(context, honours);
    std::vector<const Commendation*> awarded;
    std::vector<const Commendation*> year;
    for (const Commendation* each : honours) {
        if (each->result != QLatin1String("awarded") || !context.inYear(each->date))
            continue;
        year.push_back(each);
        if (context.inSpan(each->date))
            awarded.push_back(each);
    }
    if (!awarded.empty())
        sentences << (context.spanWord() + QStringLiteral("表彰%1个：%2。"))
                         .arg(counted(context.spanWord() + QStringLiteral("表彰"), commendationKind(), idsOf(awarded)),
                              honouredNames(context, awarded));
    // A span that begins on 1 January has just said it.
    if (!year.empty() && !context.isYearSoFar())
        sentences << QStringLiteral("今年累计表彰%1个。")
                         .arg(counted(QStringLiteral("今年累计表彰"), commendationKind(), idsOf(year)));
    draft.add(sentences);
}

} // namespace

SectionDraft reviewsSection(const PaperContext& context)
{
    SectionDraft draft;
    addReviews(draft, context);
    addAppraisals(draft, context);
    addHonours(draft, context);
    return draft;
}

} // namespace xf
