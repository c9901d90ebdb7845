// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salvage/salvage.h"

#include <QDialog>

namespace xf {

/// What was kept of a damaged file, and everything that was not, by name.
class SalvageReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SalvageReportDialog(const SalvageReport& report, QWidget* parent = nullptr);
};

} // namespace xf
