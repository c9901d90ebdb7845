// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linefield.h"

class QCalendarWidget;
class QToolButton;

namespace xf {

/// A day, typed quickly (0303, 3-3, 今天) or chosen from a calendar (button or Alt+Down; weeks start on Monday).
class DateField : public LineField
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    void bind(const Field& field, Session& session) override;
    void setReadOnly(bool readOnly) override;
    /// Opens the calendar on the day in the field, or on today.
    void openCalendar();
    [[nodiscard]] bool isCalendarOpen() const;

protected:
    void changeEvent(QEvent* event) override;
    bool handleKey(QKeyEvent& event) override;

private:
    DateField(QWidget* parent, QToolButton* button);
    void choose(QDate day);

    QToolButton* m_button;
    QPointer<QWidget> m_popup;
    QCalendarWidget* m_calendar = nullptr;
};

} // namespace xf
