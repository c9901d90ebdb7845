// SPDX-License-Identifier: GPL-3.0-or-later
#include "storypanel.h"

#include "content/cards/membercard.h"
#include "lists.h"
#include "papers/paperexport.h"
#include "session.h"
#include "storyloader.h"
#include "storymodel.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

namespace {

void prepare(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace

StoryPanel::StoryPanel(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_dialogs(dialogs), m_model(new StoryModel(this)), m_year(new QComboBox),
      m_nothing(new QLabel(tr("Nothing is recorded about this member yet. Pledges, notes, visits, reviews and honours "
                              "appear here by themselves."))),
      m_table(new QTableView), m_card(new QPushButton(tr("Save as card…")))
{
    m_year->setObjectName(QStringLiteral("storyYear"));
    m_year->setAccessibleName(tr("Year"));
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("muted", true);
    m_table->setObjectName(QStringLiteral("storyTable"));
    m_table->setAccessibleName(tr("The member's year, day by day"));
    m_table->setModel(m_model);
    prepare(*m_table);
    m_card->setObjectName(QStringLiteral("storyCard"));
    auto* open = new QPushButton(tr("Go to record"));
    open->setObjectName(QStringLiteral("storyOpen"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_year);
    top->addStretch(1);
    top->addWidget(open);
    top->addWidget(m_card);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    connect(m_year, &QComboBox::activated, this, &StoryPanel::showYear);
    connect(m_table, &QTableView::activated, this, &StoryPanel::openCurrent);
    connect(open, &QPushButton::clicked, this, &StoryPanel::openCurrent);
    connect(m_card, &QPushButton::clicked, this, &StoryPanel::exportCard);
    // Any record may name the member; what changed is read when the panel is looked at.
    connect(&session.editor(), &Editor::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
}

void StoryPanel::setRecord(Id member)
{
    setEnabled(member != 0);
    if (member == m_member)
        return;
    m_member = member;
    m_isStale = true;
    if (isVisible())
        reload();
}

void StoryPanel::showEvent(QShowEvent* event)
{
    RecordPanel::showEvent(event);
    if (m_isStale)
        reload();
}

int StoryPanel::year() const
{
    return m_year->currentData().toInt();
}

void StoryPanel::reload()
{
    m_isStale = false;
    const Words words;
    const StoryLoader loader(m_session.records(), words, [this](Id id) { return m_session.nameOf(id); });
    auto story = m_member ? loader.load(m_member, m_session.today()) : Result<Story>(Story());
    if (!story)
        return m_session.tell(story.error());
    m_story = std::move(*story);
    const QVariant chosen = m_year->count() > 0 ? m_year->currentData() : QVariant(m_session.year());
    m_year->clear();
    for (const int each : yearsOf(m_story))
        m_year->addItem(QString::number(each), each);
    m_year->addItem(tr("All years"), 0);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
    showYear();
}

void StoryPanel::showYear()
{
    m_model->show(storyIn(m_story, year()));
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_card->setEnabled(!isEmpty);
    for (const int column : {StoryModel::Date, StoryModel::What})
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(StoryModel::Record, std::max(140, m_table->viewport()->width() / 3));
    wrapRows(*m_table);
    if (!isEmpty)
        m_table->selectRow(m_model->rowCount() - 1);
}

void StoryPanel::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const StoryEntry& entry = m_model->entry(index.row());
    Q_EMIT go(entry.owner->key, PageRequest{entry.record, {}, {}});
}

void StoryPanel::exportCard()
{
    const StoryLoader loader(m_session.records(), paperWords(), [this](Id id) { return m_session.nameOf(id); });
    const Quarter running = Quarter::of(m_session.today());
    const Quarter last = year() == 0 || year() == running.year() ? running : Quarter(year(), 4);
    const auto story = loader.load(m_member, m_session.today());
    const auto snapshot = m_session.snapshot(last);
    if (!story || !snapshot)
        return m_session.tell(story ? snapshot.error() : story.error());
    constexpr int quartersBefore = 3;
    std::vector<CampaignSnapshot> earlier;
    for (Quarter quarter = last.previous(); earlier.size() < quartersBefore; quarter = quarter.previous()) {
        auto before = m_session.snapshot(quarter);
        if (!before)
            return m_session.tell(before.error());
        earlier.insert(earlier.begin(), std::move(*before));
    }
    const Figures figures = figuresOf(*snapshot);
    const PaperContext context{*snapshot, paperWords(), figures, Edition::Internal, &earlier};
    const auto card = memberCard(context, m_session.members().value(m_member), storyIn(*story, year()), year());
    exportPaper(m_session, m_dialogs, this, MadePaper{card, {}, {}}, QStringLiteral("pdf"));
}

} // namespace xf
