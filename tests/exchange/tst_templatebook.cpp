// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind that can be imported has a template that comes in as it went out.
#include "import/templatebook.h"

#include "branch/branch.h"
#include "branch/member.h"
#include "editedfile.h"
#include "import/importer.h"
#include "tables/tablefile.h"

using namespace xf;

class TemplateBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filledTemplateComesInAsItWentOut_data();
    void filledTemplateComesInAsItWentOut();
    void emptyTemplateHasNoRows();

private:
    QTemporaryDir m_folder;
};

void TemplateBookTest::filledTemplateComesInAsItWentOut_data()
{
    QTest::addColumn<QString>("key");
    for (const Kind* kind : allKinds()) {
        if (mayImport(*kind) && !kind->fields.empty())
            QTest::newRow(qPrintable(kind->key)) << kind->key;
    }
}

void TemplateBookTest::filledTemplateComesInAsItWentOut()
{
    QFETCH(QString, key);
    const Kind& kind = *kindByKey(key);
    test::EditedFile file;
    QRandomGenerator random(7);
    std::vector<Id> members;
    for (const auto* name : {u"张三", u"李四", u"王五"}) {
        auto member = std::make_shared<Member>();
        member->name = QString::fromUtf16(name);
        members.push_back(file.editor().add(memberKind(), member).value());
    }
    // Members can be named; other references stay empty here.
    const test::PickReference pick = [&](const Field& field) {
        return field.target == memberKind().key ? members[random.bounded(quint32(members.size()))] : Id{0};
    };
    Records records;
    for (int i = 0; i < 20; ++i) {
        const auto record = kind.make();
        for (const Field& field : kind.fields) {
            if (!field.isStored())
                continue;
            QVariant value = test::someValue(field, random, pick);
            if (field.type == FieldType::Text || field.type == FieldType::LongText)
                value = QString(value.toString() + QString::number(i));
            field.set(*record, value);
        }
        if (problems(kind, *record).empty())
            records.push_back(record);
    }
    QVERIFY(!records.empty());
    const QString path = m_folder.filePath(key + QStringLiteral(".xlsx"));
    VERIFY_OK(writeTemplateBook(path, kind, file.editor().records(), records));

    const auto table = readTableFile(path);
    VERIFY_OK(table);
    const ImportPlan plan = guessPlan(table->grid, kind);
    QCOMPARE(plan.header, (HeaderPlace{0, 1}));
    const auto known = KnownRecords::load(kind, file.editor().records());
    VERIFY_OK(known);
    const auto verdicts = judgeRows(table->grid, kind, plan, *known);
    QCOMPARE(verdicts.size(), records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        QVERIFY2(verdicts[i].verdict == Verdict::New, qPrintable(verdicts[i].reason));
        QCOMPARE(differingFields(kind, *records[i], *verdicts[i].after), QStringList());
    }
}

void TemplateBookTest::emptyTemplateHasNoRows()
{
    test::EditedFile file;
    const QString path = m_folder.filePath(QStringLiteral("empty.xlsx"));
    VERIFY_OK(writeTemplateBook(path, memberKind(), file.editor().records()));
    const auto table = readTableFile(path);
    VERIFY_OK(table);
    QCOMPARE(table->sheets, QStringList({QStringLiteral("党员")}));
    QCOMPARE(table->grid.rowCount(), 1);
    QCOMPARE(table->grid.at(0, 0).text, QStringLiteral("姓名＊"));
    const auto refused =
        writeTemplateBook(m_folder.filePath(QStringLiteral("无/a.xlsx")), memberKind(), file.editor().records());
    QVERIFY(!refused);
}

QTEST_GUILESS_MAIN(TemplateBookTest)
#include "tst_templatebook.moc"
