// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/knownrecords.h"

#include "branch/branch.h"
#include "import/cleantext.h"
#include "import/columnwords.h"
#include "words.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct KnownRecordsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Import)
};

} // namespace

Result<KnownRecords> KnownRecords::load(const Kind& kind, const RecordStore& records, const ImportPlace& place)
{
    KnownRecords known;
    known.m_place = place;
    const auto branches = records.load(branchKind());
    if (!branches)
        return branches.error();
    if (!branches->empty())
        known.m_year = static_cast<const Branch&>(*branches->front()).year;
    const auto own = records.load(kind, place.parent ? Where{{QStringLiteral("parent"), place.parent}} : Where());
    if (!own)
        return own.error();
    for (const RecordPtr& each : *own)
        known.m_byIdentity[identityOf(kind, *each)].push_back(each);
    for (const Field& field : kind.fields) {
        const Kind* target = field.type == FieldType::Reference ? kindByKey(field.target) : nullptr;
        if (!target || known.m_names.contains(target->key))
            continue;
        auto& names = known.m_names[target->key];
        const auto named = records.load(*target);
        if (!named)
            return named.error();
        for (const RecordPtr& each : *named) {
            const QString title = target->title(*each);
            names[comparable(title)].push_back(each->id);
            known.m_titles.insert(each->id, title);
        }
    }
    return known;
}

QString KnownRecords::identityOf(const Kind& kind, const Record& record)
{
    QStringList parts;
    for (const QString& key : ColumnWords::shipped().identity(kind))
        parts << comparable(kind.value(record, key).toString());
    return parts.join(QChar(0x1F));
}

const Records& KnownRecords::withIdentity(const QString& identity) const
{
    static const Records none;
    const auto found = m_byIdentity.constFind(identity);
    return found == m_byIdentity.constEnd() ? none : *found;
}

Result<Id> KnownRecords::find(const Field& field, const QString& name) const
{
    const Kind* target = kindByKey(field.target);
    const auto ids = target ? m_names.value(target->key).value(comparable(name)) : std::vector<Id>();
    const QString shown = name.left(40);
    if (ids.empty())
        return Error{KnownRecordsMessages::tr("nothing among “%1” is called “%2”")
                         .arg(target ? Words().kind(*target) : QString(), shown),
                     {}};
    if (ids.size() > 1)
        return Error{KnownRecordsMessages::tr("“%1” may be several: that name occurs more than once among “%2”")
                         .arg(shown, Words().kind(*target)),
                     {}};
    return ids.front();
}

} // namespace xf
