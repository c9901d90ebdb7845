// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/papers/keptpaper.h"

#include "content/summary/quarterlysummary.h"
#include "content/withholding.h"
#include "document/documentjson.h"
#include "writers/filewriter.h"
#include "writers/pdfwriter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xf {

namespace {

QString keyOf(Edition edition)
{
    return edition == Edition::Public ? QStringLiteral("public") : QStringLiteral("internal");
}

/// What the edition hid is kept with it: it is read before the paper leaves the house again, and afterwards the records
/// may know other names.
QByteArray contentOf(const MadePaper& paper)
{
    QByteArray text = paper::toJson(paper.document);
    if (paper.hidden.empty())
        return text;
    QJsonArray hidden;
    for (const Hidden& each : paper.hidden)
        hidden << QJsonObject{{QStringLiteral("what"), each.what}, {QStringLiteral("places"), each.places}};
    QJsonObject whole = QJsonDocument::fromJson(text).object();
    whole.insert(QStringLiteral("hidden"), hidden);
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

std::vector<Hidden> hiddenIn(const QByteArray& content)
{
    std::vector<Hidden> hidden;
    for (const QJsonValue each : QJsonDocument::fromJson(content).object().value(QLatin1String("hidden")).toArray())
        hidden.push_back({each[QLatin1String("what")].toString(), each[QLatin1String("places")].toInt()});
    return hidden;
}

} // namespace

Result<std::optional<MadePaper>> keptPaper(const PaperSources& sources, Edition edition)
{
    const auto kept = std::find_if(sources.finalised.begin(), sources.finalised.end(),
                                   [&](const Finalised& each) { return each.edition == keyOf(edition); });
    if (kept == sources.finalised.end())
        return std::optional<MadePaper>();
    const auto content = sources.evidence(kept->content);
    const auto pdf = sources.evidence(kept->pdf);
    if (!content || !pdf)
        return content ? pdf.error() : content.error();
    auto document = paper::documentFromJson(*content);
    if (!document)
        return document.error();
    return std::optional(MadePaper{std::move(*document), hiddenIn(*content), *pdf});
}

paper::Document summaryNow(const PaperSources& sources, Edition edition)
{
    if (edition == Edition::Internal)
        return documentOf(summaryOf(sources.snapshot, paperWords(), {edition, {}}));
    const Withholding withholding(sources);
    paper::Document document = documentOf(summaryOf(withholding.sources().snapshot, paperWords(), {edition, {}}));
    withholding.blot(document);
    (void)Discretion(sources).apply(document);
    return document;
}

Result<std::vector<PrintedEdition>> printedEditions(const PaperSources& sources)
{
    std::vector<PrintedEdition> editions;
    for (const Edition edition : {Edition::Internal, Edition::Public}) {
        const auto made = makePaper(*paperNamed(u"quarterly-summary"), sources, {edition, 0, {}});
        if (!made)
            return made.error();
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        if (const auto written = writePdf(made->document, buffer); !written)
            return written.error();
        editions.push_back({keyOf(edition), contentOf(*made), pdf});
    }
    return editions;
}

Result<void> writePaper(const QString& path, const MadePaper& paper, const WriteOptions& options)
{
    const bool isPdf = QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
    const bool isKept = isPdf && !paper.pdf.isEmpty() && !options.isArchival;
    return isKept ? writeBytes(path, paper.pdf) : writeFile(path, paper.document, options);
}

} // namespace xf
