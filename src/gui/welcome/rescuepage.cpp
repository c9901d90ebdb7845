// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescuepage.h"

#include "diskroom.h"
#include "filedialogs.h"
#include "lists.h"
#include "messagebar.h"
#include "scrolledpage.h"
#include "transfer/exporttables.h"
#include "transfer/newplace.h"
#include "workprogress.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int rescueWidth = 720;
constexpr double headingSize = 1.6;

QString dayAndTime(const QDateTime& at)
{
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

struct GoodBackup {
    BackupInfo info;
    BackupFacts facts;
};

/// The newest that can be read; how many newer ones cannot is told.
std::optional<GoodBackup> bestOf(const std::vector<BackupInfo>& backups)
{
    for (const BackupInfo& each : backups) {
        if (const auto facts = factsOf(each))
            return GoodBackup{each, *facts};
    }
    return std::nullopt;
}

} // namespace

RescuePage::RescuePage(const QString& path, OpenFailure failure, const Error& error, FileDialogs& dialogs,
                       QWidget* parent)
    : QWidget(parent), m_path(path), m_failure(failure), m_dialogs(dialogs), m_messages(new MessageBar),
      m_heading(makeWrappedLabel("rescueHeading")), m_back(new QPushButton(tr("Open it all the same"))),
      m_backups(BackupFolder(BackupFolder::root(), path).backups())
{
    setObjectName(QStringLiteral("rescuePage"));
    m_heading->setText(tr("“%1” does not open").arg(QFileInfo(path).fileName()));
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * headingSize);
    m_heading->setFont(large);
    auto* found = makeWrappedLabel("openProblem");
    found->setText(error.sentence);
    auto* facts = makeWrappedLabel("rescueFacts");
    facts->setText(fileFacts());
    facts->setProperty("muted", true);

    auto* column = new QWidget;
    column->setFixedWidth(rescueWidth);
    auto* inner = new QVBoxLayout(column);
    inner->setSpacing(8);
    inner->addWidget(m_messages);
    inner->addWidget(m_heading);
    inner->addWidget(found);
    inner->addWidget(facts);
    inner->addSpacing(12);
    addWays(*inner);
    auto* whole = new QWidget;
    auto* outer = new QVBoxLayout(whole);
    outer->addStretch(1);
    // Not by alignment, which would give wrapped lines the height that they would like and not the one they need.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(2);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(makeScrolledPage(whole));
}

/// Which file it is: two of the same name lie in different folders, and are of different days.
QString RescuePage::fileFacts() const
{
    const QFileInfo info(m_path);
    const QString folder = info.absoluteDir().dirName();
    if (!info.exists())
        return tr("It was in the folder “%1”.").arg(folder);
    return tr("In the folder “%1”, last written %2, %3.")
        .arg(folder, dayAndTime(info.lastModified()), sizeText(info.size()));
}

/// A file whose first page was overwritten does not even say that it is ours; its backups, or its name, do.
bool RescuePage::mayBeDamaged() const
{
    const bool isOursByName = QFileInfo(m_path).suffix() == QLatin1String("xianfeng");
    return m_failure == OpenFailure::Damaged ||
           (m_failure == OpenFailure::Foreign && (!m_backups.empty() || isOursByName));
}

/// The first is the page's main one.
QPushButton* RescuePage::addWay(QVBoxLayout& column, const char* name, const QString& text, const QString& note)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setProperty("primary", !m_hasPrimary);
    if (!m_hasPrimary)
        setFocusProxy(button);
    m_hasPrimary = true;
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    column.addLayout(row);
    auto* said = makeWrappedLabel("");
    said->setText(note);
    said->setProperty("muted", true);
    button->setAccessibleDescription(note);
    column.addWidget(said);
    column.addSpacing(8);
    return button;
}

QString RescuePage::backupNote(const BackupInfo& backup, const BackupFacts& facts) const
{
    const QLocale locale;
    QStringList note{tr("%1 records and %2 evidence files, checked when it was made.")
                         .arg(locale.toString(facts.records), locale.toString(facts.evidence))};
    const QFileInfo info(m_path);
    if (info.exists() && info.lastModified() > backup.at.addSecs(60))
        note << tr("What was recorded between then and %1 may not be in it.").arg(dayAndTime(info.lastModified()));
    if (info.exists())
        note << tr("The present file is kept beside it under another name.");
    return note.join(QLatin1Char('\n'));
}

