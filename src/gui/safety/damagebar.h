// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace xf {

class Session;

/// The line above every page of a file that is damaged: figures and lists may lack what cannot be read, so it stays for
/// as long as the file is open, and leads to what can be done.
class DamageBar : public QFrame
{
    Q_OBJECT

public:
    explicit DamageBar(Session& session);

private:
    void refresh();

    Session& m_session;
    QLabel* m_words;
};

} // namespace xf
