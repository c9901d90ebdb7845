// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragesheet.h"

#include "activities/pledge.h"
#include "checklists/checklistwording.h"
#include "choices.h"
#include "draftpledges.h"
#include "lists.h"
#include "pledges/pledgegridmodel.h"
#include "pledges/pledgeyear.h"
#include "readortell.h"
#include "session.h"
#include "statedelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int pledgeRole = Qt::UserRole;

QStringList itemTitles(const Choices& items, QDate day, Session& session)
{
    const auto wordings = rowsOrTell<ChecklistItem>(session, checklistItemKind());
    QStringList titles;
    for (const Choice& each : items)
        titles << wordingOn(wordings, each, day).title;
    return titles;
}

QLabel* boldLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

CoverageSheet::CoverageSheet(Session& session, QWidget* parent)
    : Sheet(parent), m_session(session), m_year(new QComboBox), m_sum(boldLabel()), m_branch(new PledgeGridModel(this)),
      m_members(new PledgeGridModel(this)), m_branchTable(nullptr), m_memberTable(nullptr), m_lastTable(nullptr),
      m_draft(new QPushButton(tr("Draft what the row lacks")))
{
    setObjectName(QStringLiteral("coverageSheet"));
    m_year->setObjectName(QStringLiteral("coverageYear"));
    m_year->setAccessibleName(tr("Year"));
    m_sum->setObjectName(QStringLiteral("coverageSum"));
    m_draft->setObjectName(QStringLiteral("coverageDraft"));
    m_draft->setProperty("edits", true);
    m_draft->setProperty("primary", true);
    m_draft->setToolTip(tr("One pledge for each missing place of the chosen row, in one action."));
    m_branchTable = makeTable("coverageBranch", tr("Pledges of the branch by item"), m_branch);
    m_memberTable = makeTable("coverageMembers", tr("Pledges of the members by item"), m_members);
    m_lastTable = m_memberTable;
    auto* hint = new QLabel(tr("Enter opens the pledge of a place, or starts one where it is missing."));
    hint->setProperty("muted", true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_year);
    top->addWidget(m_sum, 1);
    top->addWidget(m_draft);
    auto* left = new QVBoxLayout;
    left->addLayout(top);
    left->addWidget(m_branchTable);
    left->addWidget(m_memberTable, 1);
    left->addWidget(hint);
    auto* right = new QVBoxLayout;
    m_noPledge = addList(right, "noPledge", tr("Without a pledge"));
    m_noReview = addList(right, "noReview", tr("Review not passed"));
    m_noPublication = addList(right, "noPublication", tr("Not published"));
    right->addStretch(0);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(left, 4);
    layout->addSpacing(12);
    layout->addLayout(right, 1);
    setFocusProxy(m_memberTable);
    connect(m_year, &QComboBox::activated, this, &CoverageSheet::refresh);
    connect(m_draft, &QPushButton::clicked, this, &CoverageSheet::draftAll);
    connect(&session.editor(), &Editor::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QTableView* CoverageSheet::makeTable(const char* name, const QString& label, PledgeGridModel* model)
{
    auto* table = new QTableView;
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(label);
    table->setModel(model);
    table->setItemDelegate(new StateDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setDefaultSectionSize(rowHeightFor(font(), 1));
    table->verticalHeader()->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("中中中中中")) + 16);
    connect(table, &QTableView::activated, this, &CoverageSheet::open);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, table] {
        if (table->hasFocus())
            m_lastTable = table;
    });
    return table;
}

CoverageSheet::GapList CoverageSheet::addList(QVBoxLayout* column, const char* name, const QString& title)
{
    GapList made{boldLabel(), new QListWidget, title};
    made.list->setObjectName(QLatin1String(name));
    made.list->setAccessibleName(title);
    made.heading->setBuddy(made.list);
    column->addWidget(made.heading);
    column->addWidget(made.list, 1);
    connect(made.list, &QListWidget::itemActivated, this, [this, made] { openGap(made); });
    return made;
}

int CoverageSheet::year() const
{
    return m_year->currentData().toInt();
}

