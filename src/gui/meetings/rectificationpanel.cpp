// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/rectificationpanel.h"

#include "fields/childtable.h"
#include "fields/fielddelegate.h"
#include "lists.h"
#include "meetings/carriedlist.h"
#include "meetings/findingpanel.h"
#include "meetings/meetingpeople.h"
#include "meetings/siblingpanel.h"
#include "rules/meetingrules.h"
#include "session.h"
#include "words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int textColumn = 180;
constexpr int problemColumn = 170;
constexpr int standardColumn = 130;
constexpr int nameColumn = 85;

} // namespace

RectificationPanel::RectificationPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_entries(new ChildTable(rectificationKind(), session)),
      m_carried(new CarriedList(
          session.editor(), [&session](Id id) { return session.nameOf(id); }, session.today(), this)),
      m_table(new QTableView), m_delegate(new FieldDelegate(
                                   session, [](int column) { return CarriedList::fieldAt(column); }, this)),
      m_counts(makeWrappedLabel("rectificationCounts")), m_about(makeWrappedLabel("rectificationAbout")),
      m_heading(makeWrappedLabel("carriedHeading")), m_finding(new QPushButton(tr("Show the finding"))),
      m_again(new QPushButton(tr("List again here")))
{
    setObjectName(QStringLiteral("rectificationPanel"));
    m_finding->setObjectName(QStringLiteral("showFinding"));
    m_again->setObjectName(QStringLiteral("listAgain"));
    m_again->setProperty("edits", true);
    m_entries->setHiddenFields({QStringLiteral("relists")}); // told in words beneath
    m_about->setProperty("muted", true);
    auto* about = new QHBoxLayout;
    about->addWidget(m_about, 1);
    about->addWidget(m_finding);
    auto* own = new QWidget;
    auto* ownLayout = new QVBoxLayout(own);
    ownLayout->setContentsMargins(0, 0, 0, 0);
    ownLayout->addWidget(m_counts);
    ownLayout->addWidget(m_entries, 1);
    ownLayout->addLayout(about);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(own);
    splitter->addWidget(makeCarried());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);

    connect(m_entries, &ChildTable::currentChanged, this, &RectificationPanel::showAbout);
    connect(m_finding, &QPushButton::clicked, this, &RectificationPanel::goToFinding);
    connect(m_again, &QPushButton::clicked, this, &RectificationPanel::listAgain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RectificationPanel::showAgain);
    connect(m_carried, &QAbstractItemModel::dataChanged, this, &RectificationPanel::showAgain);
    connect(m_carried, &QAbstractItemModel::modelReset, this, &RectificationPanel::showCounts);
    connect(m_carried, &CarriedList::refused, &session, qOverload<const Error&>(&Session::tell));
    connect(m_delegate, &FieldDelegate::refused, &session, qOverload<const Error&>(&Session::tell));
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        for (const RowChange& each : changes) {
            if (each.kind == &meetingKind() && each.record().id == m_record)
                return reload();
        }
        showCounts();
        showAbout();
    });
}

QWidget* RectificationPanel::makeCarried()
{
    m_table->setObjectName(QStringLiteral("carriedRows"));
    m_table->setAccessibleName(tr("Open entries of earlier meetings"));
    m_table->setModel(m_carried);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(m_session.isReadOnly()
                                 ? QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers)
                                 : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                       QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeightFor(font(), 1));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {CarriedList::Outcome, CarriedList::LookBack})
        m_table->setColumnWidth(column, textColumn);
    // Up to the state all is seen at once.
    m_table->setColumnWidth(CarriedList::Problem, problemColumn);
    m_table->setColumnWidth(CarriedList::Responsible, nameColumn);
    m_table->setColumnWidth(CarriedList::Standard, standardColumn);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_again);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    return box;
}

void RectificationPanel::setRecord(Id meeting)
{
    setEnabled(meeting != 0);
    if (meeting == m_record)
        return;
    flush();
    m_record = meeting;
    m_entries->setRecord(meeting);
    reload();
}

void RectificationPanel::flush()
{
    m_entries->flush();
    m_delegate->closeOpen();
}

void RectificationPanel::reload()
{
    const auto meeting = findMeeting(m_record, m_session);
    if (!meeting)
        return m_session.tell(meeting.error());
    m_meeting = *meeting;
    if (const auto shown = m_carried->show(m_meeting.id, dayOf(m_meeting, m_session)); !shown)
        m_session.tell(shown.error());
    showCounts();
    showAbout();
}

