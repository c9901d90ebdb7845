// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoredialog.h"

#include "filedialogs.h"
#include "historysentence.h"
#include "lists.h"
#include "onscreen.h"
#include "session.h"
#include "unlockpanel.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace xf {

namespace {

enum Column { AtColumn, StateColumn, RecordsColumn, EvidenceColumn, ColumnCount };

constexpr int mostSentences = 200;

QTableWidgetItem* makeNumber(qint64 number)
{
    auto* item = new QTableWidgetItem(QLocale().toString(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

RestoreDialog::RestoreDialog(const BackupFolder& folder, Session* session, FileDialogs& dialogs, QWidget* parent)
    : QDialog(parent), m_session(session), m_table(new QTableWidget(0, ColumnCount)),
      m_loss(makeWrappedLabel("restoreLoss")), m_lost(new QListWidget), m_unlock(new UnlockPanel)
{
    setWindowTitle(tr("Restore a backup"));
    for (const BackupInfo& info : folder.backups())
        m_rows.push_back({info, factsOf(info)});
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setHorizontalHeaderLabels({tr("Backed up at"), tr("State"), tr("Records"), tr("Evidence files")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(titleRowHeight(font()));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StateColumn, QHeaderView::Stretch);
    m_lost->setObjectName(QStringLiteral("restoreLost"));
    m_lost->setAccessibleName(tr("Edits made after this backup"));
    m_lost->setWordWrap(true);

    auto* buttons = new QDialogButtonBox;
    auto* file = buttons->addButton(tr("From a stick…"), QDialogButtonBox::ResetRole);
    file->setObjectName(QStringLiteral("restoreFile"));
    file->setAutoDefault(false);
    m_view = buttons->addButton(tr("Look at the backup"), QDialogButtonBox::ActionRole);
    m_view->setObjectName(QStringLiteral("viewBackup"));
    m_view->setAutoDefault(false);
    m_restore = buttons->addButton(tr("Restore this backup"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restoreChosen"));
    m_restore->setAutoDefault(false);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_loss);
    layout->addWidget(m_lost, 1);
    layout->addWidget(m_unlock);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 24});
    setWindowModality(Qt::WindowModal); // the window of a backup that is looked at is none of its business

    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RestoreDialog::showLoss);
    connect(file, &QPushButton::clicked, this, [this, &dialogs] { addFile(dialogs); });
    connect(m_unlock, &UnlockPanel::unlocked, this, [this](const std::shared_ptr<UnlockedBackup>& backup) {
        m_unlocked = backup;
        const QFileInfo original(m_unlock->file());
        addRow({0, original.lastModified(), backup->path}, original.fileName());
    });
    connect(m_view, &QPushButton::clicked, this, [this] { Q_EMIT viewRequested(chosen()->info); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const BackupInfo info = chosen()->info;
        accept();
        Q_EMIT restoreRequested(info);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void RestoreDialog::fill()
{
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Row& row = m_rows[static_cast<size_t>(i)];
        m_table->setItem(i, AtColumn, new QTableWidgetItem(row.info.at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
        if (row.facts) {
            m_table->setItem(i, RecordsColumn, makeNumber(row.facts->records));
            m_table->setItem(i, EvidenceColumn, makeNumber(row.facts->evidence));
        }
        const QString brought = row.file.isEmpty() || !row.facts ? QString() : tr("%1, brought").arg(row.facts->branch);
        const QString sound = brought.isEmpty() ? tr("Checked when it was made") : brought;
        m_table->setItem(i, StateColumn, new QTableWidgetItem(row.facts ? sound : tr("Damaged")));
    }
    m_table->selectRow(0);
    showLoss();
}

const RestoreDialog::Row* RestoreDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

/// A copy on a stick, chosen as other files are; one with a password is asked for it below the list.
void RestoreDialog::addFile(FileDialogs& dialogs)
{
    const QString path = dialogs.openBranch(this);
    if (path.isEmpty())
        return;
    m_unlock->setVisible(false);
    if (isLocked(path))
        m_unlock->ask(path);
    else
        addRow({0, QFileInfo(path).lastModified(), path}, QFileInfo(path).fileName());
}

void RestoreDialog::addRow(const BackupInfo& info, const QString& file)
{
    m_rows.insert(m_rows.begin(), Row{info, factsOf(info), file});
    fill();
    m_table->setFocus();
}

/// What was recorded after the backup, and whether anything else speaks against taking it.
void RestoreDialog::showLoss()
{
    const Row* row = chosen();
    const bool canRestore = row && row->facts;
    m_view->setEnabled(canRestore);
    m_restore->setEnabled(canRestore);
    m_lost->clear();
    m_lost->setVisible(false);
    if (!row)
        m_loss->setText(tr("There is no backup on this computer yet. One on a stick is brought with “From a stick…”."));
    else if (!row->facts)
        m_loss->setText(row->facts.error().sentence);
    else if (!m_session)
        m_loss->setText(tr("The branch file does not open, so what was recorded after the backup cannot be listed."));
    else if (row->facts->branch != m_session->branch().name)
        m_loss->setText(
            tr("This backup is of “%1”, not of “%2”. Restored, it takes the place of the present file, which "
               "is kept beside it.")
                .arg(row->facts->branch, m_session->branch().name));
    else
        listLost(*row);
}

/// In the words of the history.
void RestoreDialog::listLost(const Row& row)
{
    HistoryFilter filter;
    filter.limit = mostSentences;
    filter.afterEntry = row.facts->lastEntry;
    const auto entries = m_session->editor().history().entries(filter);
    if (!entries)
        return m_loss->setText(tr("The history of the present file cannot be read, so what was recorded after the "
                                  "backup cannot be listed. The present file is kept beside the restored one."));
    const HistorySentence sentence([this](Id id) { return m_session->nameOf(id); });
    for (const HistoryEntry& entry : *entries) {
        for (const HistoryChange& change : entry.changes)
            m_lost->addItem(
                QStringLiteral("%1  %2").arg(entry.at.toString(QStringLiteral("MM-dd HH:mm")), sentence.of(change)));
    }
    const int lost = static_cast<int>(entries->size());
    m_loss->setText(lost == 0 ? tr("Nothing was recorded after this backup.")
                              : tr("%n edit(s) made after %1 are not in this backup. The present file is kept beside "
                                   "the restored one, so nothing is lost for good:",
                                   nullptr, lost)
                                    .arg(row.info.at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    m_lost->setVisible(lost > 0);
}

} // namespace xf
