// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/packdialog.h"

#include "branch/campaignyear.h"
#include "onscreen.h"
#include "readortell.h"
#include "session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {

/// Newest first.
std::vector<int> yearsOf(Session& session)
{
    QSet<int> years;
    for (const CampaignYear& each : rowsOrTell<CampaignYear>(session, campaignYearKind()))
        years.insert(each.year);
    std::vector<int> sorted(years.begin(), years.end());
    std::sort(sorted.rbegin(), sorted.rend());
    return sorted;
}

} // namespace

PackDialog::PackDialog(Session& session, Pack pack, QWidget* parent)
    : QDialog(parent), m_year(new QComboBox), m_edition(new QComboBox)
{
    const bool isHandOver = pack == Pack::HandOver;
    setWindowTitle(isHandOver ? tr("Hand-over pack") : tr("Inspection pack"));
    auto* about = new QLabel(
        isHandOver ? tr("For the change of the post: a checked copy of the branch file, the year books up to the year, "
                        "what is still open, and a page that says how to go on.")
                   : tr("For an inspection: a folder for each of the eight activities with its papers, records and "
                        "evidence, and a page that leads to everything."));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_year->setObjectName(QStringLiteral("packYear"));
    for (const int year : yearsOf(session))
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(session.year())));
    m_edition->setObjectName(QStringLiteral("packEdition"));
    m_edition->addItem(tr("Internal edition, with evidence"), static_cast<int>(Edition::Internal));
    m_edition->addItem(tr("Public edition, without personal data and evidence"), static_cast<int>(Edition::Public));
    m_edition->setVisible(!isHandOver);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&Year"), m_year);
    if (!isHandOver)
        form->addRow(tr("&Edition"), m_edition);
    else
        m_edition->setParent(this);
    auto* buttons = new QDialogButtonBox;
    auto* choose = buttons->addButton(tr("Choose the folder…"), QDialogButtonBox::AcceptRole);
    choose->setObjectName(QStringLiteral("packChoose"));
    choose->setProperty("primary", true);
    choose->setDefault(true);
    choose->setEnabled(m_year->count() > 0);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 70, sizeHint().height()});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

int PackDialog::year() const
{
    return m_year->currentData().toInt();
}

Edition PackDialog::edition() const
{
    return static_cast<Edition>(m_edition->currentData().toInt());
}

} // namespace xf
