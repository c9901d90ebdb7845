// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/pledge.h"
#include "fields/childtable.h"
#include "fields/choicefield.h"
#include "fields/datefield.h"
#include "fields/formbinder.h"
#include "fields/longtextfield.h"
#include "fields/referencefield.h"
#include "forms.h"
#include "life/opinion.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace xf;

namespace {

void compose(QWidget* widget, const QString& preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(widget, &event);
}

void commitText(QWidget* widget, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto file = BranchFile::create(m_folder->filePath(QStringLiteral("a.xianfeng")));
        QVERIFY(file.ok());
        m_session = std::make_unique<Session>(std::move(file).value(), QDate(2026, 9, 15));
        m_zhang = addMember(QStringLiteral("张三"), {});
        m_li = addMember(QStringLiteral("李四光"), {});
        auto pledge = std::make_shared<Pledge>();
        pledge->title = QStringLiteral("便民服务");
        pledge->year = 2026;
        m_pledge = *m_session->editor().add(pledgeKind(), pledge);
        m_form.reset(formFor(pledgeKind(), *m_session));
        m_binder = std::make_unique<FormBinder>(pledgeKind(), *m_form, *m_session);
        m_binder->load(m_pledge);
        m_form->show();
        QApplication::setActiveWindow(m_form.get());
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }

    void cleanup()
    {
        m_binder.reset();
        m_form.reset();
        m_session.reset();
    }

    void datesAreTypedQuickly()
    {
        const std::pair<const char*, const char*> typed[]{
            {"0303", "2026-03-03"}, {"3-3", "2026-03-03"}, {"今天", "2026-09-15"}, {"", ""}};
        auto* due = qobject_cast<DateField*>(m_binder->field(QStringLiteral("due")));
        for (const auto& [text, iso] : typed) {
            due->line()->setFocus();
            due->line()->selectAll();
            if (*text)
                commitText(due->line(), QString::fromUtf8(text));
            else
                QTest::keyClick(due->line(), Qt::Key_Delete);
            QTest::keyClick(due->line(), Qt::Key_Return);
            QCOMPARE(due->line()->text(), QLatin1String(iso));
            QCOMPARE(pledge().due, QDate::fromString(QLatin1String(iso), Qt::ISODate));
        }
    }

    void refusedInputKeepsTheTextAndSaysWhyBesideIt()
    {
        auto* due = qobject_cast<DateField*>(m_binder->field(QStringLiteral("due")));
        due->line()->setFocus();
        QTest::keyClicks(due->line(), QStringLiteral("0230"));
        m_binder->field(QStringLiteral("title"))->setFocus();
        QCOMPARE(due->line()->text(), QStringLiteral("0230"));
        QVERIFY(due->error().contains(QStringLiteral("0230")));
        QVERIFY(!pledge().due.isValid());

        auto* title = qobject_cast<LineField*>(m_binder->field(QStringLiteral("title")));
        title->line()->selectAll();
        QTest::keyClick(title->line(), Qt::Key_Delete);
        QTest::keyClick(title->line(), Qt::Key_Return);
        QVERIFY2(title->error().contains(QStringLiteral("“Title”")), qPrintable(title->error()));
        QCOMPARE(title->line()->text(), QString());
        QCOMPARE(pledge().title, QStringLiteral("便民服务"));
        commitText(title->line(), QStringLiteral("新的"));
        QTest::keyClick(title->line(), Qt::Key_Return);
        QVERIFY(title->error().isEmpty());
        QCOMPARE(pledge().title, QStringLiteral("新的"));
    }

    void oneVisitToAFieldIsOneHistoryEntry()
    {
        auto* goal = qobject_cast<LineField*>(m_binder->field(QStringLiteral("goal")));
        const auto before = entries();
        goal->line()->setFocus();
        for (const QChar each : QStringLiteral("争创一流"))
            commitText(goal->line(), each);
        QCOMPARE(entries(), before);
        m_binder->field(QStringLiteral("title"))->setFocus();
        QCOMPARE(entries(), before + 1);
        QCOMPARE(pledge().goal, QStringLiteral("争创一流"));
    }

    void nothingActsDuringPreedit()
    {
        auto* title = qobject_cast<LineField*>(m_binder->field(QStringLiteral("title")));
        title->line()->setFocus();
        QTest::keyClick(title->line(), Qt::Key_End);
        compose(title->line(), QStringLiteral("xin"));
        const auto before = entries();
        QTest::keyClick(title->line(), Qt::Key_Return);
        QTest::keyClick(title->line(), Qt::Key_Escape);
        QCOMPARE(entries(), before);
        commitText(title->line(), QStringLiteral("新"));
        QTest::keyClick(title->line(), Qt::Key_Return);
        QCOMPARE(pledge().title, QStringLiteral("便民服务新"));

        auto* responsible = qobject_cast<ReferenceField*>(m_binder->field(QStringLiteral("responsible")));
        responsible->line()->setFocus();
        compose(responsible->line(), QStringLiteral("zhang"));
        QVERIFY(responsible->offered().isEmpty());
        QTest::keyClick(responsible->line(), Qt::Key_Down);
        QVERIFY(responsible->offered().isEmpty());
    }

