// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlitevalue.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <set>
#include <vector>

class QFile;

namespace xf {

/// One row as a page holds it.
struct SqliteRow {
    quint32 page = 0;
    bool isOfIndex = false; ///< of an index or a table WITHOUT ROWID, so `rowid` says nothing
    qint64 rowid = 0;
    std::vector<SqliteValue> values;
};

/// Reads an SQLite file as bytes, page by page, without believing that anything in it is whole: each size and offset is
/// held against what is there, chains of pages neither run on nor in circles, and what makes no sense is passed over.
/// (File format: https://www.sqlite.org/fileformat2.html)
class SqlitePages
{
public:
    /// `pageSize` is a power of two from 512 to 65536. The file is open and outlives this.
    SqlitePages(QFile& file, int pageSize);

    /// What the header says, if that can be; nothing if it can't.
    static std::optional<int> pageSizeOf(const QByteArray& header);

    /// Pages count from 1; the last may be cut off.
    [[nodiscard]] quint32 count() const { return m_count; }
    /// The file itself has gone, with its stick for example; a page that cannot be read is another thing.
    [[nodiscard]] bool isGone() const { return m_isGone; }
    /// All rows on this page that can be made out.
    void eachRow(quint32 page, const std::function<void(SqliteRow&&)>& visit);
    /// The pages that this one names as its children, if it is an inner page of a table.
    std::vector<quint32> children(quint32 page);

private:
    struct Payload {
        qint64 size = 0;
        int start = 0; ///< on the page
        int local = 0; ///< how much of it the page itself holds
    };
    QByteArray read(quint32 page);
    std::vector<int> cells(const QByteArray& bytes, quint32 page, int headerSize) const;
    [[nodiscard]] std::optional<Payload> payloadAt(const QByteArray& bytes, int at, qint64 size, bool isOfIndex) const;
    std::optional<QByteArray> contentOf(const QByteArray& bytes, const Payload& payload);

    QFile& m_file;
    int m_pageSize;
    quint32 m_count = 0;
    bool m_isGone = false;
    qint64 m_chainPages; ///< that may still be followed; a sound file needs each once
};

} // namespace xf
