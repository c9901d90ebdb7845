// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/odtwriter.h"

#include "writers/odt/odtbody.h"
#include "writers/odt/odtpackage.h"
#include "writers/odt/odtstyles.h"
#include "writers/ziparchive.h"

namespace xf {

Result<void> writeOdt(const paper::Document& document, QIODevice& device, const WriteOptions& options)
{
    constexpr int bodyAt = 95; // of the work, in percent; then it is packed
    const Result<odt::Body> written = odt::bodyOf(document, options.part(0, bodyAt));
    if (!written)
        return written.error();
    const odt::Body& body = *written;
    ZipArchive archive(document.metadata.created);
    archive.add(QStringLiteral("mimetype"), odt::mimeType, ZipArchive::Packing::Stored);
    archive.add(QStringLiteral("content.xml"), body.xml);
    archive.add(QStringLiteral("styles.xml"), odt::styles(document.metadata, options.fonts));
    archive.add(QStringLiteral("meta.xml"), odt::meta(document.metadata));
    archive.add(QStringLiteral("settings.xml"), odt::settings());
    for (const odt::Medium& medium : body.media) // packed already, all of them
        archive.add(medium.target, medium.bytes, ZipArchive::Packing::Stored);
    archive.add(QStringLiteral("META-INF/manifest.xml"), odt::manifest(body.media));
    return archive.writeTo(device);
}

} // namespace xf
