// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/ziparchive.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QFile>
#include <QIODevice>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace xf {

namespace {

/// A source that outlives the archive written into it.
struct SourceDeleter {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceDeleter>;

struct ArchiveDeleter {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDeleter>;

Error failure(zip_t* archive)
{
    return {{}, QString::fromUtf8(zip_strerror(archive))};
}

// An archive stores clock time without a zone, and libzip makes that of local time: the same clock time everywhere.
time_t clockTime(const QDateTime& stamp)
{
    const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC); // archives know no earlier one
    const QDateTime utc = stamp.isValid() && stamp > earliest ? stamp.toUTC() : earliest;
    return time_t(QDateTime(utc.date(), utc.time(), Qt::LocalTime).toSecsSinceEpoch());
}

Result<QByteArray> contentsOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0)
        return Error{{}, QString::fromUtf8(zip_error_strerror(zip_source_error(source)))};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != zip_int64_t(stat.size))
        return Error{{}, QStringLiteral("zip: short read")};
    return bytes;
}

} // namespace

qint64 countInPart(const QString& archive, const QString& part, const QByteArray& word, const QByteArray& end)
{
    constexpr qsizetype piece = 1 << 16;
    const Archive file(zip_open(QFile::encodeName(archive).constData(), ZIP_RDONLY, nullptr));
    zip_file_t* reader = file ? zip_fopen(file.get(), part.toUtf8().constData(), 0) : nullptr;
    if (!reader)
        return -1;
    const QByteArrayMatcher matcher(word);
    const qsizetype overlap = word.size() - 1; // a word may lie across the border of two pieces
    const qsizetype kept = std::max(overlap, end.size());
    QByteArray text(kept + piece, ' ');
    qint64 count = 0;
    zip_int64_t read = 0;
    while ((read = zip_fread(reader, text.data() + kept, zip_uint64_t(piece))) > 0) {
        const QByteArrayView seen(text.constData(), kept + qsizetype(read));
        for (qsizetype at = matcher.indexIn(seen, kept - overlap); at >= 0;
             at = matcher.indexIn(seen, at + word.size()))
            ++count;
        std::copy(seen.end() - kept, seen.end(), text.data());
    }
    const bool isClosed = zip_fclose(reader) == 0;
    const bool isWhole = read == 0 && isClosed && QByteArrayView(text.constData(), kept).endsWith(end);
    return isWhole ? count : -1;
}

void ZipArchive::add(const QString& name, QByteArray bytes, Packing packing)
{
    m_parts.push_back({name, std::move(bytes), packing});
}

Result<QByteArray> ZipArchive::bytes() const
{
    zip_error_t error;
    zip_error_init(&error);
    Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return Error{{}, QString::fromUtf8(zip_error_strerror(&error))};
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return Error{{}, QString::fromUtf8(zip_error_strerror(&error))};
    zip_source_keep(target.get()); // closing the archive lets its own hold go
    const time_t time = clockTime(m_stamp);
    for (const Part& part : m_parts) {
        zip_source_t* source =
            zip_source_buffer(archive.get(), part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive.get(), part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return failure(archive.get());
        }
        const zip_int32_t method = part.packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        if (zip_set_file_compression(archive.get(), zip_uint64_t(index), method, 0) != 0 ||
            zip_file_set_mtime(archive.get(), zip_uint64_t(index), time, 0) != 0)
            return failure(archive.get());
    }
    if (zip_close(archive.get()) != 0)
        return failure(archive.get());
    static_cast<void>(archive.release());
    return contentsOf(target.get());
}

Result<void> ZipArchive::writeTo(QIODevice& device) const
{
    const Result<QByteArray> packed = bytes();
    if (packed && device.write(*packed) == packed->size())
        return {};
    return Error{QCoreApplication::translate("xf::ZipArchive", "The file could not be written. Your records are safe; "
                                                               "please try again or choose another folder."),
                 packed ? device.errorString() : packed.error().detail};
}

} // namespace xf
