// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/findingpanel.h"

#include "checklists/checklistwording.h"
#include "choices.h"
#include "fields/childtable.h"
#include "fields/fielddelegate.h"
#include "lists.h"
#include "meetings/carriedlist.h"
#include "meetings/findinggrid.h"
#include "meetings/findingview.h"
#include "meetings/meetingpeople.h"
#include "meetings/rectificationpanel.h"
#include "meetings/siblingpanel.h"
#include "rules/meetingrules.h"
#include "rules/wording.h"
#include "session.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int membersTold = 12;

} // namespace

FindingPanel::FindingPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session),
      m_grid(new FindingGrid(
          session.editor(), [&session](Id id) { return session.nameOf(id); }, this)),
      m_view(new FindingView), m_delegate(new FieldDelegate(
                                   session, [](int) { return findingKind().field(u"shortcoming"); }, this)),
      m_rows(new ChildTable(findingKind(), session)), m_frame(new QComboBox),
      m_missing(makeWrappedLabel("findingMissing")), m_cell(makeWrappedLabel("findingCell")),
      m_about(makeWrappedLabel("findingAbout")), m_list(new QPushButton)
{
    setObjectName(QStringLiteral("findingPanel"));
    makeGrid();
    m_frame->setObjectName(QStringLiteral("findingFrame"));
    m_frame->setAccessibleName(Words().label(*findingKind().field(u"frame")));
    m_frame->setFocusPolicy(Qt::StrongFocus);
    for (const char* each : {"leads", "goods", "five"}) {
        const QString key = QString::fromLatin1(each);
        m_frame->addItem(Words().choice(*findingKind().field(u"frame"), key), key);
    }
    m_frame->addItem(tr("All as a list"), QString());
    m_missing->setProperty("muted", true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_frame);
    top->addWidget(m_missing, 1);
    auto* below = new QWidget;
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_cell);
    belowLayout->addWidget(m_rows, 1);
    m_list->setObjectName(QStringLiteral("listFinding"));
    m_list->setProperty("edits", true);
    m_about->setProperty("muted", true);
    auto* about = new QHBoxLayout;
    about->addWidget(m_about, 1);
    about->addWidget(m_list);
    belowLayout->addLayout(about);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({560, 230});
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);

    connect(m_frame, &QComboBox::currentIndexChanged, this, &FindingPanel::reload);
    connect(m_grid, &FindingGrid::findingsChanged, this, &FindingPanel::showMissing);
    connect(m_grid, &FindingGrid::refused, &session, qOverload<const Error&>(&Session::tell));
    connect(m_view, &FindingView::entered, this, [this] { enterRows("cause"); });
    connect(m_view, &FindingView::rowsWanted, this, [this] { enterRows("shortcoming"); });
    connect(m_rows, &ChildTable::currentChanged, this, &FindingPanel::showAbout);
    connect(m_list, &QPushButton::clicked, this, &FindingPanel::list);
    m_rows->table()->installEventFilter(this);
    connect(&session, &Session::peopleChanged, this, &FindingPanel::reload);
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        for (const RowChange& each : changes) {
            const bool isMeeting = each.kind == &meetingKind() && each.record().id == m_record;
            if (isMeeting || (each.kind == &attendanceKind() && each.record().parent == m_record))
                return reload();
        }
        showAbout();
    });
}

void FindingPanel::makeGrid()
{
    m_view->setModel(m_grid);
    m_view->setItemDelegate(m_delegate);
    if (m_session.isReadOnly())
        m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingPanel::showCell);
}

void FindingPanel::setRecord(Id meeting)
{
    setEnabled(meeting != 0);
    if (meeting == m_record)
        return;
    flush();
    m_record = meeting;
    m_rows->setRecord(meeting);
    reload();
}

void FindingPanel::flush()
{
    m_delegate->closeOpen();
    m_rows->flush();
}

QString FindingPanel::frame() const
{
    return m_frame->currentData().toString();
}

