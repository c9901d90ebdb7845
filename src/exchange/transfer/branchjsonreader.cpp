// SPDX-License-Identifier: GPL-3.0-or-later
#include "branch/branch.h"
#include "transfer/branchformat.h"
#include "transfer/branchjson.h"
#include "transfer/jsonin.h"
#include "transfer/newfolder.h"
#include "values.h"

#include <QCoreApplication>
#include <QSet>

namespace xf {

namespace {

struct BranchJsonReaderMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Transfer)
};

constexpr double mostId = 9e15; // beyond it a JSON number no longer tells one from the next

QString idKey()
{
    return QStringLiteral("id");
}

QString parentKey()
{
    return QStringLiteral("parent");
}

Error misfit(const Kind& kind, const Record& record, const QString& why)
{
    return importRefused(BranchJsonReaderMessages::tr("Record %1 of “%2” in “%3” does not fit: %4")
                             .arg(QString::number(record.id), kind.key, branchformat::recordsFile, why));
}

Error unknownName(const QString& name)
{
    return importRefused(BranchJsonReaderMessages::tr("“%1” names “%2”, which this program does not know.")
                             .arg(branchformat::recordsFile, name.left(40)));
}

Error newer(int version, int upTo)
{
    return importRefused(
        BranchJsonReaderMessages::tr("A newer version of Xianfeng wrote this export (version %1, this program reads "
                                     "up to %2). Install the newer program to read it.")
            .arg(version)
            .arg(upTo));
}

Result<Id> idOf(const QJsonValue& value)
{
    const double number = value.toDouble(0);
    if (!value.isDouble() || number < 1 || number > mostId || number != static_cast<double>(static_cast<Id>(number)))
        return Error{
            BranchJsonReaderMessages::tr("“%1” is no number of a record.").arg(value.toVariant().toString().left(40)),
            {}};
    return static_cast<Id>(number);
}

} // namespace

Error importRefused(const QString& what, const QString& detail)
{
    return Error{BranchJsonReaderMessages::tr("%1 No branch file was made.").arg(what), detail};
}

/// One reading from beginning to end.
struct BranchJsonReader::Walk {
    JsonIn json;
    const WriteOptions& options;
    qint64 size;

    [[nodiscard]] Result<void> damaged() const
    {
        return importRefused(
            BranchJsonReaderMessages::tr("“%1” is damaged or cut off near byte %2. Use another copy of the export, or "
                                         "export the branch again.")
                .arg(branchformat::recordsFile)
                .arg(json.at()));
    }
    [[nodiscard]] bool goesOn() const { return options.goesOn(size_t(json.at()), size_t(size)); }
};

Result<void> BranchJsonReader::read(const WriteOptions& options)
{
    Walk walk{JsonIn(m_device), options, std::max<qint64>(m_device.size(), 1)};
    JsonIn& json = walk.json;
    QStringList seen;
    json.enter('{');
    while (json.hasNext('}')) {
        const QString name = json.name();
        if (json.isWrong())
            break;
        const QStringList expected{QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("schema"),
                                   QStringLiteral("records")};
        // In this order: what the rest means is known before it is read.
        if (seen.size() >= expected.size() || name != expected[seen.size()])
            return unknownName(name);
        seen << name;
        if (name == expected.back()) {
            if (auto done = readKinds(walk); !done)
                return done;
            continue;
        }
        const QJsonValue value = json.value();
        if (json.isWrong())
            break;
        if (name == expected[0] && value.toString() != QLatin1String(branchformat::name))
            return importRefused(
                BranchJsonReaderMessages::tr("“%1” was not exported by Xianfeng. Choose the folder of an export.")
                    .arg(branchformat::recordsFile));
        const int number = value.toInt(0);
        if (name == expected[1] && number > branchformat::version)
            return newer(number, branchformat::version);
        if (name == expected[2] && number > BranchFile::currentSchema())
            return newer(number, BranchFile::currentSchema());
        if (name != expected[0] && number < 1)
            return unknownName(value.toVariant().toString());
        m_schema = number;
    }
    if (json.isWrong() || !json.isAtEnd() || seen.size() != 4)
        return walk.damaged();
    return checkLinks();
}

