// SPDX-License-Identifier: GPL-3.0-or-later
// Which value of a setting holds on a day.
#include "branch/settings.h"
#include "rules/wording.h"

#include <QTest>

using namespace xf;

namespace {

RecordPtr setting(const char* name, const char* value, const QString& since = {})
{
    auto row = std::make_shared<Setting>();
    row->name = QLatin1String(name);
    row->value = QLatin1String(value);
    row->since = QDate::fromString(since, Qt::ISODate);
    return row;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueHoldsFromItsDayOn()
    {
        const Records rows{setting(settingname::povertyLine, "2500", QStringLiteral("2026-01-01")),
                           setting(settingname::povertyLine, "2300"),
                           setting(settingname::povertyLine, "2800", QStringLiteral("2027-01-01"))};
        QCOMPARE(settingOn(rows, settingname::povertyLine, QDate(2025, 12, 31)), QStringLiteral("2300"));
        QCOMPARE(settingOn(rows, settingname::povertyLine, QDate(2026, 1, 1)), QStringLiteral("2500"));
        QCOMPARE(settingOn(rows, settingname::povertyLine, QDate(2026, 12, 31)), QStringLiteral("2500"));
        QCOMPARE(settingOn(rows, settingname::povertyLine, QDate(2027, 1, 1)), QStringLiteral("2800"));
        QCOMPARE(settingOn(rows, settingname::visitGapDays, QDate(2027, 1, 1)), QString());
    }

    void beforeItsFirstDayNothingHolds()
    {
        const Records rows{setting(settingname::visitGapDays, "60", QStringLiteral("2026-07-01"))};
        QVERIFY(!settingRowOn(rows, QString::fromLatin1(settingname::visitGapDays), QDate(2026, 6, 30)));
        QCOMPARE(settingOn(rows, settingname::visitGapDays, QDate(2026, 7, 1)), QStringLiteral("60"));
    }

    void aDescribedSettingReadsAndWritesItsValueAsItsType()
    {
        Setting row;
        for (const Field& field : settingFields()) {
            QVERIFY2(field.label, qPrintable(field.key));
            const bool isNumber = field.type == FieldType::Number;
            const QVariant value = isNumber         ? QVariant(2736.5)
                                   : !field.choices ? QVariant(QStringLiteral("组织生活会"))
                                                    : QVariant(QString::fromLatin1(field.choices->back().key));
            field.set(row, value);
            QCOMPARE(field.get(row), value);
            field.set(row, {});
            QVERIFY(field.get(row).toString().isEmpty());
        }
    }

    void theFiveAspectsAreWordedByTheBranch()
    {
        QCOMPARE(fiveAspects(QStringLiteral("促发展、讲和谐，为民服务; 强组织\n作表率")),
                 QStringList({QStringLiteral("促发展"), QStringLiteral("讲和谐"), QStringLiteral("为民服务"),
                              QStringLiteral("强组织"), QStringLiteral("作表率")}));
        QCOMPARE(fiveAspects(QString()).size(), 5);
    }

    void theBranchDecidesHowOneCharacterNamesStand()
    {
        // 张喆's 喆 has 12 strokes, 张一 one; by the party's custom both one-character names come before 张一凡.
        const auto before = [](const char* setting) {
            return compareByStrokes(u"张喆", u"张一凡", nameCustom(QLatin1String(setting))) < 0;
        };
        QVERIFY(before("gap"));
        QVERIFY(before(""));
        QVERIFY(!before("nogap"));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
