// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the file that cannot be read: the window says so, and never that there is nothing in them.
#include "safetyfixture.h"

#include "activities/pledge.h"
#include "campaign/appraisal.h"
#include "campaign/ballotmodel.h"
#include "checklists/checklistanswers.h"
#include "checklists/fivegoods.h"
#include "contest/contestbook.h"
#include "historymodel.h"
#include "searchindex.h"
#include "stepmodel.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTableWidget>

using namespace xf;

class TestUnreadable : public QObject, protected SafetyFixture
{
    Q_OBJECT

private:
    /// The first page of each table is overwritten, so that SQLite refuses to read it.
    void makeUnreadable(const QStringList& tables)
    {
        std::vector<qint64> pages;
        qint64 pageSize = 0;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("pages"));
            database.setDatabaseName(file());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA page_size")) && query.next());
            pageSize = query.value(0).toLongLong();
            for (const QString& table : tables) {
                QVERIFY(
                    query.exec(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE tbl_name = '%1'").arg(table)));
                while (query.next())
                    pages.push_back(query.value(0).toLongLong());
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("pages"));
        QVERIFY(pages.size() >= static_cast<size_t>(tables.size()));
        QFile bytes(file());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        for (const qint64 page : pages) {
            QVERIFY(bytes.seek((page - 1) * pageSize));
            bytes.write(QByteArray(static_cast<qsizetype>(pageSize), '\xff'));
        }
    }
    std::unique_ptr<Session> session()
    {
        auto opened = BranchFile::open(file());
        return opened ? std::make_unique<Session>(std::move(*opened), QDate(2026, 9, 20)) : nullptr;
    }

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theHistoryPageSaysThatTheHistoryCannotBeRead()
    {
        makeUnreadable({QStringLiteral("history")});
        start();
        QVERIFY2(m_window->workbench(), qPrintable(message()));
        m_window->workbench()->goTo(QStringLiteral("history"));
        QVERIFY(visible<QTableView>("historyTable"));
        QCOMPARE(visible<QTableView>("historyTable")->model()->rowCount(), 0);
        QVERIFY2(text("historyEmpty").contains(QStringLiteral("damaged")), qPrintable(text("historyEmpty")));
    }

    void aListThatCannotBeReadIsToldAndTheMessageStays()
    {
        makeUnreadable({QStringLiteral("rolemodel")});
        start();
        QVERIFY2(m_window->workbench(), qPrintable(message()));
        m_window->session()->tell(QStringLiteral("read so far")); // by the home page, too
        m_window->workbench()->goTo(QStringLiteral("rolemodel"));
        QVERIFY2(message().contains(QStringLiteral("damaged")), qPrintable(message()));
        QVERIFY(m_window->findChild<MessageBar*>()->property("refusal").toBool());
    }

    void whatABackupLacksIsNotCalledNothingWhereTheHistoryCannotBeRead()
    {
        start();
        addMember(QStringLiteral("王一"));
        QVERIFY(safe().backUpNow().ok());
        addMember(QStringLiteral("王二"));
        m_window.reset();
        makeUnreadable({QStringLiteral("history")});
        start();
        QVERIFY2(m_window->workbench(), qPrintable(message()));
        inRestoreDialog("restoreBackup", [](RestoreDialog& dialog) {
            dialog.findChild<QTableWidget*>(QStringLiteral("backups"))->selectRow(1);
            const QString loss = dialog.findChild<QLabel*>(QStringLiteral("restoreLoss"))->text();
            QVERIFY2(loss.contains(QStringLiteral("cannot be read")), qPrintable(loss));
        });
    }

    void theSearchSaysThatNotEverythingWasSearched()
    {
        makeUnreadable({QStringLiteral("rolemodel")});
        const auto branch = session();
        QVERIFY(branch);
        SearchIndex index(branch->editor());
        index.readAll();
        QVERIFY(index.problem().has_value());
        QVERIFY(!index.find(QStringLiteral("承诺"), 3).empty()); // the rest is found
    }

    void noRanksAreWrittenFromSheetsThatCannotBeRead()
    {
        Id contest = 0;
        {
            const auto whole = session();
            const auto contests = whole->records().load(contestKind());
            QVERIFY(contests && !contests->empty());
            contest = contests->front()->id;
            ContestBook book(whole->editor());
            VERIFY_OK(book.load(contest));
            QVERIFY(!book.records().scores.empty());
        }
        makeUnreadable({QStringLiteral("score")});
        const auto branch = session();
        QVERIFY(branch);
        ContestBook book(branch->editor());
        QVERIFY(!book.load(contest));
        QVERIFY(book.records().entries.empty());
        QVERIFY(!book.writeRanks());
        QVERIFY(!book.giveBlindNumbers());
    }

    void ballotsThatCannotBeReadAreNotCountedFromZero()
    {
        Id appraisal = 0;
        {
            const auto whole = session();
            const auto appraisals = whole->records().load(appraisalKind());
            QVERIFY(appraisals && !appraisals->empty());
            appraisal = appraisals->front()->id;
            BallotModel model(whole->editor());
            model.setAppraisal(appraisal);
            QVERIFY(model.rowCount() > 0);
        }
        makeUnreadable({QStringLiteral("ballot")});
        const auto branch = session();
        QVERIFY(branch);
        BallotModel model(branch->editor());
        QSignalSpy refused(&model, &BallotModel::refused);
        model.setAppraisal(appraisal);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.countSheet());
    }

    void answersThatCannotBeReadAreNotGivenASecondTime()
    {
        makeUnreadable({QStringLiteral("fivegoods")});
        const auto branch = session();
        QVERIFY(branch);
        ChecklistAnswers answers(fiveGoodsKind(), branch->editor());
        QVERIFY(!answers.load(Quarter(2026, 3)));
        const AnswerPlace place{0, QString::fromLatin1(answers.items().front().key)};
        const auto done = answers.set(place, QStringLiteral("fact"), QStringLiteral("又写一遍"));
        QVERIFY(!done);
        QVERIFY2(done.error().sentence.contains(QStringLiteral("damaged")), qPrintable(done.error().sentence));
    }

    void theStepsOfARecordThatCannotBeReadAreTold()
    {
        Id pledge = 0;
        {
            const auto whole = session();
            const auto pledges = whole->records().load(pledgeKind());
            QVERIFY(pledges && !pledges->empty());
            pledge = pledges->front()->id;
        }
        makeUnreadable({QStringLiteral("step")});
        const auto branch = session();
        QVERIFY(branch);
        StepModel model(branch->editor(), [] { return QDate(2026, 9, 20); });
        QSignalSpy refused(&model, &StepModel::refused);
        model.setRecord(&pledgeKind(), pledge);
        QCOMPARE(refused.count(), 1);
    }
};

QTEST_MAIN(TestUnreadable)
#include "tst_unreadable.moc"
