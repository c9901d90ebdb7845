// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/inspection.h"

#include "content/prose.h"
#include "life/evidence.h"
#include "packs/activitylist.h"
#include "packs/packpage.h"
#include "packs/packpapers.h"
#include "packs/paperplaces.h"
#include "transfer/evidencefolders.h"
#include "words.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct InspectionMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Packs)
};

const QStringList formats{QStringLiteral("pdf"), QStringLiteral("xlsx")};

/// Puts one pack together, folder by folder.
class Inspection
{
public:
    Inspection(BranchFile& file, const NewFolder& folder, int year, Edition edition, QDate today)
        : m_papers(file, folder, today, edition), m_evidence(file, folder), m_folder(folder),
          m_year(Period::Length::Year, Quarter(year, 4))
    {
    }

    Result<void> run(const WriteOptions& options);

private:
    Result<void> writeActivity(const Kind& kind, const QString& folder, const WriteOptions& options);
    Result<void> writeEvidence(const Kind& kind, const QString& folder, const WriteOptions& options,
                               PackPage::Part& part);
    Result<void> writeGeneral(const QString& folder, const WriteOptions& options);
    Result<void> writePapers(const std::vector<const Paper*>& papers, const QString& folder,
                             const WriteOptions& options, PackPage::Part& part);
    [[nodiscard]] std::vector<Period> periodsOf(const Paper& paper) const;
    Result<void> writePage();

    [[nodiscard]] const CampaignSnapshot& snapshot() const { return m_sources->snapshot; }
    [[nodiscard]] bool isPublic() const { return m_papers.edition() == Edition::Public; }

    PackPapers m_papers;
    EvidenceFolders m_evidence;
    const NewFolder& m_folder;
    Period m_year;
    const PaperSources* m_sources = nullptr;
    PackPage m_page;
};

/// Nine folders share the work.
Result<void> Inspection::run(const WriteOptions& options)
{
    const auto sources = m_papers.sources(m_year, 0);
    if (!sources)
        return sources.error();
    m_sources = *sources;
    if (snapshot().campaignYear.year != m_year.year())
        return Error{
            InspectionMessages::tr("The branch has no campaign year %1. Nothing was written; choose a year that is "
                                   "recorded.")
                .arg(m_year.year()),
            {}};
    const auto& kinds = activityKinds();
    const int folders = int(kinds.size()) + 1;
    for (int i = 0; i < folders; ++i) {
        const bool isActivity = i < int(kinds.size());
        const QString name = isActivity ? paperWords().kind(*kinds[size_t(i)]) : QStringLiteral("综合材料");
        const QString folder = QStringLiteral("%1 %2").arg(i + 1, 2, 10, QLatin1Char('0')).arg(name);
        const WriteOptions part = options.part(i * 100 / folders, (i + 1) * 100 / folders);
        auto done = isActivity ? writeActivity(*kinds[size_t(i)], folder, part) : writeGeneral(folder, part);
        if (!done)
            return done;
        if (!options.goesOn((i + 1) * 100 / folders))
            return transferCancelled();
    }
    return writePage();
}

Result<void> Inspection::writeActivity(const Kind& kind, const QString& folder, const WriteOptions& options)
{
    PackPage::Part part{folder, {}, {}};
    const size_t records = snapshot().of(kind).size();
    part.paragraphs << (records == 0
                            ? QStringLiteral("本年度没有记录。")
                            : QStringLiteral("%1条记录，已办结%2条。").arg(records).arg(closedOf(snapshot(), kind)));
    if (records > 0) {
        const QString list = folder + QStringLiteral("/记录一览.xlsx");
        const auto written = m_papers.write(list, activityList(*m_sources, kind, m_papers.edition()), {});
        if (!written)
            return written;
        part.links.push_back({list, {}});
    }
    if (auto done = writePapers(papersAbout(kind.key), folder, options.part(0, 60), part); !done)
        return done;
    if (!isPublic()) {
        if (auto done = writeEvidence(kind, folder, options.part(60, 100), part); !done)
            return done;
    }
    m_page.parts.push_back(std::move(part));
    return {};
}

