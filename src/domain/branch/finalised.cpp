// SPDX-License-Identifier: GPL-3.0-or-later
#include "finalised.h"

#include "describe.h"

namespace xf {

namespace {

const Choices editions{{"internal", QT_TRANSLATE_NOOP("finalised", "Internal edition")},
                       {"public", QT_TRANSLATE_NOOP("finalised", "Public edition")}};

} // namespace

const Kind& finalisedKind()
{
    static const Kind kind =
        Describe<Finalised>("finalised", QT_TRANSLATE_NOOP("domain", "Finalised summary"), KindRole::Register)
            .quarter("quarter", QT_TRANSLATE_NOOP("finalised", "Quarter"), &Finalised::quarter,
                     FieldFlag::Required | FieldFlag::Title)
            .choice("edition", QT_TRANSLATE_NOOP("finalised", "Edition"), &Finalised::edition, editions,
                    FieldFlag::Required)
            .date("date", QT_TRANSLATE_NOOP("finalised", "Finalised on"), &Finalised::date)
            .text("content", QT_TRANSLATE_NOOP("finalised", "Checksum of the content"), &Finalised::content)
            .text("pdf", QT_TRANSLATE_NOOP("finalised", "Checksum of the PDF"), &Finalised::pdf)
            .text("note", QT_TRANSLATE_NOOP("finalised", "Note"), &Finalised::note)
            .unique({QStringLiteral("quarter"), QStringLiteral("edition")})
            .build();
    return kind;
}

} // namespace xf
