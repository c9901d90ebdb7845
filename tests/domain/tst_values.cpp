// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

#include "activities/pledge.h"
#include "branch/member.h"
#include "life/progress.h"
#include "testing.h"

#include <QJsonArray>

using namespace xf;

namespace {

const QDate Today(2026, 9, 3);

const Field& field(const Kind& kind, const char* key)
{
    return *kind.field(QString::fromLatin1(key));
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsReadAsItIsQuicklyTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char* typed, QDate day) { QTest::newRow(typed) << QString::fromUtf8(typed) << day; };
        row("0303", QDate(2026, 3, 3));
        row("1231", QDate(2026, 12, 31));
        row("3-3", QDate(2026, 3, 3));
        row("3.3", QDate(2026, 3, 3));
        row("3/3", QDate(2026, 3, 3));
        row("3月3日", QDate(2026, 3, 3));
        row("3月3", QDate(2026, 3, 3));
        row("20250303", QDate(2025, 3, 3));
        row("2025-3-3", QDate(2025, 3, 3));
        row("2025.03.03", QDate(2025, 3, 3));
        row("2025/3/3", QDate(2025, 3, 3));
        row("2026年3月5日", QDate(2026, 3, 5));
        row("２０２６年３月５日", QDate(2026, 3, 5));
        row("０３０３", QDate(2026, 3, 3));
        row("３－３", QDate(2026, 3, 3));
        row("今天", Today);
        row("昨天", Today.addDays(-1));
        row("明天", Today.addDays(1));
        row("today", Today);
        row(" 0303 ", QDate(2026, 3, 3));
        row("0229", QDate());
        row("", QDate());
    }

    void aDayIsReadAsItIsQuicklyTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        const auto read = parseDay(typed, Today);
        if (typed == QLatin1String("0229")) {
            QVERIFY(!read);
            return;
        }
        QVERIFY(read.has_value());
        QCOMPARE(*read, day);
    }

    void aLeapDayIsReadInALeapYear()
    {
        QCOMPARE(parseDay(QStringLiteral("0229"), QDate(2028, 1, 1)), QDate(2028, 2, 29));
    }

    void whatIsNoDayIsRefusedWithItsText_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed :
             {"1332", "0431", "2026-13-01", "3-32", "后来", "303", "2026", "3-3-3", "三月三日", "2026年", "0-3"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void whatIsNoDayIsRefusedWithItsText()
    {
        QFETCH(QString, typed);
        QVERIFY(!parseDay(typed, Today));
        VERIFY_REFUSED(fromTyped(field(progressKind(), "date"), typed, Today), typed);
    }

    void monthsAreTypedWithoutTheirDay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* typed, const char* iso) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(iso);
        };
        row("1968", "1968");
        row("1968-4", "1968-04");
        row("1968.04", "1968-04");
        row("1968年4月", "1968-04");
        row("１９６８年４月", "1968-04");
        row("1968-04-05", "1968-04-05");
        row("", "");
    }

    void monthsAreTypedWithoutTheirDay()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        const auto value = fromTyped(field(memberKind(), "birth"), typed, Today);
        VERIFY_OK(value);
        QCOMPARE(value->toString(), iso);
    }

    void aMonthThatDoesNotExistIsRefused()
    {
        VERIFY_REFUSED(fromTyped(field(memberKind(), "birth"), QStringLiteral("1968-13"), Today),
                       QStringLiteral("1968-13"));
    }

    void moneyIsKeptInFenExactly()
    {
        const Field& money = field(progressKind(), "money");
        QCOMPARE(fromTyped(money, QStringLiteral("1,200.50"), Today)->toLongLong(), 120050);
        QCOMPARE(fromTyped(money, QStringLiteral("１２００"), Today)->toLongLong(), 120000);
        QCOMPARE(fromTyped(money, QStringLiteral("0.29"), Today)->toLongLong(), 29);
        QCOMPARE(fromTyped(money, QString(), Today)->toLongLong(), 0);
        for (qlonglong fen = 0; fen < 100'000; fen += 7)
            QCOMPARE(fromJson(money, toJson(money, fen))->toLongLong(), fen);
        const qlonglong large = 123'456'789'012'345;
        QCOMPARE(fromJson(money, toJson(money, large))->toLongLong(), large);
    }

    void whatIsNoNumberIsRefused()
    {
        for (const char* typed : {"十", "1.2.3", "12元", "nan", "inf", "1e400"})
            VERIFY_REFUSED(fromTyped(field(progressKind(), "money"), QString::fromUtf8(typed), Today),
                           QString::fromUtf8(typed));
    }

    void aCountTakesWholeNumbersThatFit()
    {
        const Field& people = field(progressKind(), "people");
        QCOMPARE(fromTyped(people, QStringLiteral("1,200"), Today)->toLongLong(), 1200);
        QVERIFY(!fromTyped(people, QStringLiteral("1.5"), Today));
        QVERIFY(!fromJson(people, 1.5));
        QVERIFY(!fromJson(people, 3e9));
        QVERIFY(!fromJson(people, QStringLiteral("12")));
    }

    void everyFieldOfEveryKindSurvivesJson()
    {
        QRandomGenerator random(20260903);
        for (const Kind* kind : allKinds()) {
            for (const Field& each : kind->fields) {
                if (!each.isStored())
                    continue;
                const QVariant value = test::someValue(each, random, [](const Field&) { return Id{4711}; });
                const QByteArray name = (kind->key + QLatin1Char('.') + each.key).toUtf8();
                QVERIFY2(!isEmptyValue(each, value), name.constData());
                const auto back = fromJson(each, toJson(each, value));
                VERIFY_OK(back);
                QVERIFY2(*back == value, name.constData());
                const auto none = fromJson(each, toJson(each, emptyValue(each)));
                if (each.type != FieldType::Quarter) { // a quarter is always one
                    VERIFY_OK(none);
                    QVERIFY2(isEmptyValue(each, *none), name.constData());
                }
            }
        }
    }

    void aValueOfAnotherTypeIsRefused()
    {
        QVERIFY(!fromJson(field(pledgeKind(), "title"), 5));
        QVERIFY(!fromJson(field(pledgeKind(), "year"), QStringLiteral("2026")));
        QVERIFY(!fromJson(field(pledgeKind(), "due"), QStringLiteral("2026-02-30")));
        QVERIFY(!fromJson(field(pledgeKind(), "due"), QStringLiteral("2026-3-1")));
        QVERIFY(!fromJson(field(pledgeKind(), "due"), QStringLiteral("2026-03-01T00:00:00")));
        QVERIFY(!fromJson(field(pledgeKind(), "points"), QStringLiteral("feasible")));
        QVERIFY(!fromJson(field(pledgeKind(), "points"), QJsonArray{QStringLiteral("nonsense")}));
        QVERIFY(!fromJson(field(pledgeKind(), "points"), QJsonArray{1}));
    }

    void onlyAnOpenChoiceTakesOtherWords()
    {
        VERIFY_REFUSED(fromJson(field(pledgeKind(), "owner"), QStringLiteral("committee")),
                       QStringLiteral("committee"));
        QVERIFY(fromJson(field(pledgeKind(), "owner"), QStringLiteral("member")));
        QVERIFY(fromJson(field(pledgeKind(), "category"), QStringLiteral("自定类别")));
    }

    void aNeededFieldLeftOutIsNamed()
    {
        Pledge pledge;
        const auto found = problems(pledgeKind(), pledge);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found.front().field, QStringLiteral("title"));
        pledge.title = QStringLiteral("   ");
        QCOMPARE(problems(pledgeKind(), pledge).size(), size_t{1});
        pledge.title = QStringLiteral("承诺");
        QVERIFY(problems(pledgeKind(), pledge).empty());
    }

    void countsBelowZeroAreAProblem()
    {
        Progress entry;
        entry.date = Today;
        entry.text = QStringLiteral("走访");
        entry.people = -1;
        const auto found = problems(progressKind(), entry);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found.front().field, QStringLiteral("people"));
    }

    void onlyDifferingFieldsAreNamed()
    {
        Pledge before;
        Pledge after = before;
        QVERIFY(differingFields(pledgeKind(), before, after).isEmpty());
        after.due = Today;
        after.points = QStringList{QStringLiteral("feasible")};
        after.target = 0.0;
        QCOMPARE(differingFields(pledgeKind(), before, after),
                 (QStringList{QStringLiteral("due"), QStringLiteral("target"), QStringLiteral("points")}));
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
