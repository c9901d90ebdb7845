// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed outlives the end of the program, and nothing else does.
#include "activities/highlight.h"
#include "activities/pledge.h"
#include "branch/member.h"
#include "editor.h"
#include "files.h"
#include "newbranch.h"
#include "testing.h"
#include "unsavedinput.h"

#include <QTemporaryDir>

using namespace xf;

class InputKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasKeptIsStoredWhenTheFileOpensAgain();
    void itIsAnActionOfItsOwn();
    void theNextStoredActionEndsIt();
    void forgettingEndsIt();
    void theNewestReplacesTheOneBefore();
    void whatIsStoredAlreadyIsNoAction();
    void aRecordThatIsGoneEndsIt();
    void aRefusedOneStays();
    void aFileOpenedReadOnlyKeepsIt();
    void clearingAPersonAwayTakesItAlong();
    void aBegunRowIsHandedBackAndStaysKept();
    void aBegunRowOfARecordThatIsGoneEndsIt();

private:
    /// As after a crash: the file as it lies there, opened by another program.
    void crash();
    QString title() const;
    Milestone begunMilestone();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BranchFile> m_file;
    std::unique_ptr<Editor> m_editor;
    QString m_path;
    Id m_pledge = 0;
    Id m_member = 0;
};

namespace {
const QString typed = QStringLiteral("正在输入的标题");
const QString field = QStringLiteral("title");
} // namespace

void InputKeepingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.xianfeng"));
    Branch branch;
    branch.name = QStringLiteral("某支部");
    branch.unit = QStringLiteral("某厅");
    branch.year = 2026;
    m_file = std::move(*createBranch(m_path, branch));
    m_editor = std::make_unique<Editor>(*m_file);
    const auto pledge = std::make_shared<Pledge>();
    pledge->title = QStringLiteral("原来的标题");
    pledge->year = 2026;
    m_pledge = *m_editor->add(pledgeKind(), pledge);
    const auto member = std::make_shared<Member>();
    member->name = QStringLiteral("张三");
    m_member = *m_editor->add(memberKind(), member);
}

void InputKeepingTest::cleanup()
{
    m_editor.reset();
    m_file.reset();
    m_folder.reset();
}

void InputKeepingTest::crash()
{
    const QString copy = m_folder->filePath(QStringLiteral("%1.xianfeng").arg(QRandomGenerator::global()->generate()));
    QVERIFY(QFile::copy(m_path, copy));
    m_editor.reset();
    m_file = std::move(*BranchFile::open(copy));
    m_editor = std::make_unique<Editor>(*m_file);
    m_path = copy;
}

QString InputKeepingTest::title() const
{
    return static_cast<const Pledge&>(**m_editor->records().find(pledgeKind(), m_pledge)).title;
}

void InputKeepingTest::whatWasKeptIsStoredWhenTheFileOpensAgain()
{
    VERIFY_OK(m_editor->keepInput(m_pledge, field, typed));
    crash();
    QCOMPARE(title(), QStringLiteral("原来的标题"));
    const auto recovered = m_editor->recoverInput();
    VERIFY_OK(recovered);
    QVERIFY(recovered->has_value());
    QCOMPARE((*recovered)->kind, &pledgeKind());
    QCOMPARE((*recovered)->field->key, field);
    QCOMPARE((*recovered)->record->id, m_pledge);
    QCOMPARE(title(), typed);
    QVERIFY(m_file->verify().isEmpty());
    QVERIFY(!*keptInput(*m_file));
    crash();
    QVERIFY(!m_editor->recoverInput()->has_value());
}

void InputKeepingTest::itIsAnActionOfItsOwn()
{
    VERIFY_OK(m_editor->keepInput(m_pledge, field, typed));
    crash();
    VERIFY_OK(m_editor->recoverInput());
    const auto newest = m_editor->history().nextUndo();
    QCOMPARE((*newest)->verb, QStringLiteral("recover"));
    VERIFY_OK(m_editor->undo());
    QCOMPARE(title(), QStringLiteral("原来的标题"));
}

void InputKeepingTest::theNextStoredActionEndsIt()
{
    VERIFY_OK(m_editor->keepInput(m_pledge, field, typed));
    Pledge after = static_cast<const Pledge&>(**m_editor->records().find(pledgeKind(), m_pledge));
    after.title = QStringLiteral("存下的标题");
    VERIFY_OK(m_editor->edit(pledgeKind(), after));
    QVERIFY(!*keptInput(*m_file));
}

void InputKeepingTest::forgettingEndsIt()
{
    VERIFY_OK(m_editor->keepInput(m_pledge, field, typed));
    QVERIFY(keptInput(*m_file)->has_value());
    VERIFY_OK(m_editor->forgetInput());
    QVERIFY(!*keptInput(*m_file));
}

