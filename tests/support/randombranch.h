// SPDX-License-Identifier: GPL-3.0-or-later
// A branch file with records of every kind, every field filled with what people paste and attackers write.
#pragma once

#include "branch/branch.h"
#include "branch/finalised.h"
#include "evidencestore.h"
#include "life/evidence.h"
#include "recordstore.h"
#include "testing.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace xf::test {

inline QString hostileText(QRandomGenerator& random, bool isLong)
{
    static const QStringList pieces{
        QStringLiteral("=HYPERLINK(\"http://x\",\"点\")"),
        QStringLiteral("=1+1"),
        QStringLiteral("+cmd|' /C calc'!A0"),
        QStringLiteral("-2+3"),
        QStringLiteral("@SUM(A1)"),
        QStringLiteral("<script>alert(1)</script>&amp;&#x4E2D;"),
        QStringLiteral("]]><!--"),
        QStringLiteral("%s%n%1%99"),
        QStringLiteral("\u202E\u2067fdp.exe"),
        QStringLiteral("𬀩𠮷"),
        QStringLiteral("e\u0301\u200B"),
        QStringLiteral("_x0041_"),
        QStringLiteral("\u0001\u001F\u007F\u0085\u2028"),
        QStringLiteral("a\tb\u0000c"),
        QStringLiteral("“”\"'\\/"),
        QStringLiteral("../../etc/passwd"),
        QStringLiteral("，,;；"),
        QStringLiteral("  前后空格  "),
        QStringLiteral("\uFEFF\uFFFD"),
        QStringLiteral("第一行\r\n第二行\n"),
    };
    QString text;
    for (int i = 0; i < 3; ++i)
        text += pieces[random.bounded(static_cast<int>(pieces.size()))];
    if (isLong && random.bounded(20) == 0)
        text += QString(10'000, u'长') + QStringLiteral("𬀩");
    return text;
}

inline QVariant hostileValue(const Field& field, QRandomGenerator& random, const PickReference& pick)
{
    static const std::array figures{0.1, 1e-7, 12345.678901, -3.5, 1e15, 2.0 / 3.0, 0.0};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return hostileText(random, field.type == FieldType::LongText);
    case FieldType::Number:
        return figures[random.bounded(static_cast<quint32>(figures.size()))];
    default:
        return someValue(field, random, pick);
    }
}

/// Fills a new file at this path; the same seed gives the same branch.
class RandomBranch
{
public:
    RandomBranch(BranchFile& file, quint32 seed) : m_records(file), m_contents(file), m_file(file), m_random(seed) {}

    Result<void> fill()
    {
        Transaction transaction(m_file);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        for (const Kind* kind : allKinds()) {
            const int number = kind == &branchKind() ? 1 : m_random.bounded(1, 4);
            for (int i = 0; i < number; ++i) {
                if (auto reserved = reserve(*kind); !reserved)
                    return reserved;
            }
        }
        for (const Kind* kind : allKinds()) {
            for (const auto& [id, parent] : m_ids[kind->key]) {
                if (auto inserted = insert(*kind, id, parent); !inserted)
                    return inserted;
            }
        }
        return transaction.commit();
    }

private:
    Result<void> reserve(const Kind& kind)
    {
        Id parent = 0;
        if (!kind.parents.isEmpty())
            parent = anyOf(kind.parents[m_random.bounded(static_cast<int>(kind.parents.size()))]);
        const auto id = m_records.reserveId(kind, parent);
        if (!id)
            return id.error();
        m_ids[kind.key].push_back({*id, parent});
        return {};
    }

    Result<void> insert(const Kind& kind, Id id, Id parent)
    {
        const auto record = kind.make();
        record->id = id;
        record->parent = parent;
        const auto pick = [this](const Field& field) {
            return anyOf(field.target == QLatin1String("*") ? QStringLiteral("pledge") : field.target);
        };
        for (const Field& field : kind.fields) {
            // One field in four is left as an untouched form leaves it.
            const bool isEmpty = m_random.bounded(4) == 0 && field.type != FieldType::Quarter;
            if (field.isStored() && !isEmpty)
                field.set(*record, hostileValue(field, m_random, pick));
        }
        if (auto kept = keepContents(kind, *record); !kept)
            return kept;
        return m_records.insert(kind, *record);
    }

    Result<void> keepContents(const Kind& kind, Record& record)
    {
        if (&kind == &evidenceKind()) {
            auto& evidence = static_cast<Evidence&>(record);
            const auto put = keep();
            if (!put)
                return put.error();
            evidence.sha256 = put->sha256;
            evidence.size = put->size;
        } else if (&kind == &finalisedKind()) {
            const auto content = keep();
            const auto pdf = keep();
            if (!content || !pdf)
                return content ? pdf.error() : content.error();
            static_cast<Finalised&>(record).content = content->sha256;
            static_cast<Finalised&>(record).pdf = pdf->sha256;
        }
        return {};
    }

    /// Few enough different ones that some records share their content; one is empty.
    Result<Evidence> keep()
    {
        QByteArray bytes(m_random.bounded(5) * 1000, 'x');
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return m_contents.put(buffer, QStringLiteral("a"));
    }

    Id anyOf(const QString& kind)
    {
        const auto& ids = m_ids[kind];
        return ids.empty() ? 0 : ids[m_random.bounded(static_cast<quint32>(ids.size()))].first;
    }

    RecordStore m_records;
    EvidenceStore m_contents;
    BranchFile& m_file;
    QRandomGenerator m_random;
    std::map<QString, std::vector<std::pair<Id, Id>>> m_ids;
};

/// Every record of every kind as text, and for every content named whether its bytes are there.
inline QStringList wholeBranch(BranchFile& file)
{
    const RecordStore records(file);
    QStringList lines;
    for (const Kind* kind : allKinds()) {
        const auto all = records.load(*kind);
        for (const RecordPtr& each : all ? *all : Records()) {
            lines << dump(*kind, *each);
            for (const char* key : {"sha256", "content", "pdf"}) {
                const Field* field = kind == &evidenceKind() || kind == &finalisedKind()
                                         ? kind->field(QString::fromLatin1(key))
                                         : nullptr;
                if (!field)
                    continue;
                QBuffer buffer;
                buffer.open(QIODevice::WriteOnly);
                const bool isThere = EvidenceStore(file).get(field->get(*each).toString(), buffer).ok();
                lines << (isThere ? QString::fromLatin1(
                                        QCryptographicHash::hash(buffer.data(), QCryptographicHash::Sha256).toHex())
                                  : QStringLiteral("missing"));
            }
        }
    }
    return lines;
}

} // namespace xf::test
