// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxwriter.h"

#include "writers/docx/docxbody.h"
#include "writers/docx/docxpackage.h"
#include "writers/docx/docxstyles.h"
#include "writers/ziparchive.h"

namespace xf {

Result<void> writeDocx(const paper::Document& document, QIODevice& device, const WriteOptions& options)
{
    const paper::Metadata& metadata = document.metadata;
    constexpr int bodyAt = 95; // of the work, in percent; then it is packed
    const Result<docx::Body> written = docx::bodyOf(document, options.part(0, bodyAt));
    if (!written)
        return written.error();
    const docx::Body& body = *written;
    ZipArchive archive(metadata.created);
    archive.add(QStringLiteral("[Content_Types].xml"), docx::contentTypes());
    archive.add(QStringLiteral("_rels/.rels"), docx::packageLinks());
    archive.add(QStringLiteral("docProps/core.xml"), docx::coreProperties(metadata));
    archive.add(QStringLiteral("word/document.xml"), body.xml);
    archive.add(QStringLiteral("word/_rels/document.xml.rels"), docx::documentLinks(body.media));
    archive.add(QStringLiteral("word/styles.xml"), docx::styles(metadata, options.fonts));
    archive.add(QStringLiteral("word/settings.xml"), docx::settings(metadata));
    archive.add(QStringLiteral("word/fontTable.xml"), docx::fontTable(options.fonts));
    archive.add(QStringLiteral("word/header1.xml"), docx::header(metadata));
    archive.add(QStringLiteral("word/footer1.xml"), docx::footer(docx::Footer::Odd));
    archive.add(QStringLiteral("word/footer2.xml"), docx::footer(docx::Footer::Even));
    archive.add(QStringLiteral("word/footer3.xml"), docx::footer(docx::Footer::Empty));
    for (const docx::Medium& medium : body.media) // packed already, all of them
        archive.add(QStringLiteral("word/") + medium.target, medium.bytes, ZipArchive::Packing::Stored);
    return archive.writeTo(device);
}

} // namespace xf