void InputKeepingTest::theNewestReplacesTheOneBefore()
{
    VERIFY_OK(m_editor->keepInput(m_member, QStringLiteral("name"), QStringLiteral("张三丰")));
    VERIFY_OK(m_editor->keepInput(m_pledge, field, typed));
    const UnsavedInput expected{QStringLiteral("pledge"), m_pledge, field, typed};
    QCOMPARE(**keptInput(*m_file), expected);
}

void InputKeepingTest::whatIsStoredAlreadyIsNoAction()
{
    VERIFY_OK(m_editor->keepInput(m_pledge, field, QStringLiteral("原来的标题")));
    crash();
    QVERIFY(!m_editor->recoverInput()->has_value());
    QVERIFY(!*keptInput(*m_file));
}

void InputKeepingTest::aRecordThatIsGoneEndsIt()
{
    VERIFY_OK(m_editor->remove({m_pledge}));
    VERIFY_OK(keepInput(*m_file, {QStringLiteral("pledge"), m_pledge, field, typed}));
    crash();
    const auto recovered = m_editor->recoverInput();
    VERIFY_OK(recovered);
    QVERIFY(!recovered->has_value());
    QVERIFY(!*keptInput(*m_file));
}

void InputKeepingTest::aRefusedOneStays()
{
    VERIFY_OK(m_editor->keepInput(m_pledge, field, typed));
    crash();
    m_editor->setGuard([](const std::vector<RowChange>&) {
        return Result<void>(Error{QStringLiteral("concluded"), {}});
    });
    VERIFY_REFUSED(m_editor->recoverInput(), QLatin1String("concluded"));
    QVERIFY(keptInput(*m_file)->has_value());
}

void InputKeepingTest::aFileOpenedReadOnlyKeepsIt()
{
    VERIFY_OK(m_editor->keepInput(m_pledge, field, typed));
    crash();
    m_editor.reset();
    m_file.reset();
    m_file = std::move(*BranchFile::openReadOnly(m_path));
    m_editor = std::make_unique<Editor>(*m_file);
    QVERIFY(!m_editor->recoverInput()->has_value());
    QVERIFY(keptInput(*m_file)->has_value());
    QVERIFY(!m_editor->keepInput(m_pledge, field, typed).ok());
}

void InputKeepingTest::clearingAPersonAwayTakesItAlong()
{
    VERIFY_OK(m_editor->keepInput(m_member, QStringLiteral("phone"), QStringLiteral("13900001111")));
    QVERIFY(test::bytesOf(m_path).contains("13900001111"));
    const auto plan = m_editor->planPurge(m_member);
    VERIFY_OK(plan);
    VERIFY_OK(m_editor->purge(*plan));
    QVERIFY(!test::bytesOf(m_path).contains("13900001111"));
}

Milestone InputKeepingTest::begunMilestone()
{
    const auto highlight = std::make_shared<Highlight>();
    highlight->title = QStringLiteral("某亮点");
    highlight->year = 2026;
    Milestone row;
    row.parent = *m_editor->add(highlightKind(), highlight);
    row.due = QDate(2026, 10, 1);
    return row; // its text is still missing
}

void InputKeepingTest::aBegunRowIsHandedBackAndStaysKept()
{
    const Milestone row = begunMilestone();
    VERIFY_OK(m_editor->keepRow(milestoneKind(), row));
    crash();
    const auto recovered = m_editor->recoverInput();
    VERIFY_OK(recovered);
    QVERIFY(recovered->has_value());
    QCOMPARE((*recovered)->kind, &milestoneKind());
    QVERIFY(!(*recovered)->field);
    auto again = std::static_pointer_cast<Milestone>(milestoneKind().clone(*(*recovered)->record));
    QCOMPARE(again->parent, row.parent);
    QCOMPARE(again->due, row.due);
    QVERIFY(m_editor->records().load(milestoneKind())->empty());
    QVERIFY(keptInput(*m_file)->has_value());
    again->text = QStringLiteral("完成方案");
    VERIFY_OK(m_editor->add(milestoneKind(), again));
    QVERIFY(!*keptInput(*m_file));
}

void InputKeepingTest::aBegunRowOfARecordThatIsGoneEndsIt()
{
    const Milestone row = begunMilestone();
    VERIFY_OK(m_editor->remove({row.parent}));
    VERIFY_OK(m_editor->keepRow(milestoneKind(), row));
    crash();
    QVERIFY(!m_editor->recoverInput()->has_value());
    QVERIFY(!*keptInput(*m_file));
}

QTEST_GUILESS_MAIN(InputKeepingTest)
#include "tst_inputkeeping.moc"