void CoverageSheet::fillYears()
{
    const QVariant chosen = m_year->count() > 0 ? m_year->currentData() : QVariant(m_session.year());
    m_year->clear();
    for (const int each : {m_session.year(), m_session.year() - 1})
        m_year->addItem(QString::number(each), each);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void CoverageSheet::arrive()
{
    fillYears();
    refresh();
}

void CoverageSheet::refresh()
{
    const QDate day = std::min(m_session.today(), QDate(year(), 12, 31));
    const auto snapshot = loadPledgeYear(year(), day, m_session.membersOn(day), m_session.records());
    if (!snapshot)
        return m_session.tell(snapshot.error());
    const PledgeGrid grid = pledgeGrid(*snapshot);
    QStringList names;
    for (const Member& each : snapshot->members)
        names << each.name;
    m_branch->show({grid.branch}, itemTitles(goodsChoices(), day, m_session), {tr("Branch")});
    m_members->show(grid.members, itemTitles(leadsChoices(), day, m_session), names);
    const int header = m_branchTable->horizontalHeader()->sizeHint().height();
    m_branchTable->setFixedHeight(header + m_branchTable->rowHeight(0) + 2 * m_branchTable->frameWidth() + 2);
    if (!m_memberTable->currentIndex().isValid())
        m_memberTable->setCurrentIndex(m_members->index(0, 0));
    m_sum->setText(tr("%1 of %2 places have a decided pledge").arg(grid.filled).arg(grid.places));
    fill(m_noPledge, grid.noPledge);
    fill(m_noReview, grid.noReview);
    fill(m_noPublication, grid.noPublication);
}

void CoverageSheet::fill(const GapList& list, const std::vector<PledgeGap>& gaps)
{
    list.list->clear();
    for (const PledgeGap& each : gaps) {
        const QString name = each.owner ? m_session.nameOf(each.owner) : tr("Branch");
        const auto count = static_cast<int>(each.pledges.size());
        auto* item = new QListWidgetItem(count > 0 ? tr("%1 (%2)").arg(name).arg(count) : name, list.list);
        item->setSizeHint(QSize(0, choiceHeightFor(font())));
        QVariantList pledges;
        for (const Id pledge : each.pledges)
            pledges << pledge;
        item->setData(pledgeRole, pledges);
        item->setData(pledgeRole + 1, each.owner);
    }
    list.heading->setText(gaps.empty() ? tr("%1: none").arg(list.title)
                                       : tr("%1: %2").arg(list.title).arg(gaps.size()));
    list.list->setVisible(!gaps.empty());
    // A short list leaves its room to a long one.
    const int row = gaps.empty() ? 0 : list.list->sizeHintForRow(0);
    list.list->setMaximumHeight(static_cast<int>(gaps.size()) * row + 2 * list.list->frameWidth() + 4);
}

void CoverageSheet::open(const QModelIndex& index)
{
    const auto* model = static_cast<const PledgeGridModel*>(index.model());
    const PledgeCell* cell = model->cell(index);
    if (!cell)
        return;
    if (cell->pledges.size() > 1) {
        Q_EMIT go(pledgeKind().key,
                  PageRequest{0, cell->pledges,
                              tr("%1, %2").arg(model->ownerName(index.row()), model->itemTitle(index.column()))});
        return;
    }
    Id pledge = cell->pledges.empty() ? 0 : cell->pledges.front();
    if (!pledge) {
        const auto drafted = draft(*model, index.row(), cell->item);
        pledge = drafted.empty() ? 0 : drafted.front();
    }
    if (pledge)
        Q_EMIT go(pledgeKind().key, PageRequest{pledge, {}, {}});
}

void CoverageSheet::openGap(const GapList& list)
{
    const QListWidgetItem* item = list.list->currentItem();
    if (!item)
        return;
    std::vector<Id> pledges;
    for (const QVariant& each : item->data(pledgeRole).toList())
        pledges.push_back(each.toLongLong());
    if (!pledges.empty()) {
        Q_EMIT go(pledgeKind().key, PageRequest{0, pledges, tr("%1, %2").arg(item->text(), list.title)});
        return;
    }
    // Without a pledge: to the row where one is started.
    const Id owner = item->data(pledgeRole + 1).toLongLong();
    for (int row = 0; row < m_members->rowCount(); ++row) {
        if (m_members->row(row).owner == owner)
            m_memberTable->setCurrentIndex(m_members->index(row, 0));
    }
    (owner ? m_memberTable : m_branchTable)->setFocus();
}

void CoverageSheet::draftAll()
{
    const auto& model = *static_cast<const PledgeGridModel*>(m_lastTable->model());
    const int row = m_lastTable->currentIndex().row();
    if (row < 0)
        return;
    const QString name = model.ownerName(row);
    const auto drafted = draft(model, row);
    if (!drafted.empty())
        m_session.tell(
            tr("%n pledge(s) drafted for %1. Ctrl+Z takes them back.", nullptr, static_cast<int>(drafted.size()))
                .arg(name));
    else
        m_session.tell(tr("%1 has a pledge in every place.").arg(name));
}

std::vector<Id> CoverageSheet::draft(const PledgeGridModel& model, int row, const QString& item)
{
    const PledgeRow& owner = model.row(row);
    PledgeDraft draft{owner.owner, owner.owner ? model.ownerName(row) : QStringLiteral("党支部"), year(), {}};
    for (size_t column = 0; column < owner.cells.size(); ++column) {
        const PledgeCell& cell = owner.cells[column];
        if (cell.state == PledgeCell::State::Missing && (item.isEmpty() || item == cell.item))
            draft.items.emplace_back(cell.item, model.itemTitle(static_cast<int>(column)));
    }
    const auto drafted = draftPledges(draft, m_session.editor());
    if (!drafted) {
        m_session.tell(drafted.error());
        return {};
    }
    return *drafted;
}

} // namespace xf
