// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarpage.h"

#include "calendar/calendarlist.h"
#include "calendar/calendarmodel.h"
#include "filedialogs.h"
#include "lists.h"
#include "monthdelegate.h"
#include "monthtable.h"
#include "overview/overviewloader.h"
#include "session.h"
#include "words.h"
#include "writers/durablesave.h"
#include "writers/icalwriter.h"
#include "writers/savefailure.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int rowsThatSetWidths = 60; // a year of a large branch has thousands of lines
constexpr int spinButtons = 56;       // what a spin box needs beside its figures

/// What is still open, for a calendar that reminds of it; steps and what is done need no reminder.
std::vector<IcalEvent> remindersOf(const YearCalendar& calendar, const Session& session)
{
    std::vector<IcalEvent> events;
    for (const CalendarItem& item : calendar.items) {
        if (item.state != CalendarItem::State::Due && item.state != CalendarItem::State::Late)
            continue;
        const QString responsible = session.nameOf(item.responsible);
        events.push_back({QStringLiteral("xianfeng-%1-%2").arg(item.kind->key).arg(item.row), item.date,
                          QStringLiteral("%1：%2").arg(paperWords().kind(*item.kind), item.title.simplified()),
                          responsible.isEmpty() ? QString() : QStringLiteral("责任人：%1").arg(responsible)});
    }
    return events;
}

} // namespace

