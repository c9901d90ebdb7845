// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitepages.h"

#include <QFile>
#include <QtEndian>

#include <bit>

namespace xf {

namespace {

constexpr int fileHeader = 100; ///< before what page 1 holds
constexpr int leafHeader = 8;
constexpr int innerHeader = 12;
constexpr char tableLeaf = 0x0d;
constexpr char tableInner = 0x05;
constexpr char indexLeaf = 0x0a;
constexpr char indexInner = 0x02;
constexpr int smallestPage = 512;
constexpr int largestPage = 65536;
constexpr size_t mostValues = 1000; ///< of one row
constexpr qint64 mostReadings = 8;  ///< of each page as part of a chain

int headerAt(quint32 page)
{
    return page == 1 ? fileHeader : 0;
}

quint32 number32(const QByteArray& bytes, int at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

int number16(const QByteArray& bytes, int at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

/// SQLite's number of one to nine bytes; moves `at` behind it. False if the bytes end within it.
bool takeVarint(const QByteArray& bytes, int& at, qint64& value)
{
    quint64 result = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return false;
        const auto byte = static_cast<quint8>(bytes[at++]);
        if (i == 8) {
            value = static_cast<qint64>((result << 8) | byte);
            return true;
        }
        result = (result << 7) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            break;
    }
    value = static_cast<qint64>(result);
    return true;
}

/// How many bytes a value of this serial type takes; -1 for a type that is not in use.
qint64 sizeOf(qint64 serial)
{
    constexpr qint64 sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (serial < 0 || serial == 10 || serial == 11)
        return -1;
    return serial < 10 ? sizes[serial] : (serial - 12) / 2;
}

qint64 bigEndian(const QByteArray& bytes, qint64 at, qint64 size)
{
    quint64 value = (static_cast<quint8>(bytes[at]) & 0x80U) != 0 ? ~quint64{0} : 0;
    for (qint64 i = 0; i < size; ++i)
        value = (value << 8) | static_cast<quint8>(bytes[at + i]);
    return static_cast<qint64>(value);
}

SqliteValue valueOf(const QByteArray& bytes, qint64 at, qint64 serial, qint64 size)
{
    SqliteValue value;
    if (serial == 0)
        return value;
    if (serial >= 12) {
        value.type = serial % 2 == 0 ? SqliteValue::Type::Blob : SqliteValue::Type::Text;
        value.bytes = bytes.mid(at, size);
        return value;
    }
    value.type = serial == 7 ? SqliteValue::Type::Real : SqliteValue::Type::Integer;
    if (serial == 7)
        value.real = std::bit_cast<double>(bigEndian(bytes, at, size));
    else
        value.integer = serial >= 8 ? serial - 8 : bigEndian(bytes, at, size);
    return value;
}

/// The serial types and values must fill the record exactly.
std::optional<std::vector<SqliteValue>> valuesOf(const QByteArray& record)
{
    int at = 0;
    qint64 header = 0;
    if (!takeVarint(record, at, header) || header < at || header > record.size())
        return std::nullopt;
    std::vector<SqliteValue> values;
    qint64 body = header;
    while (at < header) {
        qint64 serial = 0;
        if (!takeVarint(record, at, serial))
            return std::nullopt;
        const qint64 size = sizeOf(serial);
        if (size < 0 || size > record.size() - body || values.size() >= mostValues)
            return std::nullopt;
        values.push_back(valueOf(record, body, serial, size));
        body += size;
    }
    if (at != header || body != record.size())
        return std::nullopt;
    return values;
}

} // namespace

SqlitePages::SqlitePages(QFile& file, int pageSize)
    : m_file(file), m_pageSize(pageSize),
      m_count(static_cast<quint32>(
          std::min<qint64>((file.size() + pageSize - 1) / pageSize, std::numeric_limits<quint32>::max()))),
      m_chainPages(mostReadings * m_count)
{
}

std::optional<int> SqlitePages::pageSizeOf(const QByteArray& header)
{
    if (header.size() < fileHeader)
        return std::nullopt;
    const int said = number16(header, 16);
    const int size = said == 1 ? largestPage : said;
    if (size < smallestPage || !std::has_single_bit(static_cast<unsigned>(size)))
        return std::nullopt;
    return size;
}

/// Always a whole page; what the file does not have reads as zero.
QByteArray SqlitePages::read(quint32 page)
{
    QByteArray bytes;
    if (page >= 1 && page <= m_count) {
        m_isGone = !m_file.seek((qint64{page} - 1) * m_pageSize) || m_isGone;
        if (!m_isGone)
            bytes = m_file.read(m_pageSize);
    }
    bytes.resize(m_pageSize, '\0');
    return bytes;
}

/// Where the cells of a page begin. Each has a place in the list of cells behind the header.
std::vector<int> SqlitePages::cells(const QByteArray& bytes, quint32 page, int headerSize) const
{
    const int list = headerAt(page) + headerSize;
    const int number = std::min(number16(bytes, headerAt(page) + 3), (m_pageSize - list) / 2);
    std::set<int> found; // a cell that is named twice is read once
    for (int i = 0; i < number; ++i) {
        const int at = number16(bytes, list + 2 * i);
        if (at >= list && at < m_pageSize)
            found.insert(at);
    }
    return {found.begin(), found.end()};
}

/// How much of a record stays on the page (file format, “Cell Payload Overflow Pages”).
std::optional<SqlitePages::Payload> SqlitePages::payloadAt(const QByteArray& bytes, int at, qint64 size,
                                                           bool isOfIndex) const
{
    if (size <= 0 || size > m_file.size())
        return std::nullopt;
    const qint64 most = isOfIndex ? (m_pageSize - 12) * 64 / 255 - 23 : m_pageSize - 35;
    const qint64 least = (m_pageSize - 12) * 32 / 255 - 23;
    qint64 local = size;
    if (size > most) {
        local = least + (size - least) % (m_pageSize - 4);
        if (local > most)
            local = least;
    }
    if (at + local + (local < size ? 4 : 0) > bytes.size())
        return std::nullopt;
    return Payload{size, at, static_cast<int>(local)};
}

std::optional<QByteArray> SqlitePages::contentOf(const QByteArray& bytes, const Payload& payload)
{
    QByteArray content = bytes.mid(payload.start, payload.local);
    if (payload.local == payload.size)
        return content;
    std::set<quint32> seen;
    quint32 next = number32(bytes, payload.start + payload.local);
    while (content.size() < payload.size) {
        if (next < 2 || next > m_count || !seen.insert(next).second || m_chainPages-- <= 0)
            return std::nullopt;
        const QByteArray page = read(next);
        content += page.mid(4, std::min<qint64>(m_pageSize - 4, payload.size - content.size()));
        next = number32(page, 0);
    }
    return content;
}

void SqlitePages::eachRow(quint32 page, const std::function<void(SqliteRow&&)>& visit)
{
    const QByteArray bytes = read(page);
    const char type = bytes[headerAt(page)];
    const bool isOfIndex = type == indexLeaf || type == indexInner;
    if (type != tableLeaf && !isOfIndex)
        return;
    for (const int cell : cells(bytes, page, type == indexInner ? innerHeader : leafHeader)) {
        int at = cell + (type == indexInner ? 4 : 0); // behind the number of a child
        qint64 size = 0;
        SqliteRow row{page, isOfIndex, 0, {}};
        if (!takeVarint(bytes, at, size) || (!isOfIndex && !takeVarint(bytes, at, row.rowid)))
            continue;
        const auto payload = payloadAt(bytes, at, size, isOfIndex);
        const auto content = payload ? contentOf(bytes, *payload) : std::nullopt;
        auto values = content ? valuesOf(*content) : std::nullopt;
        if (!values)
            continue;
        row.values = std::move(*values);
        visit(std::move(row));
    }
}

std::vector<quint32> SqlitePages::children(quint32 page)
{
    const QByteArray bytes = read(page);
    if (bytes[headerAt(page)] != tableInner)
        return {};
    std::vector<quint32> found{number32(bytes, headerAt(page) + 8)};
    for (const int at : cells(bytes, page, innerHeader)) {
        if (at + 4 <= bytes.size())
            found.push_back(number32(bytes, at));
    }
    return found;
}

} // namespace xf
