// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind's description against the table that the migrations made of it.
#include "branchfile.h"
#include "testing.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace xf;

namespace {

QString columnType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Bool:
    case FieldType::Reference:
        return QStringLiteral("INTEGER");
    case FieldType::Number:
        return QStringLiteral("REAL");
    default:
        return QStringLiteral("TEXT");
    }
}

/// Dates, numbers and references may be missing; everything else has an empty value of its own.
bool mayBeNull(FieldType type)
{
    return type == FieldType::Date || type == FieldType::MonthDate || type == FieldType::Number ||
           type == FieldType::Reference;
}

QStringList choiceKeys(const Field& field)
{
    QStringList keys;
    for (const Choice& each : *field.choices)
        keys << QString::fromLatin1(each.key);
    return keys;
}

} // namespace

class TestDescription : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<BranchFile> m_file;

    QList<QVariantList> rows(const QString& sql)
    {
        QSqlQuery query(m_file->database());
        QList<QVariantList> found;
        if (!query.exec(sql))
            return found;
        while (query.next()) {
            QVariantList row;
            for (int i = 0; query.value(i).isValid(); ++i)
                row << query.value(i);
            found << row;
        }
        return found;
    }

    QString sqlOf(const QString& table)
    {
        const auto found = rows(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(table));
        return found.isEmpty() ? QString() : found.front().front().toString();
    }

    /// What the table's SQL says of a column; those added later stand in the line of the last one before them.
    QString definition(const Kind& kind, const Field& field)
    {
        const QString pattern =
            QStringLiteral("\"%1\" (?:TEXT|INTEGER|REAL)[^\n]*?(?=, \"\\w+\" (?:TEXT|INTEGER|REAL)|\n|$)");
        return QRegularExpression(pattern.arg(field.key)).match(sqlOf(kind.key)).captured();
    }

    /// Whether the file itself takes this value in this column; nothing is kept.
    bool takes(const Kind& kind, const Field& field, const QVariant& value)
    {
        QSqlQuery query(m_file->database());
        query.exec(QStringLiteral("BEGIN"));
        QStringList columns{QStringLiteral("\"%1\"").arg(field.key)};
        QStringList marks{QStringLiteral("?")};
        QVariantList values{value};
        for (const Field& each : kind.fields) {
            if (each.type == FieldType::Quarter && each.key != field.key) {
                columns << QStringLiteral("\"%1\"").arg(each.key);
                marks << QStringLiteral("?");
                values << QStringLiteral("2026Q3");
            }
        }
        if (kind.role == KindRole::Child) {
            columns << QStringLiteral("parent");
            marks << QStringLiteral("?");
            values << 1;
        }
        query.prepare(QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)")
                          .arg(kind.key, columns.join(QLatin1Char(',')), marks.join(QLatin1Char(','))));
        for (const QVariant& each : values)
            query.addBindValue(each);
        const bool taken = query.exec();
        query.finish();
        query.exec(QStringLiteral("ROLLBACK"));
        return taken;
    }

    void eachKind()
    {
        QTest::addColumn<QString>("key");
        for (const Kind* kind : allKinds())
            QTest::newRow(qPrintable(kind->key)) << kind->key;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto file = BranchFile::create(m_folder.filePath(QStringLiteral("a.xianfeng")));
        VERIFY_OK(file);
        m_file = std::move(*file);
    }

    void everyTableBelongsToAKind()
    {
        QStringList expected{QStringLiteral("record"),  QStringLiteral("history"), QStringLiteral("history_record"),
                             QStringLiteral("content"), QStringLiteral("tally"),   QStringLiteral("unsaved_input")};
        for (const Kind* kind : allKinds())
            expected << kind->key;
        QStringList found;
        for (const auto& row : rows(QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type "
                                                   "= 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'")))
            found << row.front().toString();
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    void everyTableIsStrict()
    {
        const auto loose = rows(QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = "
                                               "'table' AND NOT strict AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"));
        QCOMPARE(loose.size(), 0);
    }

    void theColumnsAreTheFieldsInTheirOrder_data() { eachKind(); }
    void theColumnsAreTheFieldsInTheirOrder()
    {
        QFETCH(QString, key);
        const Kind& kind = *kindByKey(key);
        QStringList expected{QStringLiteral("id INTEGER")};
        if (kind.role == KindRole::Child)
            expected << QStringLiteral("parent INTEGER NOT NULL");
        for (const Field& field : kind.fields) {
            if (field.isStored())
                expected << field.key + QLatin1Char(' ') + columnType(field.type) +
                                (mayBeNull(field.type) ? QString() : QStringLiteral(" NOT NULL"));
        }
        QStringList found;
        for (const auto& row :
             rows(QStringLiteral("SELECT name, type, \"notnull\" FROM pragma_table_info('%1') WHERE name <> 'digest'")
                      .arg(key)))
            found << row[0].toString() + QLatin1Char(' ') + row[1].toString() +
                         (row[2].toBool() ? QStringLiteral(" NOT NULL") : QString());
        QCOMPARE(found.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
    }

    void theChoicesAreTheOnesTheFileTakes_data() { eachKind(); }
    void theChoicesAreTheOnesTheFileTakes()
    {
        QFETCH(QString, key);
        const Kind& kind = *kindByKey(key);
        static const QRegularExpression list(QStringLiteral("CHECK \\(\"(\\w+)\" IN \\(([^)]*)\\)\\)"));
        for (const Field& field : kind.fields) {
            const QString line = definition(kind, field);
            const auto match = list.match(line);
            if (field.type != FieldType::Choice || field.has(FieldFlag::OpenChoice)) {
                if (field.type != FieldType::Bool)
                    QVERIFY2(!match.hasMatch(), qPrintable(line));
                continue;
            }
            QVERIFY2(match.hasMatch(), qPrintable(key + QLatin1Char('.') + field.key));
            QStringList allowed = match.captured(2).remove(QLatin1Char('\'')).split(QStringLiteral(", "));
            QVERIFY(allowed.removeOne(QString()));
            QCOMPARE(allowed, choiceKeys(field));
            QVERIFY(!takes(kind, field, QStringLiteral("no such choice")));
            QVERIFY(takes(kind, field, allowed.front()));
        }
    }

    void impossibleDatesAreRefusedByTheFile_data() { eachKind(); }
    void impossibleDatesAreRefusedByTheFile()
    {
        QFETCH(QString, key);
        const Kind& kind = *kindByKey(key);
        for (const Field& field : kind.fields) {
            const QByteArray name = (key + QLatin1Char('.') + field.key).toUtf8();
            if (field.type == FieldType::Date) {
                QVERIFY2(!takes(kind, field, QStringLiteral("2026-02-30")), name.constData());
                QVERIFY2(!takes(kind, field, QStringLiteral("3 March")), name.constData());
                QVERIFY2(takes(kind, field, QStringLiteral("2026-02-28")), name.constData());
            } else if (field.type == FieldType::MonthDate) {
                QVERIFY2(!takes(kind, field, QStringLiteral("4月")), name.constData());
                QVERIFY2(takes(kind, field, QStringLiteral("1968-04")), name.constData());
            } else if (field.type == FieldType::Quarter) {
                QVERIFY2(!takes(kind, field, QStringLiteral("2026Q5")), name.constData());
                QVERIFY2(takes(kind, field, QStringLiteral("2026Q3")), name.constData());
            }
        }
    }

    void referencesPointWhereTheyAreDescribedToPoint_data() { eachKind(); }
    void referencesPointWhereTheyAreDescribedToPoint()
    {
        QFETCH(QString, key);
        const Kind& kind = *kindByKey(key);
        QStringList expected{QStringLiteral("id -> record")};
        if (kind.role == KindRole::Child)
            expected << QStringLiteral("parent -> record");
        for (const Field& field : kind.fields) {
            if (field.type == FieldType::Reference)
                expected << field.key + QLatin1String(" -> ") +
                                (field.target == QLatin1String("*") ? QStringLiteral("record") : field.target);
        }
        QStringList found;
        for (const auto& row :
             rows(QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list('%1')").arg(key)))
            found << row[0].toString() + QLatin1String(" -> ") + row[1].toString();
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
        QCOMPARE(sqlOf(key).count(QStringLiteral("REFERENCES")),
                 sqlOf(key).count(QStringLiteral("DEFERRABLE INITIALLY DEFERRED")));
    }

    void theDescriptionIsWholeInItself_data() { eachKind(); }
    void theDescriptionIsWholeInItself()
    {
        QFETCH(QString, key);
        const Kind& kind = *kindByKey(key);
        QSet<QString> keys{QStringLiteral("id"), QStringLiteral("parent"), QStringLiteral("kind")};
        for (const Field& field : kind.fields) {
            const QByteArray name = (key + QLatin1Char('.') + field.key).toUtf8();
            QVERIFY2(!keys.contains(field.key), name.constData());
            keys.insert(field.key);
            QVERIFY2(field.label && *field.label, name.constData());
            QVERIFY2(bool(field.get) && bool(field.set) == field.isStored(), name.constData());
            const bool hasChoices = field.type == FieldType::Choice || field.type == FieldType::Ticks;
            QCOMPARE(field.choices != nullptr, hasChoices);
            if (hasChoices) {
                const QStringList choices = choiceKeys(field);
                QCOMPARE(QSet<QString>(choices.begin(), choices.end()).size(), choices.size());
            }
            if (field.type == FieldType::Reference)
                QVERIFY2(field.target == QLatin1String("*") || kindByKey(field.target), name.constData());
        }
        for (const QString& parent : kind.parents)
            QVERIFY2(kindByKey(parent), qPrintable(parent));
        QCOMPARE(kind.role == KindRole::Child, !kind.parents.isEmpty());
        for (const QString& each : kind.uniqueOver)
            QVERIFY2(each == QLatin1String("parent") || kind.field(each), qPrintable(each));
    }
};

QTEST_GUILESS_MAIN(TestDescription)
#include "tst_description.moc"
