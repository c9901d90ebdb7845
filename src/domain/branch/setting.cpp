// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting.h"

#include "describe.h"

namespace xf {

const Kind& settingKind()
{
    static const Kind kind =
        Describe<Setting>("setting", QT_TRANSLATE_NOOP("domain", "Setting"), KindRole::Register)
            .text("name", QT_TRANSLATE_NOOP("setting", "Name"), &Setting::name, FieldFlag::Required | FieldFlag::Title)
            .text("value", QT_TRANSLATE_NOOP("setting", "Value"), &Setting::value)
            .date("since", QT_TRANSLATE_NOOP("setting", "Holds from"), &Setting::since)
            .unique({QStringLiteral("name"), QStringLiteral("since")})
            .keptWith("branch")
            .build();
    return kind;
}

} // namespace xf
