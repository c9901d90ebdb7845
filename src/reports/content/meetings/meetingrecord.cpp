// SPDX-License-Identifier: GPL-3.0-or-later
// 民主生活会记录: the record of a meeting with its 对照检查 and 整改清单.
#include "content/attachments/attachments.h"
#include "content/factsheet.h"
#include "content/papers/authors.h"
#include "content/prose.h"

#include "activities/meeting.h"
#include "life/opinion.h"
#include "rules/meetingrules.h"
#include "rules/wording.h"

#include <algorithm>

namespace xf {

namespace {

using paper::Align;

/// Those who came, or did not: 张三（出差）、李四.
QString attendees(const PaperContext& context, const Dossier& dossier, const QString& presence)
{
    QStringList names;
    for (const Attendance* each : dossier.rows<Attendance>(attendanceKind())) {
        if (each->presence != presence)
            continue;
        const QString reason = each->reason.isEmpty() ? QString() : QStringLiteral("（%1）").arg(each->reason);
        names << context.name(each->member) + reason;
    }
    return names.join(QStringLiteral("、"));
}

/// How many were due and came; empty where nobody is recorded.
QString turnoutWords(const Dossier& dossier)
{
    const Turnout turnout = turnoutOf(dossier);
    return turnout.due == 0 ? QString()
                            : QStringLiteral("应到%1人，实到%2人，%3到会人数三分之二以上的要求（须到%4人）")
                                  .arg(turnout.due)
                                  .arg(turnout.present)
                                  .arg(turnout.hasQuorum() ? QStringLiteral("符合") : QStringLiteral("不符合"))
                                  .arg(turnout.needed());
}

/// The head of the record, as such records have it: what, when, where, who led and wrote, who came and who did not.
paper::Table recordHead(const PaperContext& context, const Dossier& dossier, EmptyFacts empty)
{
    const auto& meeting = dossier.as<Meeting>();
    paper::Table head = factSheet(context, meetingKind(), meeting,
                                  {QStringLiteral("form"), QStringLiteral("theme"), QStringLiteral("date"),
                                   QStringLiteral("place"), QStringLiteral("chair"), QStringLiteral("recorder")},
                                  empty);
    const auto add = [&](const QString& label, const QString& words) {
        if (!words.isEmpty() || empty == EmptyFacts::Kept)
            head.rows.push_back({label, words});
    };
    add(QStringLiteral("到会人数"), turnoutWords(dossier));
    for (const char* key : {"present", "leave", "absent", "observer"}) {
        const QString presence = QString::fromLatin1(key);
        // Members who only sit in stand with those from outside.
        const QString guests = presence == QLatin1String("observer") ? meeting.guests : QString();
        add(context.choice(attendanceKind(), u"presence", presence) + QStringLiteral("人员"),
            prose::joined({attendees(context, dossier, presence), guests}, QStringLiteral("、")));
    }
    return head;
}

paper::Table opinionTable(const PaperContext& context, const Dossier& dossier)
{
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 14, Align::Centre},
                     {QStringLiteral("日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("来源"), 1, 0, Align::Centre},
                     {QStringLiteral("意见建议"), 4},
                     {QStringLiteral("答复"), 3}};
    for (const Opinion* each : dossier.rows<Opinion>(opinionKind()))
        table.rows.push_back({qint64(table.rows.size()) + 1, context.dayCell(each->date),
                              context.choice(opinionKind(), u"voice", each->voice), each->text, each->reply});
    return table;
}

/// What people said of themselves at the meeting stays in it; the branch's own is published.
bool isWithheld(const PaperContext& context, const Finding& finding)
{
    return context.edition == Edition::Public && finding.member != 0;
}

paper::Table findingTable(const PaperContext& context, const Dossier& dossier)
{
    paper::Table table;
    table.columns = {{QStringLiteral("对象"), 1.6, 0, Align::Centre},
                     {QStringLiteral("对照项目"), 2},
                     {QStringLiteral("不足"), 4},
                     {QStringLiteral("原因"), 3},
                     {QStringLiteral("措施"), 4}};
    for (const Finding* each : dossier.rows<Finding>(findingKind())) {
        if (isWithheld(context, *each))
            continue;
        const QString title = wordingOf(context.snapshot, each->item).title;
        table.rows.push_back({each->member == 0 ? QStringLiteral("支部") : tableName(context, each->member),
                              title.isEmpty() ? each->item : title, each->shortcoming, each->cause, each->measure});
    }
    return table;
}

/// What the meeting listed. What became of it stands below the signature.
paper::Table rectificationTable(const PaperContext& context, const Dossier& dossier)
{
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("问题内容"), 4},
                     {QStringLiteral("责任主体"), 1.6, 0, Align::Centre},
                     {QStringLiteral("整改标准"), 3},
                     {QStringLiteral("整改措施"), 4},
                     {QStringLiteral("整改时限"), 0, paper::dayColumnMm, Align::Centre}};
    for (const Rectification* each : dossier.rows<Rectification>(rectificationKind()))
        table.rows.push_back({qint64(table.rows.size()) + 1, each->problem, tableName(context, each->responsible),
                              each->standard, each->measure, context.dayCell(each->due)});
    return table;
}

