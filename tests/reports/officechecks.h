// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officetools.h"

#include <algorithm>

/// What LibreOffice's print of a paper has to show, whatever format it read. Each check answers what is wrong, or
/// nothing.
namespace xf {

/// gridPaper(): 22 lines of 28 characters and the number.
inline QString gridProblem(const QString& pdf)
{
    QStringList lines = PdfTools::pages(pdf).value(0).split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() != 23)
        return QStringLiteral("%1 lines").arg(lines.size());
    if (PdfTools::withoutSpace(lines.takeLast()) != QStringLiteral("—1—"))
        return QStringLiteral("no page number");
    for (const QString& line : lines) {
        if (line.trimmed().size() != 28)
            return QStringLiteral("%1 characters").arg(line.trimmed().size());
    }
    return {};
}

/// samplePaper(): the words of our own PDF, on about as many pages, the ledger lying and with its head on each page.
inline QString samplePrintProblem(const QString& pdf, const QString& ours)
{
    const QString head = QStringLiteral("序号承诺人承诺事项践诺措施时限状态兑现率");
    const QStringList repeated{QStringLiteral("示例数据"), head, QStringLiteral("项目计划本季累计兑现率")};
    QString expected = OfficeTools::words(ours, repeated);
    QString found = OfficeTools::words(pdf, repeated);
    const QString table = QStringLiteral("进度表");
    if (found.left(found.indexOf(table)) != expected.left(expected.indexOf(table)))
        return QStringLiteral("other text");
    std::sort(expected.begin(), expected.end()); // cells of several lines are read back line by line
    std::sort(found.begin(), found.end());
    const auto differs = std::mismatch(found.begin(), found.end(), expected.begin(), expected.end());
    if (differs.first != found.end() || differs.second != expected.end())
        return QString(differs.first, std::min<qsizetype>(9, found.end() - differs.first)) + u'/' +
               QString(differs.second, std::min<qsizetype>(9, expected.end() - differs.second));

    const QStringList pages = OfficeTools::orientations(pdf);
    const auto ourPages = double(OfficeTools::orientations(ours).size());
    if (std::abs(double(pages.size()) - ourPages) > 0.2 * ourPages)
        return QStringLiteral("%1 pages").arg(pages.size());
    const auto lying = pages.count(QStringLiteral("lying"));
    if (lying < 2 || pages.lastIndexOf(QStringLiteral("standing")) != pages.size() - lying - 1)
        return pages.join(u' ');
    const auto heads = PdfTools::withoutSpace(PdfTools::pages(pdf).join(QString())).count(head);
    return heads == lying ? QString() : QStringLiteral("%1 heads on %2 pages").arg(heads).arg(lying);
}

/// bookPaper(): cover and contents without numbers, then pages from 1, which the contents names.
inline QString bookPrintProblem(const QString& pdf)
{
    QStringList pages = PdfTools::pages(pdf);
    for (QString& page : pages)
        page = PdfTools::withoutSpace(page);
    if (pages.size() < 5)
        return QStringLiteral("%1 pages").arg(pages.size());
    if (!pages[0].contains(QStringLiteral("二〇二六年三月二十日")) || pages[0].contains(u'—'))
        return QStringLiteral("cover: ") + pages[0];
    static const QRegularExpression contents(QStringLiteral("^目录学习制度\\W+1一、总则\\W+1考勤制度\\W+(\\d)$"));
    const auto match = contents.match(pages[1]);
    if (!match.hasMatch())
        return QStringLiteral("contents: ") + pages[1];
    const int second = match.captured(1).toInt() + 1; // behind cover and contents
    if (!pages.value(second).startsWith(QStringLiteral("考勤制度")))
        return QStringLiteral("not there: ") + pages.value(second);
    if (!pages[2].startsWith(QStringLiteral("学习制度")) || !pages[2].endsWith(QStringLiteral("—1—")))
        return QStringLiteral("first page: ") + pages[2];
    return pages[3].endsWith(QStringLiteral("—2—")) ? QString() : QStringLiteral("second page: ") + pages[3];
}

} // namespace xf