    void theWheelOverAnUnfocusedChoiceChangesNothing()
    {
        auto* owner = qobject_cast<ChoiceField*>(m_binder->field(QStringLiteral("owner")));
        m_binder->field(QStringLiteral("title"))->setFocus();
        QWheelEvent wheel(QPointF(5, 5), owner->combo()->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        const int index = owner->combo()->currentIndex();
        QApplication::sendEvent(owner->combo(), &wheel);
        QCOMPARE(owner->combo()->currentIndex(), index);
        owner->combo()->setFocus();
        QApplication::sendEvent(owner->combo(), &wheel);
        QVERIFY(owner->combo()->currentIndex() != index);
    }

    void aMemberIsChosenByInitials()
    {
        auto* responsible = qobject_cast<ReferenceField*>(m_binder->field(QStringLiteral("responsible")));
        responsible->line()->setFocus();
        QTest::keyClicks(responsible->line(), QStringLiteral("lsg"));
        QCOMPARE(responsible->offered(), QStringList{QStringLiteral("李四光")});
        m_binder->field(QStringLiteral("title"))->setFocus();
        m_binder->flush();
        QCOMPARE(pledge().responsible, m_li);
        QCOMPARE(responsible->line()->text(), QStringLiteral("李四光"));
    }

    void equalNamesAreToldApart()
    {
        addMember(QStringLiteral("王伟"), QStringLiteral("第一党小组"));
        const Id second = addMember(QStringLiteral("王伟"), QStringLiteral("第二党小组"));
        auto* responsible = qobject_cast<ReferenceField*>(m_binder->field(QStringLiteral("responsible")));
        responsible->line()->setFocus();
        commitText(responsible->line(), QStringLiteral("王伟"));
        QCOMPARE(responsible->offered().size(), 2);
        QVERIFY(!m_binder->flush());
        QVERIFY(responsible->error().contains(QStringLiteral("王伟")));
        responsible->line()->selectAll();
        commitText(responsible->line(), QStringLiteral("王伟（第二党小组）"));
        QVERIFY(m_binder->flush());
        QCOMPARE(pledge().responsible, second);
    }

    void longTextSavesAfterAPause()
    {
        auto* text = qobject_cast<LongTextField*>(m_binder->field(QStringLiteral("text")));
        text->edit()->setFocus();
        commitText(text->edit(), QStringLiteral("第一行"));
        QVERIFY(pledge().text.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(pledge().text, QStringLiteral("第一行"), 3000);
        QVERIFY(text->edit()->hasFocus());
        QCOMPARE(text->edit()->textCursor().position(), 3);
    }

    void undoOfTheRecordShowsInTheForm()
    {
        auto* goal = qobject_cast<LineField*>(m_binder->field(QStringLiteral("goal")));
        goal->line()->setFocus();
        commitText(goal->line(), QStringLiteral("争创一流"));
        m_binder->field(QStringLiteral("title"))->setFocus();
        QVERIFY(m_session->editor().undo().ok());
        QCOMPARE(goal->line()->text(), QString());
        QVERIFY(m_session->editor().remove({m_pledge}).ok());
        QVERIFY(!m_form->isEnabled());
    }

    void aChildRowIsTypedIntoTheLastLine()
    {
        ChildTable table(opinionKind(), *m_session);
        table.setRecord(m_pledge);
        table.resize(600, 300);
        table.show();
        QApplication::setActiveWindow(&table);
        QVERIFY(QTest::qWaitForWindowActive(&table));
        QCOMPARE(table.model()->rowCount(), 1);
        table.table()->setFocus();
        QTest::keyClick(table.table(), Qt::Key_Insert);
        auto* date = qobject_cast<FieldEditor*>(QApplication::focusWidget()->parentWidget()->parentWidget());
        QVERIFY(date);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0902"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        commitText(QApplication::focusWidget(), QStringLiteral("早开门"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(table.model()->count(), 1);
        const auto& opinion = static_cast<const Opinion&>(*table.model()->record(0));
        QCOMPARE(opinion.text, QStringLiteral("早开门"));
        QCOMPARE(opinion.date, QDate(2026, 9, 2));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        table.select(opinion.id);
        table.table()->setFocus();
        QTest::keyClick(table.table(), Qt::Key_Delete);
        QCOMPARE(table.model()->count(), 0);
        QVERIFY(m_session->editor().undo().ok());
        QCOMPARE(table.model()->count(), 1);
    }

private:
    Id addMember(const QString& name, const QString& group)
    {
        auto member = std::make_shared<Member>();
        member->name = name;
        member->group = group;
        return *m_session->editor().add(memberKind(), member);
    }
    [[nodiscard]] Pledge pledge() const
    {
        return static_cast<const Pledge&>(**m_session->records().find(pledgeKind(), m_pledge));
    }
    [[nodiscard]] std::size_t entries() const { return m_session->editor().history().entries({})->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_form;
    std::unique_ptr<FormBinder> m_binder;
    Id m_zhang = 0;
    Id m_li = 0;
    Id m_pledge = 0;
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