void RescuePage::addWays(QVBoxLayout& column)
{
    const bool isLost = mayBeDamaged() || m_failure == OpenFailure::Missing;
    const auto best = isLost ? bestOf(m_backups) : std::nullopt;
    if (best) {
        auto* restore = addWay(column, "restoreBest", tr("Restore the backup of %1").arg(dayAndTime(best->info.at)),
                               backupNote(best->info, best->facts));
        connect(restore, &QPushButton::clicked, this, [this, info = best->info] { Q_EMIT restoreRequested(info); });
    }
    if (mayBeDamaged()) {
        auto* salvage = addWay(column, "salvageDamaged", tr("Salvage what is whole into a new file…"),
                               tr("The damaged file is only read and stays as it is. This may take a minute and can be "
                                  "cancelled. What is not whole is named."));
        connect(salvage, &QPushButton::clicked, this, &RescuePage::salvageInto);
    }
    if (m_failure == OpenFailure::Newer) {
        auto* tables = addWay(column, "exportAsItLies", tr("Export everything as plain files…"),
                              tr("Every table as it lies in the file, the evidence as files, and a page that says what "
                                 "is what, in a new folder. The file stays as it is."));
        connect(tables, &QPushButton::clicked, this, &RescuePage::exportAsItLies);
    }
    if (!mayBeDamaged()) {
        auto* retry = addWay(column, "retryOpen", tr("Try again"),
                             m_failure == OpenFailure::Missing ? tr("After the stick or the folder is there again.")
                                                               : tr("After it was closed elsewhere or made readable."));
        connect(retry, &QPushButton::clicked, this, &RescuePage::retryRequested);
    }
    auto* others = new QHBoxLayout;
    m_back->setObjectName(QStringLiteral("backToDamaged"));
    m_back->hide();
    others->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &RescuePage::retryRequested);
    const auto add = [&](const char* name, const QString& text, void (RescuePage::*asked)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        others->addWidget(button);
        connect(button, &QPushButton::clicked, this, asked);
    };
    if (isLost && !m_backups.empty())
        add("restoreDamaged", tr("All backups…"), &RescuePage::backupsRequested);
    add("openOther", tr("Open another file…"), &RescuePage::openRequested);
    add("newInstead", tr("Begin a new branch"), &RescuePage::newRequested);
    others->addStretch(1);
    column.addLayout(others);
}

void RescuePage::allowReturn()
{
    m_heading->setText(tr("“%1” is damaged").arg(QFileInfo(m_path).fileName()));
    m_back->setToolTip(
        tr("To look something up. Record nothing in it before a backup is restored or what is whole is salvaged."));
    m_back->show();
}

void RescuePage::tell(const Error& error)
{
    m_messages->refuse(error);
}

void RescuePage::salvageInto()
{
    const QString suggested = tr("%1 salvaged").arg(QFileInfo(m_path).completeBaseName());
    const QString target = m_dialogs.newBranch(this, suggested + QLatin1String(".xianfeng"));
    if (target.isEmpty())
        return;
    WorkProgress progress(this, tr("Salvaging into “%1”").arg(QFileInfo(target).fileName()));
    const auto report = salvage(m_path, target, [&](int percent) { return progress.goOn(percent); });
    if (report)
        Q_EMIT salvaged(target, *report);
    else if (progress.isCancelled())
        m_messages->tell(report.error().sentence);
    else
        tell(report.error());
}

void RescuePage::exportAsItLies()
{
    const QString above = m_dialogs.chooseFolder(this, tr("Where to put the folder with everything"));
    if (above.isEmpty())
        return;
    const QString folder = freePlace(above, tr("%1, as it lies").arg(QFileInfo(m_path).completeBaseName()));
    WorkProgress progress(this, tr("Exporting everything"));
    WriteOptions options;
    options.progress = [&](int percent) { return progress.goOn(percent); };
    const auto done = exportTables(m_path, folder, options);
    if (!done && progress.isCancelled())
        return m_messages->tell(done.error().sentence);
    if (!done)
        return tell(done.error());
    m_messages->tell(
        tr("Exported into “%1”: %2 rows, %3 files.").arg(nameOfPlace(folder)).arg(done->rows).arg(done->files),
        tr("Show the folder"), [this, folder] { m_dialogs.showFolder(folder); });
}

} // namespace xf