Result<void> BranchJsonReader::readKinds(Walk& walk)
{
    QSet<const Kind*> seen;
    walk.json.enter('{');
    while (walk.json.hasNext('}')) {
        const QString name = walk.json.name();
        if (walk.json.isWrong())
            break;
        const Kind* kind = kindByKey(name);
        if (!kind || seen.contains(kind))
            return unknownName(name);
        seen.insert(kind);
        if (auto done = readKind(walk, *kind); !done)
            return done;
    }
    if (walk.json.isWrong())
        return walk.damaged();
    for (const Kind* kind : allKinds()) {
        if (!seen.contains(kind) && m_schema == BranchFile::currentSchema())
            return importRefused(
                BranchJsonReaderMessages::tr("“%1” holds no records of “%2”: it is not complete. Use another copy of "
                                             "the export.")
                    .arg(branchformat::recordsFile, kind->key));
    }
    return {};
}

Result<void> BranchJsonReader::readKind(Walk& walk, const Kind& kind)
{
    walk.json.enter('[');
    while (walk.json.hasNext(']')) {
        if (auto done = readRecord(walk, kind); !done)
            return done;
        if (!walk.goesOn())
            return transferCancelled();
    }
    return walk.json.isWrong() ? walk.damaged() : Result<void>();
}

Result<void> BranchJsonReader::readRecord(Walk& walk, const Kind& kind)
{
    const auto record = kind.make();
    QStringList seen;
    walk.json.enter('{');
    while (walk.json.hasNext('}')) {
        if (auto done = readMember(walk, kind, *record, seen); !done)
            return done;
    }
    if (walk.json.isWrong())
        return walk.damaged();
    if (auto whole = checkWhole(kind, *record, seen); !whole)
        return whole;
    m_ids.insert(record->id, &kind);
    if (kind.role == KindRole::Child)
        m_links.push_back({record->id, record->parent, &kind, nullptr});
    for (const Field& field : kind.fields) {
        const Id to = field.type == FieldType::Reference ? field.get(*record).toLongLong() : 0;
        if (to != 0)
            m_links.push_back({record->id, to, &kind, &field});
    }
    return m_take(kind, *record);
}

Result<void> BranchJsonReader::readMember(Walk& walk, const Kind& kind, Record& record, QStringList& seen)
{
    const QString name = walk.json.name();
    const QJsonValue value = walk.json.value();
    if (walk.json.isWrong())
        return walk.damaged();
    const Field* field = kind.field(name);
    const bool isId = name == idKey() || (name == parentKey() && kind.role == KindRole::Child);
    if (seen.contains(name) || (!isId && (!field || !field->isStored())))
        return misfit(
            kind, record,
            BranchJsonReaderMessages::tr("it has “%1”, which is not known or given twice.").arg(name.left(40)));
    seen << name;
    if (isId) {
        const auto id = idOf(value);
        if (!id)
            return misfit(kind, record, id.error().sentence);
        (name == idKey() ? record.id : record.parent) = *id;
        return {};
    }
    const auto read = fromJson(*field, value);
    if (!read)
        return misfit(kind, record, read.error().sentence);
    field->set(record, *read);
    return {};
}

Result<void> BranchJsonReader::checkWhole(const Kind& kind, const Record& record, const QStringList& seen) const
{
    QStringList expected{idKey()};
    if (kind.role == KindRole::Child)
        expected << parentKey();
    // An older program did not have every field.
    for (const Field& field : kind.fields) {
        if (field.isStored() && m_schema == BranchFile::currentSchema())
            expected << field.key;
    }
    for (const QString& each : expected) {
        if (!seen.contains(each))
            return misfit(kind, record, BranchJsonReaderMessages::tr("“%1” is missing.").arg(each));
    }
    if (m_ids.contains(record.id))
        return misfit(kind, record, BranchJsonReaderMessages::tr("its number is used twice."));
    return {};
}

/// References may lead to records that come later, so they are followed at the end. A parent is of another kind than
/// its rows, so nothing can belong to itself.
Result<void> BranchJsonReader::checkLinks() const
{
    if (std::count(m_ids.begin(), m_ids.end(), &branchKind()) != 1)
        return importRefused(
            BranchJsonReaderMessages::tr("“%1” does not hold exactly one branch. Use another copy of the export.")
                .arg(branchformat::recordsFile));
    for (const Link& link : m_links) {
        const Kind* target = m_ids.value(link.to);
        const bool fits =
            target && (link.field ? link.field->target == QLatin1String("*") || link.field->target == target->key
                                  : link.kind->parents.contains(target->key));
        if (fits)
            continue;
        Record from;
        from.id = link.from;
        return misfit(*link.kind, from,
                      BranchJsonReaderMessages::tr("“%1” leads to %2, which is no record of the right kind.")
                          .arg(link.field ? link.field->key : parentKey())
                          .arg(link.to));
    }
    return {};
}

} // namespace xf
