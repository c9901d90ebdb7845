// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoredialog.h"

#include "historysentence.h"
#include "lists.h"
#include "session.h"

#include <QDialogButtonBox>
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

RestoreDialog::RestoreDialog(const BackupFolder& folder, Session* session, QWidget* parent)
    : QDialog(parent), m_session(session), m_table(new QTableWidget(0, ColumnCount)),
      m_loss(makeWrappedLabel("restoreLoss")), m_lost(new QListWidget)
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
    m_view = buttons->addButton(tr("Look at the backup"), QDialogButtonBox::ActionRole);
    m_view->setObjectName(QStringLiteral("viewBackup"));
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
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 24);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RestoreDialog::showLoss);
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
        m_table->setItem(i, StateColumn,
                         new QTableWidgetItem(row.facts ? tr("Checked when it was made") : tr("Damaged")));
    }
    m_table->selectRow(0);
    showLoss();
}

const RestoreDialog::Row* RestoreDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

/// What was recorded after the backup, in the words of the history.
void RestoreDialog::showLoss()
{
    const Row* row = chosen();
    const bool canRestore = row && row->facts;
    m_view->setEnabled(canRestore);
    m_restore->setEnabled(canRestore);
    m_lost->clear();
    if (!canRestore || !m_session) {
        m_loss->setText(row && !row->facts ? row->facts.error().sentence
                                           : tr("The branch file does not open, so what was recorded after the backup "
                                                "cannot be listed."));
        m_lost->setVisible(false);
        return;
    }
    HistoryFilter filter;
    filter.limit = mostSentences;
    filter.afterEntry = row->facts->lastEntry;
    const auto entries = m_session->editor().history().entries(filter);
    const HistorySentence sentence([this](Id id) { return m_session->nameOf(id); });
    if (entries) {
        for (const HistoryEntry& entry : *entries) {
            for (const HistoryChange& change : entry.changes)
                m_lost->addItem(QStringLiteral("%1  %2").arg(entry.at.toString(QStringLiteral("MM-dd HH:mm")),
                                                             sentence.of(change)));
        }
    }
    const int lost = entries ? static_cast<int>(entries->size()) : 0;
    m_loss->setText(lost == 0 ? tr("Nothing was recorded after this backup.")
                              : tr("%n edit(s) made after %1 are not in this backup. The present file is kept beside "
                                   "the restored one, so nothing is lost for good:",
                                   nullptr, lost)
                                    .arg(row->info.at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    m_lost->setVisible(lost > 0);
}

} // namespace xf
