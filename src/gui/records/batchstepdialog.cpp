// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchstepdialog.h"

#include "batchstep.h"
#include "fields/fieldeditor.h"
#include "lists.h"
#include "readortell.h"
#include "session.h"
#include "snapshotloader.h"
#include "words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {

constexpr int dialogWidth = 640;
constexpr int dialogHeight = 620;

} // namespace

BatchStepDialog::BatchStepDialog(const Kind& kind, std::vector<Id> shown, std::vector<Id> chosen, Session& session,
                                 QWidget* parent)
    : QDialog(parent), m_kind(kind), m_shown(std::move(shown)), m_chosen(std::move(chosen)), m_session(session),
      m_chain(chainOn(rowsOrTell<StepName>(session, stepNameKind()), kind.key, session.today())), m_step(new QComboBox),
      m_records(new QListWidget), m_count(new QLabel), m_refusal(new QLabel), m_take(nullptr)
{
    setWindowTitle(tr("One step for several records"));
    resize(dialogWidth, dialogHeight);
    const auto lives = SnapshotLoader(session.records()).dossiers(kind, 0, session.today());
    if (!lives)
        m_unread = lives.error();
    for (const Dossier& each : lives ? *lives : std::vector<Dossier>()) {
        if (each.status.closed.isValid())
            m_closed.insert(each.record->id);
    }
    m_step->setObjectName(QStringLiteral("batchStep"));
    for (const StepName& each : m_chain.steps())
        m_step->addItem(each.name, each.key);
    m_refusal->setObjectName(QStringLiteral("batchRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("refusal", true);
    auto* buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("Record the step"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("batchTake"));
    m_take->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    m_form = new QFormLayout;
    addFields(*m_form);
    layout->addLayout(m_form);
    layout->addWidget(makeRecords(), 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    connect(m_step, &QComboBox::currentIndexChanged, this, &BatchStepDialog::chooseStep);
    connect(m_records, &QListWidget::itemChanged, this, &BatchStepDialog::showCount);
    connect(buttons, &QDialogButtonBox::accepted, this, &BatchStepDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    chooseStep();
}

void BatchStepDialog::addFields(QFormLayout& form)
{
    form.addRow(tr("&Step"), m_step);
    for (const char* each : {"date", "way", "until", "meeting", "cause", "note"}) {
        const Field& described = *stepKind().field(QString::fromLatin1(each));
        FieldEditor* field = makeEntryField(described, m_session);
        field->setObjectName(QStringLiteral("batch_") + described.key);
        m_fields.insert(described.key, field);
        form.addRow(Words().label(described), field);
    }
    m_fields[QStringLiteral("date")]->setValue(m_session.today());
}

QWidget* BatchStepDialog::makeRecords()
{
    m_records->setObjectName(QStringLiteral("batchRecords"));
    m_records->setAccessibleName(tr("Records that lack the step"));
    m_records->setUniformItemSizes(true);
    m_records->setProperty("ticks", true);
    m_count->setObjectName(QStringLiteral("batchCount"));
    auto* all = new QPushButton(tr("Tick all"));
    all->setObjectName(QStringLiteral("batchAll"));
    auto* none = new QPushButton(tr("Tick none"));
    none->setObjectName(QStringLiteral("batchNone"));
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    auto* line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(all);
    line->addWidget(none);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_records, 1);
    return box;
}

const StepName* BatchStepDialog::step() const
{
    return m_chain.step(m_step->currentData().toString());
}

bool BatchStepDialog::means(QStringView meaning) const
{
    return step() && step()->meaning.contains(meaning);
}

/// A closed record takes no further step but that which opens it again.
bool BatchStepDialog::isOpen(Id record) const
{
    return m_closed.contains(record) == means(u"reopens");
}

void BatchStepDialog::chooseStep()
{
    m_form->setRowVisible(m_fields[QStringLiteral("cause")], means(u"fails"));
    m_form->setRowVisible(m_fields[QStringLiteral("until")], means(u"publishes"));
    m_records->clear();
    if (!step())
        return showCount();
    const auto lacking = m_unread ? *m_unread : lackingStep(m_shown, step()->key, m_session.editor());
    if (!lacking)
        return m_refusal->setText(lacking.error().sentence);
    // What says that something went wrong is never ticked for everyone.
    const bool isGrave = means(u"fails") || means(u"returns") || means(u"reopens");
    const bool isSelection = m_chosen.size() > 1;
    for (const Id each : *lacking) {
        if (!isOpen(each))
            continue;
        auto* item = new QListWidgetItem(m_session.nameOf(each), m_records);
        item->setData(Qt::UserRole, each);
        item->setSizeHint(QSize(0, choiceHeightFor(font())));
        const bool isChosen = std::find(m_chosen.begin(), m_chosen.end(), each) != m_chosen.end();
        item->setCheckState((isSelection ? isChosen : !isGrave) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_records->count() > 0)
        m_records->setCurrentRow(0);
    showCount();
}

void BatchStepDialog::tickAll(bool ticked)
{
    for (int row = 0; row < m_records->count(); ++row)
        m_records->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

std::vector<Id> BatchStepDialog::ticked() const
{
    std::vector<Id> ids;
    for (int row = 0; row < m_records->count(); ++row) {
        if (m_records->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_records->item(row)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

void BatchStepDialog::showCount()
{
    const auto count = static_cast<int>(ticked().size());
    m_count->setText(m_records->count() == 0
                         ? tr("Every record of the list has this step, or is closed.")
                         : tr("Lacking this step: %1; ticked: %2").arg(m_records->count()).arg(count));
    m_take->setEnabled(count > 0);
}

void BatchStepDialog::apply()
{
    Step draft;
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each) {
        if (!m_form->isRowVisible(each.value()))
            continue;
        const auto value = each.value()->value();
        if (!value)
            return m_refusal->setText(value.error().sentence);
        stepKind().field(each.key())->set(draft, *value);
    }
    const QString name = step()->name;
    const auto taken = takeStep(draft, *step(), ticked(), m_session.editor());
    if (!taken)
        return m_refusal->setText(taken.error().sentence);
    m_session.tell(tr("“%1” recorded for %n record(s). Ctrl+Z takes it back.", nullptr, *taken).arg(name));
    accept();
}

} // namespace xf
