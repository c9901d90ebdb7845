// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdfwriter.h"

#include "writers/pagepainter.h"
#include "writers/pagestyle.h"
#include "writers/papersetter.h"
#include "writers/pdftextlayer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace xf {

namespace {

// Shares of the work, in percent: setting the paper, painting it; then its text layer is left.
constexpr int setAt = 50;
constexpr int paintedAt = 90;

Error failed(const QString& detail)
{
    return {QCoreApplication::translate("xf::PdfWriter", "The PDF could not be written. Your records are safe; "
                                                         "please try again or choose another folder."),
            detail};
}

QPageLayout pageLayout(const LaidOutPage& page)
{
    const bool landscape = page.size.width() > page.size.height();
    QPageLayout layout(QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Result<QByteArray> paintPdf(const LaidOutDocument& document, const WriteOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    if (options.isArchival)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(page::unitsPerInch));
    writer.setTitle(document.metadata.title);
    writer.setCreator(document.metadata.author);
    writer.setPageLayout(pageLayout(document.pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return failed(QStringLiteral("painter"));
    for (size_t i = 0; i < document.pages.size(); ++i) {
        if (!options.goesOn(setAt + (paintedAt - setAt) * int(i) / int(document.pages.size())))
            return writingCancelled();
        if (i > 0) {
            writer.setPageLayout(pageLayout(document.pages[i]));
            writer.newPage();
        }
        paintPage(painter, document, int(i), page::unitsPerInch);
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<void> writePdf(const LaidOutDocument& document, QIODevice& device, const WriteOptions& options)
{
    if (document.fonts->faceCount() == 0)
        return Error{QCoreApplication::translate("xf::PdfWriter",
                                                 "No Chinese font is installed, so the PDF would be empty. "
                                                 "Your records are safe; please install a Chinese font."),
                     {}};
    const Result<QByteArray> painted = paintPdf(document, options);
    if (!painted)
        return painted.error();
    if (!options.goesOn(paintedAt))
        return writingCancelled();
    const Result<QByteArray> finished = withTextLayer(*painted, document);
    if (!finished)
        return failed(finished.error().detail);
    if (options.fontsUsed)
        options.fontsUsed(document.fonts->report());
    if (device.write(*finished) != finished->size())
        return failed(device.errorString());
    return {};
}

Result<void> writePdf(const paper::Document& document, QIODevice& device, const WriteOptions& options)
{
    const Result<LaidOutDocument> set = setPaper(document, options.part(0, setAt));
    return set ? writePdf(*set, device, options) : set.error();
}

} // namespace xf
