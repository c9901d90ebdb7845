// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/household.h"
#include "activities/pledge.h"
#include "activities/reading.h"
#include "branch/branch.h"
#include "branch/member.h"
#include "editedfile.h"
#include "historysentence.h"
#include "import/importer.h"
#include "messyroster.h"
#include "tables/csvreader.h"
#include "tables/tablefile.h"

using namespace xf;

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void headOfTwoLinesIsFoundUnderTitles();
    void tableWithoutAHeadIsToldByItsValues();
    void sameFieldIsNotFilledTwice();
    void messyRosterComesInByOneUndo_data();
    void messyRosterComesInByOneUndo();
    void onceMoreEverythingIsThere();
    void rowsThatDifferChangeTheRecord();
    void whatIsWrittenOverIsSaidWithItsOldValue();
    void longTextsAreShownWhereTheyDiffer();
    void aRowThatIsLeftOutStaysOutAndIsNoBadOne();
    void oddDatesAreDoubtedButComeIn();
    void aRecordIsNotDoubtedForWhatItHeldBefore();
    void repeatedRowsThatDisagreeAreBad();
    void namesThatMeanSeveralAreBad();
    void titleAndYearNeedNotBeGiven();
    void moneyInTenThousands();
    void whatMayNotChangeIsBad();
    void rejectsCanBeMendedAndComeInAgain();
    void rowsOfOtherRecordsAreRefused();

private:
    Grid csv(const QString& text)
    {
        const auto grid = readCsv(text, u',');
        return grid ? *grid : Grid();
    }
    KnownRecords known(const Kind& kind)
    {
        const auto loaded = KnownRecords::load(kind, m_file->editor().records());
        return loaded ? *loaded : KnownRecords();
    }
    std::vector<RowVerdict> judge(const Grid& grid, const Kind& kind)
    {
        return judgeRows(grid, kind, guessPlan(grid, kind), known(kind));
    }
    Id addMember(const QString& name, const QString& phone = {})
    {
        auto member = std::make_shared<Member>();
        member->name = name;
        member->phone = phone;
        const auto id = m_file->editor().add(memberKind(), member);
        return id ? *id : 0;
    }
    Records members() { return m_file->editor().records().load(memberKind()).value(); }

    std::unique_ptr<test::EditedFile> m_file;
    QTemporaryDir m_folder;
    test::MessyRoster m_roster;
};

namespace {

QStringList fieldsOf(const std::vector<ColumnMatch>& columns)
{
    QStringList keys;
    for (const ColumnMatch& each : columns)
        keys << (each.field ? each.field->key : QStringLiteral("-"));
    return keys;
}

QString reasons(const std::vector<RowVerdict>& verdicts, Verdict wanted)
{
    QStringList all;
    for (const RowVerdict& each : verdicts) {
        if (each.verdict == wanted)
            all << QStringLiteral("%1 %2").arg(each.row + 1).arg(each.reason);
    }
    return all.join(u'\n');
}

} // namespace

void ImportTest::init()
{
    m_file = std::make_unique<test::EditedFile>();
    auto branch = std::make_shared<Branch>();
    branch->name = QStringLiteral("某支部");
    branch->unit = QStringLiteral("某单位");
    branch->year = 2026;
    VERIFY_OK(m_file->editor().add(branchKind(), branch));
}

void ImportTest::headOfTwoLinesIsFoundUnderTitles()
{
    const QString path = m_folder.filePath(QStringLiteral("roster.xlsx"));
    QVERIFY(m_roster.saveXlsx(path));
    const auto table = readTableFile(path);
    VERIFY_OK(table);
    const ImportPlan plan = guessPlan(table->grid, memberKind());
    QCOMPARE(plan.header, (HeaderPlace{2, 2}));
    QCOMPARE(fieldsOf(plan.columns),
             QString(QStringLiteral("-,name,sex,ethnicity,birth,education,post,joined,fullsince,group,phone,note"))
                 .split(u','));
    QCOMPARE(plan.columns[7].heading, QStringLiteral("时 间/入党"));
    QCOMPARE(plan.columns[7].reason, MatchReason::Heading);
}

