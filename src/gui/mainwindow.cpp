// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "backup/lockedcopy.h"
#include "backup/restore.h"
#include "branch/yearchangedialog.h"
#include "fields/typingkeeper.h"
#include "messagebar.h"
#include "newbranch.h"
#include "newerfile.h"
#include "platform.h"
#include "preferences.h"
#include "recordpanel.h"
#include "safety/driveadvice.h"
#include "safety/recoveredinput.h"
#include "safety/safekeeping.h"
#include "safety/stickcopy.h"
#include "salvage/salvage.h"
#include "session.h"
#include "settings/settingsdialog.h"
#include "theme.h"
#include "transfer/transferactions.h"
#include "welcome/rescuepage.h"
#include "welcome/welcomepage.h"
#include "words.h"
#include "workbench.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStorageInfo>

namespace xf {

namespace {

const QString windowLayout = QStringLiteral("window");
constexpr QSize usualSize(1280, 720);

QString samplePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    (void)platform::ensurePrivateFolder(folder); // the file in it tells what is wrong
    return QDir(folder).filePath(QStringLiteral("示例.xianfeng"));
}

} // namespace

MainWindow::MainWindow(FileDialogs& dialogs, QDate fixedToday, QWidget* parent)
    : QMainWindow(parent), m_dialogs(dialogs), m_fixedToday(fixedToday), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setCentralWidget(m_stack);
    resize(usualSize);
    restoreGeometry(Preferences::layout(windowLayout));
    rebuild();
}

MainWindow::~MainWindow()
{
    closeBranch();
}

/// Made anew when the language changes: every label is then read again.
void MainWindow::rebuild()
{
    setWindowTitle(tr("Xianfeng"));
    makeMenus();
    if (m_welcome) {
        m_stack->removeWidget(m_welcome);
        // Its own button may have led here.
        m_welcome->deleteLater();
        m_welcome = nullptr;
    }
    if (m_session)
        showBranch();
    else if (m_rescue)
        openFile(m_wanted);
    else if (isVisible())
        showWelcome();
}

/// Made only when it is wanted: a start with a branch does not pay for it.
void MainWindow::showWelcome()
{
    leaveRescue();
    if (!m_welcome) {
        m_welcome = new WelcomePage;
        m_stack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
        connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseFile);
        connect(m_welcome, &WelcomePage::unlocked, this, &MainWindow::openUnlocked);
        connect(m_welcome, &WelcomePage::createRequested, this, [this](const Branch& branch) {
            const QString path = m_dialogs.newBranch(this, branch.name + QLatin1String(".xianfeng"));
            if (!path.isEmpty())
                adopt(createBranch(path, branch));
        });
    }
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (!m_session && !m_rescue)
        showWelcome();
    QMainWindow::showEvent(event);
}

void MainWindow::showBranch()
{
    delete m_workbench;
    m_workbench = new Workbench(*m_session, m_dialogs);
    connect(m_workbench, &Workbench::undoStateChanged, this, [this](const QString& undoName, const QString& redoName) {
        m_undo->setText(undoName.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoName));
        m_redo->setText(redoName.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoName));
    });
    m_stack->addWidget(m_workbench);
    m_stack->setCurrentWidget(m_workbench);
    setWindowTitle(
        m_viewed
            ? tr("Backup of %1 (read-only) — Xianfeng").arg(m_viewedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
            : tr("%1 — Xianfeng").arg(m_session->branch().name));
    for (QAction* action : m_branchActions)
        action->setEnabled(!m_session->isReadOnly() || !m_editActions.contains(action));
}

