// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/handover.h"

#include "backup/branchcopy.h"
#include "packs/handoverpage.h"
#include "packs/packpapers.h"
#include "transfer/safename.h"

#include "branch/campaignyear.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace xf {

namespace {

struct HandOverMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Packs)
};

constexpr int copyDone = 30; // in percent
constexpr int booksDone = 85;

Result<std::vector<int>> yearsUpTo(const RecordStore& records, int year)
{
    const auto all = records.load(campaignYearKind());
    if (!all)
        return all.error();
    QSet<int> years;
    for (const RecordPtr& each : *all)
        years.insert(static_cast<const CampaignYear&>(*each).year);
    if (!years.contains(year))
        return Error{
            HandOverMessages::tr("The branch has no campaign year %1. Nothing was written; choose a year that is "
                                 "recorded.")
                .arg(year),
            {}};
    std::vector<int> sorted(years.begin(), years.end());
    std::erase_if(sorted, [year](int each) { return each > year; });
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Result<QString> checksumOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{
            HandOverMessages::tr("The copy could not be read again. Nothing was written; choose another folder."), {}};
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> copyFile(BranchFile& file, const NewFolder& place, HandoverContents& contents)
{
    const QString path = place.place(contents.copy);
    if (auto copied = copyBranch(file, path); !copied)
        return copied;
    const auto checksum = checksumOf(path);
    if (!checksum)
        return checksum.error();
    contents.checksum = *checksum;
    contents.size = QFileInfo(path).size();
    return {};
}

Result<void> writeBooks(PackPapers& papers, const std::vector<int>& years, HandoverContents& contents,
                        const WriteOptions& options)
{
    const Paper& book = *paperNamed(u"year-book");
    for (size_t i = 0; i < years.size(); ++i) {
        const int from = int(i * 100 / years.size());
        const int to = int((i + 1) * 100 / years.size());
        const Period period(Period::Length::Year, Quarter(years[i], 4));
        const auto written =
            papers.write(book, period, QStringLiteral("工作手册"), {QStringLiteral("pdf")}, options.part(from, to));
        if (!written)
            return written.error();
        contents.books << *written;
        if (!options.goesOn(to))
            return transferCancelled();
    }
    return {};
}

} // namespace

Result<void> writeHandover(BranchFile& file, const QString& folder, int year, QDate today, const WriteOptions& options)
{
    const auto target = NewFolder::make(folder);
    if (!target)
        return target.error();
    const NewFolder& place = **target;
    PackPapers papers(file, place, today, Edition::Internal);
    const auto years = yearsUpTo(papers.records(), year);
    if (!years)
        return years.error();
    const Quarter shown = Period(Period::Length::Year, Quarter(year, 4)).shownQuarter(today);
    const auto sources = papers.sources(Period(Period::Length::Quarter, shown), 0);
    if (!sources)
        return sources.error();
    HandoverContents contents;
    contents.year = year;
    contents.copy = safeName((*sources)->snapshot.branch.name) + QStringLiteral(".xianfeng");
    if (auto copied = copyFile(file, place, contents); !copied)
        return copied;
    if (!options.goesOn(copyDone))
        return transferCancelled();
    if (auto done = writeBooks(papers, *years, contents, options.part(copyDone, booksDone)); !done)
        return done;
    const auto open =
        papers.write(*paperNamed(u"open-items"), Period(Period::Length::Quarter, shown), QStringLiteral("未结事项"),
                     {QStringLiteral("pdf"), QStringLiteral("xlsx")}, options.part(booksDone, 98));
    if (!open)
        return open.error();
    contents.open = *open;
    if (auto done = writeHandoverPage(papers, **sources, place, contents); !done)
        return done;
    if (!options.goesOn(100))
        return transferCancelled();
    return (*target)->finish();
}

} // namespace xf
