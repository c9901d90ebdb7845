// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx/package.h"

#include "tables/limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>

namespace xf {

namespace {

struct PackageMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Tables)
};

Error damaged(const char* detail)
{
    return Error{
        PackageMessages::tr("This workbook is damaged and cannot be read. Nothing was taken in; please open it in WPS "
                            "or Excel and save it anew."),
        QLatin1String(detail)};
}

Error suspicious(const char* detail)
{
    return Error{
        PackageMessages::tr("This workbook is not built as spreadsheet programs build them: it would take up far too "
                            "much room, or reach outside itself. It was not read; please do not open it either until "
                            "you know where it comes from."),
        QLatin1String(detail)};
}

bool leadsOutside(QByteArrayView name)
{
    const QString path = QString::fromUtf8(name).replace(u'\\', u'/');
    return path.startsWith(u'/') || path.contains(u':') || path.split(u'/').contains(QLatin1String(".."));
}

/// What a part claims about itself, held against the limits.
const char* claimProblem(const zip_stat_t& stat, qint64 left)
{
    const auto size = static_cast<qint64>(std::min<zip_uint64_t>(stat.size, Q_INT64_C(1) << 60));
    const auto packed = static_cast<qint64>(std::min<zip_uint64_t>(stat.comp_size, Q_INT64_C(1) << 60));
    if (size > limits::part || size > left)
        return "part too large";
    if (size > limits::modest && size / std::max<qint64>(packed, 1) > limits::ratio)
        return "part packed too well";
    return nullptr;
}

/// The bytes of a part as they are unpacked, counted.
class PartDevice : public QIODevice
{
public:
    PartDevice(zip_file_t* file, qint64 claimed, qint64& left) : m_file(file), m_claimed(claimed), m_left(left)
    {
        open(ReadOnly);
    }
    ~PartDevice() override { zip_fclose(m_file); }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const zip_int64_t read = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
        if (read < 0)
            return refuse(damaged("part cannot be unpacked"));
        m_read += read;
        m_left -= read;
        if (m_read > m_claimed || m_left < 0)
            return refuse(suspicious("part is larger than it says"));
        const QByteArrayView piece(data, read);
        const qsizetype tag = piece.lastIndexOf('<');
        m_word = tag < 0 ? m_word + read : read - tag;
        return m_word > limits::word ? refuse(suspicious("endless word")) : read;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 refuse(const Error& error)
    {
        setErrorString(error.sentence);
        return -1;
    }

    zip_file_t* m_file;
    qint64 m_claimed;
    qint64& m_left;
    qint64 m_read = 0;
    qint64 m_word = 0;
};

} // namespace

Package::~Package()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<Package>> Package::open(const QString& path)
{
    if (QFileInfo(path).size() > limits::workbook)
        return suspicious("archive too large");
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return damaged("archive cannot be opened");
    std::unique_ptr<Package> package(new Package(archive));
    package->m_left = limits::allParts;
    if (auto sound = package->checkNames(); !sound)
        return sound.error();
    return package;
}

Result<void> Package::checkNames() const
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > limits::entries)
        return suspicious("too many parts");
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(m_archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
        if (!name || leadsOutside(name))
            return suspicious("part with a name that leads outside");
    }
    return {};
}

bool Package::has(const QString& name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<QIODevice>> Package::part(const QString& name)
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return damaged("part is missing");
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if ((stat.valid & needed) != needed)
        return damaged("part without a size");
    if (const char* problem = claimProblem(stat, m_left))
        return suspicious(problem);
    zip_file_t* file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return damaged("part cannot be opened");
    return std::unique_ptr<QIODevice>(new PartDevice(file, static_cast<qint64>(stat.size), m_left));
}

} // namespace xf
