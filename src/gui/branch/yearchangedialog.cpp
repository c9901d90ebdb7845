// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearchangedialog.h"

#include "lists.h"
#include "session.h"
#include "words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int lastYear = 2100;

QLabel* makeText()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

YearChangeDialog::YearChangeDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_year(new QSpinBox), m_theme(new QLineEdit), m_goesOn(makeText()),
      m_plans(new QCheckBox), m_drafts(new QListWidget), m_refusal(makeText())
{
    setWindowTitle(tr("Begin a new year"));
    m_goesOn->setObjectName(QStringLiteral("yearGoesOn"));
    m_plans->setObjectName(QStringLiteral("yearPlans"));
    m_plans->setChecked(true);
    m_drafts->setObjectName(QStringLiteral("yearDrafts"));
    m_drafts->setAccessibleName(tr("Last year's records as drafts"));
    m_refusal->setProperty("refusal", true);
    m_refusal->hide();
    auto* drafts = new QLabel(tr("Last year's records as &drafts, dates moved by one year:"));
    drafts->setBuddy(m_drafts);
    auto* buttons = new QDialogButtonBox;
    auto* begin = buttons->addButton(tr("Begin the year"), QDialogButtonBox::AcceptRole);
    begin->setObjectName(QStringLiteral("yearBegin"));
    begin->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(makeForm());
    layout->addWidget(m_goesOn);
    layout->addWidget(m_plans);
    layout->addWidget(drafts);
    layout->addWidget(m_drafts, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());

    connect(m_year, &QSpinBox::valueChanged, this, &YearChangeDialog::showOutlook);
    connect(buttons, &QDialogButtonBox::accepted, this, &YearChangeDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showOutlook();
}

QWidget* YearChangeDialog::makeForm()
{
    m_year->setObjectName(QStringLiteral("yearNew"));
    m_year->setRange(m_session.year() + 1, lastYear);
    m_theme->setObjectName(QStringLiteral("yearTheme"));
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&Year"), m_year);
    form->addRow(tr("&Theme"), m_theme);
    return box;
}

void YearChangeDialog::showOutlook()
{
    const auto outlook = yearOutlook(m_session.records(), m_year->value(), m_session.today());
    if (!outlook) {
        m_refusal->setText(outlook.error().sentence);
        m_refusal->show();
        return;
    }
    QStringList open;
    for (const auto& [kind, count] : outlook->open)
        open << tr("%1 (%2)").arg(Words().kind(*kind)).arg(count);
    QStringList lines{tr("%n member(s) go on; they need no new entry.", nullptr, outlook->members)};
    if (!open.isEmpty())
        lines << tr("Still open, and going on: %1.").arg(open.join(tr(", ")));
    lines << tr("Regulations in force, the reading room and the branch's settings hold on. The year %1 stays readable; "
                "what is concluded in it is no longer edited.")
                 .arg(m_year->value() - 1);
    m_goesOn->setText(lines.join(QLatin1Char('\n')));
    m_plans->setText(tr("Aid plans of %n household(s) as drafts of the new year's", nullptr, outlook->aidPlans));
    m_plans->setVisible(outlook->aidPlans > 0);
    m_drafts->clear();
    for (const auto& [kind, count] : outlook->last) {
        auto* item = new QListWidgetItem(tr("%1 (%2)").arg(Words().kind(*kind)).arg(count), m_drafts);
        item->setData(Qt::UserRole, kind->key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({0, choiceHeightFor(font())});
    }
}

void YearChangeDialog::begin()
{
    YearChange change;
    change.year = m_year->value();
    change.theme = m_theme->text().trimmed();
    change.carriesAidPlans = m_plans->isVisibleTo(this) && m_plans->isChecked();
    for (int row = 0; row < m_drafts->count(); ++row) {
        if (m_drafts->item(row)->checkState() == Qt::Checked)
            change.drafted.push_back(kindByKey(m_drafts->item(row)->data(Qt::UserRole).toString()));
    }
    const auto added = changeYear(change, m_session.editor());
    if (!added) {
        m_refusal->setText(added.error().sentence);
        m_refusal->show();
        return;
    }
    accept();
    m_session.tell(*added == 0
                       ? tr("The year %1 has begun. Undo takes that back.").arg(change.year)
                       : tr("The year %1 has begun; %n draft(s) were added. Undo takes that back.", nullptr, *added)
                             .arg(change.year));
}

} // namespace xf