void MainWindow::makeMenus()
{
    menuBar()->clear();
    m_branchActions.clear();
    const auto add = [this](QMenu* menu, const QString& text, const QKeySequence& keys, auto&& run) {
        auto* action = menu->addAction(text, this, run);
        action->setShortcut(keys);
        return action;
    };
    QMenu* file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&New branch…"), {}, [this] {
        closeBranch();
        showWelcome();
    });
    add(file, tr("&Open…"), QKeySequence::Open, [this] { chooseFile(); });
    add(file, tr("Open the &sample branch"), {}, [this] { openSample(); });
    file->addSeparator();
    QAction* year = add(file, tr("Begin a new &year…"), {}, [this] { YearChangeDialog(*m_session, this).exec(); });
    QAction* exportList = add(file, tr("&Export the current list…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                              [this] { m_workbench->exportList(); });
    exportList->setObjectName(QStringLiteral("exportList"));
    QAction* everything = add(file, tr("Export e&verything…"), {}, [this] {
        m_workbench->flush();
        exportEverything(*m_session, m_dialogs, this);
    });
    everything->setObjectName(QStringLiteral("exportEverything"));
    QAction* handover = add(file, tr("Make a &hand-over pack…"), {}, [this] {
        m_workbench->flush();
        makeHandover(*m_session, m_dialogs, this);
    });
    handover->setObjectName(QStringLiteral("makeHandover"));
    QAction* inspection = add(file, tr("Make an &inspection pack…"), {}, [this] {
        m_workbench->flush();
        makeInspection(*m_session, m_dialogs, this);
    });
    inspection->setObjectName(QStringLiteral("makeInspection"));
    file->addSeparator();
    QAction* copy =
        add(file, tr("&Back up to a stick…"), {}, [this] { copyToStick(*m_session, m_dialogs, m_workbench); });
    QAction* restore = add(file, tr("&Restore a backup…"), {}, [this] { chooseBackup(); });
    file->addSeparator();
    QAction* cover =
        add(file, tr("&Cover the screen"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT coverRequested(); });
    cover->setObjectName(QStringLiteral("coverScreen"));
    add(file, tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    file->addSeparator();
    add(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = add(edit, tr("&Undo"), QKeySequence::Undo, [this] { m_workbench->undo(); });
    m_redo = add(edit, tr("&Redo"), QKeySequence::Redo, [this] { m_workbench->redo(); });
    edit->addSeparator();
    QAction* addRecord = add(edit, tr("&New record"), QKeySequence::New, [this] { m_workbench->addRecord(); });
    QAction* search =
        add(edit, tr("&Search everything"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_workbench->focusSearch(); });
    QAction* filter = add(edit, tr("&Filter this list"), QKeySequence::Find, [this] { m_workbench->focusFilter(); });
    edit->addSeparator();
    QAction* earlier = edit->addAction(tr("&Correct earlier years"));
    earlier->setCheckable(true);
    earlier->setChecked(m_session && m_session->correctsEarlierYears());
    connect(earlier, &QAction::toggled, this, [this](bool on) {
        if (m_session)
            m_session->setCorrectsEarlierYears(on);
    });
    m_branchActions = {m_undo,     m_redo,   addRecord,  search,  filter, year,   exportList,
                       everything, handover, inspection, earlier, copy,   restore};
    m_editActions = {m_undo, m_redo, addRecord, year, earlier, restore};
    for (QAction* action : m_branchActions)
        action->setEnabled(m_workbench != nullptr);
}

void MainWindow::adopt(Result<std::unique_ptr<BranchFile>> file)
{
    if (!file && m_session) {
        m_session->tell(file.error());
        return;
    }
    if (!file) {
        showWelcome();
        m_welcome->explain(file.error());
        return;
    }
    closeBranch();
    leaveRescue();
    m_session = std::make_unique<Session>(std::move(*file), m_fixedToday);
    m_wanted = m_session->path();
    // A branch that is opened from the window of a backup is looked after like any other.
    if (m_viewed && m_wanted != m_viewed->filePath(QFileInfo(m_wanted).fileName()))
        m_viewed.reset();
    if (m_viewed) {
        m_session->safekeeping().setViewedBackup(m_viewedAt);
    } else {
        Preferences::setLastFile(QFileInfo(m_wanted).absoluteFilePath());
        m_session->safekeeping().begin();
    }
    connect(&m_session->safekeeping(), &Safekeeping::restoreAsked, this, &MainWindow::chooseBackup);
    // Later: the button that was pressed goes with its page.
    connect(&m_session->safekeeping(), &Safekeeping::rescueAsked, this, &MainWindow::rescue, Qt::QueuedConnection);
    // Lists and choosers begin with the working year.
    connect(m_session.get(), &Session::yearChanged, this, &MainWindow::rebuild, Qt::QueuedConnection);
    rebuild();
    recoverInput();
    Q_EMIT fileOpened(m_session->path());
    if (!m_viewed)
        adviseAbout(driveKind(platform::fileSystemType(m_wanted), QStorageInfo(m_wanted).fileSystemType()));
}

void MainWindow::adviseAbout(DriveKind kind)
{
    const QString advice = driveAdvice(kind);
    MessageBar* bar = advice.isEmpty() || isNewer(m_session->editor().file()) ? nullptr : MessageBar::of(m_workbench);
    if (bar && !wasAdvised(*m_session))
        bar->advise(advice, tr("Work on a copy on this computer"), [this] {
            // Later: the bar goes with the page.
            QMetaObject::invokeMethod(this, &MainWindow::goToCopy, Qt::QueuedConnection);
        });
}

void MainWindow::goToCopy()
{
    if (!m_workbench)
        return;
    m_workbench->flush();
    const auto copy = copyToComputer(*m_session, m_workbench);
    if (!copy)
        return;
    openFile(*copy);
    if (m_session && m_session->path() == *copy)
        m_session->tell(
            tr("You work on “%1” in the documents of this computer now. It is whole and equal to the file that "
               "was open before, which stays as it was.")
                .arg(QFileInfo(*copy).fileName()));
}

/// What was being typed when the program ended without warning is back in its field before anyone misses it.
void MainWindow::recoverInput()
{
    const auto recovered = m_session->editor().recoverInput();
    if (!recovered)
        return m_session->tell(recovered.error());
    for (const RecoveredInput& each : *recovered) {
        if (!each.field)
            m_session->typing().putAside(*each.kind, each.record);
    }
    if (recovered->empty())
        return;
    const RecoveredInput& newest = recovered->back();
    const Id shown = pageOf(newest);
    const Kind* page = shown == 0 ? newest.kind : m_session->records().kindOf(shown);
    if (page)
        m_workbench->goTo(page->key, {shown, {}, {}, newest.kind});
    for (RecordPanel* each : m_workbench->findChildren<RecordPanel*>()) // a begun row waits at the end of its list
        each->resumeRow();
    m_session->tell(recoveredSentence(*m_session, *recovered));
}

void MainWindow::openFile(const QString& path)
{
    if (m_session && QFileInfo(m_session->path()) == QFileInfo(path))
        return;
    if (isLocked(path)) {
        closeBranch();
        leaveRescue();
        m_wanted = path;
        showWelcome();
        return m_welcome->askPassword(path);
    }
    OpenFailure failure = OpenFailure::None;
    auto file = BranchFile::open(path, &failure);
    if (file || m_session)
        adopt(std::move(file));
    else
        explainFailure(path, failure, file.error());
}

void MainWindow::openSample()
{
    const QString path = samplePath();
    if (m_session && QFileInfo(m_session->path()) == QFileInfo(path))
        return;
    adopt(QFileInfo::exists(path) ? BranchFile::open(path) : createSampleBranch(path));
}

void MainWindow::chooseFile()
{
    const QString path = m_dialogs.openBranch(this);
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::closeBranch()
{
    if (m_workbench)
        m_workbench->flush();
    delete m_workbench;
    m_workbench = nullptr;
    // What could not be backed up now is tried again the next time; the file itself is whole.
    if (m_session && !m_viewed)
        (void)m_session->safekeeping().finish();
    m_session.reset();
    for (QAction* action : m_branchActions)
        action->setEnabled(false);
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(this);
    connect(&dialog, &SettingsDialog::appearanceChanged, this,
            [this] { applyTheme(*qApp, Preferences::theme(), Preferences::fontSize()); });
    bool languageChosen = false;
    connect(&dialog, &SettingsDialog::languageChanged, this, [&languageChosen] { languageChosen = true; });
    dialog.exec();
    if (m_workbench)
        m_workbench->flush();
    if (m_session)
        m_session->safekeeping().weighBackups();
    if (languageChosen)
        Q_EMIT languageChanged();
    // Icons and row heights follow the theme and the font.
    rebuild();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_workbench)
        m_workbench->flush();
    if (!m_viewed)
        Preferences::setLayout(windowLayout, saveGeometry());
    event->accept();
}

} // namespace xf
