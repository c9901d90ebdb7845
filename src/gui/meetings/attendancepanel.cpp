// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/attendancepanel.h"

#include "fields/fielddelegate.h"
#include "lists.h"
#include "meetings/attendancemodel.h"
#include "meetings/meetingpeople.h"
#include "session.h"
#include "theme.h"
#include "words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int namesTold = 10;

/// A stroke and what it marks; the digit is the order of the legend.
struct Stroke {
    Qt::Key digit;
    Qt::Key letter;
    const char* presence;
};
constexpr Stroke strokes[] = {
    {Qt::Key_1, Qt::Key_P, "present"},
    {Qt::Key_2, Qt::Key_A, "absent"},
    {Qt::Key_3, Qt::Key_O, "observer"},
    {Qt::Key_4, Qt::Key_L, "leave"},
};

/// “1 Present   2 Absent …”
QString legend()
{
    const Field& presence = *attendanceKind().field(u"presence");
    QStringList parts;
    for (const Stroke& each : strokes)
        parts << QStringLiteral("%1 %2")
                     .arg(each.digit - Qt::Key_0)
                     .arg(Words().choice(presence, QLatin1String(each.presence)));
    return parts.join(QStringLiteral("   "));
}

} // namespace

AttendancePanel::AttendancePanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session),
      m_model(new AttendanceModel(
          session.editor(), [&session](Id id) { return session.nameOf(id); }, this)),
      m_table(new QTableView), m_delegate(new FieldDelegate(
                                   session, [this](int column) { return m_model->fieldAt(column); }, this)),
      m_group(new QComboBox), m_take(new QPushButton), m_turnout(makeWrappedLabel("turnout")),
      m_open(makeWrappedLabel("attendanceOpen"))
{
    setObjectName(QStringLiteral("attendancePanel"));
    makeTable();
    m_group->setObjectName(QStringLiteral("attendanceGroup"));
    m_group->setAccessibleName(tr("Who is due"));
    m_group->setFocusPolicy(Qt::StrongFocus);
    m_take->setObjectName(QStringLiteral("takeAttendance"));
    m_take->setProperty("edits", true);
    m_take->setEnabled(!session.isReadOnly());
    auto* keys = new QLabel(tr("Keys: %1   0 clears   Enter: reason").arg(legend()));
    keys->setTextFormat(Qt::PlainText);
    keys->setWordWrap(true);
    keys->setProperty("muted", true);
    m_open->setProperty("muted", true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_group);
    top->addWidget(m_take);
    top->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_turnout);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_open);
    layout->addWidget(keys);

    connect(m_take, &QPushButton::clicked, this, &AttendancePanel::takeAttendance);
    connect(m_group, &QComboBox::activated, this, &AttendancePanel::list);
    connect(m_model, &AttendanceModel::turnoutChanged, this, &AttendancePanel::showTurnout);
    connect(m_model, &AttendanceModel::refused, &session, qOverload<const Error&>(&Session::tell));
    connect(&session, &Session::peopleChanged, this, &AttendancePanel::reload);
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        for (const RowChange& each : changes) {
            if (each.kind == &meetingKind() && each.record().id == m_record)
                return reload();
        }
    });
}

void AttendancePanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("attendanceRows"));
    m_table->setAccessibleName(Words().kind(attendanceKind()));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    if (m_session.isReadOnly())
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    else
        m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                 QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeightFor(font(), 1));
    m_table->verticalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(AttendanceModel::Name, fontMetrics().horizontalAdvance(QChar(0x4e2d)) * 7);
    m_table->setColumnWidth(AttendanceModel::Presence, fontMetrics().horizontalAdvance(QChar(0x4e2d)) * 6);
    m_table->installEventFilter(this);
}

void AttendancePanel::setRecord(Id meeting)
{
    setEnabled(meeting != 0);
    if (meeting == m_record)
        return;
    flush();
    m_record = meeting;
    reload();
}

void AttendancePanel::flush()
{
    m_delegate->closeOpen();
}

QDate AttendancePanel::day() const
{
    return dayOf(m_meeting, m_session);
}

/// Reads the meeting and what is recorded; which group met follows from that.
void AttendancePanel::reload()
{
    const auto found = findMeeting(m_record, m_session);
    if (!found)
        return m_session.tell(found.error());
    m_meeting = *found;
    const auto members = m_session.membersOn(day());
    if (const auto shown = m_model->show(m_meeting.id, members); !shown)
        return m_session.tell(shown.error());
    fillGroups(groupThatMet(m_model->recorded(), members));
    list();
}

