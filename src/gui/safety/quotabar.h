// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace xf {

class Session;

/// Asks what is to become of the backups when they take more than they should: all stay, or the oldest go. Not there as
/// long as there is nothing to ask; nothing is removed without an answer.
class QuotaBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaBar(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    void letGo();

    Session& m_session;
    QLabel* m_question;
    QPushButton* m_keep;
    QPushButton* m_letGo;
};

} // namespace xf
