// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagebar.h"

#include "lists.h"
#include "safekeeping.h"
#include "session.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xf {

DamageBar::DamageBar(Session& session) : m_session(session), m_words(makeWrappedLabel("damageWords"))
{
    setObjectName(QStringLiteral("damageBar"));
    auto* help = new QPushButton(tr("What can be done…"));
    help->setObjectName(QStringLiteral("damageHelp"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(help);
    setRefusal(*m_words, true);
    connect(help, &QPushButton::clicked, &session.safekeeping(), &Safekeeping::askToRescue);
    connect(&session.safekeeping(), &Safekeeping::changed, this, &DamageBar::refresh);
    refresh();
}

void DamageBar::refresh()
{
    const Safekeeping& safe = m_session.safekeeping();
    const int places = static_cast<int>(safe.damages().size());
    const bool isDamaged = safe.check() == Safekeeping::Check::Damaged;
    if (isDamaged)
        m_words->setText(
            tr("This file is damaged in %n place(s): lists and figures may lack what cannot be read. Do not go "
               "on working in it; restore a backup or salvage what is whole.",
               nullptr, places));
    setVisible(isDamaged);
}

} // namespace xf
