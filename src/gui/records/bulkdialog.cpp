// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkdialog.h"

#include "session.h"
#include "values.h"
#include "words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace xf {

BulkDialog::BulkDialog(const Kind& kind, std::vector<Id> ids, Session& session, QWidget* parent)
    : QDialog(parent), m_kind(kind), m_ids(std::move(ids)), m_session(session), m_field(new QComboBox),
      m_member(new QComboBox), m_date(new QLineEdit), m_refusal(new QLabel)
{
    setWindowTitle(tr("Change %n record(s)", nullptr, static_cast<int>(m_ids.size())));
    m_field->setObjectName(QStringLiteral("bulkField"));
    m_member->setObjectName(QStringLiteral("bulkMember"));
    m_date->setObjectName(QStringLiteral("bulkDate"));
    m_date->setPlaceholderText(tr("Such as 0630 or 2026-06-30"));
    m_refusal->setProperty("refusal", true);
    for (const Field& each : kind.fields) {
        if (each.type == FieldType::Date || (each.type == FieldType::Reference && each.target == memberKind().key))
            m_field->addItem(Words().label(each), each.key);
    }
    for (const Member& member : session.currentMembers())
        m_member->addItem(member.name, member.id);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Member"), m_member);
    form->addRow(tr("&Date"), m_date);
    form->addRow(m_refusal);
    auto* buttons = new QDialogButtonBox;
    auto* ok = buttons->addButton(tr("Change them"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("bulkApply"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkDialog::chooseField);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    chooseField();
}

const Field& BulkDialog::field() const
{
    return *m_kind.field(m_field->currentData().toString());
}

void BulkDialog::chooseField()
{
    const bool isMember = field().type == FieldType::Reference;
    auto* form = static_cast<QFormLayout*>(layout());
    form->setRowVisible(m_member, isMember);
    form->setRowVisible(m_date, !isMember);
}

Result<QVariant> BulkDialog::value() const
{
    if (field().type == FieldType::Reference)
        return m_member->currentData();
    return fromTyped(field(), m_date->text(), m_session.today());
}

void BulkDialog::apply()
{
    const auto chosen = value();
    if (!chosen) {
        m_refusal->setText(chosen.error().sentence);
        return;
    }
    std::vector<RowChange> changes;
    for (const Id id : m_ids) {
        const auto before = m_session.records().find(m_kind, id);
        if (!before || !*before || field().get(**before) == *chosen)
            continue;
        auto after = m_kind.clone(**before);
        field().set(*after, *chosen);
        changes.push_back({&m_kind, *before, after});
    }
    if (!changes.empty()) {
        if (const auto done = m_session.editor().commit(QStringLiteral("batch"), std::move(changes)); !done) {
            m_refusal->setText(done.error().sentence);
            return;
        }
    }
    accept();
}

} // namespace xf