Result<void> Inspection::writeEvidence(const Kind& kind, const QString& folder, const WriteOptions& options,
                                       PackPage::Part& part)
{
    for (const Dossier& dossier : snapshot().of(kind)) {
        for (const RecordPtr& each : dossier.children.value(evidenceKind().key)) {
            const QString place = folder + QStringLiteral("/佐证材料/") + recordFolder(kind, *dossier.record);
            const auto written = m_evidence.write(*each, place, options);
            if (!written)
                return written.error();
            if (written->isEmpty())
                part.paragraphs << QStringLiteral("佐证材料“%1”在支部文件中已损坏，未能放入。")
                                       .arg(static_cast<const Evidence&>(*each).name);
            else
                part.links.push_back({*written, QStringLiteral("佐证：%1 — %2")
                                                    .arg(dossier.activity().title.simplified(),
                                                         static_cast<const Evidence&>(*each).name)});
        }
    }
    return {};
}

Result<void> Inspection::writeGeneral(const QString& folder, const WriteOptions& options)
{
    PackPage::Part part{folder, {}, {}};
    if (auto done = writePapers(papersAbout({}), folder, options, part); !done)
        return done;
    m_page.parts.push_back(std::move(part));
    return {};
}

Result<void> Inspection::writePapers(const std::vector<const Paper*>& papers, const QString& folder,
                                     const WriteOptions& options, PackPage::Part& part)
{
    QStringList absent;
    for (size_t i = 0; i < papers.size(); ++i) {
        const int from = int(i * 100 / papers.size());
        bool isThere = false;
        for (const Period& period : periodsOf(*papers[i])) {
            const auto written = m_papers.write(*papers[i], period, folder, formats, options.part(from, from));
            if (!written)
                return written.error();
            for (const QString& path : *written)
                part.links.push_back({path, {}});
            isThere = isThere || !written->isEmpty();
        }
        if (!isThere)
            absent << paperWords().paper(papers[i]->label);
        if (!options.goesOn(i + 1, papers.size()))
            return transferCancelled();
    }
    if (!absent.isEmpty())
        part.paragraphs << QStringLiteral("没有相应记录而未生成：%1。").arg(absent.join(QStringLiteral("、")));
    return {};
}

/// A quarter's summary four times; a table of a quarter as of the last one, for it tells of the year up to then.
std::vector<Period> Inspection::periodsOf(const Paper& paper) const
{
    if (paper.length == Period::Length::Year)
        return {m_year};
    const Quarter last = m_year.shownQuarter(m_papers.today());
    if (!paper.isFinalisable)
        return {Period(Period::Length::Quarter, last)};
    std::vector<Period> quarters;
    for (int number = 1; number <= last.number(); ++number)
        quarters.emplace_back(Period::Length::Quarter, Quarter(m_year.year(), number));
    return quarters;
}

Result<void> Inspection::writePage()
{
    m_page.title = QStringLiteral("%1　%2年“八个一”活动迎检资料").arg(snapshot().branch.name).arg(m_year.year());
    m_page.about = {QStringLiteral("%1　截至%2　%3")
                        .arg(snapshot().branch.unit, prose::fullDay(snapshot().cutoff),
                             isPublic() ? QStringLiteral("公示版") : QStringLiteral("内部版"))};
    if (isPublic())
        m_page.about << QStringLiteral("公示版隐去个人信息，不含佐证材料。");
    else
        m_page.about << QStringLiteral("内部版含个人信息，只供检查使用，请勿转发、上网。");
    if (snapshot().isSample)
        m_page.about << QStringLiteral("示例数据");
    return writeNewFile(m_folder, QStringLiteral("目录.html"), m_page.html());
}

} // namespace

Result<void> writeInspection(BranchFile& file, const QString& folder, int year, Edition edition, QDate today,
                             const WriteOptions& options)
{
    const auto target = NewFolder::make(folder);
    if (!target)
        return target.error();
    if (auto done = Inspection(file, **target, year, edition, today).run(options); !done)
        return done;
    return (*target)->finish();
}

} // namespace xf
