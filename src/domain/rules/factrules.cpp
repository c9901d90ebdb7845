// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/factrules.h"

#include "choices.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// A static library's resources are only linked in when asked for, outside any namespace.
static void initChecklists()
{
    Q_INIT_RESOURCE(checklists);
}

namespace xf {

namespace {

struct FactRulesMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::FactRules)
};

bool has(const Choices& choices, const QString& key)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&](const Choice& each) { return key == QLatin1String(each.key); });
}

/// One line of the file, read key by key.
class Line
{
public:
    explicit Line(QJsonObject json) : m_json(std::move(json)) {}

    Result<FactRule> read()
    {
        const QString kind = word("kind");
        m_rule.kind = kindByKey(kind);
        if (!m_rule.kind)
            return Error{FactRulesMessages::tr("There is no kind “%1”.").arg(kind.left(40)), {}};
        m_rule.lead = item("lead", leadsChoices());
        m_rule.good = item("good", goodsChoices());
        m_rule.item = field(word("item"));
        m_rule.date = field(word("date"), FieldType::Date);
        m_rule.member = field(word("member"), FieldType::Reference);
        const QJsonArray words = m_json.value(QStringLiteral("words")).toArray();
        for (const auto& each : words)
            m_rule.words.push_back(field(each.toString()));
        readOnly();
        checkKeys();
        checkWhole();
        return m_problem.isEmpty() ? Result<FactRule>(m_rule) : Error{m_problem, {}};
    }

private:
    [[nodiscard]] QString word(const char* key) const { return m_json.value(QLatin1String(key)).toString(); }

    void refuse(const QString& problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    QString item(const char* key, const Choices& items)
    {
        QString item = word(key);
        if (!item.isEmpty() && !has(items, item))
            refuse(FactRulesMessages::tr("There is no item “%1”.").arg(item.left(40)));
        return item;
    }

    const Field* field(const QString& key, std::optional<FieldType> type = {})
    {
        if (key.isEmpty())
            return nullptr;
        const Field* found = m_rule.kind->field(key);
        if (!found || (type && found->type != *type))
            refuse(FactRulesMessages::tr("“%1” has no field “%2” of this sort.").arg(m_rule.kind->key, key.left(40)));
        return found;
    }

    void readOnly()
    {
        const QJsonObject only = m_json.value(QStringLiteral("only")).toObject();
        if (only.isEmpty())
            return;
        m_rule.only = field(only.begin().key(), FieldType::Choice);
        m_rule.onlyValue = only.begin().value().toString();
        if (m_rule.only && !m_rule.only->choice(m_rule.onlyValue))
            refuse(FactRulesMessages::tr("“%1” has no choice “%2”.").arg(m_rule.only->key, m_rule.onlyValue.left(40)));
    }

    void checkKeys()
    {
        static const QStringList known{QStringLiteral("kind"), QStringLiteral("lead"), QStringLiteral("good"),
                                       QStringLiteral("item"), QStringLiteral("date"), QStringLiteral("member"),
                                       QStringLiteral("only"), QStringLiteral("words")};
        for (const QString& key : m_json.keys()) {
            if (!known.contains(key))
                refuse(FactRulesMessages::tr("“%1” is no part of a rule.").arg(key.left(40)));
        }
    }

    void checkWhole()
    {
        if (m_rule.lead.isEmpty() && m_rule.good.isEmpty() && !m_rule.item)
            refuse(FactRulesMessages::tr("“%1” speaks for no item.").arg(m_rule.kind->key));
        const bool isRow = m_rule.date && !m_rule.words.empty();
        if (!m_rule.kind->hasLife() && !isRow)
            refuse(FactRulesMessages::tr("“%1” needs a date and words.").arg(m_rule.kind->key));
    }

    QJsonObject m_json;
    FactRule m_rule;
    QString m_problem;
};

} // namespace

Result<FactRules> readFactRules(const QByteArray& lines)
{
    FactRules rules;
    const QList<QByteArray> all = lines.split('\n');
    for (qsizetype number = 0; number < all.size(); ++number) {
        if (all[number].trimmed().isEmpty())
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(all[number]);
        const auto rule = json.isObject() ? Line(json.object()).read()
                                          : Result<FactRule>(Error{FactRulesMessages::tr("It is no JSON object."), {}});
        if (!rule)
            return Error{
                FactRulesMessages::tr("The facts for the checklists cannot be offered, the records are not affected. "
                                      "Line %1 of facts.jsonl: %2")
                    .arg(number + 1)
                    .arg(rule.error().sentence),
                {}};
        rules.push_back(*rule);
    }
    return rules;
}

const Result<FactRules>& factRules()
{
    static const Result<FactRules> rules = [] {
        initChecklists();
        QFile file(QStringLiteral(":/checklists/facts.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            return Result<FactRules>(
                Error{FactRulesMessages::tr("A part of the program is missing (facts.jsonl); install it "
                                            "again. The records are not affected."),
                      {}});
        return readFactRules(file.readAll());
    }();
    return rules;
}

} // namespace xf
