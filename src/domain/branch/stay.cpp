// SPDX-License-Identifier: GPL-3.0-or-later
#include "stay.h"

#include "describe.h"

namespace xf {

const Kind& stayKind()
{
    static const Kind kind =
        Describe<Stay>("stay", QT_TRANSLATE_NOOP("domain", "Earlier stay"), KindRole::Child, {QStringLiteral("member")})
            .date("from", QT_TRANSLATE_NOOP("stay", "From"), &Stay::from)
            .date("until", QT_TRANSLATE_NOOP("stay", "Until"), &Stay::until)
            .text("note", QT_TRANSLATE_NOOP("stay", "Note"), &Stay::note)
            .inOrder("from", "until")
            .build();
    return kind;
}

} // namespace xf
