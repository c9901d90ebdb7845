// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace xf {

/// Font size, light or dark, language, the fonts of papers, the room for backups. Each choice is applied at once; Esc
/// leaves harmlessly.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void appearanceChanged();
    void languageChanged();
};

} // namespace xf
