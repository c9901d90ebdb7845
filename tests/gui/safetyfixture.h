// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the sample branch in a folder of its own, with what tests of backups and repair do to both.
#pragma once

#include "answers.h"
#include "backup/backupfolder.h"
#include "branch/member.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "newbranch.h"
#include "safety/restoredialog.h"
#include "safety/safekeeping.h"
#include "session.h"
#include "testing.h"
#include "workbench.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace xf {

/// A test program derives from it and calls setUp() and tearDown() around each test.
class SafetyFixture
{
protected:
    static constexpr int patience = 20'000; // milliseconds; the pieces wait for an idle machine

    void setUp()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        QVERIFY(createSampleBranch(file()).ok());
    }
    void tearDown()
    {
        m_window.reset();
        QDir(BackupFolder(BackupFolder::root(), file()).path()).removeRecursively();
    }

    QString file() const { return m_folder->filePath(QStringLiteral("支部.xianfeng")); }
    std::vector<BackupInfo> backups() { return BackupFolder(BackupFolder::root(), file()).backups(); }
    Safekeeping& safe() { return m_window->session()->safekeeping(); }

    template <class W>
    W* visible(const char* name)
    {
        for (auto* each : m_window->findChildren<W*>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString text(const char* name)
    {
        auto* label = visible<QLabel>(name);
        return label ? label->text() : QStringLiteral("no label");
    }
    QString message() { return m_window->findChild<MessageBar*>()->text(); }

    void start()
    {
        m_window = std::make_unique<MainWindow>(m_answers);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openFile(file());
        if (m_window->workbench())
            m_window->workbench()->goTo(QStringLiteral("home"));
    }

    void addMember(const QString& name)
    {
        auto member = std::make_shared<Member>();
        member->name = name;
        VERIFY_OK(m_window->session()->editor().add(memberKind(), member));
    }
    QStringList names()
    {
        QStringList found;
        for (const RecordPtr& each : *m_window->session()->records().load(memberKind()))
            found << static_cast<const Member&>(*each).name;
        return found;
    }

    /// Opens the dialog by its button, and lets `act` use it.
    void inRestoreDialog(const char* button, const std::function<void(RestoreDialog&)>& act)
    {
        bool acted = false;
        QTimer::singleShot(0, qApp, [&] {
            auto* dialog = qobject_cast<RestoreDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(*dialog);
            acted = true;
            dialog->reject();
        });
        auto* way = visible<QPushButton>(button);
        QVERIFY(way);
        QVERIFY(way->isEnabled());
        way->click();
        QVERIFY(acted);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace xf
