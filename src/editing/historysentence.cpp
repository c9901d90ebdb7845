// SPDX-License-Identifier: GPL-3.0-or-later
#include "historysentence.h"

#include "values.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

struct HistorySentenceMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::HistorySentence)
};

constexpr qsizetype longestValue = 60;
constexpr int mostFilledFields = 4;
constexpr QLatin1String stepOfMany("step:"); ///< verb of one step taken for many records; the step's name follows

QString shortened(const QString& text)
{
    const QString simple = text.simplified();
    return simple.size() > longestValue ? simple.left(longestValue - 1) + QChar(0x2026) : simple;
}

/// Actions that a user knows by a name of their own.
QString nameOfVerb(const QString& verb)
{
    if (verb == QLatin1String("sheet"))
        return HistorySentenceMessages::tr("count of a ballot");
    if (verb == QLatin1String("recover"))
        return HistorySentenceMessages::tr("unsaved input found again");
    if (verb == QLatin1String("round"))
        return HistorySentenceMessages::tr("opening of a review round");
    if (verb == QLatin1String("propose"))
        return HistorySentenceMessages::tr("proposal for commendation");
    if (verb == QLatin1String("plaques"))
        return HistorySentenceMessages::tr("handing over of plaques");
    if (verb == QLatin1String("adopt"))
        return HistorySentenceMessages::tr("drafting of a regulation from a suggestion");
    if (verb == QLatin1String("relist"))
        return HistorySentenceMessages::tr("listing again of a problem that came back");
    if (verb == QLatin1String("confirm"))
        return HistorySentenceMessages::tr("taking over of a fact");
    if (verb == QLatin1String("finalise"))
        return HistorySentenceMessages::tr("finalising of a summary");
    if (verb == QLatin1String("unfinalise"))
        return HistorySentenceMessages::tr("taking back of a finalisation");
    if (verb == QLatin1String("newyear"))
        return HistorySentenceMessages::tr("begin a new year");
    return {};
}

/// Whether an action only touched rows of one record: it is then named by the last of them.
bool concernsOne(const HistoryEntry& entry)
{
    const Id parent = entry.changes.front().parent;
    return parent != 0 && std::all_of(entry.changes.begin(), entry.changes.end(),
                                      [&](const HistoryChange& each) { return each.parent == parent; });
}

} // namespace

QString HistorySentence::text(const Field& field, const QJsonValue& json) const
{
    const auto value = fromJson(field, json);
    const QString shown = value ? m_words.text(field, *value, m_nameOf) : QString();
    return shown.isEmpty() ? HistorySentenceMessages::tr("(empty)") : shortened(shown);
}

QString HistorySentence::edited(const Kind& kind, const HistoryChange& change) const
{
    QStringList parts;
    for (const Field& field : kind.fields) {
        if (change.after.contains(field.key) || change.before.contains(field.key))
            parts << HistorySentenceMessages::tr("%1: %2 → %3")
                         .arg(m_words.label(field), text(field, change.before.value(field.key)),
                              text(field, change.after.value(field.key)));
    }
    return parts.join(HistorySentenceMessages::tr("; "));
}

QString HistorySentence::filled(const Kind& kind, const QJsonObject& values) const
{
    QStringList parts;
    for (const Field& field : kind.fields) {
        if (values.contains(field.key) && !field.has(FieldFlag::Title) && parts.size() < mostFilledFields)
            parts << HistorySentenceMessages::tr("%1: %2").arg(m_words.label(field),
                                                               text(field, values.value(field.key)));
    }
    return parts.join(HistorySentenceMessages::tr("; "));
}

QString HistorySentence::of(const HistoryChange& change) const
{
    const Kind* kind = kindByKey(change.kind);
    if (!kind)
        return change.kind;
    const QString label = m_words.kind(*kind);
    switch (change.op) {
    case HistoryChange::Op::Add: {
        const QString details = kind->role == KindRole::Child ? filled(*kind, change.after) : QString();
        return HistorySentenceMessages::tr("%1 — %2 added. %3").arg(shortened(change.name), label, details).trimmed();
    }
    case HistoryChange::Op::Remove:
        return HistorySentenceMessages::tr("%1 — %2 removed").arg(shortened(change.name), label);
    case HistoryChange::Op::Edit:
        return HistorySentenceMessages::tr("%1 — %2").arg(shortened(change.name), edited(*kind, change));
    }
    return {};
}

QString HistorySentence::name(const HistoryEntry& entry) const
{
    if (entry.changes.empty())
        return {};
    if (QString byVerb = nameOfVerb(entry.verb); !byVerb.isEmpty())
        return byVerb;
    const HistoryChange& first = entry.changes.back();
    const Kind* kind = kindByKey(first.kind);
    const QString label = kind ? m_words.kind(*kind) : first.kind;
    const QString subject = shortened(first.name);
    const int count = static_cast<int>(entry.changes.size());
    if (entry.verb.startsWith(stepOfMany) && count > 1)
        return HistorySentenceMessages::tr("“%1” for %n record(s)", nullptr, count)
            .arg(entry.verb.mid(stepOfMany.size()));
    if (entry.verb == QLatin1String("import"))
        return HistorySentenceMessages::tr("import of %n record(s): %1", nullptr, count).arg(label);
    if (count > 1 && entry.verb != QLatin1String("remove") && !concernsOne(entry))
        return HistorySentenceMessages::tr("change of %n record(s)", nullptr, count);
    switch (first.op) {
    case HistoryChange::Op::Add:
        return HistorySentenceMessages::tr("add %1 “%2”").arg(label, subject);
    case HistoryChange::Op::Remove:
        return HistorySentenceMessages::tr("delete %1 “%2”").arg(label, subject);
    case HistoryChange::Op::Edit:
        return HistorySentenceMessages::tr("edit %1 “%2”").arg(label, subject);
    }
    return {};
}

} // namespace xf
