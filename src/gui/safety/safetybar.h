// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace xf {

class FileDialogs;
class QuotaBar;
class Session;

/// On 首页: that every record was held against its digest, when the newest backup was made, the question
/// about backups that take too much, and the ways to a copy on a
/// stick and to a backup.
class SafetyBar : public QWidget
{
    Q_OBJECT

public:
    SafetyBar(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);

    void refresh();

private:
    [[nodiscard]] QString checkSentence() const;

    Session& m_session;
    FileDialogs& m_dialogs;
    QuotaBar* m_quota;
    QLabel* m_check;
    QLabel* m_backups;
    QPushButton* m_copy;
    QPushButton* m_restore;
};

} // namespace xf
