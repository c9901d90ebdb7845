// SPDX-License-Identifier: GPL-3.0-or-later
#include "homepage.h"

#include "branch/yearchangedialog.h"
#include "duetable.h"
#include "fields/columnslayout.h"
#include "linkbar.h"
#include "lists.h"
#include "matrixview.h"
#include "overview/duemodel.h"
#include "overview/overviewloader.h"
#include "overview/overviewmodel.h"
#include "quarterchooser.h"
#include "safety/safetybar.h"
#include "session.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int namesInALine = 4;
constexpr int mostNameLines = 4;

QLabel* makeHeading(const QString& text = {})
{
    auto* heading = new QLabel(text);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    return heading;
}

} // namespace

HomePage::HomePage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_chooser(new QuarterChooser(Quarter::of(session.today()))),
      m_overview(new OverviewModel(this)), m_matrix(new MatrixView), m_soon(new DueModel(this)),
      m_late(new DueModel(this)), m_unpledged(new QListWidget), m_links(new LinkBar),
      m_safety(new SafetyBar(session, dialogs)), m_stack(new QStackedLayout(this)),
      m_newYear(new QPushButton(tr("Begin a new year…")))
{
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(makeEmpty());
    setFocusProxy(m_matrix);
    connect(m_links, &LinkBar::go, this, &Page::go);
    connect(m_chooser, &QuarterChooser::chosen, this, &HomePage::refresh);
    connect(m_matrix, &MatrixView::opened, this, &HomePage::openCell);
    connect(m_unpledged, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT go(memberKind().key, PageRequest{item->data(Qt::UserRole).toLongLong(), {}, {}});
    });
    connect(&session.editor(), &Editor::changed, this, &HomePage::scheduleRefresh);
}

QWidget* HomePage::makeOverview()
{
    m_matrix->setObjectName(QStringLiteral("overviewMatrix"));
    m_matrix->setAccessibleName(tr("The eight activities by quarter"));
    m_matrix->setModel(m_overview);
    m_unpledged->setObjectName(QStringLiteral("withoutPledge"));
    m_unpledged->setFlow(QListView::LeftToRight);
    m_unpledged->setWrapping(true);
    m_unpledged->setResizeMode(QListView::Adjust);
    m_unpledged->setSpacing(2);

    auto* page = new QWidget;
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(16, 12, 16, 12);
    outer->setSpacing(10);
    auto* top = new QHBoxLayout;
    top->addWidget(m_chooser);
    top->addStretch(1);
    m_newYear->setObjectName(QStringLiteral("beginYear"));
    m_newYear->setProperty("edits", true);
    top->addWidget(m_newYear);
    connect(m_newYear, &QPushButton::clicked, this, [this] { YearChangeDialog(m_session, this).exec(); });
    outer->addLayout(top);
    auto* columns = new ColumnsLayout;
    columns->setSpacing(20);
    outer->addLayout(columns, 1);
    outer->addWidget(m_safety);

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(makeHeading(tr("The eight activities this year")));
    left->addWidget(m_matrix);
    left->addSpacing(8);
    left->addWidget(m_links);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(6);
    m_lateSection = addSection(right, tr("Late"), tr("Nothing is late."), makeDueTable("lateList", m_late));
    m_soonSection = addSection(right, tr("Due in the next 30 days"), tr("Nothing is due in the next 30 days."),
                               makeDueTable("dueList", m_soon));
    m_unpledgedSection = addSection(right, tr("Members without a pledge this year"),
                                    tr("Every member has made a pledge this year."), m_unpledged);
    right->addStretch(0);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    return page;
}