void ImportTest::tableWithoutAHeadIsToldByItsValues()
{
    const Grid grid = csv(QStringLiteral("张三,男,正式\n李四,女,正式\n王五,男,预备\n"));
    const ImportPlan plan = guessPlan(grid, memberKind());
    QCOMPARE(plan.header, (HeaderPlace{0, 0}));
    QCOMPARE(fieldsOf(plan.columns), QString(QStringLiteral("-,sex,standing")).split(u','));
    QCOMPARE(plan.columns[1].reason, MatchReason::Values);
}

void ImportTest::sameFieldIsNotFilledTwice()
{
    const Grid grid = csv(QStringLiteral("党员姓名,姓名,工作职务,职务,父亲姓名\n张三,李四,处长,科长,张大\n"));
    const ImportPlan plan = guessPlan(grid, memberKind());
    QCOMPARE(fieldsOf(plan.columns), QString(QStringLiteral("-,name,work,-,-")).split(u','));
}

void ImportTest::messyRosterComesInByOneUndo_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("XLSX") << "roster.xlsx";
    QTest::newRow("CSV in GB18030") << "roster.csv";
}

void ImportTest::messyRosterComesInByOneUndo()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);
    QVERIFY(m_roster.saveXlsx(path));
    if (name.endsWith(QLatin1String(".csv"))) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(m_roster.csv());
    }
    const auto table = readTableFile(path);
    VERIFY_OK(table);
    QCOMPARE(table->encoding, name.endsWith(QLatin1String(".csv")) ? QStringLiteral("GB18030") : QString());
    const auto verdicts = judge(table->grid, memberKind());
    const ImportCount count = countOf(verdicts);
    QVERIFY2(count.added == test::MessyRoster::added, qPrintable(reasons(verdicts, Verdict::Bad)));
    QCOMPARE(count.duplicates, test::MessyRoster::duplicates);
    QCOMPARE(count.bad, test::MessyRoster::bad);
    QCOMPARE(count.skipped, test::MessyRoster::skipped);

    const QString before = m_file->whole();
    const size_t entries = m_file->historySize();
    VERIFY_OK(importRows(memberKind(), verdicts, m_file->editor()));
    QCOMPARE(m_file->historySize(), entries + 1);
    QHash<QString, Member> byName;
    for (const RecordPtr& each : members())
        byName.insert(static_cast<const Member&>(*each).name, static_cast<const Member&>(*each));
    for (const auto& person : m_roster.persons()) {
        QCOMPARE(byName.contains(person.name), person.isGood);
        if (!person.isGood)
            continue;
        const Member& member = byName[person.name];
        QCOMPARE(member.sex, person.sex);
        QCOMPARE(member.joined.toIso(), person.joined);
        QCOMPARE(member.phone, person.phone);
        QCOMPARE(member.group, person.group);
        QVERIFY(!member.fullsince.isValid());
        QVERIFY(QStringList({QStringLiteral("研究生"), QStringLiteral("大学")}).contains(member.education));
    }
    QCOMPARE(byName[QStringLiteral("赵伟")].post, QStringLiteral("secretary"));

    const auto next = m_file->editor().history().nextUndo();
    VERIFY_OK(next);
    QCOMPARE(HistorySentence({}).name(**next), QStringLiteral("import of 195 record(s): Member"));
    VERIFY_OK(m_file->editor().undo());
    QCOMPARE(m_file->whole(), before);
    VERIFY_OK(m_file->editor().redo());
    QCOMPARE(m_file->count(memberKind()), test::MessyRoster::added);
}