CalendarPage::CalendarPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_dialogs(dialogs), m_months(new CalendarModel(this)), m_days(new CalendarList(this)),
      m_year(new QSpinBox), m_monthTable(new MonthTable), m_dayTable(new QTableView), m_heading(new QLabel)
{
    makeTables();
    m_heading->setTextFormat(Qt::PlainText);
    auto* below = new QWidget;
    auto* lines = new QVBoxLayout(below);
    lines->setContentsMargins(0, 6, 0, 0);
    lines->addWidget(m_heading);
    lines->addWidget(m_dayTable, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_monthTable);
    splitter->addWidget(below);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(makeTop());
    layout->addWidget(splitter, 1);
    setFocusProxy(m_monthTable);

    connect(m_year, &QSpinBox::valueChanged, this, &CalendarPage::refresh);
    connect(m_monthTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CalendarPage::showChosen);
    connect(m_dayTable, &QTableView::activated, this, &CalendarPage::openCurrent);
    connect(&session.editor(), &Editor::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* CalendarPage::makeTop()
{
    m_year->setObjectName(QStringLiteral("calendarYear"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(2000, 2100);
    m_year->setValue(m_session.year());
    m_year->setKeyboardTracking(false);
    m_year->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000")) + spinButtons);
    auto* whole = new QPushButton(tr("Whole year"));
    whole->setObjectName(QStringLiteral("calendarWhole"));
    connect(whole, &QPushButton::clicked, m_monthTable, &QTableView::clearSelection);
    auto* lastYear = new QPushButton(tr("This time last year"));
    lastYear->setObjectName(QStringLiteral("calendarLastYear"));
    lastYear->setToolTip(tr("What fell due and what was done in this month a year ago"));
    connect(lastYear, &QPushButton::clicked, this, &CalendarPage::showLastYear);
    auto* open = new QPushButton(tr("Go to record"));
    open->setObjectName(QStringLiteral("calendarOpen"));
    connect(open, &QPushButton::clicked, this, &CalendarPage::openCurrent);
    auto* save = new QPushButton(tr("Save as calendar file…"));
    save->setObjectName(QStringLiteral("calendarExport"));
    save->setToolTip(tr("What is still open, for the calendar of a phone or a mail program"));
    connect(save, &QPushButton::clicked, this, &CalendarPage::exportCalendar);
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Year")));
    row->addWidget(m_year);
    row->addWidget(whole);
    row->addWidget(lastYear);
    row->addStretch(1);
    row->addWidget(open);
    row->addWidget(save);
    return top;
}

void CalendarPage::makeTables()
{
    m_monthTable->setObjectName(QStringLiteral("calendarMonths"));
    m_monthTable->setAccessibleName(tr("The eight activities by month"));
    m_monthTable->setModel(m_months);
    m_monthTable->setItemDelegate(new MonthDelegate(m_monthTable));
    m_monthTable->horizontalHeader()->setMinimumSectionSize(1);
    m_monthTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_dayTable->setObjectName(QStringLiteral("calendarDays"));
    m_dayTable->setAccessibleName(tr("Days"));
    m_dayTable->setModel(m_days);
    m_dayTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_dayTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_dayTable->setShowGrid(false);
    m_dayTable->setAlternatingRowColors(true);
    m_dayTable->verticalHeader()->hide();
    m_dayTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_dayTable->horizontalHeader()->setResizeContentsPrecision(rowsThatSetWidths);
    m_dayTable->horizontalHeader()->setSectionResizeMode(CalendarList::Title, QHeaderView::Stretch);
    for (QTableView* table : {static_cast<QTableView*>(m_monthTable), m_dayTable}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setTabKeyNavigation(false);
        table->setWordWrap(false);
        table->horizontalHeader()->setHighlightSections(false);
        table->verticalHeader()->setDefaultSectionSize(rowHeightFor(font(), 1));
    }
    // All eight activities are in sight.
    m_monthTable->setMinimumHeight(m_monthTable->horizontalHeader()->sizeHint().height() + 4 +
                                   static_cast<int>(activityKinds().size()) *
                                       m_monthTable->verticalHeader()->defaultSectionSize());
}

void CalendarPage::arrive()
{
    refresh();
}

void CalendarPage::refresh()
{
    const auto chosen = m_monthTable->selectionModel()->selectedIndexes();
    const Quarter last(m_year->value(), 4);
    const auto snapshot = OverviewLoader(m_session.records()).load(last, m_session.today());
    if (!snapshot)
        return m_session.tell(snapshot.error());
    m_months->show(yearCalendar(*snapshot));
    for (const QModelIndex& index : chosen)
        m_monthTable->selectionModel()->select(m_months->index(index.row(), index.column()),
                                               QItemSelectionModel::Select);
    showChosen();
}

void CalendarPage::showLastYear()
{
    const QDate then = m_session.today().addYears(-1);
    m_year->setValue(then.year());
    m_monthTable->selectColumn(then.month() - 1);
}

void CalendarPage::showChosen()
{
    const auto cells = m_monthTable->selectionModel()->selectedIndexes();
    std::vector<CalendarItem> items = cells.isEmpty() ? m_months->calendar().items : std::vector<CalendarItem>();
    for (const QModelIndex& cell : cells) {
        const auto found = m_months->calendar().of(m_months->activity(cell.row()), cell.column() + 1);
        items.insert(items.end(), found.begin(), found.end());
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const CalendarItem& a, const CalendarItem& b) { return a.date < b.date; });
    m_heading->setText(items.empty()     ? tr("Nothing has a day here.")
                       : cells.isEmpty() ? tr("The whole year: %n entries", nullptr, static_cast<int>(items.size()))
                                         : tr("Chosen months: %n entries", nullptr, static_cast<int>(items.size())));
    // The list may still be asked for names while this page goes; the session outlives both.
    m_days->show(std::move(items), [&session = m_session](Id id) { return session.nameOf(id); });
}

void CalendarPage::openCurrent()
{
    const QModelIndex index = m_dayTable->currentIndex();
    if (!index.isValid())
        return m_session.tell(Error{tr("Choose a line first."), {}});
    const CalendarItem& item = m_days->item(index.row());
    Q_EMIT go(item.owner->key, PageRequest{item.record, {}, {}});
}

void CalendarPage::exportCalendar()
{
    const QString title = QStringLiteral("%1%2年创先争优日历").arg(m_session.branch().name).arg(m_year->value());
    QString path = m_dialogs.saveAs(this, title + QStringLiteral(".ics"), tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".ics");
    QSaveFile file(path);
    const auto reminders = remindersOf(m_months->calendar(), m_session);
    Result<void> done;
    if (!file.open(QIODevice::WriteOnly))
        done = saveFailure(path, file);
    else
        done = writeIcal(reminders, title, m_session.today(), file);
    if (done && !commitToDisk(file))
        done = saveFailure(path, file);
    if (!done)
        return m_session.tell(done.error());
    m_session.tell(tr("%n open entries written to “%1”.", nullptr, static_cast<int>(reminders.size()))
                       .arg(QFileInfo(path).fileName()));
}

} // namespace xf
