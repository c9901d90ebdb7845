// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace xf {

class Session;

/// The word at the top of the window that says what is saved: everything, what was typed and refused, or what is still
/// being entered.
class SaveState : public QLabel
{
    Q_OBJECT

public:
    /// `pages` holds the fields that may have been refused.
    SaveState(Session& session, const QWidget& pages);

    /// Looks at the fields anew.
    void refresh();

private:
    void noteEdit();

    Session& m_session;
    const QWidget& m_pages;
    QString m_otherwise; ///< what is said while nothing waits
};

} // namespace xf
