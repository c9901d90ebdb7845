// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "record.h"

#include <QStringList>
#include <QVariantList>

#include <functional>
#include <future>
#include <vector>

class QSqlQuery;

namespace xf {

class EvidenceReader;

/// One thing that is not as it was kept.
struct Damage {
    QString kind; ///< key of the kind; empty if it concerns the file as a whole
    Id id = 0;    ///< the record; 0 if it concerns more than one
    QString sentence;
    bool isOfEvidence = false; ///< the bytes of a file beside a record, not the record
};

/// What the user calls the rows of a sealed table.
QString labelOfRows(const QString& table);

/// Holds a whole branch file against what it ought to be: SQLite's own order of pages, the shape, each row's digest,
/// the number of rows, references, and the bytes of the evidence files. In small pieces, so that a window stays alive
/// meanwhile; edits may come between two pieces. Nothing is changed.
class FileCheck
{
public:
    /// Where the bytes of the evidence are: a backup keeps them beside itself, so they are not looked at.
    enum class Evidence { Inside, Elsewhere };

    explicit FileCheck(BranchFile& file, Evidence evidence = Evidence::Inside);
    ~FileCheck();

    /// Does the next piece; false once there is none left.
    bool step();
    /// All pieces that are left.
    void run();

    [[nodiscard]] int done() const { return m_next; }
    [[nodiscard]] int total() const { return static_cast<int>(m_pieces.size()); }
    [[nodiscard]] qint64 records() const { return m_records; }        ///< that were checked so far
    [[nodiscard]] qint64 evidenceFiles() const { return m_evidence; } ///< contents that were checked so far
    [[nodiscard]] const std::vector<Damage>& damages() const { return m_damages; }

private:
    using Row = std::function<void(const QSqlQuery&)>;
    void each(const QString& sql, const Row& visit, const QVariantList& values = {});
    void shape();
    void pages(const QString& table);
    void digests(const QString& table);
    void listing(const QString& kind);
    void references();
    void numbers();
    void content(const QString& sha256);
    void reportContent(const QString& sha256);
    void planContents();
    void report(const QString& kind, Id id, const QString& sentence, bool isOfEvidence = false);

    BranchFile& m_file;
    std::future<void> m_plan; ///< of what the file's shape ought to be
    std::vector<std::function<void()>> m_pieces;
    int m_next = 0;
    std::unique_ptr<EvidenceReader> m_reader; ///< of the content that is being read
    qint64 m_records = 0;
    qint64 m_evidence = 0;
    std::vector<Damage> m_damages;
};

} // namespace xf
