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
    void allOfSeveralComeBackInTheirOrder();
    void storingOneOfSeveralLeavesTheOthers();

private:
    /// As after a crash: the file as it lies there, opened by another program.
    void crash();
    QString title() const;
    UnsavedInput intoTitle(const QString& text) const;
    UnsavedInput intoTitle() const;
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

UnsavedInput InputKeepingTest::intoTitle(const QString& text) const
{
    return {QStringLiteral("pledge"), m_pledge, field, text};
}

UnsavedInput InputKeepingTest::intoTitle() const
{
    return intoTitle(typed);
}

QString InputKeepingTest::title() const
{
    return static_cast<const Pledge&>(**m_editor->records().find(pledgeKind(), m_pledge)).title;
}

void InputKeepingTest::whatWasKeptIsStoredWhenTheFileOpensAgain()
{
    VERIFY_OK(m_editor->keepInput({intoTitle()}));
    crash();
    QCOMPARE(title(), QStringLiteral("原来的标题"));
    const auto recovered = m_editor->recoverInput();
    VERIFY_OK(recovered);
    QCOMPARE(recovered->size(), size_t{1});
    QCOMPARE(recovered->front().kind, &pledgeKind());
    QCOMPARE(recovered->front().field->key, field);
    QCOMPARE(recovered->front().record->id, m_pledge);
    QCOMPARE(title(), typed);
    QVERIFY(m_file->verify().isEmpty());
    QVERIFY(keptInput(*m_file)->empty());
    crash();
    QVERIFY(m_editor->recoverInput()->empty());
}

void InputKeepingTest::itIsAnActionOfItsOwn()
{
    VERIFY_OK(m_editor->keepInput({intoTitle()}));
    crash();
    VERIFY_OK(m_editor->recoverInput());
    const auto newest = m_editor->history().nextUndo();
    QCOMPARE((*newest)->verb, QStringLiteral("recover"));
    VERIFY_OK(m_editor->undo());
    QCOMPARE(title(), QStringLiteral("原来的标题"));
}

void InputKeepingTest::theNextStoredActionEndsIt()
{
    VERIFY_OK(m_editor->keepInput({intoTitle()}));
    Pledge after = static_cast<const Pledge&>(**m_editor->records().find(pledgeKind(), m_pledge));
    after.title = QStringLiteral("存下的标题");
    VERIFY_OK(m_editor->edit(pledgeKind(), after));
    QVERIFY(keptInput(*m_file)->empty());
}

void InputKeepingTest::forgettingEndsIt()
{
    VERIFY_OK(m_editor->keepInput({intoTitle()}));
    QVERIFY(!keptInput(*m_file)->empty());
    VERIFY_OK(m_editor->keepInput({}));
    QVERIFY(keptInput(*m_file)->empty());
}

void InputKeepingTest::theNewestReplacesTheOneBefore()
{
    VERIFY_OK(
        m_editor->keepInput({{QStringLiteral("member"), m_member, QStringLiteral("name"), QStringLiteral("张三丰")}}));
    VERIFY_OK(m_editor->keepInput({intoTitle()}));
    QCOMPARE(*keptInput(*m_file), std::vector<UnsavedInput>{intoTitle()});
}

void InputKeepingTest::whatIsStoredAlreadyIsNoAction()
{
    VERIFY_OK(m_editor->keepInput({intoTitle(QStringLiteral("原来的标题"))}));
    crash();
    QVERIFY(m_editor->recoverInput()->empty());
    QVERIFY(keptInput(*m_file)->empty());
}

void InputKeepingTest::aRecordThatIsGoneEndsIt()
{
    VERIFY_OK(m_editor->remove({m_pledge}));
    VERIFY_OK(m_editor->keepInput({intoTitle()}));
    crash();
    const auto recovered = m_editor->recoverInput();
    VERIFY_OK(recovered);
    QVERIFY(recovered->empty());
    QVERIFY(keptInput(*m_file)->empty());
}

