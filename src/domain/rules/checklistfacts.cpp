// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/checklistfacts.h"

#include "choices.h"

#include <algorithm>

namespace xf {

namespace {

QString clause(QString text)
{
    text = text.simplified();
    while (text.endsWith(QChar(0x3002)) || text.endsWith(QChar(0xff1b)))
        text.chop(1);
    return text;
}

QString onDay(QDate date, const QString& words)
{
    return QStringLiteral("%1月%2日，%3").arg(date.month()).arg(date.day()).arg(words);
}

bool isLead(const QString& item)
{
    const Choices& leads = leadsChoices();
    return std::any_of(leads.begin(), leads.end(), [&](const Choice& each) { return item == QLatin1String(each.key); });
}

class Gathering
{
public:
    explicit Gathering(const CampaignSnapshot& snapshot) : m_snapshot(snapshot) {}

    std::vector<ChecklistFact> gather()
    {
        for (const FactSource& each : factSources()) {
            const Kind* kind = kindByKey(QString::fromLatin1(each.kind));
            if (!kind)
                continue;
            if (kind->hasLife())
                addActivity(*kind, each);
            else
                addRows(*kind, each);
        }
        std::stable_sort(m_facts.begin(), m_facts.end(),
                         [](const ChecklistFact& a, const ChecklistFact& b) { return a.date < b.date; });
        return std::move(m_facts);
    }

private:
    /// Of a person for the lead, and of the branch for the good.
    void add(const FactSource& source, Id member, QDate date, const QString& words, Id record)
    {
        if (words.isEmpty() || !m_snapshot.quarter.contains(date) || date > m_snapshot.cutoff)
            return;
        const QString text = onDay(date, words);
        if (member && *source.lead)
            m_facts.push_back({member, QLatin1String(source.lead), date, text, record});
        if (*source.good)
            m_facts.push_back({0, QLatin1String(source.good), date, text, record});
    }

    void addActivity(const Kind& kind, const FactSource& source)
    {
        const Chain chain = m_snapshot.chain(kind, m_snapshot.cutoff);
        for (const Dossier& dossier : m_snapshot.of(kind)) {
            FactSource own = source;
            const Field* item = kind.field(u"item");
            const QByteArray key = item ? item->get(*dossier.record).toString().toLatin1() : QByteArray();
            if (item)
                own = isLead(QString::fromLatin1(key)) ? FactSource{source.kind, key.constData(), ""}
                                                       : FactSource{source.kind, "", key.constData()};
            const Id member = dossier.activity().responsible;
            const Id record = dossier.record->id;
            for (const Progress& each : dossier.life.progress)
                add(own, member, each.date,
                    clause(each.outcome.isEmpty() ? each.text : each.text + QStringLiteral("，") + each.outcome),
                    record);
            for (const Step& each : dossier.life.steps) {
                const StepName* name = chain.step(each.key);
                if (name && chain.means(each, u"closes"))
                    add(own, member, each.date,
                        dossier.activity().title.simplified() + QStringLiteral("，") + name->name, record);
            }
            for (const Kind* child : childKinds(kind))
                addChildren(*child, dossier);
        }
    }

    void addChildren(const Kind& child, const Dossier& dossier)
    {
        for (const FactSource& each : factSources()) {
            if (child.key != QLatin1String(each.kind))
                continue;
            for (const RecordPtr& row : dossier.children.value(child.key))
                addRow(child, each, *row, dossier.record->id, dossier.activity().responsible);
        }
    }

    void addRows(const Kind& kind, const FactSource& source)
    {
        for (const RecordPtr& row : m_snapshot.registers.value(kind.key))
            addRow(kind, source, *row, row->id, 0);
    }

    /// A row tells its title on the day it happened; the member is the one it names, else the record's own.
    void addRow(const Kind& kind, const FactSource& source, const Record& row, Id record, Id responsible)
    {
        const Field* date = kind.firstWith(FieldFlag::EventDate);
        if (!date)
            date = kind.firstWith(FieldFlag::OutcomeDate);
        const Field* member = kind.field(u"member");
        const Id named = member ? member->get(row).toLongLong() : 0;
        if (date)
            add(source, named ? named : responsible, date->get(row).toDate(), clause(kind.title(row)), record);
    }

    const CampaignSnapshot& m_snapshot;
    std::vector<ChecklistFact> m_facts;
};

} // namespace

const std::vector<FactSource>& factSources()
{
    static const std::vector<FactSource> all{
        {"pledge", "", ""},
        {"reading", "study", "team"},
        {"learning", "study", "team"},
        {"research", "achieve", "results"},
        {"regulation", "achieve", "mechanism"},
        {"highlight", "achieve", "results"},
        {"household", "serve", "standing"},
        {"visit", "serve", "standing"},
        {"rolemodel", "integrity", "team"},
        {"commendation", "achieve", "team"},
        {"meeting", "", "leadership"},
    };
    return all;
}

std::vector<ChecklistFact> checklistFacts(const CampaignSnapshot& snapshot)
{
    return Gathering(snapshot).gather();
}

} // namespace xf