void ImportTest::onceMoreEverythingIsThere()
{
    const QString path = m_folder.filePath(QStringLiteral("again.xlsx"));
    QVERIFY(m_roster.saveXlsx(path));
    const auto table = readTableFile(path);
    VERIFY_OK(table);
    VERIFY_OK(importRows(memberKind(), judge(table->grid, memberKind()), m_file->editor()));
    const size_t entries = m_file->historySize();
    const auto verdicts = judge(table->grid, memberKind());
    QCOMPARE(countOf(verdicts).takenIn(), 0);
    QCOMPARE(countOf(verdicts).duplicates, test::MessyRoster::added + test::MessyRoster::duplicates);
    VERIFY_OK(importRows(memberKind(), verdicts, m_file->editor()));
    QCOMPARE(m_file->historySize(), entries);
}

void ImportTest::rowsThatDifferChangeTheRecord()
{
    const Id id = addMember(QStringLiteral("张三"), QStringLiteral("111"));
    const auto verdicts = judge(csv(QStringLiteral("姓名,性别,电话\n张 三,男,222\n")), memberKind());
    QCOMPARE(countOf(verdicts).changed, 1);
    QVERIFY(verdicts.front().reason.contains(QLatin1String("Sex")) &&
            verdicts.front().reason.contains(QLatin1String("Phone")));
    VERIFY_OK(importRows(memberKind(), verdicts, m_file->editor()));
    const auto member = m_file->read<Member>(memberKind(), id);
    QCOMPARE(member.phone, QStringLiteral("222"));
    QCOMPARE(member.sex, QStringLiteral("male"));
    // What the list leaves empty stays as it is.
    VERIFY_OK(importRows(memberKind(), judge(csv(QStringLiteral("姓名,性别,电话\n张三,女,\n")), memberKind()),
                         m_file->editor()));
    QCOMPARE(m_file->read<Member>(memberKind(), id).phone, QStringLiteral("222"));
}

void ImportTest::whatIsWrittenOverIsSaidWithItsOldValue()
{
    addMember(QStringLiteral("张三"), QStringLiteral("13800000000"));
    const auto verdicts = judge(csv(QStringLiteral("姓名,性别,电话\n张三,男,13900000000\n")), memberKind());
    QCOMPARE(verdicts.front().reason, QStringLiteral("Phone: 13800000000 → 13900000000; Sex: (empty) → Male"));
    // Who answers for a record is told by name, not by a number.
    const Id four = addMember(QStringLiteral("李四"));
    addMember(QStringLiteral("王五"));
    auto household = std::make_shared<Household>();
    household->title = household->head = QStringLiteral("王大山");
    household->year = 2026;
    household->responsible = four;
    VERIFY_OK(m_file->editor().add(householdKind(), household));
    const auto others = judge(csv(QStringLiteral("户主姓名,责任人\n王大山,王五\n")), householdKind());
    QCOMPARE(others.front().verdict, Verdict::Changed);
    QCOMPARE(others.front().reason, QStringLiteral("Responsible: 李四 → 王五"));
}

void ImportTest::longTextsAreShownWhereTheyDiffer()
{
    const QString shared = QStringLiteral("支部书记带头走访").repeated(8);
    const QString text = changeText({nullptr, shared + QStringLiteral("甲"), shared + QStringLiteral("乙")});
    QCOMPARE(text, QStringLiteral("…支部书记带头走访甲 → …支部书记带头走访乙"));
    QCOMPARE(changeText({nullptr, QStringLiteral("ab"), QStringLiteral("ac")}), QStringLiteral("ab → ac"));
    QCOMPARE(changeText({nullptr, shared, {}}), QStringLiteral("%1… → (empty)").arg(shared.left(39)));
}