/// What of the list was put right by the cut-off, under the numbers of the list.
paper::Table resultTable(const PaperContext& context, const Dossier& dossier)
{
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("问题内容"), 4},
                     {QStringLiteral("销号日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("整改结果"), 5}};
    qint64 number = 0;
    for (const Rectification* each : dossier.rows<Rectification>(rectificationKind())) {
        ++number;
        if (each->closed.isValid() && each->closed <= context.snapshot.cutoff)
            table.rows.push_back({number, each->problem, context.dayCell(each->closed), each->result});
    }
    return table;
}

/// A heading with its table; nothing where there is nothing to tell.
void addPart(paper::Document& document, const QString& heading, paper::Table table)
{
    if (table.rows.empty())
        return;
    document.addHeading(1, heading);
    document.add(std::move(table));
}

void addFindings(const PaperContext& context, const Dossier& dossier, paper::Document& document)
{
    const auto all = dossier.rows<Finding>(findingKind());
    const bool hasWithheld =
        std::any_of(all.begin(), all.end(), [&](const Finding* each) { return isWithheld(context, *each); });
    paper::Table table = findingTable(context, dossier);
    if (all.empty())
        return;
    document.addHeading(1, QStringLiteral("对照检查"));
    if (!table.rows.empty())
        document.add(std::move(table));
    if (hasWithheld)
        addText(document, QStringLiteral("党员个人的对照检查，公示版不列。"));
}

/// How much was found and listed, before the signature: what the one who signs knew on that day.
QString closingLine(const Dossier& dossier)
{
    const auto findings = dossier.rows<Finding>(findingKind()).size();
    const auto items = dossier.rows<Rectification>(rectificationKind()).size();
    const QString words =
        prose::joined({findings == 0 ? QString() : QStringLiteral("对照检查列出不足%1条").arg(findings),
                       items == 0 ? QString() : QStringLiteral("整改清单%1项").arg(items)},
                      QStringLiteral("；"));
    return words.isEmpty() ? QStringLiteral("会上未列出不足和整改事项。") : words + QStringLiteral("。");
}

/// What came of the list since, below the signature and with a day of its own.
void addResults(const PaperContext& context, const Dossier& dossier, paper::Document& document)
{
    const auto listed = dossier.rows<Rectification>(rectificationKind()).size();
    if (listed == 0)
        return;
    paper::Table results = resultTable(context, dossier);
    const QString closed = results.rows.empty()
                               ? QStringLiteral("整改清单%1项尚未销号").arg(listed)
                               : QStringLiteral("整改清单%1项已销号%2项").arg(listed).arg(results.rows.size());
    paper::Paragraph note{QStringLiteral("附注：截至%1，%2。").arg(prose::fullDay(context.snapshot.cutoff), closed)};
    note.keepsNext = !results.rows.empty();
    document.add(std::move(note));
    if (!results.rows.empty())
        document.add(std::move(results));
}

/// A record not yet taken is a form: what is not known is written by hand at the meeting.
void addSignature(const PaperContext& context, const Meeting& meeting, const QDate& held, paper::Document& document)
{
    const QString recorder = context.snapshot.nameOf(meeting.recorder);
    document.add(paper::Signature{
        QStringLiteral("记录人：%1").arg(recorder.isEmpty() ? QStringLiteral("＿＿＿＿＿＿") : recorder), held});
}

} // namespace

std::vector<Id> meetingsOfYear(const PaperTask& task)
{
    std::vector<Id> ids = recordsOfYear(task.context, meetingKind());
    std::erase_if(
        ids, [&](Id id) { return dossierOf(task.context, meetingKind(), id).activity().year != task.context.year(); });
    return ids;
}

Result<void> writeMeetingRecord(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    const Dossier& dossier = dossierOf(context, meetingKind(), task.subject);
    const auto& meeting = dossier.as<Meeting>();
    document.metadata.title = meeting.title + QStringLiteral("记录");
    document.add(paper::Section{});
    document.add(paper::Title{context.snapshot.branch.name + QLatin1Char('\n') + document.metadata.title});
    document.addHeading(1, QStringLiteral("会议基本情况"));
    const QDate held = heldOn(context.snapshot, dossier);
    document.add(recordHead(context, dossier, held.isValid() ? EmptyFacts::LeftOut : EmptyFacts::Kept));
    addPart(document, QStringLiteral("会前征求意见"), opinionTable(context, dossier));
    if (!meeting.minutes.isEmpty()) {
        document.addHeading(1, QStringLiteral("会议纪要"));
        addText(document, meeting.minutes);
    }
    paper::Table rectification = rectificationTable(context, dossier);
    const bool isListed = !rectification.rows.empty() || !dossier.rows<Finding>(findingKind()).empty();
    if (isListed)
        document.add(paper::Section{paper::Orientation::Landscape});
    addFindings(context, dossier, document);
    addPart(document, QStringLiteral("整改清单"), std::move(rectification));
    addText(document, held.isValid() ? closingLine(dossier) : QStringLiteral("本次会议尚未召开，空白处在会上填写。"));
    addSignature(context, meeting, held, document);
    if (held.isValid())
        addResults(context, dossier, document);
    return {};
}

} // namespace xf
