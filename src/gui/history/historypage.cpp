// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypage.h"

#include "historymodel.h"
#include "lists.h"
#include "session.h"
#include "theme.h"
#include "values.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

namespace {

QTableView* makeTable()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("historyTable"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    return table;
}

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new HistoryModel(
                                 session.editor(), [&session](Id id) { return session.nameOf(id); }, this)),
      m_table(makeTable()), m_member(new QComboBox), m_day(new QLineEdit), m_refusal(new QLabel),
      m_narrowed(new QLabel), m_empty(new QLabel), m_clear(nullptr)
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Changes, newest first"));
    setListTitle(*m_table, tr("History of changes"));
    m_table->verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 12));
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Time, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Sentence, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Mark, QHeaderView::ResizeToContents);
    m_member->setObjectName(QStringLiteral("historyMember"));
    m_member->setAccessibleName(tr("Member"));
    m_day->setObjectName(QStringLiteral("historyDay"));
    m_day->setPlaceholderText(tr("Day, e.g. 0303"));
    m_day->setAccessibleName(tr("Day"));
    m_refusal->setProperty("refusal", true);
    m_narrowed->setTextFormat(Qt::PlainText);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    auto* clear = new QPushButton(tr("Show all"));
    clear->setObjectName(QStringLiteral("historyClear"));
    m_clear = clear;
    auto* open = new QPushButton(tr("Go to record"));
    open->setObjectName(QStringLiteral("historyOpen"));

    auto* filters = new QHBoxLayout;
    filters->addWidget(new QLabel(tr("Member")));
    filters->addWidget(m_member);
    filters->addWidget(new QLabel(tr("Day")));
    filters->addWidget(m_day);
    filters->addWidget(m_refusal);
    filters->addWidget(m_narrowed);
    filters->addWidget(clear);
    filters->addStretch(1);
    filters->addWidget(open);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(filters);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);

    connect(m_day, &QLineEdit::textChanged, this, &HistoryPage::applyFilter);
    connect(m_member, &QComboBox::activated, this, &HistoryPage::applyFilter);
    connect(m_table, &QTableView::activated, this, &HistoryPage::openCurrent);
    connect(open, &QPushButton::clicked, this, &HistoryPage::openCurrent);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_record = 0;
        m_member->setCurrentIndex(0);
        m_day->clear();
        applyFilter();
    });
    connect(m_model, &HistoryModel::refused, &session, qOverload<const Error&>(&Session::tell));
    fillMembers();
    connect(&session, &Session::peopleChanged, this, &HistoryPage::fillMembers);
}

void HistoryPage::fillMembers()
{
    const Id chosen = m_member->currentData().toLongLong();
    m_member->clear();
    m_member->addItem(tr("Everyone"), 0);
    for (const Member& member : m_session.currentMembers())
        m_member->addItem(member.name, member.id);
    m_member->setCurrentIndex(std::max(0, m_member->findData(chosen)));
}

void HistoryPage::arrive()
{
    applyFilter();
}

void HistoryPage::show(const PageRequest& request)
{
    m_record = request.record;
    applyFilter();
}

QWidget* HistoryPage::filterField()
{
    return m_day;
}

void HistoryPage::applyFilter()
{
    const auto day = parseDay(m_day->text(), m_session.today());
    m_refusal->setText(day ? QString() : tr("This is not a day yet."));
    if (!day)
        return;
    HistoryFilter filter;
    filter.record = m_record ? m_record : m_member->currentData().toLongLong();
    filter.day = *day;
    m_narrowed->setText(m_record ? tr("Only “%1”").arg(m_session.nameOf(m_record)) : QString());
    const bool isNarrowed = filter.record != 0 || day->isValid();
    m_clear->setVisible(isNarrowed);
    QStringList by{filter.record != 0 ? QStringLiteral("“%1”").arg(m_session.nameOf(filter.record)) : QString(),
                   day->isValid() ? day->toString(Qt::ISODate) : QString()};
    by.removeAll(QString());
    setNarrowing(*m_table, {by.join(QStringLiteral("，")), -1});
    showEmpty(m_model->setFilter(filter));
}

/// Why the list is empty: nothing was changed, or what was changed cannot be read.
void HistoryPage::showEmpty(const Result<void>& read)
{
    m_empty->setText(!read                 ? read.error().sentence
                     : m_clear->isHidden() ? tr("Every change made in this branch is listed here, and can be undone.")
                                           : tr("Nothing was changed there."));
    m_empty->setProperty("muted", read.ok());
    setRefusal(*m_empty, !read);
    m_empty->setVisible(m_model->rowCount() == 0);
}

void HistoryPage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const Id id = index.data(HistoryModel::RecordRole).toLongLong();
    const Kind* kind = m_session.records().kindOf(id);
    if (!index.isValid())
        return;
    if (!kind)
        m_session.tell(Error{tr("This record was deleted. Undo brings it back."), {}});
    else
        Q_EMIT go(kind->key, PageRequest{id, {}, {}});
}

} // namespace xf
