// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/filewriter.h"

#include "writers/csvwriter.h"
#include "writers/docx/docxwriter.h"
#include "writers/durablesave.h"
#include "writers/htmlwriter.h"
#include "writers/odt/odtwriter.h"
#include "writers/pdfwriter.h"
#include "writers/savefailure.h"
#include "writers/xlsxwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <array>
#include <functional>

namespace xf {

namespace {

using WriteFunction = Result<void> (*)(const paper::Document&, QIODevice&, const WriteOptions&);

struct Format {
    const char* suffix;
    WriteFunction write;
    const char* name; ///< as a user knows it; the same name again is another ending of the same format
};

// A new format is one more line here.
const std::array<Format, 7> formats{{
    {"pdf", &writePdf, QT_TRANSLATE_NOOP("xf::FileWriter", "PDF")},
    {"docx", &writeDocx, QT_TRANSLATE_NOOP("xf::FileWriter", "Word document")},
    {"odt", &writeOdt, QT_TRANSLATE_NOOP("xf::FileWriter", "OpenDocument text")},
    {"xlsx", &writeXlsx, QT_TRANSLATE_NOOP("xf::FileWriter", "Excel workbook")},
    {"csv", &writeCsv, QT_TRANSLATE_NOOP("xf::FileWriter", "CSV table")},
    {"html", &writeHtml, QT_TRANSLATE_NOOP("xf::FileWriter", "Web page")},
    {"htm", &writeHtml, QT_TRANSLATE_NOOP("xf::FileWriter", "Web page")},
}};

WriteFunction writerFor(const QString& suffix)
{
    for (const Format& format : formats) {
        if (suffix.compare(QLatin1String(format.suffix), Qt::CaseInsensitive) == 0)
            return format.write;
    }
    return nullptr;
}

/// The file appears whole or not at all.
Result<void> save(const QString& path, const std::function<Result<void>(QIODevice&)>& write)
{
    if (auto obstacle = obstacleTo(path))
        return *obstacle;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return saveFailure(path, file);
    Result<void> written = write(file);
    if (!written) {
        // A write that came out short names no reason; the next one does.
        const bool isOfTheDisk = file.error() != QFileDevice::NoError || file.write(" ") != 1 || !file.flush();
        const Error error = isOfTheDisk ? saveFailure(path, file) : written.error();
        file.cancelWriting();
        return error;
    }
    if (!commitToDisk(file)) {
        const Error error = saveFailure(path, file);
        file.cancelWriting();
        return error;
    }
    return {};
}

} // namespace

Result<void> writeFile(const QString& path, const paper::Document& document, const WriteOptions& options)
{
    const QFileInfo target(path);
    const WriteFunction write = writerFor(target.suffix());
    if (write == nullptr)
        return Error{QCoreApplication::translate("xf::FileWriter",
                                                 "“%1” has an ending that is not known. Nothing was written; "
                                                 "please end the name with one of: %2.")
                         .arg(target.fileName(), writableSuffixes().join(QStringLiteral(", "))),
                     {}};
    return save(path, [&](QIODevice& device) -> Result<void> {
        if (!options.goesOn(0))
            return writingCancelled();
        const Result<void> written = write(document, device, options);
        return written && !options.goesOn(100) ? writingCancelled() : written;
    });
}

Result<void> writeBytes(const QString& path, const QByteArray& bytes)
{
    return save(path, [&](QIODevice& device) {
        device.write(bytes); // what the device could not take, its commit tells
        return Result<void>();
    });
}

QStringList writableSuffixes()
{
    QStringList suffixes;
    for (const Format& format : formats)
        suffixes.append(QLatin1String(format.suffix));
    return suffixes;
}

QString formatFilter(const QString& firstSuffix, const QStringList& offered)
{
    QStringList names;
    QHash<QString, QStringList> patterns;
    QString first;
    for (const Format& format : formats) {
        if (!offered.contains(QLatin1String(format.suffix)))
            continue;
        const QString name = QCoreApplication::translate("xf::FileWriter", format.name);
        if (!patterns.contains(name))
            names.append(name);
        patterns[name].append(QStringLiteral("*.") + QLatin1String(format.suffix));
        if (firstSuffix == QLatin1String(format.suffix))
            first = name;
    }
    if (names.removeOne(first))
        names.prepend(first);
    QStringList filters;
    for (const QString& name : names)
        filters.append(QStringLiteral("%1 (%2)").arg(name, patterns[name].join(u' ')));
    return filters.join(QStringLiteral(";;"));
}

} // namespace xf
