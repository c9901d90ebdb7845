// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonchoice.h"

#include "periodchooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int quartersBack = 20; // five years
constexpr int quarterLetters = 12;

} // namespace

ComparisonChoice::ComparisonChoice(QWidget* parent)
    : QWidget(parent), m_quarter(new QComboBox), m_now(new QCheckBox(tr("As the records stand")))
{
    m_quarter->setObjectName(QStringLiteral("comparedQuarter"));
    m_quarter->setAccessibleName(tr("Compare with"));
    m_quarter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_quarter->setMinimumContentsLength(quarterLetters);
    m_quarter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_now->setObjectName(QStringLiteral("comparedNow"));
    m_now->setToolTip(tr("Otherwise a finalised quarter is compared as it was printed."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_quarter);
    column->addWidget(m_now);
    setFocusProxy(m_quarter);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, [this] {
        m_now->setEnabled(compared() != m_own); // which holds its finalised paper beside the records
        Q_EMIT changed();
    });
    connect(m_now, &QCheckBox::toggled, this, &ComparisonChoice::changed);
}

void ComparisonChoice::setOwn(Quarter own)
{
    if (m_own == own)
        return;
    const QSignalBlocker quiet(m_quarter);
    const int distance = m_own.isValid() ? m_quarter->currentIndex() : 1;
    m_own = own;
    m_quarter->clear();
    m_quarter->addItem(tr("Finalised and now"), own.key());
    Quarter quarter = own;
    for (int i = 0; i < quartersBack; ++i) {
        quarter = quarter.previous();
        m_quarter->addItem(quarterName(quarter), quarter.key());
    }
    m_quarter->setCurrentIndex(distance);
}

Quarter ComparisonChoice::compared() const
{
    return Quarter::fromKey(m_quarter->currentData().toString()).value_or(m_own.previous());
}

bool ComparisonChoice::asRecordsStand() const
{
    return m_now->isEnabled() && m_now->isChecked();
}

} // namespace xf
