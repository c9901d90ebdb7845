// SPDX-License-Identifier: GPL-3.0-or-later
#include "branch/member.h"
#include "branchfixture.h"
#include "finalise.h"
#include "records/purgedialog.h"
#include "safety/safekeeping.h"

#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

using namespace xf;

namespace {

const QString Name = QStringLiteral("欧阳不留痕");

} // namespace

class TestPurgeDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<PurgeDialog> m_dialog;
    Id m_person = 0;

    void keepPaper(Quarter quarter)
    {
        const QByteArray content = "{\"text\":\"" + (Name + quarter.key()).toUtf8() + "\"}";
        const auto done = finalise(m_branch->session->editor(), quarter, quarter.lastDay(),
                                   {{QStringLiteral("internal"), content, "PDF" + content}});
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence));
    }
    void open()
    {
        auto plan = m_branch->session->editor().planPurge(m_person);
        QVERIFY(plan.ok());
        m_dialog = std::make_unique<PurgeDialog>(*plan, *m_branch->session);
        m_dialog->show();
    }
    QString said(const char* label)
    {
        const auto* found = m_dialog->findChild<QLabel*>(QLatin1String(label));
        return found ? found->text() : QString();
    }
    QCheckBox* box(const char* name) { return m_dialog->findChild<QCheckBox*>(QLatin1String(name)); }
    void clearAway()
    {
        box("purgeRead")->click();
        m_dialog->findChild<QPushButton*>(QStringLiteral("purgeClear"))->click();
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }
    bool fileHolds(const QString& text)
    {
        const QString path = m_branch->session->editor().file().path();
        m_dialog.reset();
        m_branch->lines.reset();
        m_branch->session.reset();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8());
    }

    static int filesHolding(const QString& folder)
    {
        int holding = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            holding += file.open(QIODevice::ReadOnly) && file.readAll().contains(Name.toUtf8()) ? 1 : 0;
        }
        return holding;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_branch = std::make_unique<BranchFixture>();
        m_person = m_branch->add("member", {{QStringLiteral("name"), Name}});
        m_branch->add("practice", {{QStringLiteral("title"), Name + QStringLiteral("的做法")},
                                   {QStringLiteral("date"), QStringLiteral("2026-03-01")}});
        keepPaper({2026, 1});
        QVERIFY(takeBackFinalisation(m_branch->session->editor(), {2026, 1}).ok());
        keepPaper({2026, 2});
    }
    void cleanup()
    {
        m_dialog.reset();
        m_branch.reset();
    }

    void theQuartersWhosePapersHoldTheNameAreSaidBefore()
    {
        open();
        QVERIFY2(said("purgePapersHold").contains(QStringLiteral("Second quarter of 2026")),
                 qPrintable(said("purgePapersHold")));
        QVERIFY2(said("purgeEffects").contains(QStringLiteral("First quarter of 2026")),
                 qPrintable(said("purgeEffects")));
        QVERIFY2(box("purgeRewrite")->text().contains(QStringLiteral("欧阳某某")),
                 qPrintable(box("purgeRewrite")->text()));
        QVERIFY(!m_dialog->findChild<QPushButton*>(QStringLiteral("purgeClear"))->isEnabled());
    }
    void afterwardsTheFileHoldsTheNameNowhere()
    {
        open();
        clearAway();
        QVERIFY(m_branch->all<Member>(memberKind()).empty());
        QVERIFY(!fileHolds(Name));
    }
    void theBackupsThatHoldItAreNamedAndRemoved()
    {
        Safekeeping& safe = m_branch->session->safekeeping();
        QVERIFY(safe.backUpNow().ok());
        QVERIFY(safe.backUpNow().ok());
        QCOMPARE(filesHolding(safe.folder().path()), 2 + 4); // two backups, content and PDF of both papers
        open();
        QVERIFY2(said("purgeBackupsHold").startsWith(QStringLiteral("2 backup")), qPrintable(said("purgeBackupsHold")));
        clearAway();
        QCOMPARE(filesHolding(safe.folder().path()), 0);
        QCOMPARE(safe.folder().backups().size(), size_t{1});
        QDir(safe.folder().path()).removeRecursively();
    }
    void thePapersAndTextsStayIfSoChosen()
    {
        open();
        box("purgePapers")->click();
        box("purgeRewrite")->click();
        clearAway();
        QCOMPARE(m_branch->all<Finalised>(finalisedKind()).size(), size_t{1});
        QVERIFY(fileHolds(Name + QStringLiteral("的做法")));
    }
};

QTEST_MAIN(TestPurgeDialog)
#include "tst_purgedialog.moc"
