// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"

namespace xf {

/// What a sheet does with fields that are not filled in: a form still to be filled by hand keeps their lines.
enum class EmptyFacts { LeftOut, Kept };

/// A field as tables print it: days as 2026年9月30日, months as 2026年9月, references by name.
[[nodiscard]] QString factText(const PaperContext& context, const Field& field, const Record& record);

/// 项目 and 内容 of a record, as its description orders and names them. What the
/// description marks as sensitive the public edition leaves out.
[[nodiscard]] paper::Table factSheet(const PaperContext& context, const Kind& kind, const Record& record,
                                     const QStringList& fields, EmptyFacts empty = EmptyFacts::LeftOut);

/// Those of a year's records of the eight that the cut-off day knows, in the order of their recording.
[[nodiscard]] std::vector<Id> recordsOfYear(const PaperContext& context, const Kind& activity);

/// The record with everything that belongs to it; it is one of recordsOfYear().
[[nodiscard]] const Dossier& dossierOf(const PaperContext& context, const Kind& activity, Id id);

} // namespace xf
