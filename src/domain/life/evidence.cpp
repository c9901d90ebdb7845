// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "choices.h"
#include "describe.h"

namespace xf {

const Kind& evidenceKind()
{
    static const Kind kind =
        Describe<Evidence>("evidence", QT_TRANSLATE_NOOP("domain", "Evidence"), KindRole::Child, activityKeys())
            .text("name", QT_TRANSLATE_NOOP("evidence", "File name"), &Evidence::name,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .text("type", QT_TRANSLATE_NOOP("evidence", "Type"), &Evidence::type)
            .integer("size", QT_TRANSLATE_NOOP("evidence", "Size (bytes)"), &Evidence::size)
            .text("sha256", QT_TRANSLATE_NOOP("evidence", "Checksum"), &Evidence::sha256)
            .text("note", QT_TRANSLATE_NOOP("evidence", "Note"), &Evidence::note)
            .build();
    return kind;
}

} // namespace xf