/// The frame's items as they are worded on the meeting's day.
Result<std::vector<FindingItem>> FindingPanel::items() const
{
    std::vector<FindingItem> found;
    if (frame() == QLatin1String("five")) {
        for (const QString& each : fiveAspects(m_session.setting(settingname::fiveAspects)))
            found.push_back({each, each, {}});
        return found;
    }
    const auto records = m_session.records().load(checklistItemKind());
    if (!records)
        return records.error();
    std::vector<ChecklistItem> wordings;
    for (const RecordPtr& each : *records)
        wordings.push_back(static_cast<const ChecklistItem&>(*each));
    for (const Choice& each : frame() == QLatin1String("goods") ? goodsChoices() : leadsChoices()) {
        const ChecklistItem wording = wordingOn(wordings, each, dayOf(m_meeting, m_session));
        found.push_back({QString::fromLatin1(each.key), wording.title, wording.text});
    }
    return found;
}

Result<std::vector<EarlierProblem>> FindingPanel::earlier() const
{
    const auto meetings = m_session.records().load(meetingKind());
    const auto findings = m_session.records().load(findingKind());
    if (!meetings || !findings)
        return meetings ? findings.error() : meetings.error();
    std::vector<Meeting> held;
    for (const RecordPtr& each : *meetings)
        held.push_back(static_cast<const Meeting&>(*each));
    std::vector<Finding> found;
    for (const RecordPtr& each : *findings)
        found.push_back(static_cast<const Finding&>(*each));
    return earlierProblems(dayOf(m_meeting, m_session), held, found);
}

void FindingPanel::reload()
{
    const auto meeting = findMeeting(m_record, m_session);
    const auto members = meeting ? peopleOf(*meeting, m_session) : Result<std::vector<Member>>(meeting.error());
    if (!members)
        return m_session.tell(members.error());
    m_meeting = *meeting;
    const auto columns = items();
    auto before = earlier();
    if (!columns || !before)
        return m_session.tell(columns ? before.error() : columns.error());
    m_grid->setEarlier(std::move(*before));
    std::vector<Id> people{0};
    for (const Member& each : *members)
        people.push_back(each.id);
    const QModelIndex cell = m_view->currentIndex();
    if (const auto shown = m_grid->show(m_meeting.id, frame(), people, *columns); !shown)
        return m_session.tell(shown.error());
    const bool isList = frame().isEmpty();
    m_view->setVisible(!isList);
    m_cell->setVisible(!isList);
    const int row = std::clamp(cell.row(), 0, std::max(0, m_grid->rowCount() - 1));
    m_view->setCurrentIndex(m_grid->index(row, std::max(0, cell.column())));
    showCell();
}

/// The rows beneath the grid are those of its current cell.
void FindingPanel::showCell()
{
    const QModelIndex cell = m_view->currentIndex();
    if (frame().isEmpty() || !cell.isValid()) {
        m_rows->setHiddenFields({});
        m_rows->setWhere({});
        return showAbout();
    }
    const QString item = m_grid->itemAt(cell.column()).key;
    m_cell->setText(QStringLiteral("%1 · %2").arg(
        m_grid->headerData(cell.row(), Qt::Vertical, Qt::DisplayRole).toString(), m_grid->itemAt(cell.column()).title));
    m_rows->setHiddenFields({QStringLiteral("member"), QStringLiteral("frame"), QStringLiteral("item")});
    m_rows->setWhere({{QStringLiteral("member"), m_grid->memberAt(cell.row())},
                      {QStringLiteral("frame"), frame()},
                      {QStringLiteral("item"), item}});
    showAbout();
}

void FindingPanel::showMissing()
{
    std::vector<Id> people;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        people.push_back(m_grid->memberAt(row));
    QStringList names;
    for (const Id each : withoutFinding(m_grid->all(), people))
        names << (each ? m_session.nameOf(each) : tr("The branch"));
    const QString more = names.size() > membersTold ? tr(" and %1 more").arg(names.size() - membersTold) : QString();
    if (m_record == 0)
        m_missing->clear();
    else if (names.isEmpty())
        m_missing->setText(tr("Everyone has at least one finding."));
    else
        m_missing->setText(
            tr("Nothing found yet (%1): %2").arg(names.size()).arg(names.mid(0, membersTold).join(tr(", ")) + more));
}

