// SPDX-License-Identifier: GPL-3.0-or-later
#include "vettingpanel.h"

#include "activities/pledge.h"
#include "fields/buttonrow.h"
#include "fields/childtable.h"
#include "fields/fieldeditor.h"
#include "readortell.h"
#include "rules/vetting.h"
#include "session.h"
#include "vetpledge.h"
#include "words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

namespace {

VettingRounds readRounds(const std::vector<Vetting>& rows, Session& session, Id pledge)
{
    const auto names = rowsOrTell<StepName>(session, stepNameKind());
    std::vector<const Vetting*> rounds;
    rounds.reserve(rows.size());
    for (const Vetting& each : rows)
        rounds.push_back(&each);
    return vettingRounds(rounds, rowsOrTell<Step>(session, stepKind(), {{QStringLiteral("parent"), pledge}}),
                         chainOn(names, pledgeKind().key, session.today()));
}

} // namespace

VettingPanel::VettingPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_standing(new QLabel), m_refusal(new QLabel),
      m_pass(new QPushButton(tr("Pass"))), m_return(new QPushButton(tr("Return"))),
      m_resubmit(new QPushButton(tr("Handed in again"))), m_rounds(new ChildTable(vettingKind(), session))
{
    setObjectName(QStringLiteral("vettingPanel"));
    m_standing->setObjectName(QStringLiteral("vettingStanding"));
    m_standing->setTextFormat(Qt::PlainText);
    m_standing->setWordWrap(true);
    m_refusal->setObjectName(QStringLiteral("vettingRefusal"));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("refusal", true);
    m_rounds->setGrowing(false);
    m_rounds->setRemoval(
        [&session](const std::vector<Id>& rounds) { return withTheirSteps(rounds, session.editor()); });
    m_rounds->layout()->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_standing);
    layout->addWidget(makeEntry());
    layout->addWidget(m_refusal);
    layout->addWidget(m_rounds, 1);
    connect(m_pass, &QPushButton::clicked, this, [this] { record(vettingresult::passed); });
    connect(m_return, &QPushButton::clicked, this, [this] { record(vettingresult::returned); });
    connect(m_resubmit, &QPushButton::clicked, this, &VettingPanel::resubmit);
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        for (const RowChange& each : changes) {
            if (each.kind == &vettingKind() || each.kind == &stepKind())
                return showStanding();
        }
    });
}

QWidget* VettingPanel::makeEntry()
{
    auto* entry = new QWidget;
    auto* grid = new QGridLayout(entry);
    grid->setContentsMargins(0, 0, 0, 0);
    int row = 0;
    for (const char* key : {"date", "reviewer", "points", "reason"}) {
        FieldEditor* field = addField(key);
        auto* label = new QLabel(Words().label(*field->field()));
        label->setBuddy(field->input());
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    m_pass->setObjectName(QStringLiteral("vettingPass"));
    m_pass->setProperty("edits", true);
    m_pass->setProperty("primary", true);
    m_return->setObjectName(QStringLiteral("vettingReturn"));
    m_return->setProperty("edits", true);
    m_resubmit->setObjectName(QStringLiteral("vettingResubmit"));
    m_resubmit->setProperty("edits", true);
    m_resubmit->setToolTip(tr("The returned pledge came again on this date."));
    grid->addWidget(new ButtonRow({m_pass, m_return}, m_resubmit), row, 0, 1, 2);
    return entry;
}

FieldEditor* VettingPanel::addField(const char* key)
{
    const Field& described = *vettingKind().field(QString::fromLatin1(key));
    FieldEditor* field = makeEntryField(described, m_session);
    field->setObjectName(QStringLiteral("vetting_") + described.key);
    field->input()->setAccessibleName(Words().label(described));
    field->setReadOnly(m_session.isReadOnly());
    m_fields.insert(described.key, field);
    return field;
}

void VettingPanel::setRecord(Id record)
{
    const bool isOther = record != m_record;
    m_record = record;
    m_rounds->setRecord(record);
    setEnabled(record != 0);
    if (isOther)
        prepare();
    showStanding();
}

void VettingPanel::flush()
{
    m_rounds->flush();
}

/// What the next round starts with: today, the last reviewer, the points as claimed or as last judged.
void VettingPanel::prepare()
{
    showRefusal({});
    const RecordPtr pledge = findOrTell(m_session, pledgeKind(), m_record);
    const auto rows = rowsOrTell<Vetting>(m_session, vettingKind(), {{QStringLiteral("parent"), m_record}});
    Vetting next;
    next.date = m_session.today();
    next.reviewer = rows.empty() ? QStringLiteral("支委会") : rows.back().reviewer;
    if (!rows.empty())
        next.points = rows.back().points;
    else if (pledge)
        next.points = static_cast<const Pledge&>(*pledge).points;
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each)
        each.value()->setValue(vettingKind().value(next, each.key()));
}

Result<Vetting> VettingPanel::typed() const
{
    Vetting round;
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each) {
        const auto value = each.value()->value();
        if (!value)
            return value.error();
        vettingKind().field(each.key())->set(round, *value);
    }
    round.parent = m_record;
    const auto pledge = m_session.records().find(pledgeKind(), m_record);
    if (!pledge)
        return pledge.error();
    if (*pledge) {
        const auto& words = static_cast<const Pledge&>(**pledge);
        round.wording = words.text.isEmpty() ? words.title : words.text;
    }
    return round;
}

void VettingPanel::record(const char* result)
{
    auto round = typed();
    if (!round)
        return showRefusal(round.error().sentence);
    round->result = QLatin1String(result);
    if (round->result == QLatin1String(vettingresult::passed))
        round->reason.clear();
    if (const auto done = recordVetting(*round, m_session.editor()); !done)
        return showRefusal(done.error().sentence);
    prepare();
}

void VettingPanel::resubmit()
{
    const auto round = typed();
    const auto done = round ? resubmitPledge(m_record, round->date, m_session.editor()) : round.error();
    showRefusal(done ? QString() : done.error().sentence);
}

void VettingPanel::showRefusal(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void VettingPanel::showStanding()
{
    const auto rows = rowsOrTell<Vetting>(m_session, vettingKind(), {{QStringLiteral("parent"), m_record}});
    const VettingRounds found = readRounds(rows, m_session, m_record);
    const int next = static_cast<int>(found.rounds.size()) + 1;
    switch (found.state) {
    case VettingState::None:
        m_standing->setText(tr("Not reviewed yet. Tick the points it meets, then pass it or return it."));
        break;
    case VettingState::Returned:
        m_standing->setText(tr("Returned; waiting to be handed in again. Round %1 follows then.").arg(next));
        break;
    case VettingState::Resubmitted:
        m_standing->setText(tr("Handed in again; round %1 is to be judged.").arg(next));
        break;
    case VettingState::Passed:
        m_standing->setText(tr("Passed. A changed pledge can be judged again."));
        break;
    }
    m_resubmit->setEnabled(found.state == VettingState::Returned && !m_session.isReadOnly());
    m_pass->setEnabled(!m_session.isReadOnly());
    m_return->setEnabled(!m_session.isReadOnly());
}

} // namespace xf
