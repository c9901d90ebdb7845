// SPDX-License-Identifier: GPL-3.0-or-later
#include "commendationsheet.h"

#include "activities/plaquebar.h"
#include "activities/rolemodel.h"
#include "campaign/candidatemodel.h"
#include "campaign/commendation.h"
#include "fields/childtable.h"
#include "fields/fieldeditor.h"
#include "fields/flowlayout.h"
#include "lists.h"
#include "refusal.h"
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

FieldEditor* editorFor(const char* key, const char* name, Session& session)
{
    FieldEditor* editor = makeEntryField(*commendationKind().field(QString::fromLatin1(key)), session);
    editor->setObjectName(QLatin1String(name));
    return editor;
}

/// The field and its label as one thing, so that a line break does not part them.
QWidget* withLabel(FieldEditor* field)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(Words().label(*field->field())));
    row->addWidget(field, 1);
    return both;
}

} // namespace

CommendationSheet::CommendationSheet(Session& session, QWidget* parent)
    : Sheet(parent), m_session(session), m_honours(new ChildTable(commendationKind(), session)),
      m_model(new CandidateModel(this)), m_candidates(new QTableView),
      m_honour(editorFor("honour", "proposedHonour", session)), m_from(editorFor("from", "proposedFrom", session)),
      m_until(editorFor("until", "proposedUntil", session))
{
    setObjectName(QStringLiteral("commendationSheet"));
    m_honour->setValue(QStringLiteral("支部优秀共产党员"));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_honours);
    splitter->addWidget(makeCandidates());
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(&session.editor(), &Editor::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* CommendationSheet::makeCandidates()
{
    auto* hint = new QLabel(tr("What this year's records say of each member: no score and no ranking. Choose members "
                               "with Shift or Ctrl and propose them; the facts go along as the conditions met."));
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    m_candidates->setObjectName(QStringLiteral("candidates"));
    m_candidates->setAccessibleName(tr("Candidates"));
    m_candidates->setModel(m_model);
    setUpList(*m_candidates);
    m_candidates->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_candidates->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_candidates->horizontalHeader()->setStretchLastSection(true);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(hint);
    layout->addWidget(m_candidates, 1);
    layout->addWidget(makeProposal());
    return box;
}

QWidget* CommendationSheet::makeProposal()
{
    const auto button = [this](const char* name, const QString& text, const QString& tip, auto run) {
        auto* made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setProperty("edits", true);
        made->setToolTip(tip);
        made->setEnabled(!m_session.isReadOnly());
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    auto* propose = button("proposeChosen", tr("Propose chosen"),
                           tr("One entry for each chosen member, with the honour and the dates given here"),
                           &CommendationSheet::propose);
    propose->setProperty("primary", true);
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    for (FieldEditor* each : {m_honour, m_from, m_until})
        row->addWidget(withLabel(each));
    row->addWidget(propose);
    row->addWidget(button("writeConditions", tr("Facts as conditions"),
                          tr("Writes the facts into the conditions of the honour chosen above"),
                          &CommendationSheet::writeConditions));
    row->addWidget(button("handOverPlaques", tr("Hand over plaques"),
                          tr("A vanguard post plaque for each member with an honour awarded this year; those of "
                             "earlier years come back"),
                          &CommendationSheet::handOver));
    return bar;
}

void CommendationSheet::arrive()
{
    refresh();
}

void CommendationSheet::flush()
{
    m_honours->flush();
}

void CommendationSheet::refresh()
{
    const auto snapshot = m_session.snapshot(Quarter::of(m_session.today()));
    if (!snapshot)
        return m_session.tell(snapshot.error());
    const auto chosen = m_candidates->selectionModel()->selectedRows();
    m_model->show(*snapshot, m_session.membersOn(snapshot->cutoff));
    for (const QModelIndex& each : chosen)
        m_candidates->selectionModel()->select(m_model->index(each.row(), 0),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void CommendationSheet::propose()
{
    const auto honour = m_honour->value();
    const auto from = m_from->value();
    const auto until = m_until->value();
    for (const auto* each : {&honour, &from, &until}) {
        if (!*each)
            return m_session.tell(each->error());
    }
    std::vector<RowChange> changes;
    for (const QModelIndex& each : m_candidates->selectionModel()->selectedRows()) {
        auto entry = std::make_shared<Commendation>();
        entry->year = m_session.today().year();
        entry->honour = honour->toString();
        entry->member = m_model->facts(each.row()).member;
        entry->conditions = conditionsText(m_model->facts(each.row()));
        entry->from = from->toDate();
        entry->until = until->toDate();
        entry->result = QStringLiteral("proposed");
        changes.push_back({&commendationKind(), nullptr, entry});
    }
    if (changes.empty())
        return m_session.tell(Error{tr("Choose the members first; Shift or Ctrl chooses several."), {}});
    const auto done = m_session.editor().commit(QStringLiteral("propose"), std::move(changes));
    if (!done)
        return m_session.tell(withLabels(commendationKind(), done.error()));
    m_honours->select(done->back());
    m_session.tell(tr("%n member(s) proposed. Ctrl+Z takes it back.", nullptr, int(done->size())));
}

void CommendationSheet::writeConditions()
{
    m_honours->flush();
    const auto found = m_session.records().find(commendationKind(), m_honours->currentId());
    if (!found)
        return m_session.tell(found.error());
    if (!*found)
        return m_session.tell(Error{tr("Choose an honour in the list above first."), {}});
    Commendation after = static_cast<const Commendation&>(**found);
    const CandidateFacts* facts = m_model->factsOf(after.member);
    if (!facts)
        return m_session.tell(Error{tr("The chosen honour is not one of a member of today."), {}});
    after.conditions = conditionsText(*facts);
    if (const auto done = m_session.editor().edit(commendationKind(), after); !done)
        m_session.tell(done.error());
}

void CommendationSheet::handOver()
{
    m_honours->flush();
    if (const Id first = handOverPlaques(m_session))
        Q_EMIT go(plaqueKind().keptWith, PageRequest{first, {}, {}});
}

bool CommendationSheet::show(const Kind* kind, const PageRequest& request)
{
    if (kind != &commendationKind())
        return false;
    m_honours->goTo(request);
    return true;
}

void CommendationSheet::addRecord()
{
    m_honours->addRow();
}

} // namespace xf
