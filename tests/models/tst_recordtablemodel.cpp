// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/pledge.h"
#include "branch/member.h"
#include "life/opinion.h"
#include "recordfilter.h"
#include "recordtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace xf;

namespace {

const QDate today(2026, 9, 15);

/// A new branch file with its editor.
struct Ledger {
    QTemporaryDir folder;
    std::unique_ptr<BranchFile> file;
    std::unique_ptr<Editor> editor;

    Ledger()
    {
        auto created = BranchFile::create(folder.filePath(QStringLiteral("a.xianfeng")));
        Q_ASSERT(created.ok());
        file = std::move(created).value();
        editor = std::make_unique<Editor>(*file);
        StepName name;
        const std::tuple<const char*, const char*, int> chain[]{
            {"propose", "", 1}, {"publish", "counts", 2}, {"keep", "closes", 3}};
        for (const auto& [key, meaning, position] : chain) {
            name.activity = QStringLiteral("pledge");
            name.key = name.name = QLatin1String(key);
            name.meaning = QString::fromLatin1(meaning).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            name.position = position;
            add(stepNameKind(), name);
        }
    }

    template <class R>
    Id add(const Kind& kind, const R& record)
    {
        const auto id = editor->add(kind, std::make_shared<R>(record));
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence));
        return *id;
    }
    Id addMember(const QString& name)
    {
        Member member;
        member.name = name;
        return add(memberKind(), member);
    }
    Id addPledge(const QString& title, int year = 2026, QDate due = {}, Id responsible = 0)
    {
        Pledge pledge;
        pledge.title = title;
        pledge.year = year;
        pledge.due = due;
        pledge.responsible = responsible;
        return add(pledgeKind(), pledge);
    }
    [[nodiscard]] RecordTableModel::NameOf names() const
    {
        return [this](Id id) {
            const auto record = editor->records().find(memberKind(), id);
            return record && *record ? memberKind().title(**record) : QString();
        };
    }
};

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestRecordTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreTheFieldsAndWhatIsDerived()
    {
        Ledger branch;
        RecordTableModel model(pledgeKind(), *branch.editor, branch.names(), today);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), static_cast<int>(pledgeKind().fields.size()) + 3);
        QCOMPARE(model.keyAt(0), QStringLiteral("year"));
        QCOMPARE(model.keyAt(model.columnCount() - 3), QStringLiteral("state"));
        QCOMPARE(model.keyAt(model.columnCount() - 1), QStringLiteral("duenow"));
        const int base = model.columnOf(QStringLiteral("base"));
        QCOMPARE(model.headerData(base, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Base value"));
    }

    void rowsComeGoAndChangeWithTheRecords()
    {
        Ledger branch;
        const Id first = branch.addPledge(QStringLiteral("便民服务"), 2026, QDate(2026, 3, 5));
        branch.addPledge(QStringLiteral("去年的"), 2025);
        RecordTableModel model(pledgeKind(), *branch.editor, branch.names(), today);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load({{QStringLiteral("year"), 2026}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, model.columnOf(QStringLiteral("due"))), QStringLiteral("2026-03-05"));

        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const Id second = branch.addPledge(QStringLiteral("窗口建设"));
        branch.addPledge(QStringLiteral("又是去年的"), 2025);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowOf(second), 1);

        auto after = std::make_shared<Pledge>(static_cast<const Pledge&>(*model.record(0)));
        after->year = 2025;
        QVERIFY(branch.editor->edit(pledgeKind(), *after).ok());
        QCOMPARE(model.rowOf(first), -1);
        QCOMPARE(model.rowOf(second), 0);
        QVERIFY(branch.editor->remove({second}).ok());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(branch.editor->undo().ok());
        QCOMPARE(model.rowOf(second), 0);
        QCOMPARE(reset.count(), 0);
    }

    void aStepOfARowChangesItsState()
    {
        Ledger branch;
        branch.addPledge(QStringLiteral("另一条"));
        const Id id = branch.addPledge(QStringLiteral("便民服务"), 2026, QDate(2026, 6, 30));
        RecordTableModel model(pledgeKind(), *branch.editor, branch.names(), today);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load();
        const int state = model.columnOf(QStringLiteral("state"));
        const int row = model.rowOf(id);
        QCOMPARE(cell(model, model.rowOf(id) == 0 ? 1 : 0, state), QStringLiteral("Planned"));
        QCOMPARE(cell(model, row, state), QStringLiteral("Late"));
        QCOMPARE(cell(model, row, state + 1), QStringLiteral("Late"));

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Step step;
        step.parent = id;
        step.key = QStringLiteral("keep");
        step.date = QDate(2026, 9, 1);
        branch.add(stepKind(), step);
        QCOMPARE(cell(model, row, state), QStringLiteral("Done"));
        QCOMPARE(model.index(row, state).data(RecordTableModel::StateRole).toString(), QStringLiteral("done"));
        QCOMPARE(cell(model, row, state + 1), QString());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().at(0).toModelIndex().row(), row);

        Change change;
        change.parent = id;
        change.date = QDate(2026, 7, 1);
        change.due = QDate(2026, 12, 31);
        branch.add(changeKind(), change);
        QCOMPARE(cell(model, row, state + 2), QStringLiteral("2026-12-31"));
        QCOMPARE(cell(model, row, model.columnOf(QStringLiteral("due"))), QStringLiteral("2026-06-30"));
    }

    void aNewNameOfAMemberIsShownInTheRows()
    {
        Ledger branch;
        const Id member = branch.addMember(QStringLiteral("张三"));
        branch.addPledge(QStringLiteral("便民服务"), 2026, {}, member);
        RecordTableModel model(pledgeKind(), *branch.editor, branch.names(), today);
        model.load();
        const int column = model.columnOf(QStringLiteral("responsible"));
        QCOMPARE(cell(model, 0, column), QStringLiteral("张三"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Member after;
        after.id = member;
        after.name = QStringLiteral("张叁");
        QVERIFY(branch.editor->edit(memberKind(), after).ok());
        QCOMPARE(cell(model, 0, column), QStringLiteral("张叁"));
        QVERIFY(changed.count() >= 1);
    }

    void refusedInputLeavesTheOldValueAndSaysWhy()
    {
        Ledger branch;
        branch.addPledge(QStringLiteral("便民服务"), 2026, QDate(2026, 6, 30));
        RecordTableModel model(pledgeKind(), *branch.editor, branch.names(), today);
        model.load();
        model.setEditable(true);
        QSignalSpy refused(&model, &RecordTableModel::refused);
        const QModelIndex due = model.index(0, model.columnOf(QStringLiteral("due")));
        QVERIFY(model.setData(due, QStringLiteral("0303")));
        QCOMPARE(due.data().toString(), QStringLiteral("2026-03-03"));
        QVERIFY(!model.setData(due, QStringLiteral("someday")));
        QCOMPARE(due.data().toString(), QStringLiteral("2026-03-03"));
        const QModelIndex title = model.index(0, model.columnOf(QStringLiteral("title")));
        QVERIFY(!model.setData(title, QString()));
        QCOMPARE(title.data().toString(), QStringLiteral("便民服务"));
        QCOMPARE(refused.count(), 2);
        const auto sentence = refused.at(1).front().value<Error>().sentence;
        QVERIFY2(sentence.contains(QStringLiteral("“Title”")), qPrintable(sentence));
    }

    void aDraftRowBecomesARecordOnceNothingIsMissing()
    {
        Ledger branch;
        const Id pledge = branch.addPledge(QStringLiteral("便民服务"));
        RecordTableModel model(opinionKind(), *branch.editor, branch.names(), today);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load({{QStringLiteral("parent"), pledge}});
        model.setEditable(true);
        model.setDraft(pledge, {});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.isDraft(0));
        QVERIFY(model.setData(model.index(0, model.columnOf(QStringLiteral("date"))), QStringLiteral("0901")));
        QCOMPARE(model.count(), 0);
        QVERIFY2(model.draftProblem().contains(QStringLiteral("Opinion")), qPrintable(model.draftProblem()));
        const QPersistentModelIndex text = model.index(0, model.columnOf(QStringLiteral("text")));
        QVERIFY(model.setData(text, QStringLiteral("窗口要早开门")));
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text.row(), 0);
        QCOMPARE(text.data().toString(), QStringLiteral("窗口要早开门"));
        QVERIFY(model.isDraft(1));
        QVERIFY(model.draftProblem().isEmpty());
        QCOMPARE(model.record(0)->parent, pledge);
        QVERIFY(branch.editor->undo().ok());
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.rowCount(), 1);
    }

    void theFilterFindsWordsAndInitials()
    {
        Ledger branch;
        const Id zhang = branch.addMember(QStringLiteral("张三"));
        const Id li = branch.addMember(QStringLiteral("李四光"));
        const Id first = branch.addPledge(QStringLiteral("便民服务"), 2026, {}, zhang);
        const Id second = branch.addPledge(QStringLiteral("窗口建设"), 2026, {}, li);
        RecordTableModel model(pledgeKind(), *branch.editor, branch.names(), today);
        model.load();
        RecordFilter filter(model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(filter.shown(), 2);
        filter.setTyped(QStringLiteral("服务"));
        QCOMPARE(filter.shown(), 1);
        QCOMPARE(filter.all(), 2);
        QCOMPARE(filter.idAt(0), first);
        filter.setTyped(QStringLiteral("lsg"));
        QCOMPARE(filter.shown(), 1);
        QCOMPARE(filter.idAt(0), second);
        filter.setTyped(QStringLiteral("lsg 服务"));
        QCOMPARE(filter.shown(), 0);
        filter.setTyped(QString());
        filter.setAmong({second});
        QCOMPARE(filter.rowOf(second), 0);
        QCOMPARE(filter.rowOf(first), -1);
        QVERIFY(filter.isNarrowed());
    }

    void namesSortByStrokesAndEmptyCellsLast()
    {
        Ledger branch;
        for (const char* name : {"魏大山", "丁一", "王五"})
            branch.addMember(QString::fromUtf8(name));
        RecordTableModel model(memberKind(), *branch.editor, branch.names(), today);
        model.load();
        RecordFilter filter(model);
        filter.sort(model.columnOf(QStringLiteral("name")));
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("丁一"));
        QCOMPARE(filter.index(1, 0).data().toString(), QStringLiteral("王五"));
        QCOMPARE(filter.index(2, 0).data().toString(), QStringLiteral("魏大山"));
        auto after = std::make_shared<Member>(static_cast<const Member&>(*model.record(1)));
        after->from = QDate(2020, 1, 1);
        QVERIFY(branch.editor->edit(memberKind(), *after).ok());
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            filter.sort(model.columnOf(QStringLiteral("from")), order);
            QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("丁一"));
        }
    }

    void threeThousandRowsAreFilteredByInitialsAndWords()
    {
        Ledger branch;
        const QString names = QStringLiteral("张李王赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施");
        std::vector<Id> members;
        QVERIFY(branch.editor
                    ->bulk([&]() -> Result<void> {
                        for (const QChar each : names)
                            members.push_back(branch.addMember(QString(each) + QStringLiteral("小明")));
                        for (int i = 0; i < 3000; ++i)
                            branch.addPledge(QStringLiteral("第%1条承诺").arg(i * 7919 % 3000), 2026,
                                             QDate(2026, 1, 1).addDays(i % 365),
                                             members[static_cast<std::size_t>(i) % members.size()]);
                        return {};
                    })
                    .ok());
        QHash<Id, QString> known;
        for (std::size_t i = 0; i < members.size(); ++i)
            known.insert(members[i], names.mid(static_cast<int>(i), 1) + QStringLiteral("小明"));
        RecordTableModel model(
            pledgeKind(), *branch.editor, [&](Id id) { return known.value(id); }, today);
        RecordFilter filter(model);
        model.load();
        filter.sort(model.columnOf(QStringLiteral("responsible")));
        filter.setTyped(QStringLiteral("zxm"));
        // 张赵周郑朱
        QCOMPARE(filter.shown(), 5 * 3000 / 24);
        filter.setTyped(QStringLiteral("承诺"));
        QCOMPARE(filter.shown(), 3000);
    }
};

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