void RectificationPanel::showCounts()
{
    int closed = 0;
    int late = 0;
    const RecordTableModel* model = m_entries->model();
    for (int row = 0; row < model->count(); ++row) {
        const auto state =
            rectificationState(static_cast<const Rectification&>(*model->record(row)), m_session.today());
        closed += state == RectificationState::Closed;
        late += state == RectificationState::Late;
    }
    m_counts->setText(tr("This meeting's list: %1; closed %2, open %3, late %4.")
                          .arg(model->count())
                          .arg(closed)
                          .arg(model->count() - closed)
                          .arg(late));
    const int carried = m_carried->rowCount();
    m_heading->setText(carried ? tr("Left open by earlier meetings: %1. Close them and look back here.").arg(carried)
                               : tr("Earlier meetings left nothing open."));
    m_table->setVisible(carried > 0);
    m_again->setVisible(carried > 0);
    showAgain();
}

/// What the button does for the carried entry in hand: only what came back is listed again, and only once.
void RectificationPanel::showAgain()
{
    const CarriedEntry* carried = currentCarried();
    const bool isListed = carried && carried->again;
    m_again->setText(isListed ? tr("Show where it is listed again") : tr("List again here"));
    m_again->setEnabled(isListed ||
                        (carried && hasRebounded(*carried->row, m_session.today()) && !m_session.isReadOnly()));
    m_again->setToolTip(isListed ? QString()
                                 : tr("For an entry that the look-back found back again: a new entry of this meeting"));
}

const CarriedEntry* RectificationPanel::currentCarried() const
{
    const QModelIndex cell = m_table->currentIndex();
    return cell.isValid() ? &m_carried->entry(cell.row()) : nullptr;
}

void RectificationPanel::listAgain()
{
    flush();
    const CarriedEntry* carried = currentCarried();
    if (!carried)
        return;
    if (const auto again = carried->again) {
        if (again->parent == m_record)
            return select(again->id);
        Q_EMIT go(meetingKind().key, PageRequest{again->parent, {}, {}});
        return;
    }
    const auto added = m_session.editor().add(rectificationKind(),
                                              std::make_shared<Rectification>(entryAgain(*carried->row, m_meeting)),
                                              QStringLiteral("relist"));
    if (!added)
        return m_session.tell(added.error());
    m_session.tell(tr("Listed again. Now set how and by when it is put right this time."));
    select(*added);
}

/// Where an entry was listed before, and where it is listed again.
QStringList RectificationPanel::linkWords(const Rectification& entry) const
{
    const auto dayOfMeeting = [this](Id meeting) {
        const auto found = findMeeting(meeting, m_session);
        return found ? found->date.toString(Qt::ISODate) : QString();
    };
    QStringList words;
    const auto before = m_session.records().find(rectificationKind(), entry.relists);
    if (entry.relists != 0 && before && *before)
        words << tr("came back, first listed at the meeting of %1").arg(dayOfMeeting((*before)->parent));
    const auto again = m_session.records().load(rectificationKind(), {{QStringLiteral("relists"), entry.id}});
    if (!before || !again)
        return {before ? again.error().sentence : before.error().sentence};
    if (!again->empty())
        words << tr("listed again at the meeting of %1").arg(dayOfMeeting(again->front()->parent));
    return words;
}

std::shared_ptr<const Rectification> RectificationPanel::current() const
{
    const int row = m_entries->model()->rowOf(m_entries->currentId());
    return row < 0 ? nullptr : std::static_pointer_cast<const Rectification>(m_entries->model()->record(row));
}

/// State, what of the five 明确 is missing, and the finding behind the entry in hand.
void RectificationPanel::showAbout()
{
    const auto entry = current();
    m_finding->setVisible(entry && entry->finding != 0);
    if (!entry)
        return m_about->clear();
    QStringList parts{CarriedList::stateWord(*entry, m_session.today())};
    QStringList missing;
    for (const QString& key : missingClarities(*entry))
        missing << Words().label(*rectificationKind().field(key));
    parts << (missing.isEmpty() ? tr("all five points are clear")
                                : tr("not clear yet: %1").arg(missing.join(tr(", "))));
    if (entry->finding)
        parts << tr("from the finding “%1”").arg(m_session.nameOf(entry->finding).simplified());
    parts << linkWords(*entry);
    m_about->setText(parts.join(QStringLiteral(" · ")));
}

void RectificationPanel::select(Id entry)
{
    m_entries->select(entry);
    m_entries->table()->setFocus(Qt::OtherFocusReason);
}

void RectificationPanel::complete(Id entry)
{
    select(entry);
    const auto row = current();
    const QStringList missing = row ? missingClarities(*row) : QStringList();
    if (missing.isEmpty())
        return;
    const RecordTableModel* model = m_entries->model();
    const QModelIndex cell = model->index(model->rowOf(entry), model->columnOf(missing.front()));
    m_entries->table()->setCurrentIndex(cell);
    m_entries->table()->edit(cell);
}

void RectificationPanel::goToFinding()
{
    const auto entry = current();
    if (!entry)
        return;
    if (auto* findings = bringSibling<FindingPanel>(this))
        findings->select(entry->finding);
}

} // namespace xf
