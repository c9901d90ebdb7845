// SPDX-License-Identifier: GPL-3.0-or-later
#include "households/aidsheet.h"

#include "activities/household.h"
#include "households/aidtable.h"
#include "lists.h"
#include "session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

namespace {
constexpr int namesTold = 10;
} // namespace

AidSheet::AidSheet(Session& session, QWidget* parent)
    : Sheet(parent), m_session(session), m_model(new AidTable(this)), m_missing(new QLabel), m_table(new QTableView)
{
    m_missing->setObjectName(QStringLiteral("aidMissing"));
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("aidTable"));
    m_table->setAccessibleName(tr("Households with responsible member, plan, visits and income"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeightFor(font(), 1));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* open = new QPushButton(tr("Go to record"));
    open->setObjectName(QStringLiteral("aidOpen"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_missing);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &AidSheet::openCurrent);
    connect(m_table, &QTableView::activated, this, &AidSheet::openCurrent);
    connect(&session.editor(), &Editor::changed, this, [this] {
        if (isVisible())
            arrive();
    });
}

void AidSheet::arrive()
{
    const auto snapshot = m_session.snapshot(Quarter::of(m_session.today()));
    if (!snapshot)
        return m_session.tell(snapshot.error());
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->show(*snapshot);
    m_table->resizeColumnsToContents();
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    showMissing();
}

void AidSheet::showMissing()
{
    const std::pair<AidTable::Column, QString> gaps[] = {
        {AidTable::Responsible, tr("Without a responsible member (%1): %2")},
        {AidTable::Plan, tr("Without a plan this year (%1): %2")},
        {AidTable::NextVisit, tr("Visit overdue (%1): %2")},
        {AidTable::Line, tr("Income fell back below the line (%1): %2")},
    };
    QStringList sentences;
    for (const auto& [column, sentence] : gaps) {
        const QStringList names = m_model->without(column);
        if (!names.isEmpty())
            sentences << sentence.arg(names.size()).arg(names.mid(0, namesTold).join(tr(", ")));
    }
    if (m_model->rowCount() == 0)
        m_missing->setText(tr("No household is recorded yet. Add one under the first tab."));
    else if (sentences.isEmpty())
        m_missing->setText(
            tr("Every household under way has a responsible member, a plan for this year and its visits."));
    else
        m_missing->setText(sentences.join(QLatin1Char('\n')));
}

void AidSheet::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT go(householdKind().key, PageRequest{m_model->household(current.row()), {}, {}});
}

} // namespace xf
