// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/highlight.h"

#include <QWidget>

namespace xf {

/// The milestones of a highlight drawn along the days: reached ones a tick, late ones a triangle, open ones a ring;
/// a line marks today. What it shows is also its accessible description, and the table beneath says it in words.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void show(std::vector<Milestone> milestones, QDate today);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QDate dayOf(const Milestone& milestone) const;
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] QString words(const Milestone& milestone) const;
    void paintAxis(QPainter& painter) const;
    void paintMilestone(QPainter& painter, size_t position) const;

    std::vector<Milestone> m_milestones; ///< dated ones, by day
    QDate m_today;
    QDate m_first;
    QDate m_last;
};

} // namespace xf
