// SPDX-License-Identifier: GPL-3.0-or-later
#include "learningsheet.h"

#include "learningpanel.h"

#include <QVBoxLayout>

namespace xf {

LearningSheet::LearningSheet(Session& session, QWidget* parent) : Sheet(parent), m_panel(new LearningPanel(session))
{
    setObjectName(QStringLiteral("learningSheet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_panel, &LearningPanel::go, this, &Sheet::go);
}

} // namespace xf
