// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/columnwords.h"

#include "import/cleantext.h"
#include "words.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

// A static library's resources are only linked in when asked for, outside any namespace.
static void initExchange()
{
    Q_INIT_RESOURCE(exchange);
}

namespace xf {

namespace {

struct ColumnWordsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Import)
};

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const auto& each : value.toArray())
        strings << each.toString();
    return strings;
}

Error badLine(qsizetype number)
{
    return Error{ColumnWordsMessages::tr(
                     "A part of the program is damaged (columns.jsonl, line %1); install it again. The records "
                     "are not affected.")
                     .arg(number),
                 {}};
}

} // namespace

QString bareHeading(const QString& heading)
{
    static const QRegularExpression brackets(QStringLiteral("[(（\\[【][^)）\\]】]*[)）\\]】]"));
    static const QRegularExpression marks(QStringLiteral("[*＊:：]"));
    return comparable(QString(heading).remove(brackets).remove(marks));
}

const ColumnWords& ColumnWords::shipped()
{
    static const ColumnWords words = [] {
        initExchange();
        QFile file(QStringLiteral(":/exchange/columns.jsonl"));
        const bool isThere = file.open(QIODevice::ReadOnly);
        const auto read = ColumnWords::read(isThere ? file.readAll() : QByteArray());
        if (!isThere || !read)
            qFatal("columns.jsonl is missing from the program or damaged");
        return *read;
    }();
    return words;
}

Result<ColumnWords> ColumnWords::read(const QByteArray& lines)
{
    ColumnWords words;
    const QList<QByteArray> all = lines.split('\n');
    for (qsizetype number = 0; number < all.size(); ++number) {
        if (all[number].trimmed().isEmpty())
            continue;
        const QJsonObject line = QJsonDocument::fromJson(all[number]).object();
        const QString kindKey = line.value(QLatin1String("kind")).toString();
        const QString fieldKey = line.value(QLatin1String("field")).toString();
        const Kind* kind = kindByKey(kindKey);
        const bool isKnown = kind && (fieldKey.isEmpty() || kind->field(fieldKey));
        if (line.isEmpty() || (!kindKey.isEmpty() && !isKnown))
            return badLine(number + 1);
        const QString place = kindKey + u'.' + fieldKey;
        const QStringList aliases = stringsOf(line.value(QLatin1String("aliases")));
        if (line.contains(QLatin1String("identity")))
            words.m_identities.insert(kindKey, stringsOf(line.value(QLatin1String("identity"))));
        else if (line.contains(QLatin1String("otherwise")))
            words.m_standIns.insert(place, line.value(QLatin1String("otherwise")).toString());
        else if (line.contains(QLatin1String("choice")))
            for (const QString& alias : aliases)
                words.m_choices[place].insert(comparable(alias), line.value(QLatin1String("choice")).toString());
        else
            words.m_fields[place] += aliases;
    }
    return words;
}

const std::vector<ColumnWords::Word>& ColumnWords::wordsOf(const Kind& kind, const Field& field) const
{
    const QString place = kind.key + u'.' + field.key;
    if (const auto found = m_cache.constFind(place); found != m_cache.constEnd())
        return *found;
    std::vector<Word> words;
    const auto add = [&](const QString& word, Fit fit) { words.push_back({bareHeading(word), fit}); };
    add(paperWords().label(field), Fit::Label);
    add(Words().label(field), Fit::Label);
    add(QString::fromLatin1(field.label), Fit::Label);
    add(field.key, Fit::Label);
    for (const QString& alias : m_fields.value(place))
        add(alias, Fit::Alias);
    for (const QString& alias : m_fields.value(u'.' + field.key))
        add(alias, Fit::SharedAlias);
    return *m_cache.insert(place, words);
}

ColumnWords::Fit ColumnWords::fit(const Kind& kind, const Field& field, const QString& bare) const
{
    Fit best = Fit::None;
    for (const Word& each : wordsOf(kind, field)) {
        if (bare == each.word)
            best = std::max(best, each.fit);
        else if (each.word.size() > 1 && bare.endsWith(each.word)) // Chinese names what it is about last
            best = std::max(best, Fit::Alike);
    }
    return best;
}

std::optional<QString> ColumnWords::choiceKey(const Field& field, const QString& word) const
{
    const QString wanted = comparable(word);
    if (wanted.isEmpty())
        return QString();
    const auto& names = choiceNames(field);
    const auto found = names.constFind(wanted);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

const QHash<QString, QString>& ColumnWords::choiceNames(const Field& field) const
{
    const QString place = QString::fromLatin1(field.context) + u'.' + field.key;
    if (const auto known = m_choiceCache.constFind(place); known != m_choiceCache.constEnd())
        return *known;
    QHash<QString, QString> names = m_choices.value(place);
    for (auto each = field.choices->rbegin(); each != field.choices->rend(); ++each) { // the first of two wins
        const QString key = QLatin1String(each->key);
        for (const QString& name :
             {key, paperWords().choice(field, key), Words().choice(field, key), QString::fromLatin1(each->label)})
            names.insert(comparable(name), key);
    }
    return *m_choiceCache.insert(place, names);
}

const Field* ColumnWords::standIn(const Kind& kind, const Field& field) const
{
    const QString key = m_standIns.value(kind.key + u'.' + field.key);
    return key.isEmpty() ? nullptr : kind.field(key);
}

QStringList ColumnWords::identity(const Kind& kind) const
{
    if (m_identities.contains(kind.key))
        return m_identities.value(kind.key);
    if (!kind.uniqueOver.isEmpty())
        return kind.uniqueOver;
    QStringList keys;
    if (kind.field(u"year"))
        keys << QStringLiteral("year");
    for (const Field& field : kind.fields) {
        // Rows beneath a record have no name of their own: what was visited twice was visited twice.
        if (field.has(FieldFlag::Title) || (kind.role == KindRole::Child && field.isStored()))
            keys << field.key;
    }
    return keys;
}

} // namespace xf
