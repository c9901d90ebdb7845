// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/checklistfacts.h"

#include "checklists/fact.h"
#include "choices.h"

#include <algorithm>
#include <tuple>

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
    Gathering(const CampaignSnapshot& snapshot, const FactRules& rules) : m_snapshot(snapshot), m_rules(rules) {}

    std::vector<ChecklistFact> gather()
    {
        for (const FactRule& rule : m_rules) {
            if (rule.kind->hasLife())
                addActivities(rule);
            else if (rule.kind->role == KindRole::Child)
                addChildren(rule);
            else
                addRegister(rule);
        }
        std::stable_sort(m_facts.begin(), m_facts.end(),
                         [](const ChecklistFact& a, const ChecklistFact& b) { return a.date < b.date; });
        return std::move(m_facts);
    }

private:
    /// Whom and what the words are about.
    struct Subject {
        Id member = 0;
        Id record = 0;
    };

    /// Of a person for the lead, and of the branch for the good.
    void add(const FactRule& rule, const Record& source, const Subject& subject, QDate date, const QString& words)
    {
        if (words.isEmpty() || !m_snapshot.quarter.contains(date) || date > m_snapshot.cutoff)
            return;
        QString lead = rule.lead;
        QString good = rule.good;
        if (rule.item) {
            const QString own = rule.item->get(source).toString();
            lead = isLead(own) ? own : QString();
            good = isLead(own) ? QString() : own;
        }
        const QString text = onDay(date, words);
        if (subject.member && !lead.isEmpty())
            m_facts.push_back({subject.member, lead, date, text, subject.record});
        if (!good.isEmpty())
            m_facts.push_back({0, good, date, text, subject.record});
    }

    void addActivities(const FactRule& rule)
    {
        const Chain chain = m_snapshot.chain(*rule.kind, m_snapshot.cutoff);
        for (const Dossier& dossier : m_snapshot.of(*rule.kind)) {
            const Record& record = *dossier.record;
            const Subject subject{dossier.activity().responsible, record.id};
            for (const Progress& each : dossier.life.progress)
                add(rule, record, subject, each.date,
                    clause(each.outcome.isEmpty() ? each.text : each.text + QStringLiteral("，") + each.outcome));
            for (const Step& each : dossier.life.steps) {
                const StepName* name = chain.step(each.key);
                if (name && chain.means(each, u"closes"))
                    add(rule, record, subject, each.date,
                        dossier.activity().title.simplified() + QStringLiteral("，") + name->name);
            }
        }
    }

    void addChildren(const FactRule& rule)
    {
        for (const Kind* owner : activityKinds()) {
            if (!rule.kind->parents.contains(owner->key))
                continue;
            for (const Dossier& dossier : m_snapshot.of(*owner)) {
                // A visit does not say to whom.
                const QString about = owner->isPersonal ? dossier.activity().title.simplified() : QString();
                for (const RecordPtr& row : dossier.children.value(rule.kind->key))
                    addRow(rule, *row, {dossier.activity().responsible, dossier.record->id}, about);
            }
        }
    }

    void addRegister(const FactRule& rule)
    {
        for (const RecordPtr& row : m_snapshot.registers.value(rule.kind->key))
            addRow(rule, *row, {0, row->id}, {});
    }

    void addRow(const FactRule& rule, const Record& row, Subject subject, const QString& about)
    {
        if (rule.only && rule.only->get(row).toString() != rule.onlyValue)
            return;
        if (const Id named = rule.member ? rule.member->get(row).toLongLong() : 0)
            subject.member = named;
        QStringList words;
        for (const Field* each : rule.words)
            words << clause(each->get(row).toString());
        words.removeAll(QString());
        if (!about.isEmpty() && !words.isEmpty())
            words.prepend(about);
        add(rule, row, subject, rule.date->get(row).toDate(), words.join(QStringLiteral("，")));
    }

    const CampaignSnapshot& m_snapshot;
    const FactRules& m_rules;
    std::vector<ChecklistFact> m_facts;
};

} // namespace

std::vector<ChecklistFact> checklistFacts(const CampaignSnapshot& snapshot, const FactRules& rules)
{
    return Gathering(snapshot, rules).gather();
}

QString factWords(const CampaignSnapshot& snapshot, Id answer, const QString& own)
{
    auto facts = snapshot.rows<Fact>(factKind());
    std::erase_if(facts, [&](const Fact* each) { return each->parent != answer; });
    std::sort(facts.begin(), facts.end(),
              [](const Fact* a, const Fact* b) { return std::tie(a->date, a->id) < std::tie(b->date, b->id); });
    QStringList words;
    for (const Fact* each : facts)
        words << clause(each->text);
    words << clause(own);
    words.removeAll(QString());
    return words.join(QStringLiteral("；"));
}

} // namespace xf