void ImportTest::aRowThatIsLeftOutStaysOutAndIsNoBadOne()
{
    const Id id = addMember(QStringLiteral("张三"), QStringLiteral("1"));
    const Grid grid = csv(QStringLiteral("姓名,电话\n张三,2\n李四,3\n王五,4\n"));
    auto verdicts = judge(grid, memberKind());
    verdicts[0].isLeftOut = verdicts[1].isLeftOut = true;
    const ImportCount count = countOf(verdicts);
    QCOMPARE(count.takenIn(), 1);
    QCOMPARE(count.leftOut, 2);
    QCOMPARE(count.bad, 0);
    QVERIFY(!rejectsCsv(grid, guessPlan(grid, memberKind()), verdicts).contains(QStringLiteral("李四").toUtf8()));
    VERIFY_OK(importRows(memberKind(), verdicts, m_file->editor()));
    QCOMPARE(m_file->count(memberKind()), 2);
    QCOMPARE(m_file->read<Member>(memberKind(), id).phone, QStringLiteral("1"));
}

void ImportTest::oddDatesAreDoubtedButComeIn()
{
    const Grid grid = csv(QStringLiteral("姓名,出生年月,入党时间\n张三,1990-05,2000-07\n李四,1970-05,2026-07\n"));
    const auto on = [&](QDate today) {
        return judgeRows(grid, memberKind(), guessPlan(grid, memberKind()), known(memberKind()), {}, today);
    };
    auto verdicts = on(QDate(2026, 6, 30));
    QCOMPARE(verdicts[0].verdict, Verdict::New);
    QCOMPARE(verdicts[0].doubt, QStringLiteral("under 18 years of age on joining the Party"));
    QCOMPARE(verdicts[1].doubt, QStringLiteral("“Joined the Party” lies in the future (2026-07)"));
    QCOMPARE(countOf(verdicts).doubtful, 2);
    QCOMPARE(countOf(verdicts).added, 2);
    QCOMPARE(countOf(on(QDate(2026, 7, 1))).doubtful, 1);
    verdicts[0].isLeftOut = true; // nothing doubtful comes in with it
    QCOMPARE(countOf(verdicts).doubtful, 1);
    VERIFY_OK(importRows(memberKind(), verdicts, m_file->editor()));
    QCOMPARE(m_file->count(memberKind()), 1);
}

void ImportTest::aRecordIsNotDoubtedForWhatItHeldBefore()
{
    auto member = std::make_shared<Member>();
    member->name = QStringLiteral("张三");
    member->birth = {1990, 5, 0};
    member->joined = {2000, 7, 0};
    VERIFY_OK(m_file->editor().add(memberKind(), member));
    const auto phone = judge(csv(QStringLiteral("姓名,电话\n张三,1\n")), memberKind());
    QCOMPARE(phone.front().verdict, Verdict::Changed);
    QCOMPARE(phone.front().doubt, QString());
    const auto full = judge(csv(QStringLiteral("姓名,转正时间\n张三,1999-07\n")), memberKind());
    QCOMPARE(full.front().doubt, QStringLiteral("“Full member since” is earlier than “Joined the Party”"));
}

void ImportTest::repeatedRowsThatDisagreeAreBad()
{
    const auto verdicts = judge(csv(QStringLiteral("姓名,电话\n张三,1\n张三,1\n张三,2\n")), memberKind());
    QCOMPARE(countOf(verdicts).added, 1);
    QCOMPARE(countOf(verdicts).duplicates, 1);
    QCOMPARE(countOf(verdicts).bad, 1);
    QVERIFY(verdicts.back().reason.contains(QLatin1String("row 2")));
}

void ImportTest::namesThatMeanSeveralAreBad()
{
    addMember(QStringLiteral("张三"), QStringLiteral("1"));
    addMember(QStringLiteral("张三"), QStringLiteral("2"));
    const Id four = addMember(QStringLiteral("李四"));
    const auto verdicts =
        judge(csv(QStringLiteral("标题,责任人\n读后感甲,张三\n读后感乙,李　四\n读后感丙,王五\n")), readingKind());
    QCOMPARE(countOf(verdicts).bad, 2);
    QVERIFY(verdicts[0].reason.contains(QLatin1String("may be several")));
    QVERIFY(verdicts[2].reason.contains(QLatin1String("is called")));
    QCOMPARE(static_cast<const Activity&>(*verdicts[1].after).responsible, four);
    const auto people = judge(csv(QStringLiteral("姓名,电话\n张三,3\n张三 ,1\n")), memberKind());
    QCOMPARE(people[0].verdict, Verdict::Bad);
}