QWidget* HomePage::makeEmpty()
{
    auto* page = new QWidget;
    auto* purpose =
        new QLabel(tr("This page shows the eight activities quarter by quarter, what is due and what is late.\n"
                      "It fills itself from what you record. Begin with the branch's members."));
    purpose->setWordWrap(true);
    auto* members = new QPushButton(tr("Add members"));
    members->setObjectName(QStringLiteral("addMembers"));
    members->setProperty("primary", true);
    auto* pledge = new QPushButton(tr("Write the first pledge"));
    pledge->setObjectName(QStringLiteral("firstPledge"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(members);
    buttons->addWidget(pledge);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(18);
    column->addWidget(makeHeading(tr("Nothing is recorded yet")));
    column->addWidget(purpose);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(members, &QPushButton::clicked, this, [this] { Q_EMIT go(QStringLiteral("member"), {}); });
    connect(pledge, &QPushButton::clicked, this, [this] { Q_EMIT go(QStringLiteral("pledge"), {}); });
    return page;
}

QTableView* HomePage::makeDueTable(const char* name, DueModel* model)
{
    auto* table = new DueTable(name, *model);
    connect(table, &QTableView::activated, this, [this, model](const QModelIndex& at) { openDue(*model, at); });
    return table;
}

HomePage::Section HomePage::addSection(QVBoxLayout* column, const QString& title, const QString& nothing, QWidget* list)
{
    Section section{makeHeading(), new QLabel(nothing), list, title};
    section.nothing->setProperty("muted", true);
    section.heading->setBuddy(list);
    list->setAccessibleName(title);
    column->addWidget(section.heading);
    column->addWidget(section.nothing);
    column->addWidget(list, 1);
    column->addSpacing(6);
    return section;
}

void HomePage::present(const Section& section, int count)
{
    section.heading->setText(count == 0 ? section.title : tr("%1: %2").arg(section.title).arg(count));
    section.nothing->setVisible(count == 0);
    section.list->setVisible(count > 0);
}

void HomePage::arrive()
{
    m_newYear->setVisible(m_session.today().year() > m_session.year());
    m_safety->refresh(); // “today” may have become “yesterday”
    refresh();
}

void HomePage::scheduleRefresh()
{
    // Other pages edit while this one is hidden; it reads again when it arrives.
    if (!isVisible() || m_isScheduled)
        return;
    m_isScheduled = true;
    QTimer::singleShot(0, this, [this] {
        m_isScheduled = false;
        refresh();
    });
}

void HomePage::refresh()
{
    const Quarter quarter = m_chooser->quarter();
    const QDate today = m_session.today();
    const OverviewLoader loader(m_session.records());
    const auto chosen = loader.load(quarter, today);
    if (!chosen)
        return m_session.tell(chosen.error());
    m_overview->show(overview(*chosen), quarter.year());
    m_matrix->setChosenColumn(quarter.number() - 1);
    m_links->showFigures(*chosen, today);
    if (chosen->cutoff == today) {
        showLists(*chosen);
    } else {
        const auto now = loader.load(Quarter::of(today), today);
        if (!now)
            return m_session.tell(now.error());
        showLists(*now);
    }
    m_stack->setCurrentIndex(chosen->everyone.empty() && m_overview->isEmpty() ? 1 : 0);
}

void HomePage::showLists(const CampaignSnapshot& today)
{
    const auto nameOf = [this](Id id) { return m_session.nameOf(id); };
    m_soon->show(dueSoon(today), nameOf);
    m_late->show(lateItems(today), nameOf);
    m_unpledged->clear();
    for (const Member& member : membersWithoutPledge(today)) {
        auto* item = new QListWidgetItem(member.name, m_unpledged);
        item->setData(Qt::UserRole, member.id);
    }
    present(m_soonSection, m_soon->rowCount());
    present(m_lateSection, m_late->rowCount());
    present(m_unpledgedSection, m_unpledged->count());
    const int lines = std::clamp((m_unpledged->count() + namesInALine - 1) / namesInALine, 1, mostNameLines);
    m_unpledged->setMaximumHeight(lines * std::max(30, fontMetrics().height() + 10) + 8);
}

void HomePage::openCell(const QModelIndex& index)
{
    const OverviewCell* cell = m_overview->cell(index);
    if (!cell)
        return;
    PageRequest request;
    if (!cell->records.empty()) {
        request.among = cell->records;
        request.why = QStringLiteral("%1 · %2").arg(quarterName(m_overview->quarter(index.column())),
                                                    overviewStateName(cell->state));
    }
    Q_EMIT go(m_overview->activity(index.row())->key, request);
}

void HomePage::openDue(const DueModel& model, const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const DueItem& item = model.item(index.row());
    Q_EMIT go(item.owner->key, PageRequest{item.record, {}, {}});
}

} // namespace xf
