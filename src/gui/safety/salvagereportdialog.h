// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salvage/salvage.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace xf {

class FileDialogs;

/// What was kept of a damaged file, and everything that was not, by name. It is shown once, so the list of what has to
/// be entered again can be saved.
class SalvageReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is that of the new file, without its ending.
    SalvageReportDialog(const SalvageReport& report, const QString& name, FileDialogs& dialogs,
                        QWidget* parent = nullptr);

private:
    void save();
    [[nodiscard]] QString text() const;

    QString m_name;
    FileDialogs& m_dialogs;
    QLabel* m_kept;
    QLabel* m_heading;
    QListWidget* m_lost;
    QLabel* m_result; ///< what came of saving
};

} // namespace xf