void ImportTest::titleAndYearNeedNotBeGiven()
{
    const auto verdicts =
        judge(csv(QStringLiteral("户主姓名,家庭人口,主要致贫原因\n王大山,４人,因病\n,3,因学\n")), householdKind());
    QCOMPARE(countOf(verdicts).added, 1);
    const auto& household = static_cast<const Household&>(*verdicts.front().after);
    QCOMPARE(household.title, QStringLiteral("王大山"));
    QCOMPARE(household.year, 2026);
    QCOMPARE(household.population, 4);
    QCOMPARE(household.cause, QStringLiteral("illness"));
    QCOMPARE(verdicts.back().verdict, Verdict::Bad);
    QVERIFY2(verdicts.back().reason.contains(QLatin1String("Title")), qPrintable(verdicts.back().reason));
}

void ImportTest::moneyInTenThousands()
{
    const auto verdicts = judge(csv(QStringLiteral("项目名称,金额（万元）\n修路,12.5\n打井,\"30,000元\"\n合计,15.5\n")),
                                villageProjectKind());
    QCOMPARE(countOf(verdicts).added, 2);
    QCOMPARE(static_cast<const VillageProject&>(*verdicts[0].after).money, Fen{12'500'000});
}

void ImportTest::whatMayNotChangeIsBad()
{
    const Grid grid = csv(QStringLiteral("姓名\n张三\n李四\n"));
    const auto verdicts = judgeRows(grid, memberKind(), guessPlan(grid, memberKind()), known(memberKind()),
                                    [](const RowChange& change) -> Result<void> {
                                        if (static_cast<const Member&>(*change.after).name == QStringLiteral("李四"))
                                            return Error{QStringLiteral("locked"), {}};
                                        return {};
                                    });
    QCOMPARE(countOf(verdicts).added, 1);
    QCOMPARE(verdicts.back().reason, QStringLiteral("locked"));
}

void ImportTest::rejectsCanBeMendedAndComeInAgain()
{
    const Grid grid = csv(QStringLiteral("花名册,,\n姓名,性别,备注\n张三,不详,=1+1\n李四,女,\n"));
    const ImportPlan plan = guessPlan(grid, memberKind());
    const QByteArray bytes = rejectsCsv(grid, plan, judge(grid, memberKind()));
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes.sliced(3));
    QCOMPARE(text.split(QLatin1String("\r\n")).first(),
             QStringLiteral("\"姓名\",\"性别\",\"备注\",\"Why it was not imported\""));
    QVERIFY(text.contains(QStringLiteral("\"'=1+1\",\"Sex: “不详” is not one of the choices\"")));
    QVERIFY(!text.contains(QStringLiteral("李四")));
    const Grid mended = csv(QString(text).replace(QStringLiteral("\"不详\""), QStringLiteral("男")));
    const auto verdicts = judge(mended, memberKind());
    QCOMPARE(countOf(verdicts).added, 1);
    QCOMPARE(static_cast<const Member&>(*verdicts.front().after).note, QStringLiteral("=1+1"));
}

void ImportTest::rowsOfOtherRecordsAreRefused()
{
    VERIFY_REFUSED(mayImport(*kindByKey(u"visit")), QLatin1String("belongs to another record"));
    VERIFY_REFUSED(mayImport(branchKind()), QLatin1String("not imported"));
    VERIFY_OK(mayImport(pledgeKind()));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_importer.moc"