const Finding* FindingPanel::current() const
{
    const RecordTableModel* model = m_rows->model();
    const int row = model->rowOf(m_rows->currentId());
    if (row >= 0)
        return static_cast<const Finding*>(model->record(row).get());
    return model->count() > 0 ? static_cast<const Finding*>(model->record(0).get()) : nullptr;
}

/// The rectification that follows from a finding; null if it is on no list.
Result<std::shared_ptr<const Rectification>> FindingPanel::entryOf(Id finding) const
{
    const auto rows = m_session.records().load(rectificationKind(), {{QStringLiteral("finding"), finding}});
    if (!rows)
        return rows.error();
    return rows->empty() ? nullptr : std::static_pointer_cast<const Rectification>(rows->back());
}

/// What became of the finding in hand, and whether it was found before.
void FindingPanel::showAbout()
{
    const Finding* finding = current();
    m_list->setEnabled(finding && !m_session.isReadOnly());
    m_list->setText(tr("Put on the rectification list"));
    if (!finding)
        return m_about->clear();
    QStringList parts;
    const auto entry = entryOf(finding->id);
    m_list->setEnabled(entry.ok() && m_list->isEnabled());
    if (!entry) {
        parts << entry.error().sentence;
    } else if (*entry) {
        m_list->setText(tr("Show on the rectification list"));
        parts << tr("On the rectification list: %1").arg(CarriedList::stateWord(**entry, m_session.today()));
    }
    if (const EarlierProblem* same = m_grid->repeats(*finding))
        parts << tr("Worded like “%1” of the meeting of %2. Why is it still there?")
                     .arg(same->text.simplified(), same->meeting.date.toString(Qt::ISODate));
    m_about->setText(parts.join(QStringLiteral(" · ")));
}

void FindingPanel::list()
{
    m_rows->flush();
    const Finding* finding = current();
    if (!finding)
        return;
    const auto entry = entryOf(finding->id);
    if (!entry)
        return m_session.tell(entry.error());
    Id id = *entry ? (*entry)->id : 0;
    if (id == 0) {
        const auto added = m_session.editor().add(rectificationKind(),
                                                  std::make_shared<Rectification>(entryFrom(*finding, m_meeting)));
        if (!added)
            return m_session.tell(added.error());
        id = *added;
        m_session.tell(tr("Put on the rectification list. Now type what is still to be made clear."));
    }
    if (auto* panel = bringSibling<RectificationPanel>(this))
        panel->complete(id);
}

void FindingPanel::select(Id finding)
{
    const auto record = m_session.records().find(findingKind(), finding);
    if (!record || !*record)
        return;
    const auto& row = static_cast<const Finding&>(**record);
    const int place = m_frame->findData(row.frame);
    m_frame->setCurrentIndex(place < 0 ? m_frame->findData(QString()) : place);
    for (int line = 0; line < m_grid->rowCount(); ++line) {
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            if (m_grid->memberAt(line) == row.member && m_grid->itemAt(column).key == row.item)
                m_view->setCurrentIndex(m_grid->index(line, column));
        }
    }
    m_rows->select(finding);
    m_rows->table()->setFocus(Qt::OtherFocusReason);
}

void FindingPanel::enterRows(const char* field)
{
    const RecordTableModel* model = m_rows->model();
    if (model->count() == 0) {
        m_rows->addRow();
        return;
    }
    m_rows->table()->setFocus(Qt::OtherFocusReason);
    const QModelIndex cell = model->index(0, model->columnOf(QString::fromLatin1(field)));
    m_rows->table()->setCurrentIndex(cell);
    m_rows->table()->edit(cell);
}

void FindingPanel::backToGrid()
{
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->goOn();
}

bool FindingPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_rows->table() && event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_view->isVisible()) {
        backToGrid();
        return true;
    }
    return RecordPanel::eventFilter(watched, event);
}

} // namespace xf
