// SPDX-License-Identifier: GPL-3.0-or-later
#include "voices.h"

namespace xf {

QStringList checklistVoices(const Kind& checklist)
{
    QStringList voices;
    for (const char* each : {"self", "branch", "leader", "masses"}) {
        const QString key = QString::fromLatin1(each);
        if (checklist.field(key))
            voices << key;
    }
    return voices;
}

} // namespace xf
