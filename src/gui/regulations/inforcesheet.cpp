// SPDX-License-Identifier: GPL-3.0-or-later
#include "inforcesheet.h"

#include "fields/datefield.h"
#include "lists.h"
#include "regulations/inforcemodel.h"
#include "session.h"
#include "words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

namespace {

const Choices& states()
{
    return *executionKind().field(u"state")->choices;
}

/// “1 Yes   2 Partly   3 No”
QString legend()
{
    QStringList parts;
    for (size_t i = 0; i < states().size(); ++i)
        parts << QStringLiteral("%1 %2").arg(i + 1).arg(
            Words().choice(*executionKind().field(u"state"), QLatin1String(states()[i].key)));
    return parts.join(QStringLiteral("   "));
}

} // namespace

InForceSheet::InForceSheet(Session& session, QWidget* parent)
    : Sheet(parent), m_session(session), m_model(new InForceModel(session.editor(), this)), m_day(new DateField),
      m_counts(makeWrappedLabel("inForceCounts")), m_missing(makeWrappedLabel("inForceMissing")),
      m_check(new QPushButton), m_table(new QTableView)
{
    setObjectName(QStringLiteral("inForceSheet"));
    makeTable();
    auto* keys = new QLabel(tr("Keys: %1   0 clears   Enter: finding").arg(legend()));
    keys->setTextFormat(Qt::PlainText);
    keys->setProperty("muted", true);
    m_missing->setProperty("muted", true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    layout->addWidget(keys);
    layout->addWidget(m_missing);
    connect(m_model, &QAbstractItemModel::modelReset, this, &InForceSheet::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &InForceSheet::showCounts);
    connect(m_model, &InForceModel::refused, &session, [&session](const Error& error) { session.tell(error); });
    setDay(session.today());
}

QWidget* InForceSheet::makeTop()
{
    // The field of a check's date serves as the chooser: typed quickly or picked from the calendar.
    m_day->bind(*executionKind().field(u"date"), m_session);
    m_day->setObjectName(QStringLiteral("inForceDay"));
    m_day->input()->setAccessibleName(tr("In force on"));
    m_day->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    connect(m_day, &FieldEditor::committed, this, &InForceSheet::setDay);
    auto* today = new QPushButton(tr("Today"));
    today->setObjectName(QStringLiteral("inForceToday"));
    connect(today, &QPushButton::clicked, this, [this] { setDay(m_session.today()); });
    m_check->setObjectName(QStringLiteral("inForceCheck"));
    m_check->setProperty("edits", true);
    m_check->setProperty("primary", true);
    connect(m_check, &QPushButton::clicked, this, &InForceSheet::checkAll);
    auto* open = new QPushButton(tr("Go to regulation"));
    open->setObjectName(QStringLiteral("inForceOpen"));
    connect(open, &QPushButton::clicked, this, &InForceSheet::openCurrent);
    auto* label = new QLabel(tr("In force on"));
    label->setBuddy(m_day->input());
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_day);
    row->addWidget(today);
    row->addStretch(1);
    row->addWidget(open);
    row->addWidget(m_check);
    return top;
}

void InForceSheet::makeTable()
{
    m_table->setObjectName(QStringLiteral("inForceTable"));
    m_table->setAccessibleName(tr("Regulations in force"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 10));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
}

void InForceSheet::arrive()
{
    setDay(m_model->day());
}

void InForceSheet::flush()
{
    if (m_table->isAncestorOf(focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
}

void InForceSheet::setDay(const QVariant& day)
{
    const QDate chosen = day.toDate().isValid() ? day.toDate() : m_session.today();
    m_day->setValue(chosen);
    const int row = m_table->currentIndex().row();
    if (const auto done = m_model->setDay(chosen); !done)
        return m_session.tell(done.error());
    m_table->resizeColumnsToContents();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showCounts();
}

void InForceSheet::showCounts()
{
    const int all = m_model->rowCount();
    const int open = m_model->count({});
    const Quarter quarter = m_model->quarter();
    m_counts->setText(
        all == 0 ? tr("No regulation was in force on this day. A regulation is listed here from its effective date on; "
                      "type that on its page.")
                 : tr("%1 in force; quarter %2 of %3: carried out %4, partly %5, not %6, not checked %7.")
                       .arg(all)
                       .arg(quarter.number())
                       .arg(quarter.year())
                       .arg(m_model->count(QStringLiteral("yes")))
                       .arg(m_model->count(QStringLiteral("partly")))
                       .arg(m_model->count(QStringLiteral("no")))
                       .arg(open));
    m_check->setText(tr("Mark %n unchecked as carried out", nullptr, open));
    m_check->setEnabled(open > 0 && !m_session.isReadOnly());
    const QStringList missing = m_model->withoutDay();
    m_missing->setText(tr("Carried out by their steps, but without an effective date, so not listed: %1")
                           .arg(missing.join(QStringLiteral("、"))));
    m_missing->setVisible(!missing.isEmpty());
}

void InForceSheet::checkAll()
{
    const auto checked = m_model->checkAll();
    if (!checked)
        return m_session.tell(checked.error());
    m_session.tell(tr("%n checks dated %1. Mark the exceptions now; Ctrl+Z takes all back.", nullptr, *checked)
                       .arg(m_model->day().toString(Qt::ISODate)));
    m_table->setFocus(Qt::OtherFocusReason);
}

void InForceSheet::mark(const QString& state)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_session.isReadOnly())
        return;
    if (const auto done = m_model->setState(current.row(), state); !done)
        return m_session.tell(done.error());
    if (!state.isEmpty() && current.row() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(current.siblingAtRow(current.row() + 1));
}

void InForceSheet::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_session.tell(Error{tr("Choose a line first."), {}});
    Q_EMIT go(regulationKind().key, PageRequest{m_model->idAt(current.row()), {}, {}});
}

bool InForceSheet::takesKey(int key)
{
    const int position = key - Qt::Key_1;
    if (position >= 0 && position < static_cast<int>(states().size()))
        mark(QLatin1String(states()[static_cast<size_t>(position)].key));
    else if (key == Qt::Key_0 || key == Qt::Key_Delete)
        mark({});
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid())
        m_table->edit(m_table->currentIndex().siblingAtColumn(InForceModel::Finding));
    else
        return false;
    return true;
}

bool InForceSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && takesKey(key->key()))
            return true;
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace xf
