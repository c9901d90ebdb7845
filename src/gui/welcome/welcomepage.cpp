// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "safety/unlockpanel.h"
#include "scrolledpage.h"

#include <QDate>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace xf {

namespace {
constexpr int firstYear = 1921;
constexpr int lastYear = 2200;
constexpr int columnWidth = 560;
} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit), m_unit(new QLineEdit), m_year(new QSpinBox), m_refusal(new QLabel),
      m_problem(new QLabel), m_unlock(new UnlockPanel)
{
    auto* heading = new QLabel(tr("Begin with your branch"));
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    heading->setFont(large);
    auto* purpose =
        new QLabel(tr("Xianfeng keeps the branch's eight activities, five goods and five leads, and prints the "
                      "quarterly summary. Everything stays in one file on this computer."));
    purpose->setWordWrap(true);
    purpose->setProperty("muted", true);
    m_problem->setObjectName(QStringLiteral("openProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("refusal", true);
    m_problem->hide();
    m_name->setObjectName(QStringLiteral("newBranchName"));
    m_unit->setObjectName(QStringLiteral("newBranchUnit"));
    m_year->setObjectName(QStringLiteral("newBranchYear"));
    m_year->setRange(firstYear, lastYear);
    m_year->setValue(QDate::currentDate().year());
    m_refusal->setObjectName(QStringLiteral("newBranchRefusal"));
    m_refusal->setProperty("refusal", true);
    m_refusal->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&Branch"), m_name);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Year"), m_year);
    form->addRow(QString(), m_refusal);

    auto* create = new QPushButton(tr("Create the branch file…"));
    create->setObjectName(QStringLiteral("createBranch"));
    create->setProperty("primary", true);
    auto* sample = new QPushButton(tr("Open the sample branch"));
    sample->setObjectName(QStringLiteral("openSample"));
    auto* open = new QPushButton(tr("Open another file…"));
    open->setObjectName(QStringLiteral("openOther"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addStretch(1);
    buttons->addWidget(sample);
    buttons->addWidget(open);

    auto* column = new QWidget;
    column->setMaximumWidth(columnWidth + 160);
    column->setMinimumWidth(columnWidth);
    auto* inner = new QVBoxLayout(column);
    inner->setSpacing(16);
    inner->addWidget(heading);
    inner->addWidget(purpose);
    inner->addWidget(m_problem);
    inner->addWidget(m_unlock);
    inner->addLayout(form);
    inner->addLayout(buttons);
    // Between springs rather than aligned: only so is the column asked how high its wrapped texts make it.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, columnWidth);
    middle->addStretch(1);
    auto* whole = new QWidget;
    auto* outer = new QVBoxLayout(whole);
    outer->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(2);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(makeScrolledPage(whole));

    connect(create, &QPushButton::clicked, this, &WelcomePage::create);
    for (QLineEdit* field : {m_name, m_unit})
        connect(field, &QLineEdit::returnPressed, this, &WelcomePage::create);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_unlock, &UnlockPanel::unlocked, this, [this](const std::shared_ptr<UnlockedBackup>& backup) {
        m_problem->hide();
        Q_EMIT unlocked(m_unlock->file(), backup);
    });
}

void WelcomePage::explain(const Error& error)
{
    m_problem->setText(error.sentence);
    m_problem->show();
    m_unlock->hide();
}

void WelcomePage::askPassword(const QString& path)
{
    m_problem->hide();
    m_unlock->ask(path);
}

void WelcomePage::create()
{
    Branch branch;
    branch.name = m_name->text().simplified();
    branch.unit = m_unit->text().simplified();
    branch.year = m_year->value();
    if (branch.name.isEmpty() || branch.unit.isEmpty()) {
        m_refusal->setText(branch.name.isEmpty() ? tr("Please give the branch's name.")
                                                 : tr("Please give the unit's name."));
        (branch.name.isEmpty() ? m_name : m_unit)->setFocus();
        return;
    }
    m_refusal->clear();
    Q_EMIT createRequested(branch);
}

} // namespace xf
