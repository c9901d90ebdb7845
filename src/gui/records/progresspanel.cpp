// SPDX-License-Identifier: GPL-3.0-or-later
#include "progresspanel.h"

#include "fields/childtable.h"
#include "fields/typingkeeper.h"
#include "life/progress.h"
#include "session.h"
#include "values.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

ProgressPanel::ProgressPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_date(new QLineEdit), m_text(new QLineEdit), m_refusal(new QLabel),
      m_entries(new ChildTable(progressKind(), session))
{
    m_date->setObjectName(QStringLiteral("progressDate"));
    m_date->setAccessibleName(tr("Date of the new entry"));
    m_date->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    m_text->setObjectName(QStringLiteral("progressText"));
    m_text->setAccessibleName(tr("What was done"));
    m_text->setPlaceholderText(tr("What was done; Enter adds it (Ctrl+J)"));
    m_refusal->setProperty("refusal", true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->hide();
    auto* add = new QPushButton(tr("Add entry"));
    add->setObjectName(QStringLiteral("progressAdd"));
    for (QWidget* each : std::initializer_list<QWidget*>{m_date, m_text, add})
        each->setProperty("edits", true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_date);
    line->addWidget(m_text, 1);
    line->addWidget(add);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_refusal);
    layout->addWidget(m_entries, 1);
    connect(m_text, &QLineEdit::returnPressed, this, &ProgressPanel::add);
    connect(m_date, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_text, &QLineEdit::textChanged, this,
            [this] { m_session.typing().noteRow(*this, progressKind(), [this] { return begunRow(); }); });
    connect(&session, &Session::dayChanged, this, [this] {
        if (m_text->text().isEmpty())
            m_date->setText(m_session.today().toString(Qt::ISODate));
    });
    connect(add, &QPushButton::clicked, this, &ProgressPanel::add);
}

ProgressPanel::~ProgressPanel()
{
    putAside();
}

void ProgressPanel::putAside()
{
    if (const RecordPtr begun = begunRow())
        m_session.typing().putAside(progressKind(), begun);
}

void ProgressPanel::setRecord(Id record)
{
    putAside();
    m_record = record;
    m_date->setText(m_session.today().toString(Qt::ISODate));
    m_text->clear();
    m_refusal->hide();
    setEnabled(record != 0);
    resumeRow(); // before the list, whose last row could go on with it as well
    m_entries->setRecord(record);
}

/// What was typed for a record waits until that record is in hand again.
void ProgressPanel::resumeRow()
{
    const RecordPtr begun =
        m_text->text().isEmpty() ? m_session.typing().takeAside(progressKind(), m_record, {}) : nullptr;
    if (!begun)
        return;
    const auto& row = static_cast<const Progress&>(*begun);
    m_date->setText(row.date.toString(Qt::ISODate));
    m_text->setText(row.text);
}

std::shared_ptr<Progress> ProgressPanel::entry() const
{
    auto entry = std::make_shared<Progress>();
    entry->parent = m_record;
    entry->date = parseDay(m_date->text(), m_session.today()).value_or(QDate());
    entry->text = m_text->text().trimmed();
    return entry;
}

RecordPtr ProgressPanel::begunRow() const
{
    return m_record != 0 && !m_text->text().isEmpty() ? entry() : nullptr;
}

void ProgressPanel::flush()
{
    m_entries->flush();
}

void ProgressPanel::beginEntry()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ProgressPanel::add()
{
    const auto entry = this->entry();
    if (!entry->date.isValid()) {
        m_refusal->setText(tr("“%1” is not a date. Type 0303, 3-3 or 2026-03-03.").arg(m_date->text()));
    } else if (entry->text.isEmpty()) {
        m_refusal->setText(tr("Please type what was done."));
    } else if (const auto added = m_session.editor().add(progressKind(), entry, QStringLiteral("progress")); !added) {
        m_refusal->setText(added.error().sentence);
    } else {
        m_refusal->hide();
        m_text->clear();
        m_text->setFocus();
        return;
    }
    m_refusal->show();
}

} // namespace xf