void AttendancePanel::fillGroups(const QString& chosen)
{
    m_group->clear();
    m_group->addItem(tr("Whole branch"), QString());
    for (const Member& each : m_session.membersOn(day())) {
        if (!each.group.isEmpty() && m_group->findData(each.group) < 0)
            m_group->addItem(each.group, each.group);
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
    m_group->setVisible(m_group->count() > 1);
}

void AttendancePanel::list()
{
    std::vector<Member> expected = m_session.membersOn(day());
    const QString group = m_group->currentData().toString();
    if (!group.isEmpty())
        std::erase_if(expected, [&](const Member& each) { return each.group != group; });
    const int row = std::max(0, m_table->currentIndex().row());
    if (const auto shown = m_model->show(m_meeting.id, expected); !shown)
        return m_session.tell(shown.error());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), AttendanceModel::Presence));
}

void AttendancePanel::takeAttendance()
{
    const auto done = m_model->markRestPresent();
    if (!done)
        return m_session.tell(done.error());
    m_session.tell(tr("%n member(s) marked as present. Mark those who did not come.", nullptr, *done));
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_model->index(0, AttendanceModel::Presence));
}

QString AttendancePanel::turnoutSentence() const
{
    const Turnout turnout = m_model->turnout();
    if (turnout.due == 0) {
        return m_meeting.date.isValid()
                   ? tr("Nothing is recorded yet. Listed are the members of %1.")
                         .arg(m_meeting.date.toString(Qt::ISODate))
                   : tr("Nothing is recorded yet. The meeting has no date, so today's members are listed.");
    }
    QString counts = tr("Due %1, present %2, absent %3, on leave %4, observers %5.")
                         .arg(turnout.due)
                         .arg(turnout.present)
                         .arg(turnout.absent.size())
                         .arg(turnout.onLeave.size())
                         .arg(turnout.observers);
    counts += turnout.hasQuorum() ? tr(" Two thirds (%1) are reached: the meeting can be held.").arg(turnout.needed())
                                  : tr(" %1 more are needed for two thirds (%2): the meeting cannot be held.")
                                        .arg(turnout.needed() - turnout.present)
                                        .arg(turnout.needed());
    return counts;
}

void AttendancePanel::showTurnout()
{
    m_turnout->setText(m_record ? turnoutSentence() : QString());
    const bool lacksQuorum = m_model->turnout().due > 0 && !m_model->turnout().hasQuorum();
    setRefusal(*m_turnout, lacksQuorum);
    const QStringList open = m_model->unmarked();
    const bool hasBegun = !m_model->recorded().empty();
    m_take->setText(hasBegun ? tr("Mark the rest present") : tr("Take attendance (all present)"));
    m_take->setEnabled(!open.isEmpty() && !m_session.isReadOnly());
    const QString more = open.size() > namesTold ? tr(" and %1 more").arg(open.size() - namesTold) : QString();
    m_open->setText(tr("Not marked yet: %1").arg(open.mid(0, namesTold).join(tr(", ")) + more));
    m_open->setVisible(hasBegun && !open.isEmpty());
}

/// Whether the key marks a line; then it is marked and the next line is in hand.
bool AttendancePanel::mark(int key)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return false;
    QString presence;
    for (const Stroke& each : strokes) {
        if (key == each.digit || key == each.letter)
            presence = QLatin1String(each.presence);
    }
    const bool clears = key == Qt::Key_0 || key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if (presence.isEmpty() && !clears)
        return false;
    if (const auto done = m_model->mark(current.row(), presence); !done)
        m_session.tell(done.error());
    else if (!clears && current.row() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(current.siblingAtRow(current.row() + 1));
    return true;
}

bool AttendancePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || m_session.isReadOnly())
        return RecordPanel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex current = m_table->currentIndex();
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const QModelIndex reason = current.siblingAtColumn(AttendanceModel::Reason);
        if (reason.isValid() && reason.flags().testFlag(Qt::ItemIsEditable)) {
            m_table->setCurrentIndex(reason);
            m_table->edit(reason);
        }
        return true;
    }
    const bool isPlain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (isPlain && current.column() != AttendanceModel::Reason && mark(key->key()))
        return true;
    return RecordPanel::eventFilter(watched, event);
}

} // namespace xf
