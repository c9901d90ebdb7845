// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace xf {

class FileDialogs;

/// U盘备份: where the copy goes, and whether it gets a password. Enter is enough for the same as last time.
class StickCopyDialog : public QDialog
{
    Q_OBJECT

public:
    StickCopyDialog(const QString& folder, bool locks, FileDialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Empty: the copy gets none.
    [[nodiscard]] QString password() const;

private:
    QWidget* makePasswords();
    void chooseFolder(FileDialogs& dialogs);
    void showFolder();
    void agree();

    QString m_folder;
    QLabel* m_place;
    QCheckBox* m_locks;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QLabel* m_refusal;
};

} // namespace xf
