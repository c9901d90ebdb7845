// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetytext.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct SafetyTextMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::SafetyText)
};

} // namespace

QString agoText(const QDateTime& at, const QDateTime& now)
{
    const QString time = at.toString(QStringLiteral("HH:mm"));
    const auto days = at.date().daysTo(now.date());
    if (days == 0)
        return SafetyTextMessages::tr("today %1").arg(time);
    if (days == 1)
        return SafetyTextMessages::tr("yesterday %1").arg(time);
    if (days < 0)
        return at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return SafetyTextMessages::tr("%n day(s) ago", nullptr, static_cast<int>(days));
}

} // namespace xf
