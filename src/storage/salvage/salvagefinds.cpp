// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagefinds.h"

#include "kind.h"
#include "seals.h"
#include "sqlerror.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>

namespace xf {

namespace {

using Type = SqliteValue::Type;

bool isOf(const SqliteRow& row, const std::vector<Type>& types)
{
    return std::equal(row.values.begin(), row.values.end(), types.begin(), types.end(),
                      [](const SqliteValue& value, Type type) { return value.type == type; });
}

QString text(const SqliteValue& value)
{
    return QString::fromUtf8(value.bytes);
}

/// Goes through a file and keeps what it finds.
class Finder
{
public:
    Finder(QFile& file, int pageSize, RowProof& proof, const TakeContent& takeContent, const PageDone& pageDone)
        : m_pages(file, pageSize), m_proof(proof), m_takeContent(takeContent), m_pageDone(pageDone)
    {
        for (const QString& table : Seals::tables())
            m_sealed.insert(table);
    }

    Result<SalvageFinds> run()
    {
        for (quint32 page = 1; page <= m_pages.count() && m_done; ++page) {
            for (const quint32 child : m_pages.children(page))
                m_reached.insert(child);
            m_pages.eachRow(page, [this](SqliteRow&& row) { take(row); });
            if (m_done && m_pages.isGone())
                m_done = sqlError(SQLITE_IOERR); // what was not reached is not lost: it is tried again
            if (m_done)
                m_done = m_pageDone(page, m_pages.count());
        }
        if (!m_done)
            return m_done.error();
        settleDoubtful();
        settleBroken();
        for (auto& table : m_finds.rows) {
            for (auto& [id, states] : table) {
                for (FoundRow& state : states)
                    state.isReached = std::any_of(state.pages.begin(), state.pages.end(),
                                                  [this](quint32 page) { return m_reached.contains(page); });
            }
        }
        return std::move(m_finds);
    }

private:
    /// A row whose digest fits more than one table: they have the same names for what is filled in.
    struct Doubtful {
        SqliteRow row;
        std::vector<size_t> tables;
    };

    void take(SqliteRow& row)
    {
        if (takePlain(row))
            return;
        std::vector<size_t> proven;
        std::vector<size_t> fitting;
        for (size_t i = 0; i < m_proof.tables().size(); ++i) {
            if (!RowProof::fits(m_proof.tables()[i], row))
                continue;
            fitting.push_back(i);
            if (m_proof.prove(i, row))
                proven.push_back(i);
        }
        if (proven.size() == 1)
            keep(proven.front(), row);
        else if (!proven.empty())
            m_doubtful.push_back({std::move(row), std::move(proven)});
        else if (!fitting.empty())
            m_broken.push_back({row.rowid, std::move(fitting)});
    }

    /// The rows that have no digest of their own.
    bool takePlain(const SqliteRow& row)
    {
        if (isOf(row, {Type::Text, Type::Integer, Type::Integer}) && m_sealed.contains(text(row.values[0]))) {
            const QString table = text(row.values[0]);
            m_finds.tallies.insert(table, {table, row.values[1].integer, row.values[2].integer});
            return true;
        }
        if (row.isOfIndex)
            return true;
        if (isOf(row, {Type::Text, Type::Integer, Type::Blob})) {
            takeContentRow(row);
            return true;
        }
        if (isOf(row, {Type::Null, Type::Text, Type::Null}) || isOf(row, {Type::Null, Type::Text, Type::Integer})) {
            if (kindByKey(text(row.values[1])))
                m_finds.listed[row.rowid] = text(row.values[1]);
            return true;
        }
        if (isOf(row, {Type::Text, Type::Integer})) {
            m_finds.sequences.insert(text(row.values[0]), row.values[1].integer);
            return true;
        }
        // sqlite_schema: type, name, tbl_name, rootpage, sql
        if (isOf(row, {Type::Text, Type::Text, Type::Text, Type::Integer, Type::Text})) {
            m_reached.insert(static_cast<quint32>(row.values[3].integer));
            return true;
        }
        return false;
    }

    void takeContentRow(const SqliteRow& row)
    {
        const QByteArray& bytes = row.values[2].bytes;
        const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        if (m_done && sum == row.values[0].bytes && bytes.size() == row.values[1].integer)
            m_done = m_takeContent(row.values);
    }

    void keep(size_t table, const SqliteRow& row)
    {
        const TableShape& shape = m_proof.tables()[table];
        auto values = m_proof.prove(table, row);
        if (!values)
            return;
        m_tableOfPage[row.page] = table;
        FoundStates& states = m_finds.rows[shape.table][row.rowid];
        const auto same =
            std::find_if(states.begin(), states.end(), [&](const FoundRow& each) { return each.values == *values; });
        if (same != states.end()) {
            same->pages.push_back(row.page); // the same once more
            return;
        }
        const qint64 digest = (*values)[static_cast<size_t>(shape.digest)].integer;
        states.push_back({std::move(*values), digest, {row.page}, false});
    }

    [[nodiscard]] bool isListedAs(Id id, size_t table) const
    {
        const auto listed = m_finds.listed.find(id);
        return listed != m_finds.listed.end() && listed->second == m_proof.tables()[table].table;
    }

    /// By the list of records, else by the other rows on its page: a page holds rows of one table.
    void settleDoubtful()
    {
        for (const Doubtful& each : m_doubtful) {
            const auto neighbour = m_tableOfPage.find(each.row.page);
            auto table = std::find_if(each.tables.begin(), each.tables.end(),
                                      [&](size_t one) { return isListedAs(each.row.rowid, one); });
            if (table == each.tables.end() && neighbour != m_tableOfPage.end())
                table = std::find(each.tables.begin(), each.tables.end(), neighbour->second);
            if (table != each.tables.end())
                keep(*table, each.row);
            else
                m_broken.push_back({each.row.rowid, each.tables});
        }
    }

    void settleBroken()
    {
        for (const auto& [id, tables] : m_broken) {
            auto table =
                std::find_if(tables.begin(), tables.end(), [&, row = id](size_t one) { return isListedAs(row, one); });
            if (table == tables.end() && tables.size() == 1)
                table = tables.begin();
            if (table != tables.end())
                m_finds.broken[m_proof.tables()[*table].table].insert(id);
        }
    }

    SqlitePages m_pages;
    RowProof& m_proof;
    const TakeContent& m_takeContent;
    const PageDone& m_pageDone;
    QSet<QString> m_sealed;
    SalvageFinds m_finds;
    std::vector<Doubtful> m_doubtful;
    std::vector<std::pair<Id, std::vector<size_t>>> m_broken;
    std::map<quint32, size_t> m_tableOfPage;
    std::set<quint32> m_reached;
    Result<void> m_done;
};

} // namespace

qint64 SalvageFinds::records() const
{
    qint64 number = 0;
    for (auto table = rows.begin(); table != rows.end(); ++table)
        number += table.key() == QLatin1String("history") ? 0 : static_cast<qint64>(table->size());
    return number;
}

Result<SalvageFinds> findRows(QFile& file, int pageSize, RowProof& proof, const TakeContent& takeContent,
                              const PageDone& pageDone)
{
    return Finder(file, pageSize, proof, takeContent, pageDone).run();
}

} // namespace xf
