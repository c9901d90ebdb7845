// SPDX-License-Identifier: GPL-3.0-or-later
#include "finalise.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace xf {

namespace {

struct FinaliseMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Finalise)
};

QString checksumOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<Records> keptOf(const RecordStore& records, Quarter quarter)
{
    return records.load(finalisedKind(), {{QStringLiteral("quarter"), quarter.key()}});
}

} // namespace

Result<void> mayFinalise(const RecordStore& records, Quarter quarter, QDate day)
{
    if (day < quarter.lastDay())
        return Error{
            FinaliseMessages::tr("The quarter runs until %1 and can be finalised from that day on. Nothing was "
                                 "changed.")
                .arg(quarter.lastDay().toString(Qt::ISODate)),
            {}};
    const auto kept = keptOf(records, quarter);
    if (!kept)
        return kept.error();
    if (!kept->empty())
        return Error{
            FinaliseMessages::tr("%1 is finalised already. Nothing was changed; take the finalisation back first.")
                .arg(quarter.key()),
            {}};
    return {};
}

Result<void> finalise(Editor& editor, Quarter quarter, QDate day, const std::vector<PrintedEdition>& editions)
{
    if (auto allowed = mayFinalise(editor.records(), quarter, day); !allowed)
        return allowed;
    std::vector<RowChange> changes;
    std::vector<QByteArray> contents;
    for (const PrintedEdition& each : editions) {
        auto kept = std::make_shared<Finalised>();
        kept->quarter = quarter.key();
        kept->edition = each.edition;
        kept->date = day;
        kept->content = checksumOf(each.content);
        kept->pdf = checksumOf(each.pdf);
        changes.push_back({&finalisedKind(), nullptr, kept});
        contents.push_back(each.content);
        contents.push_back(each.pdf);
    }
    const auto done = editor.commit(QStringLiteral("finalise"), std::move(changes), contents);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> takeBackFinalisation(Editor& editor, Quarter quarter)
{
    const auto kept = keptOf(editor.records(), quarter);
    if (!kept)
        return kept.error();
    if (kept->empty())
        return Error{FinaliseMessages::tr("%1 is not finalised. Nothing was changed.").arg(quarter.key()), {}};
    std::vector<RowChange> changes;
    for (const RecordPtr& each : *kept)
        changes.push_back({&finalisedKind(), each, nullptr});
    const auto done = editor.commit(QStringLiteral("unfinalise"), std::move(changes));
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace xf
