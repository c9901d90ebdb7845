// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;

namespace xf {

class Session;

/// Why a file that is open for reading only cannot be edited, and what can be done with it.
QString readOnlyReason(Session& session);
/// The line above every page that says so.
QLabel* makeReadOnlyBar(Session& session);

/// Keeps off, with the reason as its tool tip, everything in one window that bears the property “edits”, for as long as
/// it lives. The window of a file that may be written has none.
class EditsOff : public QObject
{
    Q_OBJECT

public:
    EditsOff(Session& session, QWidget& inside);
    ~EditsOff() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_inside;
    QString m_reason;
};

} // namespace xf
