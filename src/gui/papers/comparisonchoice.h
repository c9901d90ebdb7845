// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quarter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace xf {

/// Which quarter a paper that compares two holds beside its own, and whether finalised ones count as printed.
class ComparisonChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonChoice(QWidget* parent = nullptr);

    /// The paper's own quarter; the other one keeps its distance to it.
    void setOwn(Quarter own);
    [[nodiscard]] Quarter compared() const;
    /// Also finalised quarters as the records stand now.
    [[nodiscard]] bool asRecordsStand() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_quarter;
    QCheckBox* m_now;
    Quarter m_own;
};

} // namespace xf
