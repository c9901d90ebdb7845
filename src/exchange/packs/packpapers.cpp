// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/packpapers.h"

#include "content/papers/keptpaper.h"
#include "transfer/safename.h"
#include "words.h"
#include "writers/filewriter.h"

#include <spdlog/spdlog.h>

namespace xf {

PackPapers::PackPapers(BranchFile& file, const NewFolder& folder, QDate today, Edition edition)
    : m_file(file), m_folder(folder), m_records(file), m_today(today), m_edition(edition)
{
}

Result<const PaperSources*> PackPapers::sources(const Period& period, int earlierQuarters)
{
    const QString key = QStringLiteral("%1 %2").arg(period.key()).arg(earlierQuarters);
    auto found = m_sources.find(key);
    if (found == m_sources.end()) {
        auto read = loadPaperSources(m_file, m_records, period, m_today, earlierQuarters);
        if (!read)
            return read.error();
        found = m_sources.emplace(key, std::move(*read)).first;
    }
    return &found->second;
}

Result<QStringList> PackPapers::write(const Paper& paper, const Period& period, const QString& folder,
                                      const QStringList& formats, const WriteOptions& options)
{
    const auto from = sources(period, paper.earlierQuarters);
    if (!from)
        return from.error();
    PaperOptions wanted;
    wanted.edition = m_edition;
    const auto made = makePaper(paper, **from, wanted);
    if (!made) {
        spdlog::info("a pack goes without the paper {}", paper.key);
        return QStringList();
    }
    QStringList written;
    for (const QString& format : formats) {
        if (!formatsOf(paper).contains(format))
            continue;
        const QString path = folder + u'/' + safeName(paperFileName(paper, period) + u'.' + format);
        if (const auto done = writePaper(m_folder.place(path), *made, options); !done)
            return done.error();
        written << path;
    }
    return written;
}

Result<void> PackPapers::write(const QString& path, const paper::Document& document, const WriteOptions& options) const
{
    return writeFile(m_folder.place(path), document, options);
}

QString paperFileName(const Paper& paper, const Period& period)
{
    const QString doubled = QStringLiteral("季度季度"); // 第三季度 and 季度小结 say it once
    QString name = periodName(period) + paperWords().paper(paper.label);
    return name.replace(doubled, doubled.left(2));
}

} // namespace xf