void InputKeepingTest::aRefusedOneStays()
{
    VERIFY_OK(m_editor->keepInput({intoTitle()}));
    crash();
    m_editor->setGuard([](const std::vector<RowChange>&) {
        return Result<void>(Error{QStringLiteral("concluded"), {}});
    });
    const auto recovered = m_editor->recoverInput();
    QCOMPARE(recovered->size(), size_t{1});
    QCOMPARE(recovered->front().refused->sentence, QStringLiteral("concluded"));
    QCOMPARE(title(), QStringLiteral("原来的标题"));
    QVERIFY(!keptInput(*m_file)->empty());
}

void InputKeepingTest::aFileOpenedReadOnlyKeepsIt()
{
    VERIFY_OK(m_editor->keepInput({intoTitle()}));
    crash();
    m_editor.reset();
    m_file.reset();
    m_file = std::move(*BranchFile::openReadOnly(m_path));
    m_editor = std::make_unique<Editor>(*m_file);
    QVERIFY(m_editor->recoverInput()->empty());
    QVERIFY(!keptInput(*m_file)->empty());
    QVERIFY(!m_editor->keepInput({intoTitle()}).ok());
}

void InputKeepingTest::clearingAPersonAwayTakesItAlong()
{
    VERIFY_OK(m_editor->keepInput(
        {{QStringLiteral("member"), m_member, QStringLiteral("phone"), QStringLiteral("13900001111")}}));
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
    VERIFY_OK(m_editor->keepInput({unsavedRow(milestoneKind(), row)}));
    crash();
    const auto recovered = m_editor->recoverInput();
    VERIFY_OK(recovered);
    QCOMPARE(recovered->size(), size_t{1});
    QCOMPARE(recovered->front().kind, &milestoneKind());
    QVERIFY(!recovered->front().field);
    auto again = std::static_pointer_cast<Milestone>(milestoneKind().clone(*recovered->front().record));
    QCOMPARE(again->parent, row.parent);
    QCOMPARE(again->due, row.due);
    QVERIFY(m_editor->records().load(milestoneKind())->empty());
    QVERIFY(!keptInput(*m_file)->empty());
    again->text = QStringLiteral("完成方案");
    VERIFY_OK(m_editor->add(milestoneKind(), again));
    QVERIFY(keptInput(*m_file)->empty());
}

void InputKeepingTest::aBegunRowOfARecordThatIsGoneEndsIt()
{
    const Milestone row = begunMilestone();
    VERIFY_OK(m_editor->remove({row.parent}));
    VERIFY_OK(m_editor->keepInput({unsavedRow(milestoneKind(), row)}));
    crash();
    QVERIFY(m_editor->recoverInput()->empty());
    QVERIFY(keptInput(*m_file)->empty());
}

void InputKeepingTest::allOfSeveralComeBackInTheirOrder()
{
    const Milestone row = begunMilestone();
    Milestone other = begunMilestone();
    other.due = QDate(2026, 11, 2);
    VERIFY_OK(m_editor->keepInput({unsavedRow(milestoneKind(), row), unsavedRow(milestoneKind(), other), intoTitle()}));
    crash();
    const auto recovered = m_editor->recoverInput();
    QCOMPARE(recovered->size(), size_t{3});
    QCOMPARE(static_cast<const Milestone&>(*recovered->at(0).record).due, QDate(2026, 10, 1));
    QCOMPARE(static_cast<const Milestone&>(*recovered->at(1).record).due, QDate(2026, 11, 2));
    QCOMPARE(recovered->at(2).record->id, m_pledge);
    QCOMPARE(title(), typed);
    crash(); // the rows have not become records yet
    QCOMPARE(m_editor->recoverInput()->size(), size_t{2});
}

void InputKeepingTest::storingOneOfSeveralLeavesTheOthers()
{
    const Milestone row = begunMilestone();
    const auto begun = unsavedRow(milestoneKind(), row);
    VERIFY_OK(m_editor->keepInput({begun, intoTitle()}));
    Pledge after = static_cast<const Pledge&>(**m_editor->records().find(pledgeKind(), m_pledge));
    after.title = QStringLiteral("存下的标题");
    VERIFY_OK(m_editor->edit(pledgeKind(), after));
    QCOMPARE(*keptInput(*m_file), std::vector<UnsavedInput>{begun});
}

QTEST_GUILESS_MAIN(InputKeepingTest)
#include "tst_inputkeeping.moc"
